// What people decided, the latest first, one page at a time
// Every filter may be null (no restriction): $ids and $kinds are lists; $about is the id of an entity or statement; $standing is a
// boolean: not taken back. $before is the number of the last decision of the page before; $limit is the page's length.
MATCH (d:Decision)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($about IS NULL OR $about IN d.targets)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($standing IS NULL OR (d.undoneAt IS NULL) = $standing)
  AND ($before IS NULL OR d.number < $before)
RETURN d.id AS id, d.number AS number, d.kind AS kind, d.targets AS about, d.caption AS caption, d.author AS author,
  d.reason AS reason, d.at AS at, d.undoneBy AS undoneBy, d.undoneReason AS undoneReason, d.undoneAt AS undoneAt,
  COUNT { (d)-[:APPLIES_TO]->(:Article) } AS articleCount
ORDER BY number DESC
LIMIT $limit
