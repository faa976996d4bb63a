import type { Extractor } from "../src/extract/extractor.js";
import { type Frame, readFrames } from "../src/lexicon/frames.js";
import type { Lexicon } from "../src/lexicon/lexicon.js";
import { type NounFrame, readNouns } from "../src/lexicon/nouns.js";
import type { Extraction } from "../src/model/extraction.js";
import { foldSurface, surfaceVariants } from "./surfaces.js";

/** What one row of frames.tsv or nouns.tsv says its example states, and what the extractor made of it. */
export interface ExampleResult {
  /** `frames.tsv:41`. */
  readonly at: string;
  readonly example: string;
  /** `تركيا HOSTS روسيا`: in the words of the row. */
  readonly expected: string;
  /** The same for every statement that came out, in the names of the entities. */
  readonly got: readonly string[];
  readonly passed: boolean;
}

export interface ExampleReport {
  /** One for each expected statement. */
  readonly results: readonly ExampleResult[];
  readonly passed: number;
  /** Of `results`, from 0 to 1. */
  readonly share: number;
}

/** The day of publication of every example: weekdays count back from it. */
const PUBLISHED = "2022-01-06";

/**
 * Runs the example of each row of frames.tsv (`verb`) or nouns.tsv (`noun`) through the whole extractor. A row passes
 * where a statement has its relation and both participants; modality, date and the rest are not looked at.
 */
export function runExamples(extractor: Extractor, kind: "verb" | "noun", seeds: string): ExampleReport {
  const { ontology, verbs } = extractor.lexicon;
  const rows: readonly (Frame | NounFrame)[] =
    kind === "verb"
      ? readFrames(`${seeds}/lexicon/frames.tsv`, ontology, (id: string) => verbs.verb(id) !== undefined)
      : readNouns(`${seeds}/lexicon/nouns.tsv`, ontology);
  // A row of several verbs is read as several frames, but has one example.
  const byPlace = new Map(rows.map((row) => [row.at, row]));
  const results = [...byPlace.values()].flatMap((row) => runExample(extractor, row));
  const passed = results.filter((result) => result.passed).length;
  return { results, passed, share: passed / results.length };
}

function runExample(extractor: Extractor, row: Frame | NounFrame): readonly ExampleResult[] {
  const { at, example, relation } = row;
  const about = { title: null, outlet: null, publishedAt: PUBLISHED, url: null };
  const extraction = extractor.extract({ id: at, text: example, ...about });
  const symmetric = extractor.lexicon.ontology.get(relation)?.symmetric ?? false;
  const nameOf = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  const named = (id: string | null) => (id === null ? "∅" : (nameOf.get(id) ?? id));
  const got = extraction.statements.map(
    (one) => `${named(one.subject)} ${one.relation} ${named(one.object)}`,
  );
  return row.expect.map((pair) => {
    const subjects =
      pair.subject === null ? [null] : entitiesCalled(pair.subject, extraction, extractor.lexicon);
    const objects = entitiesCalled(pair.object, extraction, extractor.lexicon);
    const states = (subject: string | null, object: string | null) =>
      subjects.includes(subject) && objects.includes(object);
    const passed = extraction.statements.some(
      (one) =>
        one.relation === relation &&
        (states(one.subject, one.object) || (symmetric && states(one.object, one.subject))),
    );
    return { at, example, expected: `${pair.subject ?? "∅"} ${relation} ${pair.object}`, got, passed };
  });
}

/**
 * The entities that an example means by these words: those with a mention of just these words, and only where there
 * is none those whose mention has more or fewer of them (`بوتين`, `الرئيس فلاديمير بوتين`). A capital may mean its
 * country and the other way round (`باريس`), as the extractor decides.
 */
function entitiesCalled(
  words: string,
  { entities }: Extraction,
  lexicon: Lexicon,
): readonly (string | null)[] {
  const wanted = withoutArticle(foldSurface(words));
  const withMention = (fits: (mention: string) => boolean) =>
    entities
      .filter(({ mentions }) => mentions.some(({ text }) => [...surfaceVariants(text)].some(fits)))
      .map((entity) => entity.id);
  const exact = withMention((mention) => mention === wanted);
  const found =
    exact.length > 0
      ? exact
      : withMention((mention) => isWithin(mention, wanted) || isWithin(wanted, mention));
  return found.flatMap((id) => {
    const known = lexicon.entity(id);
    return [id, known?.metonym, known?.capital, known?.isCapital ? known.country : null].filter(
      (one) => one != null,
    );
  });
}

function withoutArticle(words: string): string {
  return words.replace(/^ال/, "");
}

function isWithin(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}
