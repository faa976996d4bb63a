import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupReports } from "../../src/events/grouping.js";
import type { EventKind, Report } from "../../src/model/event.js";
import { report, TALKS, TRADE } from "./reports.js";

const ONCE: EventKind = { family: "encounter", directed: false, days: 1 };
const DAILY: EventKind = { family: "attack", directed: true, days: 0 };

/** The events as lines: date, then each report's article and why it belongs there. */
function grouped(kind: EventKind, ...reports: readonly Report[]): readonly string[] {
  return groupReports("key", kind, reports).map(
    ({ date, reports }) =>
      `${date}: ${reports.map(({ report, reason }) => `${report.articleId} ${reason}`).join(", ")}`,
  );
}

describe("reports with days", () => {
  it("are one event on the same day, whatever modality and relation they give", () => {
    const planned = report({ articleId: "a", modality: "planned" });
    const visit = report({ articleId: "b", relation: "VISITS" });
    expect(grouped(ONCE, planned, visit)).toEqual(["2022-01-06: a same_date, b same_date"]);
  });

  it("are one event some days apart where the kind allows it, and two where not", () => {
    const [one, other] = [report({ articleId: "a" }), report({ articleId: "b", date: "2022-01-07" })];
    expect(grouped(ONCE, one, other)).toEqual(["2022-01-06: a same_date, b days_apart"]);
    expect(grouped(DAILY, one, other)).toEqual(["2022-01-06: a alone", "2022-01-07: b alone"]);
  });

  it("gather around the day that most sources give and make no chain", () => {
    const days = ["2022-01-05", "2022-01-06", "2022-01-07", "2022-01-08"];
    const chain = days.map((date, i) => report({ articleId: `a${i}`, date }));
    const more = report({ articleId: "b", date: "2022-01-07", words: TRADE });
    expect(grouped(ONCE, ...chain, more)).toEqual([
      "2022-01-05: a0 alone",
      "2022-01-07: a1 days_apart, a2 same_date, b same_date, a3 days_apart",
    ]);
  });

  it("count copies of one sentence once when the day is chosen", () => {
    const copies = ["a", "b", "c"].map((articleId) => report({ articleId, words: TALKS }));
    const others = ["d", "e"].map((articleId) => report({ articleId, date: "2022-01-07" }));
    expect(groupReports("key", ONCE, [...copies, ...others])[0]?.date).toBe("2022-01-07");
  });
});

describe("reports with a month or a year", () => {
  it("belong to the event within it that they are like in words", () => {
    const day = report({ articleId: "a", words: TALKS });
    const month = report({ articleId: "b", date: "2022-01", words: TALKS.slice(1) });
    expect(grouped(ONCE, day, month)).toEqual(["2022-01-06: b same_words_within_date, a same_date"]);
  });

  it("are events of their own where nothing is alike, or where the day lies outside", () => {
    const day = report({ articleId: "a", words: TALKS });
    const other = report({ articleId: "b", date: "2022-01", words: TRADE });
    const outside = report({ articleId: "c", date: "2021", words: TALKS });
    expect(grouped(ONCE, day, other, outside)).toEqual([
      "2021: c alone",
      "2022-01: b alone",
      "2022-01-06: a alone",
    ]);
  });
});

describe("reports without a date", () => {
  const day = report({ articleId: "a", words: TALKS });

  it("belong to an event of the same news in like words", () => {
    const undated = report({ articleId: "b", date: null, words: TALKS.slice(2) });
    expect(grouped(ONCE, day, undated)).toEqual(["2022-01-06: a same_date, b same_words_undated"]);
  });

  it("stay apart without words in common", () => {
    expect(grouped(ONCE, day, report({ articleId: "b", date: null, words: TRADE }))).toEqual([
      "2022-01-06: a alone",
      "null: b alone",
    ]);
  });

  it("stay apart where the article appeared at another time", () => {
    const later = report({ articleId: "b", date: null, words: TALKS, publishedAt: "2022-03-01" });
    expect(grouped(ONCE, day, later)).toHaveLength(2);
  });

  it("stay apart where two events are equally alike", () => {
    const other = report({ articleId: "c", date: "2022-01-09", words: TALKS });
    const undated = report({ articleId: "b", date: null, words: TALKS });
    expect(grouped(DAILY, day, other, undated)).toContain("null: b alone");
  });

  it("make one event with one another in like words", () => {
    const [one, other] = ["a", "b"].map((articleId) => report({ articleId, date: null, words: TALKS }));
    expect(grouped(ONCE, one as Report, other as Report)).toEqual([
      "null: a same_words_undated, b same_words_undated",
    ]);
  });

  it("need the same sentence where nobody knows when the articles appeared", () => {
    const of = (articleId: string, words: readonly string[]) =>
      report({ articleId, date: null, publishedAt: null, words });
    expect(grouped(ONCE, of("a", TALKS), of("b", TALKS))).toHaveLength(1);
    expect(grouped(ONCE, of("a", TALKS), of("b", TALKS.slice(2)))).toHaveLength(2);
  });
});

