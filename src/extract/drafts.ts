import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Span } from "../model/article.js";
import type { MentionKind } from "../model/entity.js";
import type { EntityType } from "../model/ontology.js";
import type { EntityDraft } from "./resolution.js";

/** The entities of one article while its phrases are read. */
export class Drafts {
  readonly byId = new Map<string, EntityDraft>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
  ) {}

  /** Lists an entity once: as the gazetteer has it, else of this type and English name. Unknown without a type: nothing. */
  ensure(id: string, type?: EntityType, nameEn: () => string | null = () => null): void {
    if (this.byId.has(id)) return;
    const known = this.lexicon.entity(id);
    const own = known?.type ?? type;
    if (!own) return;
    this.byId.set(id, {
      id,
      type: own,
      nameEn: known ? known.nameEn : nameEn(),
      nameAr: known?.nameAr ?? null,
      mentions: [],
      firm: false,
    });
  }

  englishName(id: string | null): string | null {
    return id === null ? null : (this.byId.get(id)?.nameEn ?? this.lexicon.entity(id)?.nameEn ?? null);
  }

  typeOf(id: string): EntityType | undefined {
    return this.byId.get(id)?.type ?? this.lexicon.entity(id)?.type;
  }

  /** A phrase names the entity; so do its head alone and the phrase with the count before it. */
  mention(id: string, phrase: Phrase): void {
    const draft = this.byId.get(id);
    if (draft && !phrase.adjective) draft.firm = true;
    this.mentionAt(id, phrase, phrase.mentionKind);
    for (const span of shorterAndLonger(phrase)) this.mentionAt(id, span, phrase.mentionKind);
  }

  mentionAt(id: string, { start, end }: Span, kind: MentionKind): void {
    this.byId.get(id)?.mentions.push({ start, end, text: this.text.slice(start, end), kind });
  }
}

/** `الأطراف` of `الأطراف في كازاخستان`, `أكثر من مئتي شخص` around `شخص`: mentions as well as the phrase itself. */
function shorterAndLonger({ start, end, headEnd, countedFrom, sharedUntil }: Phrase): readonly Span[] {
  return [
    ...(headEnd === undefined ? [] : [{ start, end: headEnd }]),
    ...(sharedUntil === undefined ? [] : [{ start, end: sharedUntil }]),
    ...(countedFrom === undefined ? [] : [{ start: countedFrom, end }]),
    ...(countedFrom === undefined || headEnd === undefined ? [] : [{ start: countedFrom, end: headEnd }]),
  ];
}
