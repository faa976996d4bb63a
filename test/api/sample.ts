import type { Article } from "../../src/model/article.js";
import type { MentionedEntity } from "../../src/model/entity.js";
import type { Extraction } from "../../src/model/extraction.js";
import { datePrecision, statementId } from "../../src/model/ids.js";
import type { EntityType } from "../../src/model/ontology.js";
import type { Statement } from "../../src/model/statement.js";

/** A claim of a made-up article: `quote` stands in its text. */
interface Claim extends Partial<Omit<Statement, "subject" | "relation" | "object" | "evidence">> {
  readonly subject: string | null;
  readonly relation: string;
  readonly object: string;
  readonly quote: string;
}

/** Name, Arabic name and type by id, for all entities of the made-up articles. */
const ENTITIES: Readonly<Record<string, readonly [name: string, nameAr: string, type: EntityType]>> = {
  "country:united-states": ["United States", "الولايات المتحدة", "COUNTRY"],
  "country:russia": ["Russia", "روسيا", "COUNTRY"],
  "country:kazakhstan": ["Kazakhstan", "كازاخستان", "COUNTRY"],
  "country:iceland": ["Iceland", "آيسلندا", "COUNTRY"],
  "organization:csto": ["CSTO", "منظمة معاهدة الأمن الجماعي", "ORGANIZATION"],
  "person:nikol-pashinyan": ["Nikol Pashinyan", "نيكول باشينيان", "PERSON"],
  "place:almaty": ["Almaty", "ألماتي", "PLACE"],
  "group:protesters": ["Protesters", "محتجون", "GROUP"],
};

/** Makes the extraction of a made-up article: every entity that a claim names is mentioned where its name stands. */
export function madeUp(
  article: Partial<Article> & Pick<Article, "id" | "text">,
  claims: readonly Claim[],
): Extraction {
  const full: Article = { title: null, outlet: null, publishedAt: null, url: null, ...article };
  const { text } = full;
  const ids = new Set(
    claims.flatMap(({ subject, object, speaker, location }) => [subject, object, speaker, location]),
  );
  const entities = [...ids].filter((id) => typeof id === "string").map((id) => entity(id, text));
  return { article: full, entities, statements: claims.map((claim) => statement(claim, text)) };
}

function entity(id: string, text: string): MentionedEntity {
  const [name, nameAr, type] = ENTITIES[id] ?? [id, id, "PLACE"];
  const mentions = [];
  for (let start = text.indexOf(nameAr); start >= 0; start = text.indexOf(nameAr, start + 1)) {
    mentions.push({ start, end: start + nameAr.length, text: nameAr, kind: "name" as const });
  }
  const searchKey = `${name.toLowerCase()} ${nameAr}`;
  return { id, type, name, nameAr, nameEn: name, aliases: [], searchKey, mentions };
}

function statement({ quote, ...claim }: Claim, text: string): Statement {
  const { subject, relation, object, polarity = "affirmed", modality = "asserted", date = null } = claim;
  const key = { subject, relation, object, polarity, modality, date };
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the sample's text has no "${quote}"`);
  const sentenceStart = Math.max(0, text.lastIndexOf(". ", start) + 1);
  const sentenceEnd = text.indexOf(".", start) + 1 || text.length;
  return {
    speaker: null,
    topic: null,
    title: null,
    number: null,
    location: null,
    ...claim,
    ...key,
    id: statementId(key),
    datePrecision: datePrecision(date),
    evidence: {
      start,
      end: start + quote.length,
      text: quote,
      sentence: { start: sentenceStart, end: sentenceEnd },
      rule: `sample/${relation}`,
      confidence: 0.9,
    },
  };
}

const US = "country:united-states";
const RUSSIA = "country:russia";
const KAZAKHSTAN = "country:kazakhstan";
const CSTO = "organization:csto";
const PASHINYAN = "person:nikol-pashinyan";

