// The articles that mention these entities, with their digests
// $ids: entity ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS id, a.digest AS digest
ORDER BY id
