// Events that fit a filter, newest first, one page at a time
// Every filter may be null (no restriction): $subject, $object, $participant (either of the two) are entity ids; $relations is a
// list: one of them, said by any of its reports; $since, $until as in `statements`; $minSources, $minPublishers are numbers.
// Order: date descending, undated last, then id. $afterId with $afterDate (null: undated) is the last row of
// the page before; $limit is the page's length.
MATCH (v:Event)
// from subject: UNWIND [$subject] AS one MATCH (:Entity {id: one})<-[:SUBJECT]-(v:Event)
// from object: UNWIND [$object] AS one MATCH (:Entity {id: one})<-[:OBJECT]-(v:Event)
// from participant: UNWIND [$participant] AS one MATCH (:Entity {id: one})<-[:SUBJECT|OBJECT]-(v:Event) WITH DISTINCT v
WHERE ($subject IS NULL OR v.subjectId = $subject)
  AND ($object IS NULL OR v.objectId = $object)
  AND ($participant IS NULL OR v.subjectId = $participant OR v.objectId = $participant)
  AND ($since IS NULL OR v.date + '-99' >= $since)
  AND ($until IS NULL OR v.date <= $until + '-99')
  AND ($minSources IS NULL OR v.sources >= $minSources)
  AND ($minPublishers IS NULL OR v.publishers >= $minPublishers)
  AND ($relations IS NULL OR any(relation IN v.relations WHERE relation IN $relations))
WITH v, coalesce(v.date, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND v.id > $afterId))
WITH v, day
ORDER BY day DESC, v.id
LIMIT $limit
RETURN v.id AS id, v.name AS name, v.relation AS relation, v.subjectId AS subjectId, v.objectId AS objectId,
  v.date AS date, v.datePrecision AS datePrecision, v.firstDate AS firstDate, v.lastDate AS lastDate,
  v.reports AS reports, v.sources AS sources, v.publishers AS publishers
ORDER BY day DESC, id
