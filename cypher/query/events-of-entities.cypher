// Events in which entities take part, newest first, one page for each entity
// $ids: list of entity ids; $roles: list of SUBJECT, OBJECT. $afterDate, $afterId and $limit: as in `statements-of-entities`.
UNWIND $ids AS key
MATCH (e:Entity {id: key})<-[r:SUBJECT|OBJECT]-(v:Event)
WHERE type(r) IN $roles
WITH DISTINCT key, v, coalesce(v.date, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND v.id > $afterId))
WITH key, day, v
ORDER BY day DESC, v.id
WITH key, collect(v {.id, .name, .relation, .subjectId, .objectId, .date, .datePrecision, .firstDate, .lastDate, .reports, .sources, .publishers}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
