// Removes direct edges that no statement supports any more
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})-[r]->(o:Entity {id: row.object})
WHERE type(r) = row.relation
DELETE r
