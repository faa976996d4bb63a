import { describe } from "vitest";
import { neo4jForTests } from "../store/neo4j-access.js";
import { apiAnswers } from "./queries.js";
import { serve } from "./served.js";

describe.skipIf(neo4jForTests("unused") === null)("the API over Neo4j", () => {
  apiAnswers((extractions) => serve(extractions, {}, undefined, (directory) => neo4jForTests(directory)));
});
