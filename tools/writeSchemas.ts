import { mkdirSync, writeFileSync } from "node:fs";
import { articleJsonSchema } from "../src/settings/articleSchema";
import { corpusJsonSchemas } from "../src/settings/corpusSchema";
import { entitiesJsonSchema } from "../src/settings/entitiesSchema";

/* `npm run schema`: writes the JSON Schemas that ship with Copydesk from their zod schemas. */
mkdirSync("schemas", { recursive: true });
for (const [name, schema] of Object.entries({
  article: articleJsonSchema(),
  entities: entitiesJsonSchema(),
  ...corpusJsonSchemas(),
}))
  writeFileSync(
    `schemas/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}
`,
  );
