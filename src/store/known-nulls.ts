import type { Params } from "./store.js";

/** A stretch of a query's text: as it stands, or as it depends on whether a parameter is null. */
type Stretch = string | { readonly parameter: string; readonly absent: string; readonly present: string };

/** Writes a query for its parameters, see `textOf`. */
export type QueryText = (params: Params) => string;

/**
 * A query may be written for parameters of which any may be null, and is sent without what that makes superfluous, since neither
 * engine looks at the values of parameters when it plans: both go through all nodes where they need not.
 *
 * `($x IS NULL OR …)` is sent as `true` where $x is null, otherwise without `$x IS NULL OR`; the brackets are the mark.
 * Lines `// from x: …` below a line say what is sent instead of that line where $x is not null; the first of them that can be.
 * Where a condition is `($x IS NULL OR type(r) IN $x)`, the pattern `[r]` is sent with the types that $x lists: neither engine looks
 * these up as it does types that stand in the pattern.
 */
export function textOf(text: string): QueryText {
  const { start, ways, before, after } = startOf(text);
  const [head, tail] = [before, after].map(stretchesOf) as [readonly Stretch[], readonly Stretch[]];
  const [, listed = "", edge = ""] = /\(\$(\w+) IS NULL OR type\((\w+)\) IN \$\1\)/.exec(text) ?? [];
  return (params) => {
    const isNull = (name: string): boolean => (params[name] ?? null) === null;
    const way = ways.find(({ parameter }) => !isNull(parameter))?.text ?? start;
    const sent = [...head, way, ...tail].map((stretch) => written(stretch, isNull)).join("");
    const types = typesIn(params[listed]);
    return types === null ? sent : sent.replaceAll(`[${edge}]`, `[${edge}:${types.join("|")}]`);
  };
}

function written(stretch: Stretch, isNull: (name: string) => boolean): string {
  if (typeof stretch === "string") return stretch;
  return isNull(stretch.parameter) ? stretch.absent : stretch.present;
}

/** Types of edges, as they may stand in a query; null where there is none, or something else among them. */
function typesIn(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.every((type) => typeof type === "string" && /^[A-Z][A-Z_]*$/.test(type)) ? value : null;
}

interface Start {
  readonly before: string;
  /** The line with ways below it. */
  readonly start: string;
  readonly ways: readonly { readonly parameter: string; readonly text: string }[];
  readonly after: string;
}

function startOf(text: string): Start {
  const found = /^(?!\/\/)(.*)\n((?:\/\/ from \w+: .*\n)+)/m.exec(text);
  if (found === null) return { before: text, start: "", ways: [], after: "" };
  const [all, line = "", list = ""] = found;
  const ways = [...list.matchAll(/^\/\/ from (\w+): (.*)$/gm)].map(([, parameter = "", way = ""]) => ({
    parameter,
    text: `${way}\n`,
  }));
  return {
    before: text.slice(0, found.index),
    start: `${line}\n`,
    ways,
    after: text.slice(found.index + all.length),
  };
}

/** Cuts a text at its `($x IS NULL OR …)`. */
function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: opening, 1: parameter = "", index } of text.matchAll(/\(\$(\w+) IS NULL\s+OR /g)) {
    const end = closingOf(text, index);
    stretches.push(text.slice(from, index), {
      parameter,
      absent: "true",
      present: `(${text.slice(index + opening.length, end)}`,
    });
    from = end;
  }
  return [...stretches, text.slice(from)];
}

/** The place behind the bracket that closes the one at `opening`. */
function closingOf(text: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}
