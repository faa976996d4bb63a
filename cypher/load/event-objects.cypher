// Whom or what events are directed at
UNWIND $rows AS row
MATCH (v:Event {id: row.id})
MATCH (e:Entity {id: row.objectId})
CREATE (v)-[:OBJECT]->(e)
