// Statements that articles make, newest first, one page for each article
// $ids: list of article ids. $afterDate and $afterId: as in `statements`, the same for every article; $limit is the
// page's length. Order within `items`: date descending, undated last, then id.
UNWIND $ids AS key
MATCH (a:Article {id: key})<-[:EVIDENCE]-(s:Statement)
WITH DISTINCT key, s, coalesce(s.date, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND s.id > $afterId))
WITH key, day, s
ORDER BY day DESC, s.id
WITH key, collect(s {.id, .relation, .polarity, .modality, .date, .datePrecision, .subjectId, .objectId, .name, .confirmed}) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
