import { mkdirSync, writeFileSync } from "node:fs";
import { articleJsonSchema } from "../src/settings/articleSchema";

/* `npm run schema`: writes the JSON Schemas that ship with Copydesk from their zod schemas. */
mkdirSync("schemas", { recursive: true });
writeFileSync("schemas/article.schema.json", `${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
