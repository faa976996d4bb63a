// Which words of which article make the statement
UNWIND $rows AS row
MATCH (s:Statement {id: row.statementId})
MATCH (a:Article {id: row.articleId})
CREATE (s)-[v:EVIDENCE]->(a)
SET v = row.properties
