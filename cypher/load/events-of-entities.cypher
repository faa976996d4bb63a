// The events whose caption names one of these entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT]-(v:Event)
RETURN DISTINCT v.id AS id
ORDER BY id