/** Two outlets and an article of unknown origin, on three days. */
export const SAMPLE: readonly Extraction[] = [
  madeUp(
    {
      id: "first",
      title: "تحذير أميركي",
      outlet: "صحيفة العينة",
      publishedAt: "2022-01-07",
      url: "https://example.org/first",
      text:
        "حذرت الولايات المتحدة روسيا من البقاء طويلا. " +
        "وقال نيكول باشينيان إن منظمة معاهدة الأمن الجماعي سترسل قوات إلى كازاخستان. " +
        "وقتل ثلاثة محتجون في ألماتي. 😀",
    },
    [
      {
        subject: US,
        relation: "WARNS",
        object: RUSSIA,
        date: "2022-01-06",
        topic: "البقاء طويلا",
        quote: "حذرت الولايات المتحدة روسيا",
      },
      {
        subject: CSTO,
        relation: "SENDS_TROOPS_TO",
        object: KAZAKHSTAN,
        modality: "planned",
        date: "2022-01-06",
        speaker: PASHINYAN,
        quote: "منظمة معاهدة الأمن الجماعي سترسل قوات إلى كازاخستان",
      },
      {
        subject: null,
        relation: "KILLS",
        object: "group:protesters",
        date: "2022-01",
        number: 3,
        location: "place:almaty",
        quote: "وقتل ثلاثة محتجون في ألماتي",
      },
      {
        subject: PASHINYAN,
        relation: "CHAIRS",
        object: CSTO,
        title: "رئيس المجلس",
        quote: "نيكول باشينيان إن منظمة",
      },
    ],
  ),
  madeUp(
    {
      id: "second",
      title: "واشنطن وموسكو",
      outlet: "وكالة العينة",
      publishedAt: "2022-01-08",
      text:
        "وجهت الولايات المتحدة إلى روسيا تحذيرا. ولم ترسل روسيا قوات إلى آيسلندا. " +
        "وسقط أربعة محتجون قتلى.",
    },
    [
      {
        subject: US,
        relation: "WARNS",
        object: RUSSIA,
        date: "2022-01-06",
        speaker: US,
        quote: "وجهت الولايات المتحدة إلى روسيا تحذيرا",
      },
      {
        subject: RUSSIA,
        relation: "SENDS_TROOPS_TO",
        object: "country:iceland",
        polarity: "negated",
        date: "2022-01-08",
        quote: "لم ترسل روسيا قوات إلى آيسلندا",
      },
      {
        subject: null,
        relation: "KILLS",
        object: "group:protesters",
        date: "2022-01",
        number: 4,
        quote: "أربعة محتجون قتلى",
      },
    ],
  ),
  madeUp({ id: "third", text: "روسيا عضو في منظمة معاهدة الأمن الجماعي." }, [
    {
      subject: RUSSIA,
      relation: "MEMBER_OF",
      object: CSTO,
      quote: "روسيا عضو في منظمة معاهدة الأمن الجماعي",
    },
  ]),
];

/** Articles with one visit each: Russia to a place of its own, day after day from 2021-03-01. */
export function visits(from: number, to: number): readonly Extraction[] {
  return Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    const day = new Date(Date.UTC(2021, 2, 1 + number)).toISOString().slice(0, 10);
    return madeUp({ id: `visit-${number}`, publishedAt: day, text: `زارت روسيا place:${number}.` }, [
      { subject: RUSSIA, relation: "VISITS", object: `place:${number}`, date: day, quote: "زارت روسيا" },
    ]);
  });
}

/** One warning, without a date, in so many articles of as many outlets and words, each with its own speaker, title and number. */
export function printed(times: number): readonly Extraction[] {
  return Array.from({ length: times }, (_, i) => {
    const number = 100 + i;
    const quote = `حذرت آيسلندا روسيا ${"نص".repeat(i)}`;
    return madeUp(
      {
        id: `print-${number}`,
        outlet: `outlet ${number}`,
        publishedAt: "2021-03-01",
        text: `${quote}. place:${number}.`,
      },
      [
        {
          subject: "country:iceland",
          relation: "WARNS",
          object: RUSSIA,
          date: "2021-03-01",
          speaker: `place:${number}`,
          title: `title ${number}`,
          number,
          quote,
        },
      ],
    );
  });
}
