// Who published the articles
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (o:Outlet {id: row.id})
SET o.name = row.name
CREATE (a)-[:PUBLISHED_BY]->(o)
