// Labels entities by their type; LABEL is replaced by Person, Country, Place, Organization or Group
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e:LABEL
