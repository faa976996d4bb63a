import { describe, expect, it } from "vitest";
import { type Attestation, isAttestedAround, tenuresOf } from "../../src/events/tenures.js";

function attestation(day: string | null, more: Partial<Attestation> = {}): Attestation {
  return {
    statementId: `statement:${more.former ? "former" : "now"}`,
    relation: "HOLDS_OFFICE",
    subject: "person:a",
    object: "country:russia",
    title: "رئيس",
    former: false,
    day,
    ...more,
  };
}

const former = (day: string) => attestation(day, { former: true });

/** The tenures as lines: first and last day, and by when each was over. */
const terms = (...attestations: readonly Attestation[]) =>
  tenuresOf(attestations).map((it) => `${it.firstAttested} ${it.lastAttested} ${it.formerBy}`);

describe("tenures", () => {
  it("reach from the first article that attests them to the last", () => {
    expect(terms(attestation("2022-03-01"), attestation("2021-05-02"), attestation(null))).toEqual([
      "2021-05-02 2022-03-01 null",
    ]);
  });

  it("are over by the first day on which an article says so", () => {
    expect(terms(former("2023-02-01"), attestation("2021-05-02"), former("2022-12-01"))).toEqual([
      "2021-05-02 2021-05-02 2022-12-01",
    ]);
  });

  it("are two where somebody returns", () => {
    expect(terms(attestation("2007-01-01"), former("2010-01-01"), attestation("2013-01-01"))).toEqual([
      "2007-01-01 2007-01-01 2010-01-01",
      "2013-01-01 2013-01-01 null",
    ]);
  });

  it("are told apart by title and holder", () => {
    const [one, other] = [attestation("2020-01-01"), attestation("2021-01-01", { title: "رئيس الوزراء" })];
    expect(terms(one, other, attestation("2022-01-01", { subject: "person:b" }))).toHaveLength(3);
  });

  it("are one whether the title has the article or not", () => {
    const titled = (day: string, title: string) => attestation(day, { title });
    const found = tenuresOf([titled("2021-05-02", "وزير الخارجية"), titled("2022-03-01", "وزير خارجية")]);
    expect(found).toMatchObject([
      { title: "وزير خارجية", firstAttested: "2021-05-02", lastAttested: "2022-03-01" },
    ]);
  });

  it("have no days where no article has one", () => {
    expect(terms(attestation(null))).toEqual(["null null null"]);
  });

  it.each([
    ["2021-05-02", true],
    ["2021", true],
    ["2021-12", true],
    ["2022-03-02", false],
    ["2021-04", false],
  ])("are attested on or around %s: %s", (date, expected) => {
    const [tenure] = tenuresOf([attestation("2021-05-02"), attestation("2022-03-01")]);
    expect(tenure && isAttestedAround(tenure, date)).toBe(expected);
  });
});
