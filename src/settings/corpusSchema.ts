import * as z from "zod";

/* What `copydesk people`, `organizations` and `quotes` print with --json. */

const appearance = z.object({
  id: z.string().meta({ description: "Id of the article" }),
  mentions: z.int().min(1),
  quotes: z.int().min(0),
});

/** A person or an organization in all articles. */
const dossier = z.object({
  id: z.string().meta({ description: "First article it is in, #, and its entity there" }),
  type: z.enum(["person", "organization"]),
  name: z.string().min(1),
  spellings: z.array(z.string()).min(1).meta({ description: "As written, the most frequent first" }),
  roles: z.array(z.string()).meta({ description: "The most frequent first" }),
  articles: z.array(appearance).min(1),
});

export const dossiersSchema = z.array(dossier);

const elsewhere = { article: z.string(), id: z.string() };

export const quotesSchema = z.array(
  z.object({
    article: z.string(),
    id: z.string().meta({ description: "Id of the quote within its article" }),
    kind: z.enum(["direct", "mixed", "indirect"]),
    speaker: z.string().nullable().meta({ description: "Name across all articles" }),
    text: z.string().min(1),
    same: z
      .array(z.object({ ...elsewhere, change: z.enum(["verbatim", "shortened", "reworded"]) }))
      .meta({ description: "The same statement in other articles" }),
    conflicts: z
      .array(z.object({ ...elsewhere, speaker: z.string() }))
      .meta({ description: "Nearly the same words, said by somebody else" }),
  }),
);

/** JSON Schemas (draft 2020-12) by the name of their file in schemas/; written by `npm run schema`. */
export function corpusJsonSchemas(): Readonly<Record<string, object>> {
  const describe = (schema: z.ZodType, name: string, title: string): object => {
    const { $schema, ...rest } = z.toJSONSchema(schema);
    return { $schema, $id: `copydesk/${name}/1`, title, ...rest };
  };
  return {
    dossiers: describe(dossiersSchema, "dossiers", "People or organizations of many articles"),
    quotes: describe(quotesSchema, "quotes", "Quotes of many articles"),
  };
}
