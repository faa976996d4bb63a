// Statements that fit a filter, newest first, one page at a time
// Order: date descending, undated last, then id. $afterId with $afterDate (null: undated) is the last row of
// the page before; $limit is the page's length.
// include statement-filter
WITH s, coalesce(s.date, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND s.id > $afterId))
WITH s, day
ORDER BY day DESC, s.id
LIMIT $limit
RETURN s.id AS id, s.relation AS relation, s.polarity AS polarity, s.modality AS modality, s.date AS date,
  s.datePrecision AS datePrecision, s.subjectId AS subjectId, s.objectId AS objectId, s.name AS name,
  s.confirmed AS confirmed
ORDER BY day DESC, id
