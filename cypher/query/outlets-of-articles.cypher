// The outlets in which articles appeared
// $ids: list of article ids. An article without outlet gives no row.
UNWIND $ids AS key
MATCH (a:Article {id: key})-[:PUBLISHED_BY]->(o:Outlet)
RETURN key, o.id AS id, o.name AS name
ORDER BY key
