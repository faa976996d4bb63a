/**
 * The program as it is built and installed (`npm run build`), for what runs scripts makes slower code of `src/` than the
 * compiler: every function that a rule makes for itself gets its name by a call of its own.
 */
const built = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href;

export const { openExtractor }: typeof import("../../src/extract/extractor.js") = await import(
  built("extract/extractor.js")
);
export const { setUpV8 }: typeof import("../../src/cli/v8-settings.js") = await import(
  built("cli/v8-settings.js")
);
