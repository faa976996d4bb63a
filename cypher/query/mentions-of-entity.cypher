// How many articles mention an entity, and which of some do
// $id: entity id; $articles: article ids.
MATCH (e:Entity {id: $id})<-[:MENTIONS]-(a:Article)
RETURN count(a) AS total, collect(CASE WHEN a.id IN $articles THEN a.id END) AS among
