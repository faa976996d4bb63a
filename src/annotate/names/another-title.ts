import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import { officeKindOf } from "../../lexicon/titles.js";
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
  return (
    isOfAnotherState(lexicon, before, next) ||
    isBesideHeadOfState(lexicon, before, next) ||
    isHonouredApart(document, lexicon, before, at, next)
  );
}

/** `استقبل الرئيس المصري وزير الخارجية الألماني شتاينماير`: nobody holds offices of two states; these are two persons. */
function isOfAnotherState(lexicon: Lexicon, { form, holder }: TitleReading, { offices }: Phrase): boolean {
  const owner = holder?.reference ?? ownerOf(form.title);
  const own = stateNamed(owner, lexicon);
  // أمير البلاد وزير الخارجية الروسي
  const called = owner?.kind === "country-anaphor";
  return (
    (called || own !== null) && offices.some((office) => (stateNamed(office.holder, lexicon) ?? own) !== own)
  );
}

/** Titles of heads of state. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set(["rais", "malik"]);

/** `استقبل رئيس الجمهورية وزير الخارجية لعمامرة`, `استقبل الملك السفير`: no head of state is a minister or an envoy too. */
function isBesideHeadOfState(
  lexicon: Lexicon,
  { form, portfolio, holder }: TitleReading,
  { offices: [office] }: Phrase,
): boolean {
  const owner = holder?.reference ?? null;
  if (!office || (owner && stateNamed(owner, lexicon) === null && owner.kind !== "country-anaphor"))
    return false;
  const own = officeKindOf({ title: form.title.id, portfolio }, lexicon);
  return HEADS_OF_STATE.has(own?.title ?? "") && office.portfolio !== null && office.portfolio !== portfolio;
}

/** The id of a state that is named as the owner of an office; null where the owner is no state or not named. */
export function stateNamed(owner: Reference | null | undefined, lexicon: Lexicon): string | null {
  return owner?.kind === "known" && lexicon.entity(owner.id)?.type === "COUNTRY" ? owner.id : null;
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
  const [own, other] = [{ title: form.title.id, portfolio }, office].map((it) => officeKindOf(it, lexicon));
  return own?.title !== other?.title || own?.portfolio !== other?.portfolio;
}

export function isStyle({ title }: TitleEntry): boolean {
  return title.complements.includes("style");
}
