import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../src/config.js";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(
  readFileSync(join(packageRoot, "package-lock.json"), "utf8"),
).packages;

it("lists the builds of each package for all platforms, not only for the one it was written on", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

it("names no registry, so that everybody installs from their own", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

it("has a digest of everything but the embedded engine's builds for other platforms", () => {
  const without = Object.keys(packages).filter((path) => path !== "" && !packages[path]?.integrity);
  expect(without.filter((path) => !path.startsWith("node_modules/@grafeo-db/js-"))).toEqual([]);
  expect(packages["node_modules/@grafeo-db/js-linux-x64-gnu"]?.integrity).toMatch(/^sha512-/);
});
