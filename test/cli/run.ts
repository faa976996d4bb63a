import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { packageRoot } from "../../src/config.js";

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Starts the command line from its source, as `isnad ARGS…` would, without the settings of this machine. */
export function startIsnad(args: readonly string[], { cwd, env = {}, input }: RunOptions): ChildProcess {
  const tsx = import.meta.resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, join(packageRoot, "src/cli/main.ts"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: join(packageRoot, "tsconfig.json"), ...env },
    stdio: "pipe",
  });
  child.stdin?.end(input ?? "");
  return child;
}

/** Runs the command line to its end. */
export async function runIsnad(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = startIsnad(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk) => {
    stderr += chunk;
  });
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, stdout, stderr };
}

/** Resolves with what standard error held up to and with the first match of `pattern`. */
export function saysOnStderr(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
      if (pattern.test(said)) resolve(said);
    });
    child.once("close", () => reject(new Error(`ended without ${pattern}: ${said}`)));
  });
}
