// What is said about one entity: put another name in place of Russia
MATCH (e:Entity)
WHERE e.name = 'Russia' OR 'Russia' IN e.aliases
MATCH (e)<-[role:SUBJECT|OBJECT]-(s:Statement)-[other:SUBJECT|OBJECT]->(f:Entity)
RETURN e, role, s, other, f
ORDER BY s.date DESC
LIMIT 60
