import type { ArticleSummary } from "./articleSummary";
import type { Bearer } from "./bearer";
import { buildDossier, type Dossier } from "./dossier";
import { byWeight, type DossierRow } from "./dossierRow";
import { KeptArticle } from "./keptArticle";
import { NameText } from "./nameText";
import { listOccurrences, type Occurrence } from "./occurrence";
import { OrganizationIndex } from "./organizationIndex";
import { packSummary, unpackOutlines } from "./packSummary";
import { PeopleIndex } from "./peopleIndex";
import { byPlace, type PlacedQuote, type PlacedStatement } from "./placedQuote";
import { Ranking, type RankingOrder } from "./ranking";
import { forgetAll } from "./remember";
import { readNameQuery } from "./searchNames";
import { type IsOver, never } from "./slice";
import { StatementIndex } from "./statementIndex";
import { type LinkCounts, type SameStatement, StatementLinks } from "./statementLinks";

/** Who appears in how many of somebody’s articles. */
export interface Companion {
  readonly row: DossierRow;
  readonly articles: number;
}

/** The same words in two mouths. */
export interface Conflict {
  readonly first: PlacedQuote;
  readonly second: PlacedQuote;
}

const TYPES: readonly DossierRow["type"][] = ["person", "organization"];

/**
 * Many articles, and who and what in them is the same. To take one in costs next to nothing; the first question reads those that came
 * since the last one. A change costs time about linear in the entities and quotes of its article; answers depend on the articles
 * alone, not on the order in which they came or went.
 */
export class Corpus {
  private readonly articles = new Map<string, KeptArticle>();
  /** In order of ids; null after a change, until somebody asks. */
  private ordered: readonly KeptArticle[] | null = null;
  /** Whose people and organizations are not read yet. */
  private readonly waiting = new Set<KeptArticle>();
  /** Whose quotes are not ready to be searched. */
  private readonly unsearched = new Set<KeptArticle>();
  private readonly people = new PeopleIndex();
  private readonly organizations = new OrganizationIndex();
  private readonly rankings = new Map<string, Ranking>();
  /** What look-ups go through, until something changes. */
  private readonly names = new Map<DossierRow["type"], NameText>();
  private readonly statements = new StatementIndex();
  private readonly links = new StatementLinks(this.statements, ({ article, speaker }) =>
    speaker === null ? undefined : this.bearerOf(article.id, speaker),
  );

  get size(): number {
    return this.articles.size;
  }

  get(id: string): KeptArticle | undefined {
    return this.articles.get(id);
  }

