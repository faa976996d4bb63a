// Articles by their ids, with their outlet
// $ids: list of article ids. Unknown ids give no row. outlet is {id, name} or null.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN a.id AS id, a.title AS title, a.text AS text, a.url AS url, a.publishedAt AS publishedAt,
  CASE WHEN o IS NULL THEN null ELSE o {.id, .name} END AS outlet
ORDER BY id
