// Events that several sources report, with the statements that tell of them
MATCH (s:Statement)-[r:REPORTS]->(v:Event)
WHERE v.sources > 1
MATCH (v)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (v)-[:SUBJECT]->(e:Entity)
RETURN v, r, s, e, o
ORDER BY v.sources DESC, v.date DESC
LIMIT 100
