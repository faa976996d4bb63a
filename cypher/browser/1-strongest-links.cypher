// The best supported links between countries and organisations
MATCH (a:Entity)-[r]->(b:Entity)
WHERE (a:Country OR a:Organization) AND (b:Country OR b:Organization)
RETURN a, r, b
ORDER BY r.count DESC, r.lastDate DESC
LIMIT 50
