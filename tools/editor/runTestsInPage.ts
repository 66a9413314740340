import { writeFileSync } from "node:fs";
import { format } from "node:util";
import type { Page } from "playwright-core";

/** How long a whole run of extension tests may take, in ms. */
const limitMs = 600_000;
/** Lines of the workbench's own log that are shown when no test ran. */
const shownLog = 15;

/** What the tests print starts with this; everything else on the console is the workbench talking. */
const testOutput = "[mocha] ";
/** A web worker cannot write the result itself. */
const testResult = "[mocha-result] ";

/** Opens a workbench that was told to run extension tests, prints what they print, and gives their exit status. */
export async function runTestsInPage(page: Page, url: string): Promise<number> {
  const log: string[] = [];
  let printed = false;
  const finished = new Promise<number>((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve);
    page.exposeFunction("codeAutomationLog", (_type: string, values: unknown[]) => {
      const line = format(...values);
      if (line.startsWith(testOutput)) {
        printed = true;
        console.log(line.slice(testOutput.length));
      } else if (line.startsWith(testResult) && process.env.TEST_RESULT) {
        writeFileSync(process.env.TEST_RESULT, line.slice(testResult.length));
      } else log.push(line.slice(0, 500));
    });
    page.on("crash", () => reject(new Error("The page of the editor crashed.")));
    page.on("pageerror", (error) => log.push(error.message));
    setTimeout(() => reject(new Error(`No result after ${limitMs / 1000} s.`)), limitMs).unref();
  });
  await page.goto(url, { waitUntil: "commit" });
  try {
    return await finished;
  } finally {
    if (!printed) console.error(`No test ran. The editor's last words:\n${log.slice(-shownLog).join("\n")}`);
  }
}
