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
    const fail = (why: string) => done({ passed: 0, failed: [`${[program, ...args].join(" ")}: ${why}`] });
    child.once("error", ({ message }) => fail(message));
    child.once("exit", (status, signal) =>
      status === 0 ? done({ passed: 0, failed: [] }) : fail(`ended with ${signal ?? status}`),
    );
  });
}
