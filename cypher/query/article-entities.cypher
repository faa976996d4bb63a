// The entities an article mentions, most mentioned first
// $articleId: one article. mentions: {start, end, text, kind}, in text order.
MATCH (:Article {id: $articleId})-[m:MENTIONS]->(e:Entity)
RETURN e.id AS entityId, m.count AS count,
  [i IN range(0, m.count - 1) | {start: m.starts[i], end: m.ends[i], text: m.texts[i], kind: m.kinds[i]}] AS mentions
ORDER BY count DESC, entityId
