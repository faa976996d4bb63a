// The statements s that fit a filter, as `statements`, `links` and `statement-dates` share it
// Every one may be null (no restriction): $subject, $object, $participant (either of the two), $speaker,
// $location, $article, $outlet are ids; $relations, $modalities are lists; $polarity, $since, $until are texts;
// $confirmed is a boolean.
// A date fits [$since, $until] where its day, month or year overlaps it; a statement without date never does.
// $publishedSince is a day: an article that appeared then or later makes the statement.
// $topic is a list of lists of folded beginnings of words: one sentence that makes the statement has, for each list, a word
// that begins so, or does without the letters glued to it (v.stems).
MATCH (s:Statement)
// from subject: UNWIND [$subject] AS one MATCH (:Entity {id: one})<-[:SUBJECT]-(s:Statement)
// from object: UNWIND [$object] AS one MATCH (:Entity {id: one})<-[:OBJECT]-(s:Statement)
// from participant: UNWIND [$participant] AS one MATCH (:Entity {id: one})<-[:SUBJECT|OBJECT]-(s:Statement) WITH DISTINCT s
// from article: UNWIND [$article] AS one MATCH (:Article {id: one})<-[:EVIDENCE]-(s:Statement) WITH DISTINCT s
// from speaker: UNWIND [$speaker] AS one MATCH (:Entity {id: one})<-[:SPEAKER]-(s:Statement) WITH DISTINCT s
// from location: UNWIND [$location] AS one MATCH (:Entity {id: one})<-[:LOCATION]-(s:Statement) WITH DISTINCT s
WHERE ($subject IS NULL OR s.subjectId = $subject)
  AND ($object IS NULL OR s.objectId = $object)
  AND ($participant IS NULL OR s.subjectId = $participant OR s.objectId = $participant)
  AND ($relations IS NULL OR s.relation IN $relations)
  AND ($modalities IS NULL OR s.modality IN $modalities)
  AND ($polarity IS NULL OR s.polarity = $polarity)
  AND ($confirmed IS NULL OR coalesce(s.confirmed, false) = $confirmed)
  AND ($since IS NULL OR s.date + '-99' >= $since)
  AND ($until IS NULL OR s.date <= $until + '-99')
  AND ($speaker IS NULL OR EXISTS { MATCH (s)-[:SPEAKER]->(:Entity {id: $speaker}) })
  AND ($location IS NULL OR EXISTS { MATCH (s)-[:LOCATION]->(:Entity {id: $location}) })
  AND ($article IS NULL OR EXISTS { MATCH (s)-[:EVIDENCE]->(:Article {id: $article}) })
  AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:EVIDENCE]->(:Article)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
  AND ($publishedSince IS NULL OR EXISTS {
    MATCH (s)-[:EVIDENCE]->(a:Article)
    WHERE a.publishedAt >= $publishedSince
  })
  AND ($topic IS NULL OR EXISTS {
    MATCH (s)-[v:EVIDENCE]->(:Article)
    WHERE all(forms IN $topic WHERE any(form IN forms WHERE
      any(word IN v.words WHERE word STARTS WITH form) OR any(stem IN v.stems WHERE stem STARTS WITH form)))
  })
