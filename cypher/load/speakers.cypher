// Whom an article credits with the statement
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:SPEAKER {article: row.articleId}]->(e)
