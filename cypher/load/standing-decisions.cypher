// The decisions that nobody took back, in the order in which they apply
MATCH (d:Decision)
WHERE d.undoneAt IS NULL
RETURN d.id AS id, d.number AS number, d.curation AS curation
ORDER BY number
