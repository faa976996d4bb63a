import { setFlagsFromString } from "node:v8";

/** Units of V8 (bytes of bytecode run) before a function is considered for optimisation; V8 itself takes a quarter of it. */
const RUN_BEFORE_OPTIMISING = 300_000;

/**
 * Has V8 wait longer before it optimises a function. The rules are some thousand small functions that see many kinds of
 * sentences: optimised early, half of them are compiled again as soon as another kind comes, and compiling is then most of the
 * work of the first thousand articles (docs/decisions/009-speed.md).
 */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${RUN_BEFORE_OPTIMISING}`);
}
