// Gives statements their caption: United States WARNS Russia
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:OBJECT]->(o:Entity)
WITH s, o, head([(s)-[:SUBJECT]->(e:Entity) | e.name]) AS subject
SET s.name = coalesce(subject, '(unknown)') + ' ' + s.relation + ' ' + o.name
  + CASE s.polarity WHEN 'negated' THEN ' (negated)' ELSE '' END
  + CASE s.modality WHEN 'asserted' THEN '' ELSE ' (' + s.modality + ')' END
