import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import type { Phrase, Reference } from "./phrase.js";
import type { TitleReading } from "./title-complements.js";
import { ownerOf } from "./titled-phrases.js";

/** Whether the title at a token, read with its name, is that of somebody else than whose title stands right before it. */
export function isAnothers(
  document: WordedDocument,
  lexicon: Lexicon,
  before: TitleReading,
  at: number,
  next: Phrase,
): boolean {
  return isOfAnotherState(lexicon, before, next) || isHonouredApart(document, lexicon, before, at, next);
}

/** `استقبل الرئيس المصري وزير الخارجية الألماني شتاينماير`: nobody holds offices of two states; these are two persons. */
function isOfAnotherState(lexicon: Lexicon, { form, holder }: TitleReading, { offices }: Phrase): boolean {
  const stateOf = (owner: Reference | null | undefined) =>
    owner?.kind === "known" && lexicon.entity(owner.id)?.type === "COUNTRY" ? owner.id : null;
  const owner = holder?.reference ?? ownerOf(form.title);
  const own = stateOf(owner);
  // أمير البلاد وزير الخارجية الروسي
  const called = owner?.kind === "country-anaphor";
  return (called || own !== null) && offices.some((office) => (stateOf(office.holder) ?? own) !== own);
}

/**
 * `استقبل أمير البلاد فخامة الرئيس بول كاغامي`: with a style of its own an office begins another person; `عاهل البلاد جلالة الملك حمد` has
 * one office by two names, and a style alone (`وزير الخارجية سعادة الشيخ محمد`) begins nobody.
 */
function isHonouredApart(
  document: WordedDocument,
  lexicon: Lexicon,
  { form, portfolio }: TitleReading,
  at: number,
  { offices: [office] }: Phrase,
): boolean {
  const style = matchPhrase(document, at, lexicon.titles, { clitics: "none" });
  if (form.title.relation === null || !style?.payloads.some(isStyle) || !office) return false;
  const title = lexicon.title(office.title);
  // الأمير is a style too.
  if (title?.relation !== "HOLDS_OFFICE" || !title.complements.includes("none")) return false;
  return officeOf(form.title, portfolio) !== officeOf(title, office.portfolio);
}

export function isStyle({ title }: TitleEntry): boolean {
  return title.complements.includes("style");
}

/** What office it is, by whatever title. */
function officeOf({ id, office }: TitleEntry["title"], portfolio: string | null): string {
  return office ? `${office.title}.${office.portfolio ?? ""}` : `${id}.${portfolio ?? ""}`;
}
