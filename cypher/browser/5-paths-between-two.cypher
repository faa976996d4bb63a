// The shortest chains of direct links between two entities: put other names in place of these
MATCH (a:Entity {name: 'United States'})
MATCH (b:Entity {name: 'Russia'})
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE all(n IN nodes(p) WHERE n:Entity)
RETURN p
LIMIT 25
