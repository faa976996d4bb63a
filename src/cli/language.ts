import { join } from "node:path";
import { packageRoot } from "../config.js";
import { type Extractor, openExtractor } from "../extract/extractor.js";
import { readEventKinds } from "../lexicon/event-kinds.js";
import { readOntology } from "../lexicon/ontology.js";
import type { EventKinds } from "../model/event.js";
import type { Ontology } from "../model/ontology.js";

/** Where the ontology, the lexicon, the gazetteer and the sample articles lie. */
export const SEEDS = join(packageRoot, "seeds");

/** The articles that `start` reads where no others are named. */
export const SAMPLE_ARTICLES = join(SEEDS, "articles");

/** @throws SeedError listing every bad row of the data files. */
export function openLanguage(): { readonly extractor: Extractor; readonly ontology: Ontology } {
  return { extractor: openSeedExtractor(), ontology: openOntology() };
}

/** @throws SeedError listing every bad row of the data files. */
export function openSeedExtractor(): Extractor {
  return openExtractor(SEEDS);
}

/** How events are told apart. @throws SeedError listing every bad row. */
export function openEventKinds(ontology: Ontology): EventKinds {
  return readEventKinds(join(SEEDS, "ontology/events.tsv"), ontology);
}

export function openOntology(): Ontology {
  return readOntology(join(SEEDS, "ontology/relations.tsv"));
}
