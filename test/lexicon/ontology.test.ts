import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { readOntology } from "../../src/lexicon/ontology.js";
import { problemsIn, seedFile } from "./seed-file.js";

const HEADER =
  "id\tkind\tlabel_en\tlabel_ar\tcameo\tplover\tsubject\tobject\tsymmetric\tsubject_optional\tmeaning";
const WARNS = "WARNS\tevent\twarns\tيحذر\t130\tTHREATEN\tACTOR\tACTOR\tno\tno\tWarns an addressee.";

function problemsOf(...rows: readonly string[]): readonly string[] {
  return problemsIn(() => readOntology(seedFile("relations.tsv", HEADER, ...rows)));
}

describe("the project's ontology", () => {
  const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));

  it("has 69 relations", () => {
    expect(ontology.size).toBe(69);
  });

  it("gives an event its codes and labels", () => {
    expect(ontology.get("SENDS_TROOPS_TO")).toMatchObject({
      kind: "event",
      labelEn: "sends troops to",
      labelAr: "يرسل قوات إلى",
      cameo: "074",
      plover: "AID",
      symmetric: false,
      subjectOptional: false,
    });
  });

  it("gives a fact no codes", () => {
    expect(ontology.get("CAPITAL_OF")).toMatchObject({
      kind: "fact",
      cameo: null,
      plover: null,
      subject: ["PLACE"],
      object: ["COUNTRY"],
    });
  });

  it("spells out ACTOR and ANY", () => {
    const attacks = ontology.get("ATTACKS");
    expect(attacks?.subject).toEqual(["PERSON", "COUNTRY", "ORGANIZATION", "GROUP"]);
    expect(attacks?.object).toEqual(["PERSON", "COUNTRY", "PLACE", "ORGANIZATION", "GROUP"]);
  });

  it("lets only these lack a subject", () => {
    const optional = [...ontology.values()]
      .filter((relation) => relation.subjectOptional)
      .map(({ id }) => id);
    expect(optional).toEqual(["DECLARES_EMERGENCY_IN", "ARRESTS", "KILLS", "INJURES"]);
  });
});

describe("a wrong row", () => {
  it("is none where the row is right", () => {
    expect(problemsOf(WARNS)).toEqual([]);
  });

  it.each([
    ["id", WARNS.replace("WARNS", "warns"), /^relations\.tsv:2 id "warns" must be capital letters/],
    ["kind", WARNS.replace("event", "deed"), /^relations\.tsv:2 kind must be fact or event, not "deed"$/],
    ["label", WARNS.replace("يحذر", "-"), /^relations\.tsv:2 label_ar is empty$/],
    [
      "CAMEO code",
      WARNS.replace("130", "13O"),
      /^relations\.tsv:2 cameo must be 2 to 4 digits or -, not "13O"$/,
    ],
    ["PLOVER type", WARNS.replace("THREATEN", "threat"), /^relations\.tsv:2 plover must be capital letters/],
    ["PLOVER without CAMEO", WARNS.replace("130", "-"), /PLOVER type THREATEN but no CAMEO code$/],
    [
      "entity type",
      WARNS.replace("ACTOR", "ACTORS"),
      /^relations\.tsv:2 subject must be of ACTOR, ANY, .*not "ACTORS"$/,
    ],
    [
      "yes or no",
      WARNS.replace("\tno\tno", "\tno\tmaybe"),
      /^relations\.tsv:2 subject_optional must be yes or no/,
    ],
  ])("is named with its line: %s", (_, row, message) => {
    expect(problemsOf(row)).toEqual([expect.stringMatching(message)]);
  });

  it("repeats an id", () => {
    expect(problemsOf(WARNS, "# a comment", WARNS)).toEqual([
      "relations.tsv:4 repeats the relation WARNS of relations.tsv:2",
    ]);
  });

  it("does not hide the next one", () => {
    expect(problemsOf(WARNS.replace("event", "deed"), WARNS.replace("WARNS", "warns"))).toHaveLength(2);
  });

  it("is an empty file", () => {
    expect(problemsOf()).toEqual([expect.stringMatching(/relations\.tsv has no relation$/)]);
  });
});
