import type { Article } from "../../src/model/article.js";
import type { MentionedEntity, MentionKind } from "../../src/model/entity.js";
import type { Extraction } from "../../src/model/extraction.js";
import { datePrecision, statementId } from "../../src/model/ids.js";
import type { EntityType } from "../../src/model/ontology.js";
import type { Modality, Polarity, Statement } from "../../src/model/statement.js";

/** A known entity of the samples; articles mention it by any of `forms`. */
interface Actor {
  readonly type: EntityType;
  readonly nameEn: string | null;
  readonly nameAr: string;
  readonly aliases?: readonly string[];
}

const ACTORS: Readonly<Record<string, Actor>> = {
  "country:russia": { type: "COUNTRY", nameEn: "Russia", nameAr: "روسيا", aliases: ["موسكو"] },
  "country:united-states": {
    type: "COUNTRY",
    nameEn: "United States",
    nameAr: "الولايات المتحدة",
    aliases: ["واشنطن"],
  },
  "country:kazakhstan": { type: "COUNTRY", nameEn: "Kazakhstan", nameAr: "كازاخستان" },
  "country:ukraine": { type: "COUNTRY", nameEn: "Ukraine", nameAr: "أوكرانيا" },
  "organization:csto": { type: "ORGANIZATION", nameEn: "CSTO", nameAr: "منظمة معاهدة الأمن الجماعي" },
  "person:pashinyan": { type: "PERSON", nameEn: "Nikol Pashinyan", nameAr: "نيكول باشينيان" },
  "person:blinken": { type: "PERSON", nameEn: "Antony Blinken", nameAr: "أنتوني بلينكن" },
  "place:almaty": { type: "PLACE", nameEn: "Almaty", nameAr: "ألماتي" },
  "group:peacekeepers": { type: "GROUP", nameEn: null, nameAr: "قوات حفظ السلام" },
};

