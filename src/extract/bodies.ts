import type { ClausedDocument } from "../annotate/clauses.js";
import { matchPhrase } from "../annotate/names/match.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { foldKey, looseKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The bodies that one article names, so that a head alone refers back: `المنظمة`, `الحركة`, `الوزارة`. */
export class BodyRegister {
  /** By head, and by head with its field (`wizara.foreign-affairs`): the body named last. */
  private readonly last = new Map<string, string>();
  /** The country whose ministry of a field was named last. */
  private readonly countries = new Map<string, string>();
  private readonly owners = new Map<string, string>();
  private readonly ministries = new Map<string, string>();
  private readonly regimes = new Map<string, Set<string>>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Forgets which bodies were named last: the text is read again from its beginning. */
  rewind(): void {
    this.last.clear();
  }

  /**
   * A body of the gazetteer is named, in its full name or as the text has it (`حركة طالبان`). `رويترز` is an agency and `لوموند` a newspaper also
   * where the text does not say so, unless it speaks of another body that is called so and no outlet.
   */
  nameKnown(id: string, name: string): void {
    const head = headOf(name, this.lexicon);
    if (head) this.last.set(head, id);
    const entry = this.lexicon.entity(id);
    if (head || entry?.kind !== "outlet") return;
    for (const alias of entry.aliases) {
      const kind = headOf(alias, this.lexicon);
      const other = kind ? this.last.get(kind) : undefined;
      if (kind && (!other || this.lexicon.entity(other)?.kind === "outlet")) this.last.set(kind, id);
    }
  }

  /** A body that the text describes by its head, field and owner. */
  name(id: string, head: string, kind: string, owner: string | null): void {
    this.last.set(kind, id);
    this.last.set(head, id);
    if (owner) this.owners.set(id, owner);
    if (owner && this.lexicon.head(head)?.kind === "ministry") this.ministries.set(id, owner);
  }

  /** Of a ministry: the state that it speaks for. */
  stateOfMinistry(id: string): string | null {
    const entry = this.lexicon.entity(id);
    if (entry) return entry.kind === "ministry" ? entry.owner : null;
    return this.ministries.get(id) ?? null;
  }

  /** The country of a state or of a body of a state; any other body is its own. */
  countryOf(id: string): string {
    const entry = this.lexicon.entity(id);
    const state = entry && STATE_BODIES.has(entry.kind ?? "") ? entry.owner : null;
    const owner = this.owners.get(id) ?? entry?.metonym ?? state;
    return owner?.startsWith("country:") ? owner : id;
  }

  /** What the head alone means: the body called so that was named last. */
  called(kind: string): string | null {
    return this.last.get(kind) ?? null;
  }

  nameMinistry(portfolio: string, country: string): void {
    this.countries.set(portfolio, country);
  }

  /** `الخارجية الأميركية` as the gazetteer knows it: the next `وزير الخارجية` without a country is hers. */
  nameKnownMinistry(document: ClausedDocument, { reference, first, last }: Phrase): void {
    const entry = reference.kind === "known" ? this.lexicon.entity(reference.id) : undefined;
    if (entry?.kind !== "ministry" || !entry.owner) return;
    for (let i = first; i < last; i++) {
      const field = matchPhrase(document, i, this.lexicon.portfolios, { limit: last })?.payloads[0];
      if (field) this.nameMinistry(field.id, entry.owner);
    }
  }

  /** Whose `وزير الخارجية` is, after `الخارجية الأميركية`. */
  countryOfMinistry(portfolio: string | null): string | null {
    return portfolio === null ? null : (this.countries.get(portfolio) ?? null);
  }

  /** `النظام السوري`, then `النظام`: the country, where the article speaks of one such only. */
  regime(head: string, owner: string | null): string | null {
    const named = this.regimes.get(head) ?? new Set<string>();
    if (owner) this.regimes.set(head, named.add(owner));
    const [only, ...others] = named;
    return owner ?? (others.length === 0 ? (only ?? null) : null);
  }
}

/** Kinds of the gazetteer that speak and act for their country. */
export const STATE_BODIES: ReadonlySet<string> = new Set([
  "ministry",
  "parliament",
  "organ",
  "court",
  "agency",
  "government",
  "armed",
]);

/** Kinds of bodies that are those of the country spoken of, where nobody says whose they are. */
export const OF_COUNTRY_SPOKEN_OF: ReadonlySet<string> = new Set([
  "capital",
  "government",
  "army",
  "parliament",
  "peacekeeping",
]);

/** The head with which a name begins: `منظمة معاهدة الأمن الجماعي` is a منظمة. */
function headOf(name: string, lexicon: Lexicon): string | null {
  const first = looseKey(foldKey(name.split(/\s/)[0] ?? ""));
  return lexicon.heads.next.get(first)?.payloads[0]?.head.id ?? null;
}
