import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE } from "./sample.js";
import { type Served, serve } from "./served.js";

/** The system's Chromium; CHROMIUM names one in an unusual place. */
const executable = [
  process.env.CHROMIUM ?? "",
  ...(process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name))),
].find((path) => path !== "" && existsSync(path));

const title = executable
  ? "GraphiQL in Chromium"
  : "GraphiQL in Chromium (skipped: no Chromium in PATH or CHROMIUM)";

describe.skipIf(executable === undefined)(title, () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve(SAMPLE);
    browser = await chromium.launch({ executablePath: executable as string, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it("loads without a network, runs the example and shows the Arabic words", async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    const foreign: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(served.origin) && !url.startsWith("data:") && !url.startsWith("blob:"))
        foreign.push(url);
    });
    await page.goto(served.origin);
    await page.locator(".graphiql-query-editor").getByText("BetweenTwo").waitFor();
    await page.locator(".graphiql-execute-button").click();
    const answer = page.locator(".result-window");
    await answer.getByText("United States WARNS Russia").first().waitFor();
    expect(await answer.textContent()).toContain("حذرت الولايات المتحدة روسيا");
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
