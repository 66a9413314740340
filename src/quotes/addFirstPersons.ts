import type { Entity, Mention } from "../entities/entity";
import type { Author } from "../entities/findAuthors";
import { wordsOf } from "../mentions/word";
import { PRONOUN } from "../mentions/wordTraits";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, indexFrom, type Span } from "../text/span";
import { SpanCursor } from "../text/spanCursor";
import { isCapitalized, type Token } from "../text/token";
import type { Quote } from "./quote";

const PRONOUNS: ReadonlyMap<string, "I" | "we" | "you"> = new Map([
  ["i", "I"],
  ["me", "I"],
  ["my", "I"],
  ["mine", "I"],
  ["myself", "I"],
  ["we", "we"],
  ["us", "we"],
  ["our", "we"],
  ["ours", "we"],
  ["ourselves", "we"],
  ["you", "you"],
  ["your", "you"],
  ["yours", "you"],
  ["yourself", "you"],
]);

/** Least confidence of a quote whose speaker is taken as `I`. */
const SURE = 0.5;

/**
 * The entities with their `I`, `me` and `my`: of who speaks in spoken words, of the author in the article’s own; of a body it is
 * `we`. Who is asked in an interview is `you`. Not in words that a speaker cites of others. Linear in the length of the article.
 */
export function addFirstPersons(
  text: ParsedText,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  authors: readonly Author[],
): Entity[] {
  const said = spokenWords(quotes);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const outer = new SpanCursor(text.quotations.filter(({ depth }) => depth === 0));
  const inner = new SpanCursor(text.quotations.filter(({ depth }) => depth > 0));
  const found = new Map<Entity, Mention[]>();
  wordsOf(text).forEach(({ lower, traits }, i) => {
    const pronoun = traits & PRONOUN ? PRONOUNS.get(lower) : undefined;
    if (!pronoun || isNumeral(text.tokens, i)) return;
    const { start, end } = text.tokens[i]!;
    const isMarked = outer.at(start) !== null;
    const spoken = spokenAt(said, start, isMarked);
    const cited = inner.at(start);
    if (spoken && cited && cited.start > spoken.start) return;
    const author = isMarked || spoken ? undefined : authorOf(authors, start);
    const meant = spoken ? spoken.speaker : pronoun === "you" ? author?.hears : author?.entity;
    const entity = typeof meant === "number" ? entities[meant] : byId.get(meant ?? "");
    const fits = pronoun === "you" ? !spoken : pronoun === (entity?.type === "person" ? "I" : "we");
    if (entity && fits) append(found, entity, { start, end, form: "pronoun" });
  });
  return entities.map((entity) => {
    const own = found.get(entity);
    return own ? { ...entity, mentions: merge(entity.mentions, own) } : entity;
  });
}

interface Spoken extends Span {
  /** Words of the reporter stand between marks and around them. */
  readonly isMixed: boolean;
  readonly speaker: string | null;
}

/** In text order. */
function spokenWords(quotes: readonly Quote[]): Spoken[] {
  return quotes
    .flatMap(({ kind, content, speaker, confidence }) =>
      kind === "indirect"
        ? []
        : content.map(({ start, end }) => ({
            start,
            end,
            isMixed: kind === "mixed",
            speaker: confidence < SURE ? null : speaker,
          })),
    )
    .sort(byPosition);
}

/** How many stretches that begin before a word are looked at: one may stand inside another. */
const MOST_NESTED = 3;

/** The innermost spoken words that stand around an offset; of those that are told in part, only what stands in marks. */
function spokenAt(said: readonly Spoken[], offset: number, isMarked: boolean): Spoken | undefined {
  const last = indexFrom(said, offset + 1) - 1;
  for (let i = last; i >= 0 && i > last - MOST_NESTED; i--)
    if (said[i]!.end > offset) return said[i]!.isMixed && !isMarked ? undefined : said[i]!;
  return undefined;
}

function authorOf(authors: readonly Author[], offset: number): Author | undefined {
  const author = authors[indexFrom(authors, offset + 1) - 1];
  return author && offset < author.end ? author : undefined;
}

/** `World War I was long`, `Norton I, Emperor of …`; not `Today I went`. */
function isNumeral(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]!.text !== "I" || !before || !isCapitalized(before)) return false;
  if (tokens[i]!.start - before.end > 1) return false;
  return tokens[i - 2]?.kind === "word" || !/^\p{Ll}/u.test(tokens[i + 1]?.text ?? ".");
}

/** In text order, none inside another. */
function merge(mentions: readonly Mention[], pronouns: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of [...mentions, ...pronouns].sort(byPosition))
    if ((merged.at(-1)?.end ?? 0) <= mention.start) merged.push(mention);
  return merged;
}
