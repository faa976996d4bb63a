// Decisions by their ids, as they are now
// $ids: decision ids.
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id AS id, d.number AS number, d.curation AS curation, d.caption AS caption, d.author AS author, d.reason AS reason,
  d.at AS at, d.undoneBy AS undoneBy, d.undoneReason AS undoneReason, d.undoneAt AS undoneAt
