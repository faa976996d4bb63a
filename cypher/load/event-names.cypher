// Gives events their caption: CSTO SENDS_TROOPS_TO Kazakhstan, 2022-01-06
UNWIND $ids AS id
MATCH (v:Event {id: id})-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (v)-[:SUBJECT]->(e:Entity)
SET v.name = coalesce(e.name, '(unknown)') + ' ' + v.relation + ' ' + o.name
  + CASE WHEN v.date IS NULL THEN '' ELSE ', ' + v.date END
