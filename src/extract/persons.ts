import type { OfficeClaim, Phrase } from "../annotate/names/phrase.js";
import { isFamilyNameFirst } from "../annotate/names/surnames.js";
import { foldKey } from "../arabic/orthography.js";
import { romanise } from "../arabic/romanise.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NameParticleKind } from "../lexicon/name-particles.js";
import { officeKindOf } from "../lexicon/titles.js";
import { contentHash } from "../model/ids.js";
import type { Seat } from "./entity-ids.js";
import { type OfficesInText, withOwners } from "./office-owners.js";
import { type Office, Offices } from "./offices.js";
import { Sightings } from "./sightings.js";

interface Known {
  readonly id: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** The persons that one article names, with their offices: full names first, then surnames and offices. */
export class PersonRegister {
  private readonly held: Offices;
  private readonly known: Known[] = [];
  private readonly sightings = new Sightings();
  private readonly announced: { readonly claim: OfficeClaim; readonly at: number }[] = [];

  constructor(private readonly lexicon: Lexicon) {
    this.held = new Offices(lexicon);
  }

  get offices(): readonly Office[] {
    return this.held.all;
  }

  /**
   * The id for a name, new or that of the person whose name ends in these words.
   * @param bearer what tells this bearer of a name apart from others, asked where the name alone does not:
   * `محمد علي` is another in Yemen and in Kenya.
   */
  register(words: readonly string[], text: string, bearer: () => string): string {
    const found = this.find(words);
    if (found) return found;
    const identity = this.isCommon(words) ? [...words, bearer()] : words;
    const id = `person:${slugify(romanise(text))}-${contentHash(identity.join(" ")).slice(0, 6)}`;
    this.known.push({ id, words, text });
    return id;
  }

  /** Made of given names alone, as many people's are: `أحمد حسن`, `خالد محمود`; or one word. */
  private isCommon(words: readonly string[]): boolean {
    return (
      words.length === 1 || (words.length <= 3 && words.every((word) => this.lexicon.givenNames.has(word)))
    );
  }

  /** Who is meant by these words: the same name, a surname, or a full name whose surname stood before. */
  find(words: readonly string[]): string | null {
    const gazetteer = this.lexicon.personByName(words.join(" ")) ?? this.knownInFull(words);
    if (gazetteer) return gazetteer;
    // بريجيت ماكرون is not called ماكرون before the other has been.
    const inFull =
      words.length > 1 && this.known.find((person) => person.words.join(" ") === words.join(" "));
    const same = this.known.findLast((person) => sameName(person.words, words, this.lexicon.nameParticles));
    return (inFull || same || this.calledByFirstName(words))?.id ?? null;
  }

  /**
   * `حسين عبد اللهيان`, `إيسياس أفورقي`, `عادل بن أحمد الجبير`: whose surname the gazetteer knows, and whose other words, but for
   * vowels and fathers, are of the full name that it has.
   */
  private knownInFull(words: readonly string[]): string | null {
    const { givenNames, nameParticles } = this.lexicon;
    const isDescent = (word: string | undefined) => nameParticles.get(word ?? "") === "descent";
    const own = words.filter((word, i) => i === 0 || !(isDescent(word) || isDescent(words[i - 1])));
    for (let from = 1; from < own.length; from++) {
      const id = this.lexicon.personByName(own.slice(from).join(" "));
      const [given = "", ...full] =
        id === null ? [] : foldKey(this.lexicon.entity(id)?.nameAr ?? "").split(" ");
      const [first = ""] = own;
      // بشرى is not بشار: a given name that people have is no misspelling.
      const misspelt = !givenNames.has(first) && consonants(given) === consonants(first);
      if ((given === first || misspelt) && own.slice(1).every((word) => full.includes(word))) return id;
    }
    return null;
  }

  /** الملك سلمان, الشيخ تميم: whose name goes on with بن is called by the first; كيم جونغ أون by the family's, which leads. */
  private calledByFirstName(words: readonly string[]): Known | undefined {
    const [first, ...more] = words;
    if (first === undefined || more.length > 0) return undefined;
    const { nameParticles } = this.lexicon;
    const called = this.known.filter((person) => person.words.length > 1 && person.words[0] === first);
    if (isFamilyNameFirst(this.lexicon, first)) return called[0];
    return called.findLast(
      (person) => person.words.length > 2 && nameParticles.get(person.words[1] as string) === "descent",
    );
  }

  /** A person of the gazetteer: from here on the surname means this one. */
  registerKnown(id: string, words: readonly string[], text: string): void {
    if (!this.known.some((person) => person.id === id && person.words.length >= words.length))
      this.known.push({ id, words, text });
  }

  textOf(id: string): string | null {
    return this.known.find((person) => person.id === id)?.text ?? null;
  }

  claim(
    person: string,
    claim: OfficeClaim,
    { holder, post }: Pick<Seat, "holder" | "post">,
    phrase: Phrase,
  ): void {
    this.sightings.add(person, phrase.first);
    const counterpart = claim.title === "counterpart" ? this.officeBefore(phrase.first, person) : null;
    if (claim.title === "counterpart" && !counterpart) return;
    const kind = officeKindOf(claim, this.lexicon);
    const taken = this.held
      .ofKind(kind)
      .some(
        (it) =>
          it.person !== person &&
          holder !== null &&
          it.holder === holder &&
          it.post === post &&
          !it.claim.past,
      );
    // التقى الرئيس الفرنسي محمود عباس: the office is another's in this article; the name is the object of the verb.
    if (
      taken &&
      !claim.past &&
      phrase.mentionKind === "name" &&
      this.known.some(({ id, words }) => id === person && words.length > 1)
    )
      return;
    this.held.add({
      person,
      title: counterpart?.title ?? claim.title,
      portfolio: counterpart?.portfolio ?? claim.portfolio,
      holder,
      post,
      claim: counterpart
        ? { ...claim, words: counterpart.claim.words, relation: counterpart.claim.relation }
        : claim,
      phrase,
    });
  }

