import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { TestResult } from "./testResult";

const root = resolve(__dirname, "../..");

/** Runs a program that prints for itself. It counts as one failure when it fails, and not at all otherwise. */
export function runStep(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<TestResult> {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return new Promise((done) => {
    child.once("error", () => done({ passed: 0, failed: 1 }));
    child.once("exit", (status) => done({ passed: 0, failed: status === 0 ? 0 : 1 }));
  });
}
