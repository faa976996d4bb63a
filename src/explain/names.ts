import type { AttributedDocument } from "../annotate/attribution.js";
import type { SentenceItems } from "../annotate/items.js";
import type { OfficeClaim, Phrase, Reference } from "../annotate/names/phrase.js";
import type { Analysis } from "../extract/extractor.js";

/** One line for each name of a sentence, its parts and offices under it: what it is and whom it means. */
export function nameLines(analysis: Analysis, { items }: SentenceItems): readonly string[] {
  return items.flatMap((item) => (item.kind === "phrase" ? linesOf(analysis, item.phrase, "") : []));
}

function linesOf(analysis: Analysis, phrase: Phrase, indent: string): readonly string[] {
  const { document, resolution } = analysis;
  const entity = resolution.actor(phrase) ?? "nobody certain";
  const place = resolution.place(phrase);
  const asPlace = place !== null && place !== entity ? `, as a place ${place}` : "";
  const line = `${indent}${printed(document, phrase)}  ${phrase.type}, ${described(phrase.reference)} → ${entity}${asPlace}`;
  return [
    line,
    ...phrase.offices.map((office) => `${indent}  office ${officeOf(office)}`),
    ...phrase.parts.flatMap((part) => linesOf(analysis, part, `${indent}  contains `)),
  ];
}

/** The mention itself: without clitics, and without the title before a person's name. */
function printed({ article }: AttributedDocument, { start, end }: Phrase): string {
  return article.text.slice(start, end).replace(/\s+/g, " ");
}

/** What a phrase says of its referent, before the article as a whole is looked at. */
function described(reference: Reference): string {
  switch (reference.kind) {
    case "known":
      return `gazetteer ${reference.id}`;
    case "person":
      return `personal name ${reference.words.join(" ")}`;
    case "organ":
      return `organ ${reference.head}${reference.portfolio ? `/${reference.portfolio}` : ""}${owned(reference.owner)}`;
    case "named":
      return `${reference.head} named ${reference.name}${owned(reference.owner)}`;
    case "group":
      return `group ${reference.group}${owned(reference.owner)}`;
    case "office":
      return `holder of the office ${reference.title}${reference.portfolio ? `/${reference.portfolio}` : ""}${owned(reference.holder)}`;
    case "counterpart":
      return `counterpart${owned(reference.holder)}`;
    case "pair":
      return "the two spoken of last";
    case "country-anaphor":
      return reference.own ? "his own country" : "the country spoken of";
    default:
      return (reference as Reference).kind;
  }
}

function owned(owner: Reference | null): string {
  return owner ? ` of (${described(owner)})` : "";
}

function officeOf({ title, portfolio, holder, relation, past, words }: OfficeClaim): string {
  return `${words}: ${title}${portfolio ? `/${portfolio}` : ""}${owned(holder)}${past ? ", former" : ""}${relation ? ` (${relation})` : ""}`;
}
