import type { ArticleSummary, EntitySummary } from "../corpus/articleSummary";
import type { Appearance, Dossier } from "../corpus/dossier";
import type { PlacedQuote } from "../corpus/placedQuote";
import { type Place, placeOf } from "./place";
import { type QuoteView, viewSpoken } from "./quoteView";

/** What the other articles add to what one tells of a person or an organization: as much as a card has room for. */
export interface Profile {
  /** The fullest name in the article that was asked about. */
  readonly name: string;
  /** Those that most articles give first, this one among them. */
  readonly roles: readonly string[];
  /** How many other articles. */
  readonly articles: number;
  /** Other full names in the other articles, those of most articles first. */
  readonly spellings: readonly SpellingElsewhere[];
  /** From the last of the other articles, those of the latest date first, then in order of ids from the last; none that says what the one asked about has too. */
  readonly quotes: readonly QuoteView[];
}

export interface SpellingElsewhere {
  readonly text: string;
  readonly articles: number;
  /** Where it first stands in the first of them. */
  readonly place: Place;
}

const ROLES = 3;
const SPELLINGS = 2;
const QUOTES = 3;
/** A card is wanted at once, however much somebody says. */
const MOST_LOOKED = 30;

/** `article`, `entity`: one of the dossier’s appearances; `isHere`: the article has the same statement. */
export function viewProfile(
  dossier: Dossier,
  article: string,
  entity: string,
  isHere: (quote: PlacedQuote) => boolean,
): Profile {
  const own = dossier.articles.find((one) => one.article.id === article)!.article;
  const others = dossier.articles.filter((one) => one.article !== own);
  const { name } = entityOf(own, entity);
  return {
    name,
    roles: dossier.roles.slice(0, ROLES).map(({ text }) => text),
    articles: new Set(others.map((one) => one.article)).size,
    spellings: listSpellings(others, name).slice(0, SPELLINGS),
    quotes: lastQuotes(others, dossier, isHere),
  };
}

function entityOf({ entities }: ArticleSummary, entity: string): EntitySummary {
  return entities.find(({ id }) => id === entity)!;
}

/** A surname alone, or the same name in capitals, is no other spelling. */
function listSpellings(others: readonly Appearance[], name: string): SpellingElsewhere[] {
  const spellings = new Map<string, SpellingElsewhere>();
  for (const { article, entity } of others) {
    const { name: text, names } = entityOf(article, entity);
    if (isPart(text, name) || isPart(name, text)) continue;
    const place = placeOf(article, names.find((written) => written.text === text) ?? names[0]!);
    const known = spellings.get(text) ?? { text, articles: 0, place };
    spellings.set(text, { ...known, articles: known.articles + 1 });
  }
  return [...spellings.values()].sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
}

function isPart(name: string, longer: string): boolean {
  return ` ${longer} `.toLowerCase().includes(` ${name} `.toLowerCase());
}

/** Articles without a date come last; of one day those first whose ids are last. */
function latestFirst(appearances: readonly Appearance[]): Appearance[] {
  const dated = appearances.map((appearance) => ({ appearance, date: appearance.article.date ?? "" }));
  return dated
    .toReversed()
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map(({ appearance }) => appearance);
}

function lastQuotes(
  others: readonly Appearance[],
  { type, name }: Dossier,
  isHere: (quote: PlacedQuote) => boolean,
): QuoteView[] {
  const last: QuoteView[] = [];
  let looked = 0;
  for (const { article, entity, quotes } of latestFirst(others))
    for (const quote of quotes.toReversed()) {
      if (last.length === QUOTES || ++looked > MOST_LOOKED) return last;
      if (!isHere({ article, quote })) last.push(viewSpoken({ article, quote }, { entity, type, name }));
    }
  return last;
}
