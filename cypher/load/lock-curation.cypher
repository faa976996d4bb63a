// Keeps decisions and loads apart: whoever writes waits here until the one before has ended
// Writing the id takes the node's lock in Neo4j.
MERGE (c:Curation {id: 'curation'})
SET c.id = 'curation', c.name = 'Curation'
