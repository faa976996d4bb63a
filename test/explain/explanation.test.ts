import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { explain } from "../../src/explain/explanation.js";
import { openExtractor } from "../../src/extract/extractor.js";

const extractor = openExtractor(join(packageRoot, "seeds"));

/** The explanation of a text, its lines without indentation. */
function explained(text: string, containing: string | null = null): readonly string[] {
  const article = { id: "a", title: null, text, outlet: null, publishedAt: "2022-01-06", url: null };
  return explain(extractor.analyse(article), extractor.lexicon, containing)
    .split("\n")
    .map((line) => line.trim());
}

const WARNING = "حذرت الولايات المتحدة روسيا من غزو أوكرانيا.";

describe("an explanation", () => {
  const lines = explained(WARNING);

  it("places each word by its offset in the article and says how it was read", () => {
    expect(lines).toContain("0  حذرت  verb حذر (hadhdhara, say), perfect active, 3 feminine singular");
    const words = lines
      .slice(lines.indexOf("words") + 1, lines.indexOf("names"))
      .map((line) => /^(\d+) {2}(.+?) {2}/.exec(line))
      .map((match) => ({ start: Number(match?.[1]), word: match?.[2] ?? "?" }));
    expect(words.map(({ start, word }) => WARNING.slice(start, start + word.length))).toEqual(
      words.map(({ word }) => word),
    );
    expect(words).toHaveLength(7);
  });

  it("says whom each name means", () => {
    expect(lines).toContain("روسيا  COUNTRY, gazetteer country:russia → country:russia");
  });

  it("shows what a verb governs, its frames with their rows, and why one does not fit", () => {
    expect(lines).toContain("subject (behind): الولايات المتحدة");
    const fits = lines.filter((line) => /^frame hadhdhara\/WARNS \(frames\.tsv:\d+; .*\): fits$/.test(line));
    expect(fits).toHaveLength(1);
    const refused = explained("قبلت روسيا ذلك.").filter((line) => line.startsWith("frame qabila/"));
    expect(refused.length).toBeGreaterThan(0);
    for (const line of refused) expect(line).toMatch(/: no, /);
  });

  it("names the rule and the row behind each statement", () => {
    const at = lines.findIndex((line) => /^frame:hadhdhara\/WARNS \(frames\.tsv:\d+\) at حذرت: /.test(line));
    expect(lines[at + 1]).toBe("= country:united-states WARNS country:russia, affirmed, asserted");
  });

  it("shows nouns that state a relation, and who is credited with it", () => {
    const text = "قال وزير الخارجية الروسي سيرغي لافروف إن تحذير واشنطن لموسكو مرفوض.";
    const said = explained(text);
    expect(
      said.some((line) => /^تحذير {2}.*WARNS \(frames\.tsv:\d+\): noun:تحذير\/WARNS fits$/.test(line)),
    ).toBe(true);
    expect(said).toContain(
      "= country:united-states WARNS country:russia, affirmed, asserted, said by person:sergey-lavrov",
    );
    expect(said.some((line) => /said by وزير الخارجية الروسي سيرغي لافروف$/.test(line))).toBe(true);
  });

  it("holds every statement of an article exactly where its proof stands", () => {
    const text = `${WARNING}\n\nوالتقى الرئيس الفرنسي إيمانويل ماكرون المستشار الألماني أولاف شولتس في باريس.`;
    const article = { id: "a", title: null, text, outlet: null, publishedAt: null, url: null };
    const { statements } = extractor.extract(article);
    const found = explained(text).filter((line) => line.startsWith("= "));
    expect(statements.length).toBeGreaterThan(3);
    for (const { subject, relation, object } of statements)
      expect(found.some((line) => line.startsWith(`= ${subject} ${relation} ${object},`))).toBe(true);
  });

  it("keeps to the sentences that hold the words asked for", () => {
    const two = `${WARNING} ودعت فرنسا إلى الحوار.`;
    expect(explained(two, "فرنسا").filter((line) => line.startsWith("a, sentence"))).toEqual([
      "a, sentence 2 (45–67)",
    ]);
  });
});
