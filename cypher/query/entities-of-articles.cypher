// The entities that articles mention, most mentioned first, so many for each article
// $ids: list of article ids; $limit: at most so many for each. starts, ends and texts run in parallel: one item per
// mention, in text order.
UNWIND $ids AS key
MATCH (a:Article {id: key})-[m:MENTIONS]->(e:Entity)
WITH key, m, e
ORDER BY m.count DESC, e.id
WITH key, collect({entityId: e.id, count: m.count, starts: m.starts, ends: m.ends, texts: m.texts}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
