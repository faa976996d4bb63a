// Whom or what statements are directed at
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (e:Entity {id: row.objectId})
MERGE (s)-[:OBJECT]->(e)
