import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runTests } from "@vscode/test-electron";
import { chooseEditor, embeddedEditor } from "./chooseEditor";
import { readTestResult, type TestResult } from "./testResult";

/** `folders`: in a Node extension host again, with two folders open; the tests of that alone. */
export type ExtensionHost = "node" | "web" | "folders";

const root = resolve(__dirname, "../..");

/** Runs test/vscode in a real VS Code, on a copy of its workspace. The bundles must have been built. */
export async function testInEditor(host: ExtensionHost): Promise<TestResult> {
  const scratch = mkdtempSync(join(tmpdir(), "copydesk-tests-"));
  const workspace = join(scratch, "workspace");
  const result = join(scratch, "result.json");
  cpSync(join(root, "test/vscode/workspace"), workspace, { recursive: true });
  const editor = host === "web" ? embeddedEditor : await chooseEditor();
  console.log(`Extension tests in the ${host} extension host of ${editor.name}`);
  try {
    await runTests({
      vscodeExecutablePath: editor.path,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, `out/test/vscode/run.${host === "web" ? "web" : "node"}.js`),
      extensionTestsEnv: { TEST_RESULT: result, ...(host === "folders" ? { GREP: "several folders" } : {}) },
      launchArgs: [
        host === "folders" ? addFolder(scratch) : workspace,
        `--user-data-dir=${join(scratch, "data")}`,
        `--extensions-dir=${join(scratch, "extensions")}`,
        ...(host === "web" ? ["--web"] : []),
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const counted = readTestResult(result);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  return counted;
}

/** Beside `workspace` an empty folder, and a file that opens both. */
function addFolder(scratch: string): string {
  mkdirSync(join(scratch, "second"));
  const file = join(scratch, "tests.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: "workspace" }, { path: "second" }] }));
  return file;
}
