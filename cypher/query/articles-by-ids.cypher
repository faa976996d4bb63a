// Articles by their ids, with their outlet
// $ids: list of article ids. Unknown ids give no row. outlet is {id, name} or null.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.text AS text, a.url AS url, a.publishedAt AS publishedAt,
  head([(a)-[:PUBLISHED_BY]->(o:Outlet) | o {.id, .name}]) AS outlet
ORDER BY id
