import * as z from "zod";

/* The article as JSON, field by field as in article/article.ts; a test holds that the two agree. */

const offset = z.int().min(0);

const span = z
  .object({
    start: offset.meta({ description: "First UTF-16 code unit" }),
    end: offset.meta({ description: "The unit after the last" }),
  })
  .meta({
    id: "span",
    description: "Half-open stretch of the text as read: byte-order mark stripped, CRLF kept",
  })
  .refine(isSpan, "a span ends after it starts");

const dateline = z
  .object({
    start: offset,
    end: offset,
    place: z.string(),
    date: z.string().nullable().meta({ description: "ISO day, or as written where no year is given" }),
    agency: z.string().nullable(),
  })
  .refine(isSpan, "a dateline ends after it starts");

const byline = z
  .object({ start: offset, end: offset, authors: z.array(z.string()) })
  .refine(isSpan, "a byline ends after it starts");

const mention = z
  .object({ start: offset, end: offset, form: z.enum(["name", "nominal", "pronoun"]) })
  .refine(isSpan, "a mention ends after it starts");

const entity = z.object({
  id: z.string(),
  type: z.enum(["person", "organization", "place"]),
  name: z.string().min(1).meta({
    description: "The fullest form of the name in the article, or the one that the reader knows it by",
  }),
  known: z.string().min(1).exactOptional().meta({
    description: "Of one that .copydesk/entities.json names: the name there, numbered where several share it",
  }),
  aliases: z.array(z.string()).meta({ description: "Other forms of the name" }),
  roles: z
    .array(z.string())
    .meta({ description: "What they do or are, as the article says it, the latest first" }),
  mentions: z.array(mention).min(1).refine(isInOrder, "mentions stand in order and do not overlap"),
});

const quote = z.object({
  id: z.string(),
  kind: z.enum(["direct", "mixed", "indirect"]),
  marks: z.enum(["double", "single", "none"]),
  content: z.array(span).min(1).refine(isInOrder, "content stands in order and does not overlap"),
  cue: span.nullable().meta({ description: "The reporting words" }),
  source: span.nullable().meta({ description: "The words that name the source" }),
  speaker: z.string().nullable().meta({ description: "Id of the entity that speaks" }),
  confidence: z.number().min(0).max(1).meta({ description: "How sure the speaker is" }),
  reason: z.string().meta({ description: "Why this speaker, for people" }),
});

/** What `copydesk annotate` prints. Beyond the shape it holds the rules between fields. */
export const articleSchema = z
  .object({
    schemaVersion: z.literal(1),
    id: z.string(),
    headline: span.nullable(),
    dateline: dateline.nullable(),
    byline: byline.nullable(),
    entities: z.array(entity).refine(haveOwnIds, "entity ids are unique"),
    quotes: z
      .array(quote)
      .refine(haveOwnIds, "quote ids are unique")
      .refine(
        (quotes) => isSorted(quotes.map(({ content }) => content[0]?.start ?? 0)),
        "quotes stand in order",
      ),
  })
  .refine(
    ({ entities, quotes }) => {
      const known = new Set(entities.map(({ id }) => id));
      return quotes.every(({ speaker }) => speaker === null || known.has(speaker));
    },
    { error: "every speaker is an entity of the article", path: ["quotes"] },
  );

/** JSON Schema (draft 2020-12) of the article; `schemas/article.schema.json` is this, written by `npm run schema`. */
export function articleJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(articleSchema);
  return { $schema, $id: "copydesk/article/1", title: "Article annotated by Copydesk", ...rest };
}

function isSpan({ start, end }: { start: number; end: number }): boolean {
  return start < end;
}

function isInOrder(spans: readonly { start: number; end: number }[]): boolean {
  return spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start);
}

function isSorted(offsets: readonly number[]): boolean {
  return offsets.every((value, i) => i === 0 || offsets[i - 1]! <= value);
}

function haveOwnIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
