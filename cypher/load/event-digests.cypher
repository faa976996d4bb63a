// The events there are of these keys
UNWIND $keys AS key
MATCH (e:Event {key: key})
RETURN e.id AS id, e.digest AS digest
ORDER BY id
