// The statements whose caption names one of these entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r]-(s:Statement)
WHERE type(r) = 'SUBJECT' OR type(r) = 'OBJECT'
RETURN DISTINCT s.id AS id
ORDER BY id
