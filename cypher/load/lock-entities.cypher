// The entities a load touches, sorted by id: made where new, and locked until it ends
// Writing the id takes the node's lock in Neo4j, so that two loaders do not work on one entity at a time.
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.id = id
