// Sets what the articles together say of entities
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row
REMOVE e:Person, e:Country, e:Place, e:Organization, e:Group
