// The events that statements report, so many for each
// $ids: list of statement ids; $limit: at most so many for each. A statement without date may report several, each in other
// articles. Order within `items`: latest first, undated last.
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[:REPORTS]->(v:Event)
WITH key, v
ORDER BY coalesce(v.date, '') DESC, v.id
WITH key, collect(v {.id, .name, .relation, .subjectId, .objectId, .date, .datePrecision, .firstDate, .lastDate,
  .reports, .sources, .publishers}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
