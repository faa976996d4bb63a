// The statements that articles make, before the articles are forgotten
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:EVIDENCE]-(s:Statement)
RETURN DISTINCT s.id AS id, s.subjectId AS subject, s.relation AS relation, s.objectId AS object, s.edgeKey AS edgeKey,
  s.eventKey AS eventKey
ORDER BY id
