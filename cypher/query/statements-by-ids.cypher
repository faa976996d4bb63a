// Statements by their ids
// $ids: list of statement ids. Unknown ids give no row.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.relation AS relation, s.polarity AS polarity, s.modality AS modality, s.date AS date,
  s.datePrecision AS datePrecision, s.subjectId AS subjectId, s.objectId AS objectId, s.name AS name,
  s.confirmed AS confirmed
ORDER BY id
