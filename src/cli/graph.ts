import { foldKey } from "../arabic/orthography.js";
import { type Config, packageRoot } from "../config.js";
import type { Ontology } from "../model/ontology.js";
import type { OpenStore } from "../store/open.js";
import { openEventKinds } from "./language.js";

/** Opens the configured store, lets `work` use it, and closes it whatever happens. */
export async function withGraph<T>(
  config: Config,
  ontology: Ontology,
  work: (store: OpenStore) => Promise<T>,
): Promise<T> {
  // Engines take a while to load: commands that need none do not wait for them.
  const { openStore } = await import("../store/open.js");
  const store = await openStore(config.store, packageRoot, {
    fold: foldKey,
    relations: ontology.keys(),
    events: openEventKinds(ontology),
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
