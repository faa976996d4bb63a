// Starts a real Neo4j Community for tests, without Docker: JDK 17 or newer, and once Maven to fetch it.
//
//   node scripts/neo4j/start.mjs [--fetch] [--with-parent] [--large] [--data DIRECTORY]
//
// Prints one line of JSON {uri, user, password, database} once it answers; SIGINT or SIGTERM stops it and
// removes its data. --fetch lets Maven download Neo4j (about 130 MB, into .neo4j/, once); without it a missing
// .neo4j/ is an error. --with-parent also stops it when standard input ends, which it does when the parent dies. --large gives it the memory
// and the compiler that a graph of a million nodes wants. --data keeps its data in a directory, which may hold some already.
// Exit code 1 with one line on standard error where it cannot be had.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
/** One folder per version, so that a changed pom is fetched anew. */
const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(
  readFileSync(join(here, "pom.xml"), "utf8"),
)[1];
const library = join(here, "..", "..", ".neo4j", version);
const START_LIMIT_MS = 120_000;

function fail(message) {
  process.stderr.write(`${message.trim().split("\n").at(-1)}\n`);
  process.exit(1);
}

/** Fetches into a folder beside the final one, so that a broken download is never taken for a whole one. */
function fetchLibrary() {
  if (existsSync(library)) return;
  if (!process.argv.includes("--fetch"))
    fail(`Neo4j ${version} is not in .neo4j/: run node scripts/neo4j/start.mjs --fetch`);
  const partial = `${library}.part`;
  rmSync(partial, { recursive: true, force: true });
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  const maven = spawnSync("mvn", ["-B", "-q", "-f", join(here, "pom.xml"), ...goal], { encoding: "utf8" });
  if (maven.error) fail(`mvn cannot be run (${maven.error.message}): install Maven to fetch Neo4j`);
  if (maven.status !== 0 || readdirSync(partial).length === 0) {
    fail(`Maven could not fetch Neo4j: ${(maven.stdout + maven.stderr).replaceAll("\n", " ").slice(0, 500)}`);
  }
  renameSync(partial, library);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

fetchLibrary();
const port = await freePort();
const password = randomBytes(12).toString("hex");
const kept = process.argv.includes("--data") ? process.argv[process.argv.indexOf("--data") + 1] : null;
const data = kept ?? mkdtempSync(join(tmpdir(), "isnad-neo4j-"));
const large = process.argv.includes("--large");
const java = spawn(
  "java",
  [
    ...(large ? ["-Xmx3g"] : ["-XX:TieredStopAtLevel=1", "-Xmx768m"]),
    "-cp",
    join(library, "*"),
    join(here, "LocalNeo4j.java"),
    data,
    port,
    password,
    large ? 3072 : 64,
  ].map(String),
  { stdio: ["pipe", "pipe", "pipe"] },
);
let complaint = "";
java.stderr.on("data", (chunk) => {
  complaint = (complaint + chunk).slice(-2000);
});
java.stdin.on("error", () => {});

function removeData() {
  if (kept) return;
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
function stop() {
  java.stdin.end();
  setTimeout(() => java.kill("SIGKILL"), 15_000).unref();
}

let ready = false;
const limit = setTimeout(() => java.kill("SIGKILL"), START_LIMIT_MS);
java.once("error", (error) => {
  removeData();
  fail(`java cannot be run (${error.message}): install a JDK, 17 or newer`);
});
java.once("exit", (code) => {
  removeData();
  if (!ready) fail(`Neo4j did not start (exit ${code}): ${complaint.replaceAll("\n", " ").slice(0, 600)}`);
  process.exit(0);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
if (process.argv.includes("--with-parent")) process.stdin.on("end", stop).on("error", stop).resume();

createInterface({ input: java.stdout }).on("line", (line) => {
  if (ready || line !== "ready") return;
  ready = true;
  clearTimeout(limit);
  const about = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
  process.stdout.write(`${JSON.stringify(about)}\n`);
});
