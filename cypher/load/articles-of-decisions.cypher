// The articles that these decisions alter, with their digests
// $ids: decision ids.
UNWIND $ids AS id
MATCH (d:Decision {id: id})-[:APPLIES_TO]->(a:Article)
RETURN DISTINCT a.id AS id, a.digest AS digest
ORDER BY id
