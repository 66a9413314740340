import type { Article } from "../src/article/article";
import type { EntityType } from "../src/mentions/name";
import { overlaps, type Span } from "../src/text/span";
import type { NamesGold } from "./corpus";
import { addCount, type Tally } from "./count";

interface TypedSpan extends Span {
  readonly type: EntityType;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  per: "person",
  person: "person",
  org: "organization",
  organization: "organization",
  loc: "place",
  location: "place",
  place: "place",
  gpe: "place",
  facility: "place",
};

const ROWS: readonly (EntityType | "all names")[] = ["person", "organization", "place", "all names"];

/**
 * Names on raw text: right where type and both ends are right. `… overlap`: same type and any word shared, which tells
 * wrong ends from missed names. Types that are no person, organization or place count on neither side.
 */
export function scoreNames(gold: NamesGold, article: Article, tally: Tally, errors: string[]): void {
  const wanted = once(goldSpans(gold));
  const found = once(nameSpans(article));
  const key = ({ type, start, end }: TypedSpan): string => `${type} ${start} ${end}`;
  const wantedKeys = new Set(wanted.map(key));
  const foundKeys = new Set(found.map(key));
  for (const row of ROWS) for (const measure of [row, `${row}, overlap`]) addCount(tally, measure, {});
  for (const name of found) {
    const right = Number(wantedKeys.has(key(name)));
    const near = Number(wanted.some((other) => other.type === name.type && overlaps(other, name)));
    for (const row of [name.type, "all names"]) {
      addCount(tally, row, { predicted: 1, rightPredicted: right, rightGold: right });
      addCount(tally, `${row}, overlap`, { predicted: 1, rightPredicted: near });
    }
    if (!right) errors.push(`+ ${describe(gold, name)}`);
  }
  for (const name of wanted) {
    const near = Number(found.some((other) => other.type === name.type && overlaps(other, name)));
    for (const row of [name.type, "all names"]) {
      addCount(tally, row, { gold: 1 });
      addCount(tally, `${row}, overlap`, { gold: 1, rightGold: near });
    }
    if (!foundKeys.has(key(name))) errors.push(`- ${describe(gold, name)}`);
  }
}

function goldSpans({ spans }: NamesGold): TypedSpan[] {
  return spans.flatMap(([start, end, label]) => {
    const type = TYPES[label.toLowerCase()];
    return type ? [{ type, start, end }] : [];
  });
}

function nameSpans({ entities }: Article): TypedSpan[] {
  return entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ form }) => form === "name").map(({ start, end }) => ({ type, start, end })),
  );
}

function once(spans: readonly TypedSpan[]): TypedSpan[] {
  return [...new Map(spans.map((span) => [`${span.type} ${span.start} ${span.end}`, span])).values()];
}

function describe({ id, text }: NamesGold, { type, start, end }: TypedSpan): string {
  const around = text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, " ");
  return `${id} ${type} “${text.slice(start, end)}” in …${around}…`;
}
