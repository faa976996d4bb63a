import type { AttributedDocument } from "../annotate/attribution.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NounFrame } from "../lexicon/nouns.js";
import type { Claim } from "./claims.js";
import { framesNamedBy } from "./frames-of-nouns.js";
import type { Resolution } from "./resolution.js";
import type { Chronology } from "./statement-dates.js";
import { dated, type StatementDraft } from "./statement-drafts.js";

/** A statement with the claim that made it. */
export interface Told {
  readonly claim: Claim;
  readonly statement: StatementDraft;
}

/** What is told as of a date; as it is where there is none to give. */
export function withDate(told: Told, date: string | null | undefined): Told {
  return !date || date === told.statement.date ? told : { ...told, statement: dated(told.statement, date) };
}

/** Meeting, receiving and negotiating with somebody is one encounter told in several ways; a call is one of its own. */
export const ENCOUNTERS: Readonly<Record<string, "encounter" | "call">> = {
  MEETS: "encounter",
  HOSTS: "encounter",
  VISITS: "encounter",
  NEGOTIATES_WITH: "encounter",
  PHONES: "call",
};

/** What two may come to in the course of an encounter, and has its day. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  "AGREES_WITH",
  "SIGNS_AGREEMENT_WITH",
  "CEASES_FIRE_WITH",
  "RESTORES_TIES_WITH",
]);

/** So many sentences on from where it was told `الاتصال`, `خلال اللقاء` or `الزعيمان` may take an encounter up again. */
export const REACH = 8;

/** What the encounters of an article are found with. */
export interface Context {
  readonly document: AttributedDocument;
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
  readonly chronology: Chronology;
}

/** An encounter that is told as the news: it took place, and not before something else did. */
export function isEncounter(it: Told): boolean {
  return it.statement.modality === "asserted" && mayBeEncounter(it);
}

/** One that took place or is planned to. Who visits a country meets several, on several days. */
export function mayBeEncounter({ claim, statement }: Told): boolean {
  return (
    statement.relation in ENCOUNTERS &&
    (statement.modality === "asserted" || statement.modality === "planned") &&
    statement.polarity === "affirmed" &&
    !isBefore(claim) &&
    (statement.relation !== "VISITS" || statement.object.startsWith("person:"))
  );
}

/** `كان قد التقى`: before what is being told. */
export function isBefore({ clause }: Claim): boolean {
  return clause?.markers.has("كان") ?? false;
}

/**
 * `الاتصال`, `المحادثات`: the kind of encounter that a noun names. Talks are a call only `عبر الهاتف`: the noun's own frame that asks for
 * no more words comes first.
 */
export function encounterNamedBy(noun: NounReading, lexicon: Lexicon): "encounter" | "call" | null {
  const wanted = framesNamedBy(noun, lexicon).filter(
    ({ relation }) => relation in ENCOUNTERS && relation !== "VISITS",
  );
  const named = wanted.find(isOwnAlone) ?? wanted[0];
  return named ? (ENCOUNTERS[named.relation] ?? null) : null;
}

/** A frame of the noun itself that asks for no other word. */
function isOwnAlone(frame: Frame | NounFrame): boolean {
  return "nouns" in frame && frame.requires.length === 0;
}
