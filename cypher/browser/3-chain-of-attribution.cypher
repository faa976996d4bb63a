// From a statement back to the words: who said it, which article, which outlet
MATCH (s:Statement)-[v:EVIDENCE]->(a:Article)
OPTIONAL MATCH (s)-[:SPEAKER {article: a.id}]->(who:Entity)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN s.name AS statement, s.date AS date, v.text AS words, who.name AS speaker, a.title AS article, o.name AS outlet,
  v.rule AS rule, v.confidence AS confidence
ORDER BY date DESC, statement
LIMIT 100
