// The number of the last decision, 0 where there is none
MATCH (d:Decision)
RETURN coalesce(max(d.number), 0) AS number
