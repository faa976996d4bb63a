import { built } from "./built.js";

/** What of the program as it is built reads articles. */
export const { openExtractor }: typeof import("../../src/extract/extractor.js") = await import(
  built("extract/extractor.js")
);
export const { setUpV8 }: typeof import("../../src/cli/v8-settings.js") = await import(
  built("cli/v8-settings.js")
);
