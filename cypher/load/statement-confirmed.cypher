// A statement is confirmed where a person confirmed it as an article makes it
// $ids: statement ids.
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[v:EVIDENCE]->(:Article)
WITH s, collect(v.confirmed) AS marks
SET s.confirmed = CASE WHEN size(marks) > 0 THEN true ELSE null END