/** The folding the samples' search keys are written in: enough for the store, which takes any. */
export function sampleFold(text: string): string {
  return text.toLowerCase().replace(/[أإآ]/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي");
}

/** What a statement of a sample may leave out. */
export interface Claim {
  readonly subject: string | null;
  readonly relation: string;
  readonly object: string;
  /** Words of the article's text. */
  readonly evidence: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly date?: string | null;
  readonly speaker?: string;
  readonly location?: string;
  readonly topic?: string;
  readonly title?: string;
  readonly number?: number;
  readonly confidence?: number;
}

/** An entity as an article mentions it: by these words of its text. */
export interface Naming {
  readonly id: string;
  readonly words: readonly string[];
  /** Overrides what the samples know of the entity. */
  readonly actor?: Partial<Actor>;
  readonly kind?: MentionKind;
}

/** Builds an extraction whose offsets are found in the text. @throws Error where words are not in the text. */
export function extraction(
  article: Article,
  namings: readonly Naming[],
  claims: readonly Claim[],
): Extraction {
  return {
    article,
    entities: namings.map((naming) => mentionedEntity(article.text, naming)),
    statements: claims.map((claim) => statement(article.text, claim)),
  };
}

function mentionedEntity(text: string, { id, words, actor, kind = "name" }: Naming): MentionedEntity {
  const { type, nameEn, nameAr, aliases = [] } = { ...(ACTORS[id] as Actor), ...actor };
  return {
    id,
    type,
    name: nameEn ?? id.slice(id.indexOf(":") + 1),
    nameAr,
    nameEn,
    aliases,
    searchKey: sampleFold([nameEn ?? "", nameAr, ...aliases].join(" ").trim()),
    mentions: words.map((word) => ({ ...find(text, word), text: word, kind })),
  };
}

function statement(text: string, claim: Claim): Statement {
  const { subject, relation, object, evidence } = claim;
  const { polarity = "affirmed", modality = "asserted", date = null } = claim;
  const key = { subject, relation, object, polarity, modality, date };
  return {
    ...key,
    id: statementId(key),
    datePrecision: datePrecision(date),
    speaker: claim.speaker ?? null,
    topic: claim.topic ?? null,
    title: claim.title ?? null,
    number: claim.number ?? null,
    location: claim.location ?? null,
    evidence: {
      ...find(text, evidence),
      text: evidence,
      sentence: sentenceAround(text, text.indexOf(evidence)),
      rule: "test:sample",
      confidence: claim.confidence ?? 0.9,
    },
  };
}

function find(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function sentenceAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf(".", at) + 1;
  const stop = text.indexOf(".", at);
  return { start, end: stop < 0 ? text.length : stop + 1 };
}

const CSTO_TEXT =
  "أرسلت منظمة معاهدة الأمن الجماعي قوات حفظ السلام إلى كازاخستان بعد اضطرابات في ألماتي. ويرأس نيكول باشينيان المنظمة هذا العام.";

/** CSTO SENDS_TROOPS_TO Kazakhstan, Pashinyan CHAIRS CSTO. */
export const cstoArticle: Extraction = extraction(
  {
    id: "csto",
    title: "قوات إلى كازاخستان",
    text: CSTO_TEXT,
    outlet: "صحيفة المثال",
    publishedAt: "2022-01-06",
    url: "https://example.org/csto",
  },
  [
    { id: "organization:csto", words: ["منظمة معاهدة الأمن الجماعي"] },
    { id: "country:kazakhstan", words: ["كازاخستان"] },
    { id: "group:peacekeepers", words: ["قوات حفظ السلام"], kind: "description" },
    { id: "place:almaty", words: ["ألماتي"] },
    { id: "person:pashinyan", words: ["نيكول باشينيان"] },
  ],
  [
    {
      subject: "organization:csto",
      relation: "SENDS_TROOPS_TO",
      object: "country:kazakhstan",
      evidence: "أرسلت منظمة معاهدة الأمن الجماعي قوات حفظ السلام إلى كازاخستان",
      date: "2022-01-06",
      location: "place:almaty",
    },
    {
      subject: "person:pashinyan",
      relation: "CHAIRS",
      object: "organization:csto",
      evidence: "ويرأس نيكول باشينيان المنظمة",
      title: "رئيس",
    },
  ],
);

const WARNING_TEXT =
  "حذر أنتوني بلينكن موسكو من أي خطوة ضد أوكرانيا. وقال إن الولايات المتحدة لا تهدد روسيا. ودعت واشنطن روسيا إلى لقاء.";

/** United States WARNS Russia (said by Blinken), a negated and a requested statement. */
export const warningArticle: Extraction = extraction(
  {
    id: "warning",
    title: "تحذير أميركي",
    text: WARNING_TEXT,
    outlet: "وكالة النموذج",
    publishedAt: "2022-01-20",
    url: null,
  },
  [
    { id: "country:united-states", words: ["الولايات المتحدة", "واشنطن"] },
    { id: "country:russia", words: ["موسكو", "روسيا"] },
    { id: "country:ukraine", words: ["أوكرانيا"] },
    { id: "person:blinken", words: ["أنتوني بلينكن"] },
  ],
  [
    {
      subject: "country:united-states",
      relation: "WARNS",
      object: "country:russia",
      evidence: "حذر أنتوني بلينكن موسكو",
      date: "2022-01-20",
      speaker: "person:blinken",
      topic: "أي خطوة ضد أوكرانيا",
    },
    {
      subject: "country:united-states",
      relation: "THREATENS",
      object: "country:russia",
      evidence: "الولايات المتحدة لا تهدد روسيا",
      polarity: "negated",
      date: "2022",
    },
    {
      subject: "country:united-states",
      relation: "MEETS",
      object: "country:russia",
      evidence: "ودعت واشنطن روسيا إلى لقاء",
      modality: "requested",
      date: "2022-01",
    },
  ],
);

const ECHO_TEXT = "جددت واشنطن تحذيرها لروسيا في بيان عن روسيا. وسقط ثلاثة قتلى في كازاخستان.";

/** The same warning in a second newspaper, told otherwise; and KILLS without a perpetrator. */
export const echoArticle: Extraction = extraction(
  {
    id: "echo",
    title: null,
    text: ECHO_TEXT,
    outlet: "صحيفة المثال",
    publishedAt: "2022-01-21",
    url: null,
  },
  [
    { id: "country:united-states", words: ["واشنطن"], actor: { aliases: ["أميركا", "واشنطن"] } },
    { id: "country:russia", words: ["روسيا"] },
    { id: "country:kazakhstan", words: ["كازاخستان"], actor: { aliases: ["قازاقستان"] } },
  ],
  [
    {
      subject: "country:united-states",
      relation: "WARNS",
      object: "country:russia",
      evidence: "جددت واشنطن تحذيرها لروسيا",
      date: "2022-01-20",
      topic: "بيان",
    },
    {
      subject: "country:united-states",
      relation: "WARNS",
      object: "country:russia",
      evidence: "تحذيرها لروسيا في بيان",
      date: "2022-01-21",
    },
    {
      subject: null,
      relation: "KILLS",
      object: "country:kazakhstan",
      evidence: "ثلاثة قتلى في كازاخستان",
      number: 3,
    },
  ],
);

/** The sample articles: two events, three newspapers' texts of our own. */
export const sampleExtractions: readonly Extraction[] = [cstoArticle, warningArticle, echoArticle];
