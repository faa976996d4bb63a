// The statements that support a direct edge: affirmed, and asserted, planned or about a former state
// $keys: edge keys (subject, relation and object in one). firstReported and lastReported are the days on which the first and the
// last article appeared that make the statement; null where none has a day.
UNWIND $keys AS key
MATCH (s:Statement {edgeKey: key})
WHERE s.polarity = 'affirmed' AND s.modality IN ['asserted', 'planned', 'past_state']
MATCH (s)-[:EVIDENCE]->(a:Article)
WITH key, s, min(a.publishedAt) AS firstReported, max(a.publishedAt) AS lastReported
RETURN key, s.id AS id, s.date AS date, s.modality AS modality, firstReported, lastReported
ORDER BY key, id
