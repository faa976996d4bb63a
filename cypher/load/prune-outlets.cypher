// Removes outlets without an article
MATCH (o:Outlet)
WHERE NOT EXISTS { MATCH (o)<-[:PUBLISHED_BY]-(:Article) }
DELETE o
