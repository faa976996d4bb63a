import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { readHomographs } from "../../src/lexicon/homographs.js";
import { readSeed } from "../../src/lexicon/tsv.js";
import { extractor } from "../extract/reading.js";
import { problemsIn, seedFile } from "./seed-file.js";

const FILE = join(packageRoot, "seeds/lexicon/homographs.tsv");
const rows = readSeed(FILE, ["likelier", "rarer", "forms", "example"]);

/** Ids of the verbs whose finite forms or participles an analysis of the text finds. */
function verbsIn(text: string): readonly string[] {
  const article = { id: "a", title: null, text, outlet: null, publishedAt: null, url: null };
  const { sentenceItems } = extractor().analyse(article).document;
  return sentenceItems.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === "verb" || item.kind === "participle" ? [item.reading.verb.id] : [],
    ),
  );
}

describe("homographs.tsv", () => {
  it.each(rows.map(({ cells }) => [cells.example, cells.likelier, cells.rarer] as const))(
    "%s: %s, not %s",
    (example, likelier, rarer) => {
      expect(verbsIn(example)).not.toContain(rarer);
      if (likelier !== "noun") expect(verbsIn(example)).toContain(likelier);
    },
  );

  it("leaves the rarer verb where the word is no form of the other", () => {
    expect(verbsIn("أغارت الطائرات على الموقع.")).toEqual(["aghara"]);
    expect(verbsIn("وأبلغ الوزير نظيره بالقرار.")).toEqual(["ablagha"]);
    expect(verbsIn("وعدت ألمانيا أوكرانيا بمساعدات.")).toEqual(["waada"]);
  });

  it("names each bad row", () => {
    const columns = ["likelier", "rarer", "forms", "example"];
    const read = (...cells: string[]) =>
      problemsIn(() =>
        readHomographs(seedFile("homographs.tsv", columns, cells), (verb) => verb === "tamma"),
      );
    expect(read("tamma", "nobody", "-", "يتم ذلك.")).toEqual([
      "homographs.tsv:2 unknown verb nobody: add it to verbs.tsv first",
    ]);
    expect(read("noun", "tamma", "-", "يتم ذلك.")).toEqual([
      "homographs.tsv:2 a noun needs the forms in which it looks like tamma",
    ]);
    expect(read("noun", "tamma", "تمام", "يتم ذلك.")).toEqual([
      "homographs.tsv:2 the example has none of the forms",
    ]);
  });
});
