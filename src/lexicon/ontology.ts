import { SeedError } from "../model/errors.js";
import { ENTITY_TYPES, type EntityType, type Ontology, type Relation } from "../model/ontology.js";
import { readSeed, type SeedRow } from "./tsv.js";

const COLUMNS = [
  "id",
  "kind",
  "label_en",
  "label_ar",
  "cameo",
  "plover",
  "subject",
  "object",
  "symmetric",
  "subject_optional",
  "meaning",
] as const;

type RelationRow = SeedRow<(typeof COLUMNS)[number]>;

/** Shorthands for sets of entity types in the columns `subject` and `object`. */
const TYPE_SETS: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
  ["ACTOR", ["PERSON", "COUNTRY", "ORGANIZATION", "GROUP"]],
  ["ANY", ENTITY_TYPES],
  ...ENTITY_TYPES.map((type): [string, readonly EntityType[]] => [type, [type]]),
]);

/**
 * Reads the closed list of relations, in the order of the file.
 * @param path `seeds/ontology/relations.tsv`.
 * @returns The relations by id.
 * @throws SeedError listing every bad row as `relations.tsv:line what is wrong`.
 */
export function readOntology(path: string): Ontology {
  const problems: string[] = [];
  const relations = new Map<string, Relation>();
  const firstSeen = new Map<string, string>();
  for (const row of readSeed(path, COLUMNS)) {
    const relation = readRelation(row, problems);
    const earlier = firstSeen.get(relation.id);
    if (earlier !== undefined) problems.push(`${row.at} repeats the relation ${relation.id} of ${earlier}`);
    else {
      firstSeen.set(relation.id, row.at);
      relations.set(relation.id, relation);
    }
  }
  if (relations.size === 0) problems.push(`${path} has no relation`);
  if (problems.length > 0) throw new SeedError(problems);
  return relations;
}

/** Reads one row; what is wrong with it goes into `problems`. */
function readRelation({ cells, at }: RelationRow, problems: string[]): Relation {
  const complain = (what: string): void => {
    problems.push(`${at} ${what}`);
  };
  const { id, kind, cameo, plover } = cells;
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(id)) {
    complain(
      `id "${id}" must be capital letters and underscores, like SENDS_TROOPS_TO: it names an edge of the graph`,
    );
  }
  if (kind !== "fact" && kind !== "event") complain(`kind must be fact or event, not "${kind}"`);
  if (cells.label_en === "") complain("label_en is empty");
  if (cells.label_ar === "") complain("label_ar is empty");
  if (cameo !== "" && !/^\d{2,4}$/.test(cameo)) complain(`cameo must be 2 to 4 digits or -, not "${cameo}"`);
  if (plover !== "" && !/^[A-Z]+$/.test(plover))
    complain(`plover must be capital letters or -, not "${plover}"`);
  if (plover !== "" && cameo === "") complain(`has the PLOVER type ${plover} but no CAMEO code`);
  const subject = entityTypes(cells.subject, "subject", complain);
  const object = entityTypes(cells.object, "object", complain);
  return {
    id,
    kind: kind === "fact" ? "fact" : "event",
    labelEn: cells.label_en,
    labelAr: cells.label_ar,
    cameo: cameo === "" ? null : cameo,
    plover: plover === "" ? null : plover,
    subject,
    object,
    symmetric: yesOrNo(cells.symmetric, "symmetric", complain),
    subjectOptional: yesOrNo(cells.subject_optional, "subject_optional", complain),
    meaning: cells.meaning,
  };
}

/** The entity types of a cell such as `COUNTRY,PLACE` or `ACTOR`, each once, in the order of ENTITY_TYPES. */
function entityTypes(cell: string, column: string, complain: (what: string) => void): readonly EntityType[] {
  const found = new Set<EntityType>();
  for (const name of cell.split(",").map((part) => part.trim())) {
    const types = TYPE_SETS.get(name);
    if (types === undefined) {
      complain(
        `${column} must be of ${[...TYPE_SETS.keys()].join(", ")}, separated by commas, not "${name}"`,
      );
    } else for (const type of types) found.add(type);
  }
  return ENTITY_TYPES.filter((type) => found.has(type));
}

function yesOrNo(cell: string, column: string, complain: (what: string) => void): boolean {
  if (cell !== "yes" && cell !== "no") complain(`${column} must be yes or no, not "${cell}"`);
  return cell === "yes";
}