  /** In order of ids. */
  summaries(): readonly KeptArticle[] {
    this.ordered ??= [...this.articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.ordered;
  }

  /** Takes an article in; it replaces the one of the same id. */
  put(summary: ArticleSummary): void {
    this.putPacked(summary.id, packSummary(summary));
  }

  /** The same of `packSummary`. */
  putPacked(id: string, packed: Uint8Array): void {
    this.remove(id);
    const article = new KeptArticle(id, packed);
    this.articles.set(id, article);
    this.forgetOrder();
    this.waiting.add(article);
    this.unsearched.add(article);
    this.statements.add(article);
  }

  /** Forgets an article; one that is not there is nothing. */
  remove(id: string): void {
    const article = this.articles.get(id);
    if (!article) return;
    for (const occurrence of article.occurrences) this.indexOf(occurrence).remove(occurrence);
    this.waiting.delete(article);
    this.unsearched.delete(article);
    this.forgetOrder();
    this.statements.remove(article);
    this.articles.delete(id);
  }

  /**
   * Makes ready what the next questions want, as far as it comes; gives whether all is ready. For 10,000 new articles it takes some
   * seconds, and memory that is let go of in the end.
   */
  readAhead(isOver: IsOver): boolean {
    const isReady =
      this.settle(isOver) &&
      this.listNames(isOver) &&
      this.statements.read(isOver) &&
      this.listSearchedQuotes(isOver);
    if (isReady) forgetAll();
    return isReady;
  }

  /** All people, all organizations, or both. */
  rows(type: DossierRow["type"] | "any", order: RankingOrder = "weight"): DossierRow[] {
    return this.bearers(type, order).map(({ row }) => row);
  }

  /** Of an entity of an article; undefined for a place and for what is not there. */
  rowOf(article: string, entity: string): DossierRow | undefined {
    return this.bearerOf(article, entity)?.row;
  }

  /**
   * At most `limit` people and organizations each of whose names, in whatever spelling, has words that begin as those of the query do;
   * accents, case and order are no matter. Whole names first, then those of most articles.
   */
  search(query: string, limit: number): DossierRow[] {
    const asked = readNameQuery(query);
    const found = TYPES.map((type) => this.namesOf(type).search(asked, limit));
    return [
      ...found.flatMap(({ whole }) => whole).sort(byRank),
      ...found.flatMap(({ part }) => part).sort(byRank),
    ]
      .slice(0, limit)
      .map(({ row }) => row);
  }

  /** The dossiers of all people or all organizations, one at a time, those of most articles first. */
  *dossiers(type: DossierRow["type"]): Generator<Dossier> {
    for (const { occurrences } of this.bearers(type)) yield buildDossier(occurrences);
  }

  /** The dossier of an entity of an article; undefined for a place and for what is not there. */
  dossierOf(article: string, entity: string): Dossier | undefined {
    const bearer = this.bearerOf(article, entity);
    return bearer && buildDossier(bearer.occurrences);
  }

  /** Who else is in the same articles, those of most articles first, at most `limit`. */
  companions(dossier: Dossier, limit: number): Companion[] {
    this.readWaiting();
    const articles = new Set(dossier.articles.map(({ article }) => article.id));
    const counts = new Map<Bearer, number>();
    for (const id of articles) {
      const bearers = new Set(
        this.articles.get(id)?.occurrences.map((one) => this.indexOf(one).bearerOf(one)),
      );
      for (const bearer of bearers) counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
    }
    return [...counts]
      .map(([{ row }, articles]) => ({ row, articles }))
      .filter(({ row }) => row.id !== dossier.id)
      .sort((a, b) => b.articles - a.articles || (a.row.id < b.row.id ? -1 : 1))
      .slice(0, limit);
  }

  /**
   * Quotes of other articles that say the same: of the same speaker, or both of nobody; nearly word for word also where one article
   * names no speaker. One of each article, the nearest, if to that one no other is nearer. In order of article.
   */
  sameStatements(article: string, quote: string): SameStatement[] {
    const statement = this.statementOf(article, quote);
    return statement ? this.links.sameAs(statement) : [];
  }

  /** Nearly the same words, said by two people or organizations; each pair once. */
  conflicts(): Conflict[] {
    const conflicts: Conflict[] = [];
    for (const article of this.summaries())
      for (const quote of article.quotes)
        for (const second of this.conflictsOf(article.id, quote.id))
          if (article.id < second.article.id) conflicts.push({ first: { article, quote }, second });
    return conflicts.sort((a, b) => byPlace(a.first, b.first) || byPlace(a.second, b.second));
  }

  /** Quotes of other articles in which somebody else says it. */
  conflictsOf(article: string, quote: string): PlacedQuote[] {
    const statement = this.statementOf(article, quote);
    return statement ? this.links.conflictsOf(statement) : [];
  }

  /** How many `sameStatements` and `conflictsOf` have. */
  linkCounts(article: string, quote: string): LinkCounts {
    const statement = this.statementOf(article, quote);
    return statement ? this.links.countsOf(statement) : { same: 0, conflicts: 0 };
  }

  private statementOf(articleId: string, quoteId: string): PlacedStatement | undefined {
    const article = this.get(articleId);
    const index = article?.quotes.findIndex(({ id }) => id === quoteId) ?? -1;
    return article && this.statements.statementsOf(article)[index];
  }

  private bearerOf(articleId: string, entityId: string): Bearer | undefined {
    this.readWaiting();
    const occurrence = this.articles.get(articleId)?.occurrences.find(({ entity }) => entity.id === entityId);
    return occurrence && this.indexOf(occurrence).bearerOf(occurrence);
  }

  private forgetOrder(): void {
    this.names.clear();
    for (const ranking of this.rankings.values()) ranking.forget();
    this.ordered = null;
  }

  private bearers(type: DossierRow["type"] | "any", order: RankingOrder = "weight"): readonly Bearer[] {
    const key = `${type} ${order}`;
    let ranking = this.rankings.get(key);
    if (!ranking) {
      ranking = new Ranking(() => this.listBearers(type, order), order);
      this.rankings.set(key, ranking);
    }
    return ranking.bearers;
  }

  private listBearers(type: DossierRow["type"] | "any", order: RankingOrder): readonly Bearer[] {
    if (type === "any") return TYPES.flatMap((one) => this.bearers(one, order));
    this.settle();
    return this.indexFor(type).bearers();
  }

  private namesOf(type: DossierRow["type"]): NameText {
    const bearers = this.bearers(type);
    let names = this.names.get(type);
    if (!names) {
      names = new NameText(bearers);
      this.names.set(type, names);
    }
    return names;
  }

  /** Reads who is in the articles that came, and who of them is one, as far as it comes; gives whether all is done. */
  private settle(isOver: IsOver = never): boolean {
    return this.readWaiting(isOver) && this.people.settle(isOver) && this.organizations.settle(isOver);
  }

  private readWaiting(isOver: IsOver = never): boolean {
    for (const article of this.waiting) {
      this.waiting.delete(article);
      article.occurrences = listOccurrences(article, unpackOutlines(article.packed));
      for (const occurrence of article.occurrences) this.indexOf(occurrence).add(occurrence);
      if (isOver()) return false;
    }
    return true;
  }

  /** What lists and look-ups show of everybody. */
  private listNames(isOver: IsOver): boolean {
    for (const type of TYPES) {
      if (this.names.has(type)) continue;
      if (!this.indexFor(type).listBearers(isOver)) return false;
      this.namesOf(type);
      if (isOver()) return false;
    }
    return true;
  }

  private listSearchedQuotes(isOver: IsOver): boolean {
    for (const article of this.unsearched) {
      this.unsearched.delete(article);
      article.searchedQuotes;
      if (isOver()) return false;
    }
    return true;
  }

  private indexOf({ entity }: Occurrence): PeopleIndex | OrganizationIndex {
    return this.indexFor(entity.type);
  }

  private indexFor(type: DossierRow["type"]): PeopleIndex | OrganizationIndex {
    return type === "person" ? this.people : this.organizations;
  }
}

function byRank(a: Bearer, b: Bearer): number {
  return byWeight(a.row, b.row);
}
