// Gives statements their caption: United States WARNS Russia
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (s)-[:SUBJECT]->(e:Entity)
SET s.name = coalesce(e.name, '(unknown)') + ' ' + s.relation + ' ' + o.name
  + CASE s.polarity WHEN 'negated' THEN ' (negated)' ELSE '' END
  + CASE s.modality WHEN 'asserted' THEN '' ELSE ' (' + s.modality + ')' END
