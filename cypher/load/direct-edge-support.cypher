// The statements that support a direct edge: affirmed, and asserted, planned or about a former state
// $keys: edge keys (subject, relation and object in one).
UNWIND $keys AS key
MATCH (s:Statement {edgeKey: key})
WHERE s.polarity = 'affirmed' AND s.modality IN ['asserted', 'planned', 'past_state']
RETURN key, s.id AS id, s.date AS date
ORDER BY key, id
