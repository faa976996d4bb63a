// The events whose caption names one of these entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r]-(v:Event)
WHERE type(r) = 'SUBJECT' OR type(r) = 'OBJECT'
RETURN DISTINCT v.id AS id
ORDER BY id
