import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { corpusJsonSchemas, dossiersSchema, quotesSchema } from "../../src/settings/corpusSchema";
import { runCli } from "../cli/runCli";

describe("The schemas of many articles", () => {
  it("hold what the command line prints", async () => {
    for (const [command, schema] of [
      ["people", dossiersSchema],
      ["organizations", dossiersSchema],
      ["quotes", quotesSchema],
    ] as const) {
      const { stdout } = await runCli([command, "--json", "samples"]);
      assert.ok(schema.parse(JSON.parse(stdout)).length > 3, command);
    }
  });

  it("are the ones that ship", () => {
    for (const [name, schema] of Object.entries(corpusJsonSchemas()))
      assert.deepEqual(
        JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")),
        schema,
        "npm run schema",
      );
  });
});
