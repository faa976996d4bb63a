import { describe, expect, it } from "vitest";
import { Memory } from "../../src/annotate/memory.js";

/** A memory that counts what it has to work out. */
function counted(generation: number) {
  const memory = new Memory<{ readonly text: string }>(generation);
  const made: string[] = [];
  const recall = (text: string, start = 0, end = text.length) =>
    memory.recall(text, start, end, (part) => {
      made.push(part);
      return { text: part };
    });
  return { recall, made };
}

describe("a memory of texts", () => {
  it("works a text out once, wherever it stands", () => {
    const { recall, made } = counted(10);
    const word = recall("قال الوزير إن الوزير", 4, 10);
    expect(recall("قال الوزير إن الوزير", 14, 20)).toBe(word);
    expect(recall("الوزير")).toBe(word);
    expect(made).toEqual(["الوزير"]);
  });

  it("tells apart what begins alike and what has the same place in its table", () => {
    const { recall, made } = counted(4);
    const words = ["وزير", "وزيرة", "وزي", "دولة", "دول"];
    for (const word of words) expect(recall(word).text).toBe(word);
    expect(made).toEqual(words);
  });

  it("forgets what none has asked for while two generations of others came, and nothing else", () => {
    const { recall, made } = counted(3);
    recall("قديم");
    for (let i = 0; i < 6; i++) {
      recall("دائم");
      recall(`جديد${i}`);
    }
    made.length = 0;
    recall("دائم");
    recall("قديم");
    expect(made).toEqual(["قديم"]);
  });
});
