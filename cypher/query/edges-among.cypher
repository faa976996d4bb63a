// The direct edges among entities
// $ids: list of entity ids; $relations: list of relation ids or null for all; $limit: at most so many. Order: best supported first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(n:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND n.id IN $ids
RETURN type(r) AS relation, e.id AS source, n.id AS target,
  r.statements AS statements, r.count AS count, r.firstDate AS firstDate, r.lastDate AS lastDate
ORDER BY count DESC, source, target, relation
LIMIT $limit
