// The events that statements report
// $ids: list of statement ids. A statement without date may report several, each in other articles. Order: latest first.
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[:REPORTS]->(v:Event)
RETURN key, v.id AS id, v.name AS name, v.relation AS relation, v.subjectId AS subjectId, v.objectId AS objectId,
  v.date AS date, v.datePrecision AS datePrecision, v.firstDate AS firstDate, v.lastDate AS lastDate,
  v.reports AS reports, v.sources AS sources, v.publishers AS publishers
ORDER BY key, coalesce(date, '') DESC, id
