// The evidence of statements at given places of articles
// $places: list of {statementId, articleId, start}. A place without evidence gives no row.
UNWIND $places AS place
MATCH (a:Article {id: place.articleId})<-[v:EVIDENCE]-(s:Statement {id: place.statementId})
WHERE v.start = place.start
RETURN s.id AS statementId, a.id AS articleId, v.start AS start, v.end AS end, v.text AS text,
  v.sentenceStart AS sentenceStart, v.sentenceEnd AS sentenceEnd, v.rule AS rule, v.confidence AS confidence,
  v.speaker AS speaker, v.topic AS topic, v.title AS title, v.number AS number, v.location AS location
ORDER BY statementId, articleId, start, end, rule
