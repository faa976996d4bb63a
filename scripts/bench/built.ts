/**
 * Where a module of the program lies as it is built and installed (`npm run build`): what runs scripts makes slower code of
 * `src/` than the compiler, since every function that is made without a name gets one by a call of its own.
 */
export const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
