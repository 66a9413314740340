import { readFileSync } from "node:fs";
import { Script } from "node:vm";

/*
 * Prints how long the desktop bundle takes to load and to activate, in ms. It runs in a process of its own, because
 * code that was loaded once loads faster again.
 */

/** Stands for the editor: whatever is asked of it, read from it or made of it is itself, and 0 as a number. */
const anything: unknown = new Proxy(class {}, {
  get: (target, key) => {
    if (key === "then") return undefined;
    if (key === Symbol.toPrimitive) return () => 0;
    return key === "prototype" ? target.prototype : anything;
  },
  set: () => true,
  apply: () => anything,
  construct: () => anything as object,
});

/** What the editor hands over: the folder that Copydesk is installed in is this one. */
const context = new Proxy(
  { extensionUri: { fsPath: process.cwd() } },
  {
    get: (target, key) => (key in target ? Reflect.get(target, key) : anything),
  },
);

interface Extension {
  activate(context: unknown): Promise<unknown>;
}

type Wrapper = (require: (name: string) => unknown, module: { exports: Partial<Extension> }) => void;

async function main(): Promise<void> {
  const source = readFileSync("dist/node/extension.js", "utf8");
  const start = performance.now();
  const wrapper = new Script(`(function (require, module) {${source}\n})`).runInThisContext() as Wrapper;
  const bundle: { exports: Partial<Extension> } = { exports: {} };
  wrapper((name) => (name === "vscode" ? anything : require(name)), bundle);
  const loaded = performance.now();
  await bundle.exports.activate!(context);
  console.log(JSON.stringify({ load: loaded - start, activate: performance.now() - loaded }));
}

main();
