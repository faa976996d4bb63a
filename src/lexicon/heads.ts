import { SeedError } from "../model/errors.js";
import { ENTITY_TYPES, type EntityType } from "../model/ontology.js";
import { showsForm } from "./example.js";
import { checkId, claimForms } from "./titles.js";
import { alternatives, readSeed } from "./tsv.js";

/** How the name that a head begins goes on; the header of heads.tsv says what each word means. */
export const COMPOUNDS = [
  "portfolio",
  "demonym",
  "country",
  "within",
  "person",
  "name",
  "quoted",
  "open",
  "words",
  "none",
] as const;
export type Compound = (typeof COMPOUNDS)[number];

/** One row of heads.tsv: `وزارة`, `حركة`, `مدينة`. */
export interface Head {
  readonly id: string;
  /** Singular, without ال; a form written with ال is a head only when definite (`الحرس الثوري`). */
  readonly forms: readonly string[];
  /** Dual and plural: `وزارتي الخارجية والدفاع` names two bodies. */
  readonly plural: readonly string[];
  readonly type: EntityType;
  /** `ministry`, `army`, `city`: as in the gazetteer. */
  readonly kind: string;
  /** For `fillTemplate`. */
  readonly template: string;
  readonly compounds: readonly Compound[];
  readonly example: string;
}

/**
 * How Arabic says whose a group is: `الشرطة الكازاخية`, `شرطة كازاخستان`, `المتظاهرون في كازاخستان`. `said`: it is
 * known only where it is said (`وفد`); elsewhere the country spoken of is meant. `reports`: they only tell, `مصادر`,
 * so it must be said too, and what they tell of is done by others. `nisba`: the adjective alone names them, `الروس`. `owned`: a
 * group only with its owner, `عناصر الحركة`. `from`, `ranks`: the owner may stand behind من, `وفد من قطر`; of those in
 * its `ranks` (`مقاتلون من الحركة`) only a body may, for from a country they may leave. `one`: whose
 * it is may be said only further down, where an article speaks of one such. `theirs`: a group only with a pronoun and its
 * owner, `نظراءه الأوروبيين`. `named`: one of them, definite, is somebody who was named before, `المسؤول الروسي`, and one is quoted
 * without a name, `قال دبلوماسي`. `again`: more of those counted before, `عشرة آخرون`. `fate`: they are called
 * by what befell them, `قتلى`. `led`: the owner may be who leads them, `قوات حفتر`.
 */
export const GROUP_OWNERS = [
  "demonym",
  "genitive",
  "in",
  "said",
  "reports",
  "addressed",
  "nisba",
  "theirs",
  "again",
  "fate",
  "led",
  "owned",
  "from",
  "ranks",
  "organ",
  "one",
  "named",
  "each",
] as const;
export type GroupOwner = (typeof GROUP_OWNERS)[number];

/** One row of groups.tsv: an unnamed collective actor. */
export interface Group {
  readonly id: string;
  /** Without ال, singular and plural in every written case. */
  readonly forms: readonly string[];
  /** The singular that only a count makes a group: `12 مدنيا`. */
  readonly counted: readonly string[];
  /** For `fillTemplate`: `Police[ of {C}]`. */
  readonly template: string;
  /** Empty where the group has no owner (`المجتمع الدولي`). */
  readonly owners: readonly GroupOwner[];
  /** They are called on rather than calling: `المجتمع الدولي`. */
  readonly addressed: boolean;
  readonly example: string;
}

/** Whose a group is, where the text does not say: the country spoken of, or nobody knows. */
export function ownedByCountrySpokenOf(group: Group | undefined): boolean {
  const owners = group?.owners ?? [];
  return owners.length > 0 && !owners.includes("said") && !owners.includes("reports");
}

/** `مصادر`: a group that tells what others do. */
export function onlyReports(group: Group | undefined): boolean {
  return group?.owners.includes("reports") ?? false;
}

/**
 * The English name a template gives. `{C}` is the owner, `{X}` the rest of the name; what stands in `[ ]` is left
 * out where its part is null. `Ministry of {X}[ of {C}]`, Russia, Finance → `Ministry of Finance of Russia`.
 * @returns null where a part outside brackets is unknown.
 */
