import type { ArticleSummary } from "./articleSummary";
import { compareStatements, isNearlyVerbatim, type StatementMatch } from "./compareStatements";
import { buildDossier, type Dossier } from "./dossier";
import { NameSearch } from "./nameSearch";
import { listOccurrences, type Occurrence } from "./occurrence";
import { OrganizationIndex } from "./organizationIndex";
import { PeopleIndex } from "./peopleIndex";
import { type PlacedQuote, StatementIndex } from "./statementIndex";

/** Another quote that carries the same statement. */
export interface SameStatement extends PlacedQuote, StatementMatch {}

/** Who appears in how many of somebody’s articles. */
export interface Companion {
  readonly dossier: Dossier;
  readonly articles: number;
}

/** The same words in two mouths. */
export interface Conflict {
  readonly first: PlacedQuote;
  readonly second: PlacedQuote;
}

/**
 * Many articles, and who and what in them is the same. A change costs time about linear in the entities and quotes of its article;
 * answers depend on the articles alone, not on the order in which they came or went.
 */
export class Corpus {
  private readonly articles = new Map<
    string,
    { summary: ArticleSummary; occurrences: readonly Occurrence[] }
  >();
  private readonly people = new PeopleIndex();
  private readonly organizations = new OrganizationIndex();
  private readonly statements = new StatementIndex();
  private readonly names = new NameSearch();

  get size(): number {
    return this.articles.size;
  }

  get(id: string): ArticleSummary | undefined {
    return this.articles.get(id)?.summary;
  }

