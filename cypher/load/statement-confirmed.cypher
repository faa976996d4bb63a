// A statement is confirmed where a person confirmed it as an article makes it
// $ids: statement ids.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
SET s.confirmed = CASE
  WHEN EXISTS {
    MATCH (s)-[v:EVIDENCE]->(:Article)
    WHERE v.confirmed = true
  } THEN true
END
