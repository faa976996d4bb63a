import { built } from "../built.js";

/** What of the program as it is built keeps the graph and serves it. */
export const { setUpV8 }: typeof import("../../../src/cli/v8-settings.js") = await import(
  built("cli/v8-settings.js")
);
export const { createStore, openEngine, readStoreFiles }: typeof import("../../../src/store/open.js") =
  await import(built("store/open.js"));
export const { openJournal }: typeof import("../../../src/store/journal.js") = await import(
  built("store/journal.js")
);
export const { loadStep }: typeof import("../../../src/store/load-step.js") = await import(
  built("store/load-step.js")
);
export const { startServer }: typeof import("../../../src/api/server.js") = await import(
  built("api/server.js")
);
