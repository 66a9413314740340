import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { contributes } from "../../package.json";
import { runCli } from "../cli/runCli";

const readme = readFileSync("README.md", "utf8");

interface Property {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

describe("README.md", () => {
  it("tells every setting as the settings editor does", () => {
    const rows = Object.entries<Property>(contributes.configuration.properties).map(settingRow);
    const table = ["| Setting | Default | What it does |", "| --- | --- | --- |", ...rows].join("\n");
    assert.ok(readme.includes(`${table}\n\n`), `The table of settings is to be:\n${table}`);
  });

  it("names every command of the palette", () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }) => when === "never");
    for (const { command, category, title } of contributes.commands)
      if (!hidden.some((rule) => rule.command === command))
        assert.ok(readme.includes(`${category}: ${title}`), title);
  });

  it("names every colour and what narrows it", () => {
    for (const { id } of contributes.semanticTokenTypes) assert.ok(readme.includes(`\`${id}\``), id);
    for (const { id } of contributes.semanticTokenModifiers) assert.ok(readme.includes(`\`.${id}\``), id);
  });

  it("links to files that are there, and shows small PNG pictures", () => {
    for (const [, picture, path] of readme.matchAll(/(!?)\[[^\]]*\]\((?!https:|#)([^)]+)\)/g)) {
      assert.ok(existsSync(path!), path);
      if (picture) assert.ok(path!.endsWith(".png") && statSync(path!).size < 200_000, path);
    }
  });

  for (const [, command, shown] of readme.matchAll(/```console\n\$ npx copydesk (.+)\n((?:.*\n)+?)```/g))
    it(`shows what copydesk ${command} prints`, async () => {
      const { stdout } = await runCli(command!.split(" "));
      assertShown(shown!.trimEnd().split("\n"), stdout.split("\n"));
    });
});

function settingRow([name, { default: value, markdownDescription, ...choices }]: [string, Property]): string {
  const described = choices.enum?.map((choice, i) => `\`${choice}\`: ${choices.enumDescriptions![i]}`);
  const text = [markdownDescription, ...(described ? [`${described.join("; ")}.`] : [])].join(" ");
  return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${text.replace(/`#(.+?)#`/g, "`$1`")} |`;
}

/** A line of `…` leaves lines out, and `…` at the end of a line the rest of it. */
function assertShown(shown: readonly string[], printed: readonly string[]): void {
  let next = 0;
  for (const line of shown) {
    if (line === "…") continue;
    const isShown = (real: string) =>
      line.endsWith("…") ? real.startsWith(line.slice(0, -1)) : real === line;
    const found = printed.findIndex((real, i) => i >= next && isShown(real));
    assert.ok(found >= 0, `not printed, or not there: ${line}`);
    next = found + 1;
  }
}
