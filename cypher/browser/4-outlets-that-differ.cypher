// Statements that several outlets make, and how each tells them
MATCH (s:Statement)-[v:EVIDENCE]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)
WITH s, collect(DISTINCT o.name) AS outlets, collect({outlet: o.name, words: v.text, topic: v.topic, number: v.number}) AS told
WHERE size(outlets) > 1
RETURN s.name AS statement, s.date AS date, outlets, told
ORDER BY size(outlets) DESC, statement
LIMIT 50
