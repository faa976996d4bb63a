// The ids of the statements an article makes
// $articleId: one article. Order: where its first evidence begins.
MATCH (s:Statement)-[v:EVIDENCE]->(:Article {id: $articleId})
WITH s.id AS id, min(v.start) AS first
RETURN id
ORDER BY first, id
