// the small zod: the editor loads this file before it reads an article
import * as z from "zod/mini";

/* `.copydesk/entities.json`, entry by entry: each is judged alone, and fields that are not known here are kept as they are. */

const LONGEST_TEXT = 2000;
const MOST_ITEMS = 1000;

/** More than blanks and marks. */
const name = z.string().check(z.maxLength(200), z.regex(/[^\s!-/:-@[-`{-~]/));
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
/** No other scheme can be opened from a card. */
const linkSchema = z.string().check(z.maxLength(LONGEST_TEXT), z.regex(/^https?:\/\/[^\s/?#]+[^\s]*$/));
/** Whether a card can open it. */
export function isLink(text: string): boolean {
  return linkSchema.safeParse(text).success;
}

const pattern = z.string().check(z.minLength(1), z.maxLength(500));
const articles = z
  .optional(z.array(pattern).check(z.minLength(1), z.maxLength(MOST_ITEMS)))
  .check(
    z.describe(
      "Where this holds, else everywhere: paths of articles from the folder that holds .copydesk. * stands for any characters of a name, ** for any folders.",
    ),
  );

function listOf<Item extends z.ZodMiniType>(item: Item): z.ZodMiniOptional<z.ZodMiniArray<Item>> {
  return z.optional(z.array(item).check(z.maxLength(MOST_ITEMS)));
}

export const entitySchema = z
  .object({
    name: name.check(z.describe("The name under which it is shown")),
    type: z.enum(["person", "organization", "place"]),
    aliases: listOf(name).check(z.describe("Other names of the same one")),
    role: z.optional(text).check(z.describe("What they do; it goes before what articles say")),
    note: z.optional(text).check(z.describe("Shown in the card")),
    links: listOf(linkSchema).check(z.describe("Web pages, shown in the card")),
    articles,
  })
  .check(z.describe("Somebody or something that you know"));

export const ignoreSchema = z.object({ name, articles }).check(z.describe("Words that are no name"));

export const speakerSchema = z
  .object({
    article: text.check(z.describe("Path of the article from the folder that holds .copydesk")),
    quote: text.check(z.describe("The opening words of the quote")),
    speaker: z.nullable(name).check(z.describe("A name of somebody in the article; null for nobody")),
  })
  .check(z.describe("Who says a quote"));

export const VERSION = 1;

const entitiesFileSchema = z.object({
  $schema: z.optional(z.string()),
  version: z.literal(VERSION),
  entities: z.optional(z.array(entitySchema)),
  ignore: z.optional(z.array(ignoreSchema)),
  speakers: z.optional(z.array(speakerSchema)),
});

/** JSON Schema for whoever edits the file by hand; `schemas/entities.schema.json` is this, written by `npm run schema`. */
export function entitiesJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(entitiesFileSchema, { io: "input" });
  return {
    $schema,
    $id: "copydesk/entities/1",
    title: "What you have decided about names, people and speakers",
    // what VS Code’s editor of JSON asks
    allowComments: true,
    allowTrailingCommas: true,
    ...rest,
  };
}
