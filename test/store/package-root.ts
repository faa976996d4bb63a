import { fileURLToPath } from "node:url";

/** The package's root, for tests that read its `cypher/`. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));
