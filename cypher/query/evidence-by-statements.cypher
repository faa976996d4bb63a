// The evidence of statements: which words of which article say it, so many pieces for each
// $ids: list of statement ids; $limit: at most so many for each. Offsets count UTF-16 code units of the article's text,
// end exclusive. Order within `items`: the article's publication (unknown last), article, place in the text.
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[v:EVIDENCE]->(a:Article)
WITH key, v, a
ORDER BY coalesce(a.publishedAt, '9999'), a.id, v.start, v.end, v.rule
WITH key, collect({statementId: key, articleId: a.id, start: v.start, end: v.end, text: v.text,
  sentenceStart: v.sentenceStart, sentenceEnd: v.sentenceEnd, rule: v.rule, confidence: v.confidence,
  speaker: v.speaker, topic: v.topic, title: v.title, number: v.number, location: v.location}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
