// Statements in which entities take part, newest first, one page for each entity
// $ids: list of entity ids; $roles: list of SUBJECT, OBJECT. $afterDate and $afterId: as in `statements`, the same
// for every entity; $limit is the page's length. Order within `items`: date descending, undated last, then id.
UNWIND $ids AS key
MATCH (e:Entity {id: key})<-[r:SUBJECT|OBJECT]-(s:Statement)
WHERE type(r) IN $roles
WITH DISTINCT key, s, coalesce(s.date, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND s.id > $afterId))
WITH key, day, s
ORDER BY day DESC, s.id
WITH key, collect(s {.id, .relation, .polarity, .modality, .date, .datePrecision, .subjectId, .objectId, .name, .confirmed}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
