// Decisions, once each, as they are now
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
SET d = row
