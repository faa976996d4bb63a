import type { Extraction } from "../../../src/model/extraction.js";
import type { Engine } from "../../../src/store/engine.js";
import type { Row } from "../../../src/store/store.js";
import { extraction } from "../sample.js";

/** An engine that fails in the middle of a transaction that touches an article. */
export function refusing(engine: Engine, articleId: string): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((run) =>
        work(async (query, params) => {
          const rows = params.rows as readonly Row[] | undefined;
          if (query.includes("[v:EVIDENCE]") && rows?.some((row) => row.articleId === articleId)) {
            throw new Error("refused for the test");
          }
          return run(query, params);
        }),
      ),
  };
}

/** An extraction without one of its statements. */
export function without(item: Extraction, index: number): Extraction {
  return { ...item, statements: item.statements.filter((_, i) => i !== index) };
}

/** An extraction that calls an entity otherwise in English. */
export function renamed(item: Extraction, id: string, nameEn: string): Extraction {
  return { ...item, entities: item.entities.map((e) => (e.id === id ? { ...e, name: nameEn, nameEn } : e)) };
}

export function visit(claim: {
  modality?: "asserted" | "planned" | "past_state" | "requested" | "possible";
  polarity?: "affirmed" | "negated";
  relation?: string;
}): Extraction {
  const article = {
    id: "visit",
    title: "زيارة",
    text: "زار وفد روسيا كازاخستان.",
    outlet: null,
    publishedAt: null,
    url: null,
  };
  const namings = [
    { id: "country:russia", words: ["روسيا"] },
    { id: "country:kazakhstan", words: ["كازاخستان"] },
  ];
  const base = {
    subject: "country:russia",
    relation: "VISITS",
    object: "country:kazakhstan",
    evidence: "زار وفد روسيا كازاخستان",
  };
  return extraction(article, namings, [{ ...base, ...claim }]);
}

/** Joins Russia and Kazakhstan. */
export const bridge: Extraction = extraction(
  {
    id: "bridge",
    title: null,
    text: "التقت كازاخستان روسيا.",
    outlet: null,
    publishedAt: "2022-02-01",
    url: null,
  },
  [
    { id: "country:kazakhstan", words: ["كازاخستان"] },
    { id: "country:russia", words: ["روسيا"] },
  ],
  [
    {
      subject: "country:kazakhstan",
      relation: "MEETS",
      object: "country:russia",
      evidence: "التقت كازاخستان روسيا",
    },
  ],
);

/** Has an organisation whose name begins with a country's. */
export const channelArticle: Extraction = extraction(
  { id: "channel", title: null, text: "قناة روسيا اليوم.", outlet: null, publishedAt: null, url: null },
  [
    {
      id: "organization:russia-today",
      words: ["روسيا اليوم"],
      actor: { type: "ORGANIZATION", nameEn: "Russia Today", nameAr: "روسيا اليوم" },
    },
  ],
  [],
);
