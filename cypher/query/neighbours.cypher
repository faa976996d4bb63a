// The direct edges of entities, in both directions
// $ids: list of entity ids; $relations: list of relation ids or null for all; $limit: at most so many rows.
// An edge between two of $ids comes once for each. Order: best supported first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations)
RETURN e.id AS id, n.id AS neighbour, type(r) AS relation,
  CASE WHEN startNode(r) = e THEN e.id ELSE n.id END AS source, CASE WHEN startNode(r) = e THEN n.id ELSE e.id END AS target,
  r.statements AS statements, r.count AS count, r.firstDate AS firstDate, r.lastDate AS lastDate
ORDER BY count DESC, id, neighbour, relation, source
LIMIT $limit
