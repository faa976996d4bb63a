// Direct edges of one relation; RELATION is replaced by its id, once it is known to be one of the ontology's
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:RELATION]->(o)
SET r = row.properties
