// Which decisions alter what an article says
UNWIND $rows AS row
MATCH (d:Decision {id: row.decisionId})
MATCH (a:Article {id: row.articleId})
CREATE (d)-[:APPLIES_TO]->(a)
