// Events by their ids
// $ids: list of event ids. Unknown ids give no row.
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN v.id AS id, v.name AS name, v.relation AS relation, v.subjectId AS subjectId, v.objectId AS objectId,
  v.date AS date, v.datePrecision AS datePrecision, v.firstDate AS firstDate, v.lastDate AS lastDate,
  v.reports AS reports, v.sources AS sources, v.publishers AS publishers
ORDER BY id
