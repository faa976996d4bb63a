// Removes articles with their evidence, mentions and outlet link
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
