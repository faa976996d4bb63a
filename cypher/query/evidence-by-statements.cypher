// The evidence of statements: which words of which article say it
// $ids: list of statement ids. Offsets count UTF-16 code units of the article's text, end exclusive.
// Order: statement, then the article's publication (unknown last), article, place in the text.
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[v:EVIDENCE]->(a:Article)
RETURN s.id AS statementId, a.id AS articleId, v.start AS start, v.end AS end, v.text AS text,
  v.sentenceStart AS sentenceStart, v.sentenceEnd AS sentenceEnd, v.rule AS rule, v.confidence AS confidence,
  v.speaker AS speaker, v.topic AS topic, v.title AS title, v.number AS number, v.location AS location
ORDER BY statementId, coalesce(a.publishedAt, '9999'), articleId, start, end, rule
