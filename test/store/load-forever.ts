// A process for failures.test.ts: loads one article after another into the directory it is given, printing how
// many are in, until it is killed. Each article makes two statements of its own.
import { openStore } from "../../src/store/open.js";
import { root } from "./package-root.js";
import { extraction } from "./sample.js";

async function main(directory: string): Promise<void> {
  const store = await openStore({ engine: "grafeo", directory }, root);
  for (let i = 0; ; i += 1) {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const article = {
      id: `article-${i}`,
      title: null,
      text: "زار وفد روسيا كازاخستان.",
      outlet: null,
      publishedAt: day,
      url: null,
    };
    const claim = {
      subject: "country:russia",
      object: "country:kazakhstan",
      evidence: "زار وفد روسيا كازاخستان",
      date: day,
    };
    const namings = [
      { id: "country:russia", words: ["روسيا"] },
      { id: "country:kazakhstan", words: ["كازاخستان"] },
    ];
    await store.load([
      extraction(article, namings, [
        { ...claim, relation: "VISITS" },
        { ...claim, relation: "MEETS" },
      ]),
    ]);
    process.stdout.write(`${i + 1}\n`);
  }
}

await main(process.argv[2] as string);
