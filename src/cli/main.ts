#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { config as readDotenv } from "dotenv";
import { packageRoot, wantsStackTraces } from "../config.js";

import { EXIT, IsnadError } from "../model/errors.js";
import { extractCommand } from "./extract.js";
import { loadCommand } from "./load.js";
import { serveCommand } from "./serve.js";
import { startCommand } from "./start.js";
import { setUpV8 } from "./v8-settings.js";

const EXAMPLES = `
Examples:
  isnad start                          load the sample articles into ./data and serve them
  isnad extract news/ > statements.jsonl

Settings come from the environment and from .env in the current directory; .env.example lists them.
Exit codes: 0 done (warnings allowed), 1 a fault of isnad, 2 wrong arguments or settings, 65 no usable article,
69 store or port unavailable, 130 interrupted.`;

function program(setExitCode: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const commands = [
    extractCommand(setExitCode),
    loadCommand(setExitCode),
    serveCommand(),
    startCommand(setExitCode),
  ];
  const isnad = new Command("isnad")
    .description("Turns Arabic news into a knowledge graph of diplomacy.")
    .version(version)
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  for (const command of commands) isnad.addCommand(command.copyInheritedSettings(isnad));
  return isnad;
}

/** Says in one line what went wrong, and gives the exit code. */
function explain(error: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { message, code, stack } = error as NodeJS.ErrnoException;
  // The reader of our output has gone (`isnad extract … | head`).
  if (code === "EPIPE") return EXIT.ok;
  const known = error instanceof IsnadError;
  console.error(`isnad: ${known ? "" : "unexpected error: "}${message}`);
  if (wantsStackTraces()) console.error(stack);
  else if (!known) console.error("isnad: set ISNAD_DEBUG=1 to see where, and please report it");
  return known ? error.exitCode : EXIT.internal;
}

async function main(): Promise<void> {
  setUpV8();
  readDotenv({ quiet: true });
  let exitCode: number = EXIT.ok;
  try {
    await program((code) => {
      exitCode = code;
    }).parseAsync();
  } catch (error) {
    exitCode = explain(error);
  }
  process.exitCode = exitCode;
}

await main();
