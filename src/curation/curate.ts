import type {
  CuratedExtraction,
  CuratedStatement,
  Curation,
  Decision,
  GivenNames,
} from "../model/curation.js";
import type { Fold, MentionedEntity } from "../model/entity.js";
import type { Extraction } from "../model/extraction.js";
import { statementId } from "../model/ids.js";
import { byCodeUnits } from "../model/order.js";

/** What is left of an article when people have corrected it. */
export interface Curated {
  readonly extraction: CuratedExtraction;
  /** Ids of the decisions that altered something in it, in order. */
  readonly applied: readonly string[];
}

/**
 * Applies decisions to what the extractor says of one article, in their order; those about statements once more behind the others, for two
 * entities that are one may make a statement anew that was rejected. It depends on the article and the decisions alone, so that taking a
 * decision back gives what there was before it. An article that no decision concerns comes back as it is.
 * @param decisions those that stand, by number.
 * @param fold how search keys are written.
 */
export function curated(
  extraction: Extraction,
  decisions: readonly Pick<Decision, "id" | "curation">[],
  fold: Fold,
): Curated {
  let current: CuratedExtraction = extraction;
  const applied = new Set<string>();
  for (const { id, curation } of [...decisions, ...decisions.filter(isJudgement)]) {
    const next = applyCuration(current, curation, fold);
    if (next === current) continue;
    current = next;
    applied.add(id);
  }
  return { extraction: current, applied: decisions.map(({ id }) => id).filter((id) => applied.has(id)) };
}

function isJudgement({ curation }: Pick<Decision, "curation">): boolean {
  return curation.kind === "reject" || curation.kind === "confirm";
}

function applyCuration(extraction: CuratedExtraction, curation: Curation, fold: Fold): CuratedExtraction {
  switch (curation.kind) {
    case "merge":
      return saidOfOther(extraction, curation.merged, curation.kept, nameless);
    case "split":
      return curation.articles.includes(extraction.article.id)
        ? saidOfOther(extraction, curation.entity, curation.made, (entity) =>
            called({ ...nameless(entity), aliases: [], searchKey: "" }, curation.names, fold),
          )
        : extraction;
    case "rename":
      return withEntity(extraction, curation.entity, (entity) => called(entity, curation.names, fold));
    case "reject":
      return withStatements(
        extraction,
        ({ id }) => id === curation.statement,
        () => [],
      );
    case "confirm":
      return withStatements(
        extraction,
        ({ id, confirmed }) => id === curation.statement && !confirmed,
        (statement) => [{ ...statement, confirmed: true }],
      );
  }
}

/** An entity whose names are aliases: what it is called other articles say. */
function nameless(entity: MentionedEntity): MentionedEntity {
  return {
    ...entity,
    ...{ name: "", nameAr: "", nameEn: null },
    aliases: aliasesOf([...entity.aliases, ...namesOf(entity)], "", null),
  };
}

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

/** The entity under the names that are given; those that it had become aliases. The same one where it has these names already. */
function called(entity: MentionedEntity, given: GivenNames, fold: Fold): MentionedEntity {
  const nameAr = given.nameAr ?? entity.nameAr;
  const nameEn = given.nameEn ?? entity.nameEn;
  const name = nameEn ?? given.romanised ?? entity.name;
  if (name === entity.name && nameAr === entity.nameAr && nameEn === entity.nameEn) return entity;
  return {
    ...entity,
    ...{ name, nameAr, nameEn },
    aliases: aliasesOf([...entity.aliases, ...namesOf(entity)], nameAr, nameEn),
    searchKey: words([entity.searchKey, name, nameAr, nameEn ?? ""].map(fold).join(" ")),
  };
}

/** What an entity is called; its romanisation is made from the Arabic name and no name of its own. */
function namesOf({ nameAr, nameEn }: MentionedEntity): readonly string[] {
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
  const entity = extraction.entities.find((each) => each.id === id);
  const now = entity && changed(entity);
  if (!now || now === entity) return extraction;
  return { ...extraction, entities: extraction.entities.map((each) => (each === entity ? now : each)) };
}

function withStatements(
  extraction: CuratedExtraction,
  concerned: (statement: CuratedStatement) => boolean,
  changed: (statement: CuratedStatement) => readonly CuratedStatement[],
): CuratedExtraction {
  if (!extraction.statements.some(concerned)) return extraction;
  return {
    ...extraction,
    statements: extraction.statements.flatMap((each) => (concerned(each) ? changed(each) : [each])),
  };
}
