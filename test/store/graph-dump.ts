import type { Engine } from "../../src/store/engine.js";

/** Everything in a graph, as lines in a fixed order: equal graphs have equal dumps, on any engine. */
export async function graphDump(engine: Engine): Promise<readonly string[]> {
  const nodes = await engine.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", {});
  const edges = await engine.read(
    "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
    {},
  );
  const lines = [
    ...nodes
      .filter(isContent)
      .map((row) => ["node", [...(row.labels as string[])].sort(), present(row.properties)]),
    ...edges.map((row) => ["edge", row.source, row.type, row.target, present(row.properties)]),
  ];
  return lines.map((line) => JSON.stringify(line)).sort();
}

/** The node that writers wait at says nothing. */
function isContent({ labels }: Record<string, unknown>): boolean {
  return !(labels as readonly string[]).includes("Curation");
}

/** Those lines of a dump that do not tell of decisions themselves. */
export function withoutDecisions(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !/^\["node",\["Decision"\]|"APPLIES_TO"/.test(line)).map(withoutDigest);
}

/** What an article's digest is made from is in the graph, or is a decision. */
function withoutDigest(line: string): string {
  return line.startsWith('["node",["Article"]') ? line.replace(/"digest":"\w+",?/, "") : line;
}

/** One engine keeps a null property, the other none: both mean that it is absent. */
function present(properties: unknown): unknown {
  const entries = Object.entries(properties as Record<string, unknown>).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The direct edges of a graph, as lines. */
export async function directEdges(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.read(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, r.statements AS statements, r.count AS count, r.firstDate AS first, r.lastDate AS last",
    {},
  );
  return rows.map((row) => edgeLine(row)).sort();
}

/** The direct edges as the statements of a graph demand them, worked out without the loader's code. */
export async function demandedEdges(engine: Engine): Promise<readonly string[]> {
  const rows = await engine.read(
    "MATCH (s:Statement)-[:SUBJECT]->(a:Entity) MATCH (s)-[:OBJECT]->(b:Entity) RETURN s.id AS id, s.relation AS type, s.polarity AS polarity, s.modality AS modality, s.date AS date, a.id AS source, b.id AS target",
    {},
  );
  const counted = rows.filter(
    (row) => row.polarity !== "negated" && row.modality !== "requested" && row.modality !== "possible",
  );
  const keys = new Set(counted.map((row) => `${row.source}\t${row.type}\t${row.target}`));
  return [...keys]
    .map((key) => {
      const [source, type, target] = key.split("\t");
      const group = counted.filter(
        (row) => row.source === source && row.type === type && row.target === target,
      );
      const dates = group.flatMap((row) => (row.date === null ? [] : [row.date as string])).sort();
      const statements = group.map((row) => row.id as string).sort();
      return edgeLine({
        source,
        type,
        target,
        statements,
        count: group.length,
        first: dates[0],
        last: dates.at(-1),
      });
    })
    .sort();
}

function edgeLine({ source, type, target, statements, count, first, last }: Record<string, unknown>): string {
  return JSON.stringify([source, type, target, statements, count, first ?? null, last ?? null]);
}