  /** In order of ids. */
  summaries(): ArticleSummary[] {
    return [...this.articles.values()].map(({ summary }) => summary).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Takes an article in; it replaces the one of the same id. */
  put(summary: ArticleSummary): void {
    this.remove(summary.id);
    const occurrences = listOccurrences(summary);
    this.articles.set(summary.id, { summary, occurrences });
    for (const occurrence of occurrences) {
      this.indexOf(occurrence).add(occurrence);
      this.names.add(occurrence);
    }
    this.statements.add(summary);
  }

  /** Forgets an article; one that is not there is nothing. */
  remove(id: string): void {
    const held = this.articles.get(id);
    if (!held) return;
    for (const occurrence of held.occurrences) {
      this.indexOf(occurrence).remove(occurrence);
      this.names.remove(occurrence);
    }
    this.statements.remove(held.summary);
    this.articles.delete(id);
  }

  /** All people or all organizations, those of most articles first. */
  dossiers(type: Dossier["type"]): Dossier[] {
    const index = type === "person" ? this.people : this.organizations;
    return [...index.groups()].map(buildDossier).sort(byWeight);
  }

  /** The dossier of an entity of an article; undefined for a place and for what is not there. */
  dossierOf(article: string, entity: string): Dossier | undefined {
    const group = this.groupOf(article, entity);
    return group && buildDossier(group);
  }

  /** Dossiers with a word of a name that begins so, at most `limit`; accents and case are no matter. */
  search(prefix: string, limit: number): Dossier[] {
    const found = new Map<string, readonly Occurrence[]>();
    for (const bearers of this.names.search(prefix)) {
      for (const bearer of bearers) {
        const group = this.indexOf(bearer).groupOf(bearer);
        found.set(groupId(group), group);
      }
      if (found.size >= limit) break;
    }
    return [...found.values()].map(buildDossier).sort(byWeight).slice(0, limit);
  }

  /** Who else is in the same articles, those of most articles first, at most `limit`. */
  companions(dossier: Dossier, limit: number): Companion[] {
    const counts = new Map<string, { group: readonly Occurrence[]; articles: number }>();
    for (const { article } of dossier.articles)
      for (const { entity } of this.articles.get(article.id)?.occurrences ?? []) {
        const group = this.groupOf(article.id, entity.id);
        if (!group) continue;
        const id = groupId(group);
        const count = counts.get(id) ?? { group, articles: 0 };
        count.articles++;
        counts.set(id, count);
      }
    counts.delete(dossier.id);
    return [...counts]
      .sort(([a, { articles: n }], [b, { articles: m }]) => m - n || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([, { group, articles }]) => ({ dossier: buildDossier(group), articles }));
  }

  /**
   * Quotes of other articles that say the same: of the same speaker, or both of nobody; nearly word for word also where one article
   * names no speaker. One of each article, the nearest, if to that one no other is nearer. In order of article.
   */
  sameStatements(article: string, quote: string): SameStatement[] {
    const place = this.place(article, quote);
    if (!place) return [];
    const nearest = new Map<ArticleSummary, SameStatement>();
    for (const other of this.statements.candidates(place)) {
      const match = this.match(place, other);
      if (match && isNearer(match, nearest.get(other.article))) nearest.set(other.article, match);
    }
    return [...nearest.values()].filter((same) => this.isNearest(place, same)).sort(byPlace);
  }

  /** Nearly the same words, said by two people or organizations; each pair once. */
  conflicts(): Conflict[] {
    const conflicts: Conflict[] = [];
    for (const { summary } of this.articles.values())
      for (const quote of summary.quotes)
        for (const second of this.conflictsOf(summary.id, quote.id))
          if (summary.id < second.article.id) conflicts.push({ first: { article: summary, quote }, second });
    return conflicts.sort((a, b) => byPlace(a.first, b.first) || byPlace(a.second, b.second));
  }

  /** Quotes of other articles in which somebody else says it. */
  conflictsOf(article: string, quote: string): PlacedQuote[] {
    const place = this.place(article, quote);
    const speaker = place && this.speakerId(place);
    if (!place || speaker === null) return [];
    return this.statements
      .candidates(place)
      .filter((other) => {
        const otherSpeaker = this.speakerId(other);
        return otherSpeaker !== null && otherSpeaker !== speaker && this.isWordForWord(place, other);
      })
      .sort(byPlace);
  }

  private match(place: PlacedQuote, other: PlacedQuote): SameStatement | null {
    const { read, weightOf } = this.statements;
    const match = compareStatements(read(place.quote), read(other.quote), weightOf);
    if (!match) return null;
    const [speaker, otherSpeaker] = [this.speakerId(place), this.speakerId(other)];
    const mayBeSame =
      speaker === otherSpeaker ||
      ((speaker === null || otherSpeaker === null) && this.isWordForWord(place, other));
    return mayBeSame ? { ...other, ...match } : null;
  }

  /** No other quote of the article is nearer to the one found. */
  private isNearest({ article, quote }: PlacedQuote, same: SameStatement): boolean {
    return !article.quotes.some((rival) => {
      const match = rival === quote ? null : this.match(same, { article, quote: rival });
      return match !== null && isNearer(match, { ...same, quote });
    });
  }

  private isWordForWord(a: PlacedQuote, b: PlacedQuote): boolean {
    const { read, weightOf } = this.statements;
    return isNearlyVerbatim(read(a.quote), read(b.quote), weightOf);
  }

  private place(articleId: string, quoteId: string): PlacedQuote | undefined {
    const article = this.get(articleId);
    const quote = article?.quotes.find(({ id }) => id === quoteId);
    return article && quote && { article, quote };
  }

  private speakerId({ article, quote }: PlacedQuote): string | null {
    const group = quote.speaker === null ? undefined : this.groupOf(article.id, quote.speaker);
    return group ? groupId(group) : null;
  }

  private groupOf(articleId: string, entityId: string): readonly Occurrence[] | undefined {
    const occurrence = this.articles.get(articleId)?.occurrences.find(({ entity }) => entity.id === entityId);
    return occurrence && this.indexOf(occurrence).groupOf(occurrence);
  }

  private indexOf({ entity }: Occurrence): PeopleIndex | OrganizationIndex {
    return entity.type === "person" ? this.people : this.organizations;
  }
}

/** Of two as near, the one that stands first. */
function isNearer(a: SameStatement, b: SameStatement | undefined): boolean {
  return !b || a.strength > b.strength || (a.strength === b.strength && a.quote.start < b.quote.start);
}

/** As the id of the dossier. */
function groupId(group: readonly Occurrence[]): string {
  const { article, entity } = group[0]!;
  return `${article.id}#${entity.id}`;
}

function byWeight(a: Dossier, b: Dossier): number {
  return (
    b.articles.length - a.articles.length || countMentions(b) - countMentions(a) || (a.id < b.id ? -1 : 1)
  );
}

function countMentions({ articles }: Dossier): number {
  return articles.reduce((sum, { mentions }) => sum + mentions, 0);
}

function byPlace(a: PlacedQuote, b: PlacedQuote): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.quote.start - b.quote.start;
}
