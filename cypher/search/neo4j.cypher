// Entities from the full-text index
// $query: words in Lucene's syntax; $limit: at most so many.
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
