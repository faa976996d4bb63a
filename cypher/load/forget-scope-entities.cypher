// The entities that articles mention, before the articles are forgotten
UNWIND $ids AS id
MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
ORDER BY id
