// Schema of the graph in Neo4j: constraints and indexes, one statement per line ending in a semicolon
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (s:Statement) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (v:Event) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT outlet_id IF NOT EXISTS FOR (o:Outlet) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT curation_id IF NOT EXISTS FOR (c:Curation) REQUIRE c.id IS UNIQUE;
CREATE INDEX statement_edge IF NOT EXISTS FOR (s:Statement) ON (s.edgeKey);
CREATE INDEX statement_event IF NOT EXISTS FOR (s:Statement) ON (s.eventKey);
CREATE INDEX event_key IF NOT EXISTS FOR (v:Event) ON (v.key);
CREATE INDEX event_date IF NOT EXISTS FOR (v:Event) ON (v.date);
CREATE INDEX statement_date IF NOT EXISTS FOR (s:Statement) ON (s.date);
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchKey] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
