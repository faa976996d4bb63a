// Whom articles credit with statements, and which titles and numbers they give, each once
// $ids: list of statement ids. Order within the lists: publication of the first article that says so (unknown last).
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[v:EVIDENCE]->(a:Article)
WITH key, v, a
ORDER BY coalesce(a.publishedAt, '9999'), a.id, v.start, v.end, v.rule
RETURN key, collect(DISTINCT v.speaker) AS speakers, collect(DISTINCT v.title) AS titles,
  collect(DISTINCT v.number) AS numbers
ORDER BY key
