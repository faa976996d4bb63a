// Who acts towards whom, by how many statements that fit a filter: affirmed, and asserted or planned
// $limit: at most so many pairs. Order: most statements first.
// include statement-filter
  AND s.subjectId IS NOT NULL
  AND s.polarity = 'affirmed'
  AND s.modality IN ['asserted', 'planned']
RETURN s.subjectId AS source, s.objectId AS target, count(*) AS count
ORDER BY count DESC, source, target
LIMIT $limit
