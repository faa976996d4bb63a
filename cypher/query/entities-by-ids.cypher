// Entities by their ids
// $ids: list of entity ids. Unknown ids give no row.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameAr AS nameAr, e.nameEn AS nameEn,
  e.aliases AS aliases
ORDER BY id
