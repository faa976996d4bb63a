// Removes those of these statements that no article makes any more
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE NOT EXISTS { MATCH (s)-[:EVIDENCE]->(:Article) }
DETACH DELETE s
