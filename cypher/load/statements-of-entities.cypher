// The statements whose caption names one of these entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT]-(s:Statement)
RETURN DISTINCT s.id AS id
ORDER BY id
