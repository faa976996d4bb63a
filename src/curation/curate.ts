import type {
  CuratedExtraction,
  CuratedStatement,
  Curation,
  Decision,
  EntityNames,
} from "../model/curation.js";
import type { MentionedEntity } from "../model/entity.js";
import type { Extraction } from "../model/extraction.js";
import { statementId } from "../model/ids.js";
import { byCodeUnits } from "../model/order.js";

/** Folds a name to the form of search keys. */
export type Fold = (name: string) => string;

/** What is left of an article when people have corrected it. */
export interface Curated {
  readonly extraction: CuratedExtraction;
  /** Ids of the decisions that altered something in it, in order. */
  readonly applied: readonly string[];
}

/**
 * Applies decisions to what the extractor says of one article, in their order. It depends on the article and the decisions alone, so that
 * taking a decision back gives what there was before it. An article that no decision concerns comes back as it is.
 * @param decisions those that stand, by number.
 * @param fold how search keys are written.
 */
export function curated(
  extraction: Extraction,
  decisions: readonly Pick<Decision, "id" | "curation">[],
  fold: Fold,
): Curated {
  let current: CuratedExtraction = extraction;
  const applied: string[] = [];
  for (const { id, curation } of decisions) {
    const next = applyCuration(current, curation, fold);
    if (next === current) continue;
    current = next;
    applied.push(id);
  }
  return { extraction: current, applied };
}

function applyCuration(extraction: CuratedExtraction, curation: Curation, fold: Fold): CuratedExtraction {
  switch (curation.kind) {
    case "merge":
      return saidOfOther(extraction, curation.merged, curation.kept, (entity) =>
        called(entity, curation.names, fold),
      );
    case "split":
      return curation.articles.includes(extraction.article.id)
        ? saidOfOther(extraction, curation.entity, curation.made, (entity) =>
            called({ ...entity, ...UNNAMED }, curation.names, fold),
          )
        : extraction;
    case "rename":
      return withEntity(extraction, curation.entity, (entity) => called(entity, curation.names, fold));
    case "reject":
      return withStatement(extraction, curation.statement, () => []);
    case "confirm":
      return withStatement(extraction, curation.statement, (statement) =>
        statement.confirmed ? [statement] : [{ ...statement, confirmed: true }],
      );
  }
}

/** What an entity that was another is called before it gets names of its own. */
const UNNAMED = { name: "", nameAr: "", nameEn: null, aliases: [], searchKey: "" } as const;

/** Whatever is said of `from` is said of `to`. What then has the same entity on both sides says nothing and is left out. */
function saidOfOther(
  extraction: CuratedExtraction,
  from: string,
  to: string,
  described: (entity: MentionedEntity) => MentionedEntity,
): CuratedExtraction {
  const entity = extraction.entities.find(({ id }) => id === from);
  if (!entity || from === to) return extraction;
  const other = extraction.entities.find(({ id }) => id === to);
  const own = described({ ...entity, id: to });
  const entities = other
    ? extraction.entities.flatMap((each) =>
        each.id === from ? [] : each.id === to ? [united(other, own)] : [each],
      )
    : extraction.entities.map((each) => (each.id === from ? own : each));
  return {
    ...extraction,
    entities,
    statements: extraction.statements.flatMap((statement) => saidOf(statement, from, to)),
  };
}

function saidOf(statement: CuratedStatement, from: string, to: string): readonly CuratedStatement[] {
  const { subject, object, speaker, location } = statement;
  if (![subject, object, speaker, location].includes(from)) return [statement];
  const now = <Id extends string | null>(id: Id) => (id === from ? to : id) as Id;
  const said = {
    ...statement,
    subject: now(subject),
    object: now(object),
    speaker: now(speaker),
    location: now(location),
  };
  return said.subject === said.object ? [] : [{ ...said, id: statementId(said) }];
}

/** One entity of two that the same article mentions, under the names of the first. */
function united(entity: MentionedEntity, other: MentionedEntity): MentionedEntity {
  const { nameAr, nameEn } = entity;
  return {
    ...entity,
    aliases: aliasesOf([...entity.aliases, ...other.aliases, ...namesOf(other)], nameAr, nameEn),
    searchKey: words(`${entity.searchKey} ${other.searchKey}`),
    mentions: [...entity.mentions, ...other.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The entity under other names; those that it had become aliases. */
function called(entity: MentionedEntity, names: EntityNames, fold: Fold): MentionedEntity {
  const { name, nameAr, nameEn } = names;
  return {
    ...entity,
    ...{ name, nameAr, nameEn },
    aliases: aliasesOf([...entity.aliases, ...namesOf(entity)], nameAr, nameEn),
    searchKey: words([entity.searchKey, name, nameAr, nameEn ?? ""].map((some) => fold(some)).join(" ")),
  };
}

/** What an entity is called; its romanisation is made from the Arabic name and no name of its own. */
function namesOf({ nameAr, nameEn }: EntityNames): readonly string[] {
  return [nameAr, nameEn ?? ""];
}

function aliasesOf(names: readonly string[], nameAr: string, nameEn: string | null): readonly string[] {
  const others = new Set(names);
  for (const name of [nameAr, nameEn ?? "", ""]) others.delete(name);
  return [...others].sort(byCodeUnits);
}

function words(text: string): string {
  return [...new Set(text.split(/\s+/))].filter(Boolean).sort(byCodeUnits).join(" ");
}

function withEntity(
  extraction: CuratedExtraction,
  id: string,
  changed: (entity: MentionedEntity) => MentionedEntity,
): CuratedExtraction {
  if (!extraction.entities.some((entity) => entity.id === id)) return extraction;
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => (entity.id === id ? changed(entity) : entity)),
  };
}

function withStatement(
  extraction: CuratedExtraction,
  id: string,
  changed: (statement: CuratedStatement) => readonly CuratedStatement[],
): CuratedExtraction {
  if (!extraction.statements.some((statement) => statement.id === id)) return extraction;
  return {
    ...extraction,
    statements: extraction.statements.flatMap((statement) =>
      statement.id === id ? changed(statement) : [statement],
    ),
  };
}
