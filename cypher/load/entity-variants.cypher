// The variants of their names that these entities were made from
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.variants AS variants
