// Outlets with the number of their articles
// $limit: at most so many. Order: most articles first.
MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article)
RETURN o.id AS id, o.name AS name, count(a) AS articles
ORDER BY articles DESC, id
LIMIT $limit
