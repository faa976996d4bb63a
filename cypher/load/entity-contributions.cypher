// The different ways in which articles describe these entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(:Article)
RETURN DISTINCT e.id AS id, m.variant AS variant, m.type AS type, m.name AS name, m.nameAr AS nameAr,
  m.nameEn AS nameEn, m.aliases AS aliases, m.searchKey AS searchKey
ORDER BY id, variant
