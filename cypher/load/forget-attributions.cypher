// Removes who said it and where it was, as these articles have it
// $statements: the statements they make; $ids: the articles.
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[r]->(:Entity)
WHERE (type(r) = 'SPEAKER' OR type(r) = 'LOCATION') AND r.article IN $ids
DELETE r
