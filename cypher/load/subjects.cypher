// Whom statements are about
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (e:Entity {id: row.subjectId})
MERGE (s)-[:SUBJECT]->(e)
