// The entities beside others, those first that one direct edge with most statements leads to
// $ids: list of entity ids, which are not among those found; $relations: list of relation ids or null for all; $limit: at most so many.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(n:Entity)
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND NOT n.id IN $ids
WITH n, max(r.count) AS count
RETURN n.id AS id, count
ORDER BY count DESC, id
LIMIT $limit
