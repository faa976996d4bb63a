// Gives events their caption: CSTO SENDS_TROOPS_TO Kazakhstan, 2022-01-06
UNWIND $ids AS id
MATCH (v:Event {id: id})-[:OBJECT]->(o:Entity)
WITH v, o, head([(v)-[:SUBJECT]->(e:Entity) | e.name]) AS subject
SET v.name = coalesce(subject, '(unknown)') + ' ' + v.relation + ' ' + o.name
  + CASE WHEN v.date IS NULL THEN '' ELSE ', ' + v.date END
