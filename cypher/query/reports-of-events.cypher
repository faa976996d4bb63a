// What reports events: which statement, in which articles, why, and from which of the event's sources
// $ids: list of event ids. articles, starts, reasons and sources run in parallel: one item per report.
UNWIND $ids AS key
MATCH (:Event {id: key})<-[r:REPORTS]-(s:Statement)
RETURN key, s.id AS statementId, r.articles AS articles, r.starts AS starts, r.reasons AS reasons, r.sources AS sources
ORDER BY key, statementId
