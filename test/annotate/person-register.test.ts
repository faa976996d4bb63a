import { beforeEach, describe, expect, it } from "vitest";
import { PersonRegister } from "../../src/extract/persons.js";
import { extractor } from "../extract/reading.js";

let persons: PersonRegister;
/** Registers a name as it stands in a text. */
const named = (name: string) => persons.register(name.split(" "), name, () => "the same bearer");

beforeEach(() => {
  persons = new PersonRegister(extractor().lexicon);
});

describe("one person", () => {
  it.each([
    ["the same name", "هولغر ستراندسن", "هولغر ستراندسن"],
    ["the surname behind the full name", "هولغر ستراندسن", "ستراندسن"],
    ["the full name behind the surname", "ستراندسن", "هولغر ستراندسن"],
    ["a surname of two words", "حمدان بن سيف الريسوتي", "سيف الريسوتي"],
    ["a long vowel at another place", "غاربان تيليوبردي", "غاربان تيلوبيردي"],
  ])("%s", (_, first, second) => {
    const id = named(first);
    expect(named(second)).toBe(id);
    expect(persons.textOf(id)).toBe(first);
  });
});

describe("two persons", () => {
  it.each([
    ["another first name", "هولغر ستراندسن", "ماتياس ستراندسن"],
    ["another surname", "هولغر ستراندسن", "هولغر فولكسون"],
    ["the first name alone is no surname", "هولغر ستراندسن", "هولغر"],
  ])("%s", (_, first, second) => {
    expect(named(second)).not.toBe(named(first));
  });
});

it("a surname that two bear means the one named last", () => {
  named("هولغر ستراندسن");
  const second = named("ماتياس ستراندسن");
  expect(persons.find(["ستراندسن"])).toBe(second);
});

it("gives the same name the same id in another article", () => {
  const id = named("هولغر ستراندسن");
  persons = new PersonRegister(extractor().lexicon);
  named("ماتياس فولكسون");
  expect(named("هولغر ستراندسن")).toBe(id);
  expect(id).toMatch(/^person:[a-z0-9-]+-[0-9a-f]{6}$/);
});

it("knows nobody of an empty or unknown name", () => {
  expect(persons.find(["ستراندسن"])).toBeNull();
  expect(persons.textOf("person:nobody")).toBeNull();
});