export function fillTemplate(template: string, owner: string | null, rest: string | null): string | null {
  const fill = (text: string): string | null => {
    if (text.includes("{C}") && owner === null) return null;
    if (text.includes("{X}") && rest === null) return null;
    return text.replaceAll("{C}", () => owner ?? "").replaceAll("{X}", () => rest ?? "");
  };
  return fill(template.replace(/\[([^\]]*)\]/g, (_, optional: string) => fill(optional) ?? ""));
}

/**
 * Reads `heads.tsv`.
 * @throws SeedError listing each bad row: an unknown type or compound, a broken template, an id or form that
 * another row has already, an example that shows none of the row's forms.
 */
export function readHeads(path: string): readonly Head[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const columns = ["id", "forms", "plural", "type", "kind", "template", "compound", "example"] as const;
  const heads = readSeed(path, columns).map(({ cells, at }): Head => {
    const forms = alternatives(cells.forms);
    const plural = alternatives(cells.plural);
    const type = ENTITY_TYPES.find((known) => known === cells.type);
    checkId(ids, cells.id, at, problems);
    claimForms(owners, [...forms, ...plural], cells.id, at, problems);
    if (!type) problems.push(`${at} unknown type ${cells.type}: one of ${ENTITY_TYPES.join(", ")}`);
    if (!/^[a-z]+$/.test(cells.kind)) problems.push(`${at} kind "${cells.kind}" must be one Latin word`);
    checkTemplate(cells.template, at, problems);
    checkExample(cells.example, [...forms, ...plural], at, problems);
    return {
      id: cells.id,
      forms,
      plural,
      type: type ?? "ORGANIZATION",
      kind: cells.kind,
      template: cells.template,
      compounds: oneOf(COMPOUNDS, "compound", cells.compound, at, problems),
      example: cells.example,
    };
  });
  if (problems.length > 0) throw new SeedError(problems);
  return heads;
}

/** Reads `groups.tsv`. @throws SeedError listing each bad row, as `readHeads` does. */
export function readGroups(path: string): readonly Group[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  const groups = readSeed(path, ["id", "forms", "counted", "name_en", "owner", "example"]).map(
    ({ cells, at }): Group => {
      const forms = alternatives(cells.forms);
      checkId(ids, cells.id, at, problems);
      const counted = alternatives(cells.counted);
      claimForms(owners, [...forms, ...counted], cells.id, at, problems);
      checkTemplate(cells.name_en, at, problems);
      checkExample(cells.example, forms, at, problems);
      const owned = oneOf(GROUP_OWNERS, "owner", cells.owner, at, problems);
      const owns = owned.filter((word) => word !== "addressed");
      if (cells.name_en.includes("{C}") !== owns.length > 0) {
        problems.push(
          `${at} name_en "${cells.name_en}" and owner "${cells.owner || "-"}" do not agree: {C} needs an owner`,
        );
      }
      return {
        id: cells.id,
        forms,
        counted,
        template: cells.name_en,
        owners: owns,
        addressed: owns.length < owned.length,
        example: cells.example,
      };
    },
  );
  if (problems.length > 0) throw new SeedError(problems);
  return groups;
}

function oneOf<Word extends string>(
  known: readonly Word[],
  column: string,
  cell: string,
  at: string,
  problems: string[],
): readonly Word[] {
  return alternatives(cell).flatMap((given) => {
    const word = known.find((candidate) => candidate === given);
    if (word) return [word];
    problems.push(`${at} unknown ${column} ${given}: one of ${known.join(", ")}`);
    return [];
  });
}

function checkTemplate(template: string, at: string, problems: string[]): void {
  const plain = template.replace(/\[[^[\]]*\{[CX]\}[^[\]]*\]/g, "").replace(/\{[CX]\}/g, "");
  if (!template) problems.push(`${at} has no English name`);
  else if (/[[\]{}]/.test(plain)) {
    problems.push(
      `${at} template "${template}" is broken: {C} and {X} are the parts, each [ ] holds one of them`,
    );
  }
}

function checkExample(example: string, forms: readonly string[], at: string, problems: string[]): void {
  if (forms.length === 0) problems.push(`${at} has no form`);
  else if (!forms.some((form) => showsForm(example, form, true))) {
    problems.push(`${at} the example "${example}" shows none of ${forms.join(", ")}`);
  }
}
