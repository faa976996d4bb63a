import { foldKey, looseKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { showsForm } from "./example.js";

import { alternatives, readSeed } from "./tsv.js";

/** What may follow a title; the header of titles.tsv says what each word means. */
export const TITLE_COMPLEMENTS = [
  "portfolio",
  "country",
  "organisation",
  "place",
  "title",
  "post",
  "region",
  "within",
  "style",
  "again",
  "none",
] as const;
export type TitleComplement = (typeof TITLE_COMPLEMENTS)[number];

/** The relation between the holder of a title and its owner. */
export const TITLE_RELATIONS = ["HOLDS_OFFICE", "SPOKESPERSON_OF", "CHAIRS", "LEADS", "MEMBER_OF"] as const;
export type TitleRelation = (typeof TITLE_RELATIONS)[number];

/** One way to write a title, ال left out (`رئيس وزراء`) except where the title needs it (`الفريق`). */
export interface TitleForm {
  readonly text: string;
  /** Null for dual and plural forms, which several persons of any gender may share, and for one of both genders (`عضو`). */
  readonly gender: "masculine" | "feminine" | null;
  readonly number: "singular" | "plural";
  /** A title only when it is definite: `الفريق`, but not `فريق`. */
  readonly needsArticle: boolean;
}

/** What makes offices of one owner the same: the row of titles.tsv and the field. */
export interface OfficeKind {
  readonly title: string;
  readonly portfolio: string | null;
}

/** What an office is called where it has several titles: the عاهل is a ملك. */
export function officeKindOf(
  { title, portfolio }: OfficeKind,
  titles: { title(id: string): Title | undefined },
): OfficeKind {
  return titles.title(title)?.office ?? { title, portfolio };
}

/** One row of titles.tsv. */
export interface Title {
  /** `wazir`: names the rule that fired. */
  readonly id: string;
  readonly forms: readonly TitleForm[];
  readonly complements: readonly TitleComplement[];
  /** The entity whose title it always is: خادم الحرمين الشريفين is nobody but the king of Saudi Arabia. Mostly null. */
  readonly owner: string | null;
  /** The office that the title is another word for: the عاهل is the ملك, the رئيس الدبلوماسية the وزير الخارجية. Mostly null. */
  readonly office: OfficeKind | null;
  /** Null where the title announces a name and states no office (`السيد`, `المحلل`). */
  readonly relation: TitleRelation | null;
  readonly labelEn: string;
  readonly example: string;
}

/** One row of portfolios.tsv: what a ministry or minister is in charge of. */
export interface Portfolio {
  readonly id: string;
  /** Without ال: `خارجية`, `شؤون خارجية`. */
  readonly forms: readonly string[];
  readonly nameEn: string;
  /** The first form alone, with a feminine demonym, means the ministry: `الخارجية الروسية`. */
  readonly ellipsis: boolean;
  /** In charge of what happens in its own country: `داخلية`, `صحة`. */
  readonly home: boolean;
}

export const TITLE_MODIFIER_MEANINGS = ["past", "acting", "elect", "none", "link", "past-link"] as const;

/**
 * What a word beside a title says of the office: `past` no longer held (السابق), `acting` held for another
 * (بالوكالة), `elect` not yet held (المنتخب), `none` nothing (الحالي). `link`, `past-link`: between a name and its
 * title (وهو, الذي شغل منصب).
 */
export type TitleModifierMeaning = (typeof TITLE_MODIFIER_MEANINGS)[number];

/** A word, or words, that may stand between a title and a name or after both. Without ال. */
export interface TitleModifier {
  readonly form: string;
  readonly meaning: TitleModifierMeaning;
}

/**
 * Reads `titles.tsv`.
 * @throws SeedError listing each bad row: an unknown complement or relation, an id or a form that another row has
 * already, an example that shows none of the row's forms.
 */
export function readTitles(path: string): readonly Title[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const titles = readSeed(path, [
    "id",
    "masculine",
    "feminine",
    "plural",
    "complement",
    "relation",
    "label_en",
    "example",
  ]).map(({ cells, at }): Title => {
    const feminine = alternatives(cells.feminine);
    const forms = [
      ...formsOf(cells.masculine, "masculine", "singular").map((form) =>
        feminine.includes(form.text) ? { ...form, gender: null } : form,
      ),
      ...formsOf(cells.feminine, "feminine", "singular"),
      ...formsOf(cells.plural, null, "plural"),
    ];
    const relation = TITLE_RELATIONS.find((known) => known === cells.relation) ?? null;
    if (cells.relation && !relation) {
      problems.push(`${at} unknown relation ${cells.relation}: one of ${TITLE_RELATIONS.join(", ")} or "-"`);
    }
    checkId(ids, cells.id, at, problems);
    if (forms.length === 0) problems.push(`${at} title ${cells.id} has no form`);
    claimForms(
      owners,
      forms.map((form) => form.text),
      cells.id,
      at,
      problems,
    );
    if (!forms.some((form) => showsForm(cells.example, form.text))) {
      problems.push(`${at} the example "${cells.example}" shows no form of ${cells.id}`);
    }
    return {
      id: cells.id,
      forms,
      complements: complementsOf(cells.complement, at, problems),
      owner: alternatives(cells.complement).find(isEntityId) ?? null,
      office: officeOf(alternatives(cells.complement).find(isOffice)),
      relation,
      labelEn: cells.label_en,
      example: cells.example,
    };
  });
  for (const { id, office } of titles)
    if (office && !ids.has(office.title))
      problems.push(`${path}: ${id} is no other word for ${office.title}: no such title`);
  if (problems.length > 0) throw new SeedError(problems);
  return titles;
}

/** Reads `portfolios.tsv`. @throws SeedError for a duplicate id or form, or a row without forms or English name. */
export function readPortfolios(path: string): readonly Portfolio[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const portfolios = readSeed(path, ["id", "forms", "name_en", "ellipsis", "home"]).map(
    ({ cells, at }): Portfolio => {
      const forms = alternatives(cells.forms);
      checkId(ids, cells.id, at, problems);
      if (forms.length === 0) problems.push(`${at} portfolio ${cells.id} has no form`);
      if (!cells.name_en) problems.push(`${at} portfolio ${cells.id} has no name_en`);
      claimForms(owners, forms, cells.id, at, problems);
      return {
        id: cells.id,
        forms,
        nameEn: cells.name_en,
        ellipsis: cells.ellipsis === "yes",
        home: cells.home === "yes",
      };
    },
  );
  if (problems.length > 0) throw new SeedError(problems);
  return portfolios;
}

/** Reads `title-modifiers.tsv`. @throws SeedError for an unknown meaning or a form that is listed twice. */
export function readTitleModifiers(path: string): readonly TitleModifier[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const modifiers = readSeed(path, ["form", "meaning"]).flatMap(({ cells, at }): TitleModifier[] => {
    const meaning = TITLE_MODIFIER_MEANINGS.find((known) => known === cells.meaning);
    const forms = alternatives(cells.form);
    claimForms(owners, forms, forms[0] ?? "", at, problems);
    if (meaning) return forms.map((form) => ({ form, meaning }));
    problems.push(`${at} unknown meaning ${cells.meaning}: one of ${TITLE_MODIFIER_MEANINGS.join(", ")}`);
    return [];
  });
  if (problems.length > 0) throw new SeedError(problems);
  return modifiers;
}

function formsOf(
  cell: string,
  gender: TitleForm["gender"],
  number: TitleForm["number"],
): readonly TitleForm[] {
  return alternatives(cell).map((text) => ({ text, gender, number, needsArticle: text.startsWith("ال") }));
}

function complementsOf(cell: string, at: string, problems: string[]): readonly TitleComplement[] {
  const listed = alternatives(cell).filter((word) => !isEntityId(word) && !isOffice(word));
  if (listed.length === 0)
    problems.push(`${at} has no complement: one or more of ${TITLE_COMPLEMENTS.join(", ")}`);
  return listed.flatMap((word) => {
    const known = TITLE_COMPLEMENTS.find((complement) => complement === word);
    if (known) return [known];
    problems.push(`${at} unknown complement ${word}: one of ${TITLE_COMPLEMENTS.join(", ")}`);
    return [];
  });
}

/** `country:saudi-arabia` */
function isEntityId(word: string): boolean {
  return word.includes(":");
}

/** `=malik` */
function isOffice(word: string): boolean {
  return word.startsWith("=");
}

/** `=wazir.foreign-affairs`: title and field. */
function officeOf(word: string | undefined): OfficeKind | null {
  const [title, portfolio = null] = word?.slice(1).split(".") ?? [];
  return title === undefined ? null : { title, portfolio };
}

/** Ids are Latin and stand once in a file. */
export function checkId(seen: Map<string, string>, id: string, at: string, problems: string[]): void {
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    problems.push(`${at} id "${id}" must be Latin small letters, digits and hyphens`);
  const before = seen.get(id);
  if (before) problems.push(`${at} id ${id} stands already at ${before}`);
  else seen.set(id, at);
}

/** A form, folded and without ال, belongs to one row only; and it is written without vowels. */
export function claimForms(
  owners: Map<string, string>,
  forms: readonly string[],
  id: string,
  at: string,
  problems: string[],
): void {
  for (const form of forms) {
    if (/[\u064B-\u0652\u0640]/.test(form))
      problems.push(`${at} "${form}" must be written without vowels or tatweel`);
    if (!/\p{Script=Arabic}/u.test(form)) problems.push(`${at} "${form}" has no Arabic letter`);
    const key = form
      .split(/\s+/)
      .map((word) => looseKey(foldKey(word)))
      .join(" ");
    const before = owners.get(key);
    if (before && !before.startsWith(`${id} `)) problems.push(`${at} "${form}" belongs already to ${before}`);
    else owners.set(key, `${id} at ${at}`);
  }
}
