import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type * as z from "zod";
import { analyze } from "../../src/article/analyze";
import type { Article } from "../../src/article/article";
import { articleJsonSchema, articleSchema } from "../../src/settings/articleSchema";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Does not compile where the schema and the type differ in a field. */
const agree: Same<z.infer<typeof articleSchema>, Mutable<Article>> = true;

const article = {
  schemaVersion: 1,
  id: "bridge.txt",
  headline: { start: 0, end: 12 },
  dateline: { start: 14, end: 21, place: "DUNMORE", date: null, agency: null },
  byline: null,
  entities: [
    {
      id: "e1",
      type: "person",
      name: "Ana Reyes",
      aliases: [],
      roles: [],
      mentions: [
        { start: 30, end: 39, form: "name" },
        { start: 50, end: 52, form: "pronoun" },
      ],
    },
  ],
  quotes: [
    {
      id: "q1",
      kind: "direct",
      marks: "double",
      content: [
        { start: 60, end: 70 },
        { start: 80, end: 90 },
      ],
      cue: null,
      source: { start: 50, end: 52 },
      speaker: "e1",
      confidence: 0.5,
      reason: "",
    },
  ],
};

/** The article with the value at a dotted path replaced. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(article);
  const steps = path.split(".");
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), copy);
  Reflect.set(parent as object, last, value);
  return copy;
}

describe("articleSchema", () => {
  it("agrees with the type, and takes what the engine gives", () => {
    assert.ok(agree);
    articleSchema.parse(article);
    articleSchema.parse(
      analyze("DUNMORE – “The bridge is safe,” said Mayor Ana Reyes. She left the Harbour Board.", "a"),
    );
  });

  const wrong: [string, string, unknown][] = [
    ["a span that ends before it starts", "headline", { start: 5, end: 5 }],
    ["a negative offset", "headline.start", -1],
    ["an offset between two units", "headline.end", 1.5],
    ["mentions out of order", "entities.0.mentions.1", { start: 31, end: 35, form: "name" }],
    ["an entity that nobody mentions", "entities.0.mentions", []],
    ["two entities of one id", "entities.1", article.entities[0]],
    ["a quote without content", "quotes.0.content", []],
    ["content that overlaps", "quotes.0.content.1.start", 69],
    ["a speaker who is no entity", "quotes.0.speaker", "e9"],
    ["more certainty than there is", "quotes.0.confidence", 1.1],
    ["quotes out of order", "quotes.1", { ...article.quotes[0], id: "q2", content: [{ start: 1, end: 2 }] }],
    ["another version", "schemaVersion", 2],
  ];
  for (const [name, path, value] of wrong)
    it(`refuses ${name}`, () => assert.ok(!articleSchema.safeParse(changed(path, value)).success));
});

describe("article.schema.json", () => {
  it("is what the schema says (`npm run schema` writes it)", () => {
    assert.deepEqual(JSON.parse(readFileSync("schemas/article.schema.json", "utf8")), articleJsonSchema());
  });
});
