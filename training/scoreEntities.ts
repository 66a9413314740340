import type { Article } from "../src/article/article";
import type { MentionForm } from "../src/entities/entity";
import { contains, type Span } from "../src/text/span";
import type { EntitiesGold, GoldEntity } from "./corpus";
import { addCount, type Tally } from "./count";

interface GoldMention extends Span {
  readonly entity: GoldEntity;
  found: FoundMention | null;
}

interface FoundMention extends Span {
  /** Id of the predicted entity, and its name for people. */
  readonly entity: string;
  readonly name: string;
  gold: GoldMention | null;
}

const ROWS: readonly (readonly [name: string, forms: readonly MentionForm[]])[] = [
  ["entities by names", ["name"]],
  ["entities by names and nominals", ["name", "nominal"]],
  ["entities by all mentions", ["name", "nominal", "pronoun"]],
];

/**
 * One person, one entity: B-cubed (Bagga and Baldwin 1998) over the mentions of people and organizations that the
 * article names at least once. A found mention stands for one gold mention at most; on an entity without a name it is
 * wrong, on nothing it is left to the measure of names.
 */
export function scoreEntities(gold: EntitiesGold, article: Article, tally: Tally, errors: string[]): void {
  for (const [row, forms] of ROWS) {
    const wanted = goldMentions(gold, forms);
    const found = foundMentions(article, forms);
    pair(wanted, found);
    const matched = found.filter((mention) => mention.gold !== null);
    for (const mention of matched) {
      const together = matched.filter(({ entity }) => entity === mention.entity);
      const same = together.filter((other) => other.gold?.entity === mention.gold?.entity);
      const right = mention.gold?.entity.named ? same.length / together.length : 0;
      addCount(tally, row, { predicted: 1, rightPredicted: right });
    }
    const named = wanted.filter(({ entity }) => entity.named);
    for (const mention of named) {
      const all = named.filter(({ entity }) => entity === mention.entity);
      const same = all.filter((other) => other.found && other.found.entity === mention.found?.entity);
      addCount(tally, row, { gold: 1, rightGold: same.length / all.length });
    }
    if (row === ROWS.at(-1)?.[0]) errors.push(...describeSplits(gold, named));
  }
}

function goldMentions({ entities }: EntitiesGold, forms: readonly MentionForm[]): GoldMention[] {
  return entities.flatMap((entity) =>
    entity.mentions
      .filter(({ form }) => forms.includes(form))
      .map(({ start, end }) => ({ start, end, entity, found: null })),
  );
}

function foundMentions({ entities }: Article, forms: readonly MentionForm[]): FoundMention[] {
  return entities
    .filter(({ type }) => type !== "place")
    .flatMap(({ id, name, mentions }) =>
      mentions
        .filter(({ form }) => forms.includes(form))
        .map(({ start, end }) => ({ start, end, entity: id, name, gold: null })),
    );
}

/** Longest first, each found mention takes the smallest free gold mention around it, else the one it overlaps most. */
function pair(wanted: readonly GoldMention[], found: readonly FoundMention[]): void {
  for (const mention of found.toSorted((a, b) => length(b) - length(a))) {
    const free = wanted.filter((other) => other.found === null);
    const around = free.filter((other) => contains(other, mention));
    const best =
      around.length > 0 ? most(around, (other) => -length(other)) : most(free, sharedWith(mention));
    if (!best) continue;
    best.found = mention;
    mention.gold = best;
  }
}

/** How many characters another span shares with this one, if that is half of either; else minus infinity. */
function sharedWith(span: Span): (other: Span) => number {
  return (other) => {
    const shared = Math.min(other.end, span.end) - Math.max(other.start, span.start);
    const enough = shared > 0 && 2 * shared >= Math.min(length(other), length(span));
    return enough ? shared : Number.NEGATIVE_INFINITY;
  };
}

/** The first item of the highest finite rank. */
function most<T>(items: readonly T[], rank: (item: T) => number): T | null {
  let best: T | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = rank(item);
    if (value > highest) [best, highest] = [item, value];
  }
  return best;
}

function length({ start, end }: Span): number {
  return end - start;
}

function describeSplits({ id, text }: EntitiesGold, named: readonly GoldMention[]): string[] {
  return [...new Set(named.map(({ entity }) => entity))].flatMap((entity) => {
    const parts = named.filter((mention) => mention.entity === entity);
    const names = new Set(parts.map(({ found }) => (found ? `${found.entity} ${found.name}` : "not found")));
    const { start, end } = entity.mentions[0]!;
    return names.size > 1
      ? [`${id} ${entity.type} “${text.slice(start, end)}” is: ${[...names].join(" / ")}`]
      : [];
  });
}