  /** An office named without its holder: `وزير الخارجية المصري`, whose counterpart may be named next. */
  announce(claim: OfficeClaim, at: number): void {
    this.announced.push({ claim, at });
  }

  seen(person: string, at: number): void {
    this.sightings.add(person, at);
  }

  /** Once all persons are known: the owners of offices that the article names without them. */
  settle(text: OfficesInText): void {
    this.held.replace(withOwners(this.offices, text, this.lexicon));
  }

  /** The person who holds an office (by its `officeKindOf`) in this article: named last before `at`, else the first named after it. */
  holding(seat: Seat, at: number): string | null {
    const { holder, post } = seat;
    const fits = this.held
      .ofKind(seat)
      .filter(
        (office) =>
          (holder === null || office.holder === holder) &&
          (post === null || office.post === null || office.post === post) &&
          !office.claim.past,
      );
    const before = fits.filter((office) => office.phrase.first <= at);
    return (before.at(-1) ?? (holder ? fits[0] : undefined))?.person ?? null;
  }

  /** The office named last before `at`, with its holder's name or without: whose counterpart somebody, not this person, is. */
  officeBefore(
    at: number,
    except: string | null = null,
  ): Pick<Office, "title" | "portfolio" | "claim"> | null {
    const named = this.lastOffice(at, except);
    const nameless = this.announced.findLast((it) => it.at < at);
    if (!nameless || (named && this.sightings.lastOf(named.person, at) > nameless.at)) return named;
    return { title: nameless.claim.title, portfolio: nameless.claim.portfolio, claim: nameless.claim };
  }

  /** The country whose office the article gives to a person, also one held before. */
  countryOf(person: string): string | null {
    const owner = this.ownerOf(person);
    return owner?.startsWith("country:") ? owner : null;
  }

  /** The country of the person named last before `at`: what `بلاده` refers to. */
  countryOfLast(at: number): string | null {
    for (const last of this.sightings.backFrom(at)) return this.countryOf(last);
    return null;
  }

  /** The person who holds an office of a state or body and was named last behind `from` and before `at`. */
  officerOf(owner: string, from: number, at: number): string | null {
    for (const person of this.sightings.backFrom(at, from))
      if (this.held.heldBy(person).some((it) => it.holder === owner && !it.claim.past)) return person;
    return null;
  }

  /** The country, or else the body, in which a person holds an office. */
  ownerOf(person: string): string | null {
    const held = this.held.heldBy(person).filter(({ holder }) => holder !== null);
    return (held.find(({ holder }) => holder?.startsWith("country:")) ?? held[0])?.holder ?? null;
  }

  /** Whether the article gives a person one of these titles, or none at all. */
  mayHold(person: string, titles: readonly string[]): boolean {
    const held = this.held.heldBy(person);
    return held.length === 0 || held.some(({ title }) => titles.includes(title));
  }

  /** The office of the person named last before `at`, other than this one. */
  private lastOffice(at: number, except: string | null): Office | null {
    for (const id of this.sightings.backFrom(at)) {
      if (id === except) continue;
      // الدكتور خالد العطية وزير الخارجية: whose counterpart he is, only an office tells.
      const held = this.held.heldBy(id);
      const office = held.find(({ claim }) => claim.relation !== null) ?? held[0];
      if (office) return office;
    }
    return null;
  }
}

/**
 * Equal, or one is the end of the other (`داود أوغلو` of `أحمد داود أوغلو`), or, in a long name, with its long vowels in
 * other places. The word behind بن or عبد is no name of the person's own: سلمان is not محمد بن سلمان.
 */
function sameName(
  a: readonly string[],
  b: readonly string[],
  particles: ReadonlyMap<string, NameParticleKind>,
): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const before = particles.get(long[long.length - short.length - 1] ?? "");
  if (short.length === 1 && (before === "descent" || before === "bound")) return false;
  const tail = long.slice(long.length - short.length);
  return tail.every((word, i) => sameWord(word, short[i] as string, long.length > 1));
}

function sameWord(a: string, b: string, long: boolean): boolean {
  if (a === b || a.replace(/^ابن$/, "بن") === b.replace(/^ابن$/, "بن")) return true;
  return (
    long && Math.min(a.length, b.length) >= 5 && Math.max(a.length, b.length) >= 6 && sameButForVowels(a, b)
  );
}

/**
 * Foreign names vary in where a long vowel is written, and in whether one is: تيليوبردي, تيلوبيردي have the same letters and
 * consonants; خاشقجي, خشقجي differ by one alif inside. An ending in ي is another name (`منصوري`).
 */
function sameButForVowels(a: string, b: string): boolean {
  const letters = (word: string) => [...word].sort().join("");
  if (consonants(a) !== consonants(b)) return false;
  const alifs = (word: string) => word.replace(/ا/g, "");
  const inside = a[0] === b[0] && a.at(-1) === b.at(-1) && Math.abs(a.length - b.length) === 1;
  return letters(a) === letters(b) || (inside && alifs(a) === alifs(b));
}

function consonants(word: string): string {
  return word.replace(/[اوي]/g, "");
}

function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
