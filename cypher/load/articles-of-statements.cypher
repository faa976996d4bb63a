// The articles that make these statements, with their digests
// $ids: statement ids.
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:EVIDENCE]->(a:Article)
RETURN DISTINCT a.id AS id, a.digest AS digest
ORDER BY id
