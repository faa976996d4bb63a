import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGold } from "../../scripts/gold.js";
import { packageRoot } from "../../src/config.js";
import { readOntology } from "../../src/lexicon/ontology.js";

const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));
const golds = readGold(join(packageRoot, "test/gold"));

it("there is gold for each of the five sample articles", () => {
  expect(golds.map((gold) => gold.article)).toEqual([1, 2, 3, 4, 5].map((n) => `sample-0${n}`));
});

describe.each(golds.map((gold) => [gold.article, gold] as const))("gold of %s", (id, gold) => {
  const text = readFileSync(join(packageRoot, "seeds/articles", `${id}.txt`), "utf8");
  const typeOf = new Map(gold.entities.map((entity) => [entity.name, entity.type]));

  it("quotes the article exactly", () => {
    const quotes = gold.statements.map((statement) => statement.quote);
    const surfaces = gold.entities.flatMap((entity) => entity.surfaces);
    expect([...quotes, ...surfaces].filter((words) => !text.includes(words))).toEqual([]);
    expect(quotes.filter((quote) => quote.length > 200)).toEqual([]);
  });

  it("names each entity once, and speaks of no other", () => {
    expect(typeOf.size).toBe(gold.entities.length);
    const spokenOf = gold.statements.flatMap((statement) => [
      statement.subject,
      statement.object,
      statement.speaker,
      statement.location,
      ...statement.accept_subject,
      ...statement.accept_object,
    ]);
    expect(spokenOf.filter((name) => name !== null && !typeOf.has(name))).toEqual([]);
  });

  it("keeps to the ontology: relations, argument types, missing subjects", () => {
    const wrong = gold.statements.filter(({ subject, relation: id, object, accept_relation }) => {
      const relation = ontology.get(id);
      if (!relation || accept_relation.some((accepted) => !ontology.has(accepted))) return true;
      const subjectType = subject === null ? null : typeOf.get(subject);
      const subjectFits = subjectType ? relation.subject.includes(subjectType) : relation.subjectOptional;
      const objectType = typeOf.get(object);
      return !subjectFits || !objectType || !relation.object.includes(objectType);
    });
    expect(wrong.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)).toEqual([]);
  });

  it("states nothing twice", () => {
    const keys = gold.statements.map(({ subject, relation, object, polarity, modality }) =>
      JSON.stringify([subject, relation, object, polarity, modality]),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
