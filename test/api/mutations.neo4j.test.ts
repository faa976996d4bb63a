import { describe } from "vitest";
import { neo4jForTests } from "../store/neo4j-access.js";
import { apiChanges } from "./mutations.js";
import { serve } from "./served.js";

describe.skipIf(neo4jForTests("unused") === null)("changes over Neo4j", () => {
  apiChanges((extractions, settings) =>
    serve(extractions, settings, undefined, (directory) => neo4jForTests(directory)),
  );
});
