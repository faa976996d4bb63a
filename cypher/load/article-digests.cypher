// What the graph already holds of these articles
// $ids: article ids.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest
