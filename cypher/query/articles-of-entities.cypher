// Articles that mention entities, newest first, one page for each entity
// $ids: list of entity ids. $afterDate and $afterId: publication day and id of the last article of the page before,
// the same for every entity; $limit is the page's length. Articles without a day come last. `items` are article ids.
UNWIND $ids AS key
MATCH (e:Entity {id: key})<-[:MENTIONS]-(a:Article)
WITH DISTINCT key, a, coalesce(a.publishedAt, '') AS day
WHERE ($afterId IS NULL
  OR day < coalesce($afterDate, '')
  OR (day = coalesce($afterDate, '') AND a.id > $afterId))
WITH key, day, a
ORDER BY day DESC, a.id
WITH key, collect(a.id) AS found
RETURN key, found[0..$limit] AS items
ORDER BY key
