// Who acts in events
UNWIND $rows AS row
MATCH (v:Event {id: row.id})
MATCH (e:Entity {id: row.subjectId})
CREATE (v)-[:SUBJECT]->(e)
