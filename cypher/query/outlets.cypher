// Outlets with the number of their articles
MATCH (o:Outlet)<-[:PUBLISHED_BY]-(a:Article)
RETURN o.id AS id, o.name AS name, count(a) AS articles
ORDER BY articles DESC, id
