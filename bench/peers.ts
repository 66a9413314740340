import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Another reader of English: its name and version, and what reads a text completely. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const HOME = resolve("bench");

/** The peers of `bench/package.json`; none where they are not installed. */
export function findPeers(): Peer[] {
  if (!existsSync(`${HOME}/node_modules`)) return [];
  const require = createRequire(`${HOME}/package.json`);
  const compromise = require("compromise");
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
  return [
    {
      name: `compromise ${versionOf("compromise")}, people and organizations`,
      read: (text) => {
        const doc = compromise(text);
        return [doc.people().out("array"), doc.organizations().out("array")];
      },
    },
    { name: `wink-nlp ${versionOf("wink-nlp")}, readDoc`, read: (text) => wink.readDoc(text) },
  ];
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`${HOME}/node_modules/${name}/package.json`, "utf8")).version;
}
