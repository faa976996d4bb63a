// Where an article says that it took place
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (e:Entity {id: row.entityId})
CREATE (s)-[:LOCATION {article: row.articleId}]->(e)
