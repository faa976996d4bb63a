// Which statements report an event, in which articles, and why they belong to it
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (v:Event {id: row.eventId})
CREATE (s)-[r:REPORTS]->(v)
SET r = row.properties
