import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import { questionsSection, withQuestions } from "./questions.js";

/** Writes the queries of `queries/` and what the sample articles answer into the README. */
const readme = join(packageRoot, "README.md");
writeFileSync(readme, withQuestions(readFileSync(readme, "utf8"), await questionsSection()));
