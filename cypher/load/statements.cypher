// Statements, once however many articles make them
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
ON CREATE SET s = row
ON MATCH SET s.eventKey = row.eventKey
