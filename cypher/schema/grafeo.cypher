// Schema of the embedded graph: look-up indexes, one statement per line ending in a semicolon
// The text index on (:Entity).searchKey is made by src/store/grafeo.ts: this engine has no Cypher for it.
CREATE INDEX entity_id IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (s:Statement) ON (s.id);
CREATE INDEX statement_edge IF NOT EXISTS FOR (s:Statement) ON (s.edgeKey);
CREATE INDEX statement_event IF NOT EXISTS FOR (s:Statement) ON (s.eventKey);
CREATE INDEX event_id IF NOT EXISTS FOR (v:Event) ON (v.id);
CREATE INDEX event_key IF NOT EXISTS FOR (v:Event) ON (v.key);
CREATE INDEX article_id IF NOT EXISTS FOR (a:Article) ON (a.id);
CREATE INDEX outlet_id IF NOT EXISTS FOR (o:Outlet) ON (o.id);
CREATE INDEX decision_id IF NOT EXISTS FOR (d:Decision) ON (d.id);
CREATE INDEX curation_id IF NOT EXISTS FOR (c:Curation) ON (c.id);
