import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { readParticles } from "../../src/lexicon/particles.js";
import { problemsIn, seedFile } from "./seed-file.js";

const COLUMNS = ["form", "class", "value", "traits"];

describe("particles.tsv", () => {
  const particles = readParticles(join(packageRoot, "seeds/lexicon/particles.tsv"));

  it("gives the words of one value its traits", () => {
    expect(particles.is(particles.valueOf("لست"), "negates")).toBe(true);
    expect(particles.is(particles.valueOf("على يد"), "agent")).toBe(true);
    expect(particles.anyIs(["كان", "سوف"], "future")).toBe(true);
    expect(particles.anyIs(["كان"], "future")).toBe(false);
    expect(particles.is("مدينة", "place")).toBe(false);
  });

  it("names each bad row", () => {
    const path = seedFile(
      "particles.tsv",
      COLUMNS,
      ["في", "preposition", "في", "place|somewhere"],
      ["قد", "aspect", "قد", "-"],
    );
    const [trait, kind, ...others] = problemsIn(() => readParticles(path));
    expect(trait).toMatch(/^particles\.tsv:2 unknown trait somewhere: one of place, while, /);
    expect(kind).toMatch(/^particles\.tsv:3 unknown class aspect: one of preposition, /);
    expect(others).toEqual([]);
  });
});