describe("an event", () => {
  it("has the relation and the participants that most sources give", () => {
    const [event] = groupReports("key", ONCE, [
      report({ articleId: "a", relation: "HOSTS", subject: "country:iraq", object: "country:egypt" }),
      report({ articleId: "b", relation: "VISITS" }),
      report({ articleId: "c", relation: "VISITS" }),
    ]);
    expect(event).toMatchObject({ relation: "VISITS", subject: "country:egypt", object: "country:iraq" });
  });

  it("counts copies of a sentence, and what one article says twice, as one source", () => {
    const [event] = groupReports("key", ONCE, [
      report({ articleId: "a", words: TALKS }),
      report({ articleId: "a", start: 50, words: TRADE }),
      report({ articleId: "b", words: [...TALKS, "برلين"] }),
      report({ articleId: "c", words: TALKS.slice(2) }),
    ]);
    expect(event?.sources).toBe(2);
    expect(event?.reports.map(({ source }) => source)).toEqual([0, 0, 0, 1]);
  });

  it("keeps its id when another report of its day is added", () => {
    const one = report({ articleId: "b" });
    const [before] = groupReports("key", ONCE, [one]);
    const [after] = groupReports("key", ONCE, [report({ articleId: "a", modality: "planned" }), one]);
    expect(after?.id).toBe(before?.id);
  });

  const anyReport = fc
    .record({
      articleId: fc.constantFrom("a", "b", "c", "d"),
      start: fc.nat(3),
      relation: fc.constantFrom("MEETS", "VISITS"),
      modality: fc.constantFrom("asserted" as const, "planned" as const),
      date: fc.constantFrom("2022-01-05", "2022-01-06", "2022-01-07", "2022-01", "2022", null),
      publishedAt: fc.constantFrom("2022-01-06", "2022-01-08", "2022-02-01", null),
      words: fc.subarray([...TALKS, ...TRADE]),
    })
    .map((said) => report(said));
  const someReports = fc.uniqueArray(anyReport, {
    maxLength: 9,
    selector: ({ articleId, start, statementId }) => `${articleId} ${start} ${statementId}`,
  });

  it("is the same in whatever order its reports come, and each report is in one event", () => {
    fc.assert(
      fc.property(
        someReports,
        fc.constantFrom(ONCE, DAILY),
        fc.infiniteStream(fc.nat()),
        (reports, kind, dice) => {
          const shuffled = [...reports]
            .map((it) => ({ it, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ it }) => it);
          const events = groupReports("key", kind, reports);
          expect(groupReports("key", kind, shuffled)).toEqual(events);
          const members = events.flatMap(({ reports }) => reports.map(({ report }) => report));
          expect(new Set(members)).toEqual(new Set(reports));
          expect(members).toHaveLength(reports.length);
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("thousands of reports of one pair on one day", () => {
  const MANY = 4_000;
  /** Sentences of twelve words, of which two are in all and the others in few. */
  const sentence = (i: number): readonly string[] => [
    ...Array.from({ length: 10 }, (_, n) => `كلمة${(i * 7919 + n * 104_729 + i * n * 31) % 3_000}`),
    "الرئيس",
    "المباحثات",
  ];
  const many = (date: (i: number) => string | null) =>
    Array.from({ length: MANY }, (_, i) =>
      report({ articleId: `a${i}`, date: date(i), words: [...new Set(sentence(i))].sort() }),
    );

  // 8 s to 17 s where each is compared with each; tenths of a second where not.
  it.each([
    ["undated", () => null],
    ["dated", () => "2022-01-06"],
    ["half of each", (i: number) => (i % 2 ? null : "2022-01-06")],
  ] as const)("are not compared each with each: %s", (_, date) => {
    const reports = many(date);
    const start = performance.now();
    const events = groupReports("key", DAILY, reports);
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(events.flatMap(({ reports }) => reports)).toHaveLength(MANY);
  });
});
