// Removes up to $limit nodes of the graph with their relationships; says how many
MATCH (n)
WHERE n:Entity OR n:Statement OR n:Article OR n:Outlet OR n:Event OR n:Decision OR n:Curation
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
