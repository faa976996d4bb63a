// Entities with a word that begins as typed, shortest key first; whole words come from the text index
// $prefix: a space and the beginning of the word; $limit: at most so many.
MATCH (e:Entity)
WHERE (' ' + e.searchKey) CONTAINS $prefix
RETURN e.id AS id
ORDER BY size(e.searchKey), id
LIMIT $limit
