// What articles mention, with the names each gives: the entity's own properties are made from these
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[m:MENTIONS]->(e)
SET m = row.properties
