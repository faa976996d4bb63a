// All that articles report about the participants and families of these event keys
UNWIND $keys AS key
MATCH (s:Statement {eventKey: key})-[v:EVIDENCE]->(a:Article)
RETURN key, s.id AS statementId, s.relation AS relation, s.subjectId AS subject, s.objectId AS object,
  s.polarity AS polarity, s.modality AS modality, s.date AS date, a.id AS articleId, v.start AS start,
  a.publishedAt AS publishedAt, head([(a)-[:PUBLISHED_BY]->(o:Outlet) | o.id]) AS publisher, v.number AS number, v.words AS words
ORDER BY key, articleId, start, statementId
