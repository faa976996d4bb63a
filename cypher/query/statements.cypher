// Statements that fit a filter, newest first, one page at a time
// Every filter may be null (no restriction): $subject, $object, $participant (either of the two), $speaker,
// $location, $article, $outlet are ids; $relations, $modalities are lists; $polarity, $since, $until are texts.
// A date fits [$since, $until] where its day, month or year overlaps it; a statement without date never does.
// Order: date descending, undated last, then id. $afterId with $afterDate (null: undated) is the last row of
// the page before; $limit is the page's length.
MATCH (s:Statement)
WHERE ($subject IS NULL OR s.subjectId = $subject)
  AND ($object IS NULL OR s.objectId = $object)
  AND ($participant IS NULL OR s.subjectId = $participant OR s.objectId = $participant)
  AND ($relations IS NULL OR s.relation IN $relations)
  AND ($modalities IS NULL OR s.modality IN $modalities)
  AND ($polarity IS NULL OR s.polarity = $polarity)
  AND ($since IS NULL OR s.date + '-99' >= $since)
  AND ($until IS NULL OR s.date <= $until + '-99')
  AND ($speaker IS NULL OR EXISTS { MATCH (s)-[:SPEAKER]->(:Entity {id: $speaker}) })
  AND ($location IS NULL OR EXISTS { MATCH (s)-[:LOCATION]->(:Entity {id: $location}) })
  AND ($article IS NULL OR EXISTS { MATCH (s)-[:EVIDENCE]->(:Article {id: $article}) })
  AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:EVIDENCE]->(:Article)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
WITH s, coalesce(s.date, '') AS day
WHERE $afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND s.id > $afterId)
RETURN s.id AS id, s.relation AS relation, s.polarity AS polarity, s.modality AS modality, s.date AS date,
  s.datePrecision AS datePrecision, s.subjectId AS subjectId, s.objectId AS objectId, s.name AS name
ORDER BY day DESC, id
LIMIT $limit
