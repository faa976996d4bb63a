// What makes no direct link: denied, demanded or merely possible
MATCH (s:Statement)-[v:EVIDENCE]->(a:Article)
WHERE s.polarity = 'negated' OR s.modality IN ['requested', 'possible']
RETURN s.name AS statement, s.polarity AS polarity, s.modality AS modality, s.date AS date, v.text AS words, a.title AS article
ORDER BY date DESC, statement
LIMIT 100
