// What articles say of the offices, memberships and other lasting facts of entities, whichever side they stand on
// $ids: list of entity ids; $roles: list of SUBJECT, OBJECT; $relations: list of facts. One row for each piece of evidence.
UNWIND $ids AS key
MATCH (e:Entity {id: key})<-[r:SUBJECT|OBJECT]-(s:Statement)
WHERE type(r) IN $roles
  AND s.relation IN $relations
  AND s.polarity = 'affirmed'
  AND s.modality IN ['asserted', 'past_state']
MATCH (s)-[v:EVIDENCE]->(a:Article)
RETURN key, s.id AS statementId, s.relation AS relation, s.subjectId AS subject, s.objectId AS object, s.modality AS modality,
  v.title AS title, a.publishedAt AS day
ORDER BY key, statementId, a.id, v.start
