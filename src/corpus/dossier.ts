import type { ArticleSummary, QuoteSummary } from "./articleSummary";
import { type Occurrence, originId } from "./occurrence";

/** All that the articles tell of one person or organization. */
export interface Dossier {
  /** Names the first article it is in and its entity there: `news/bridge.txt#e3`. */
  readonly id: string;
  readonly type: "person" | "organization";
  /** As the reader knows it; else of a person the full name that most articles have, of an organization the longest one. */
  readonly name: string;
  /** The most written first. */
  readonly spellings: readonly Spelling[];
  /** Those that most articles give first. */
  readonly roles: readonly RoleInArticles[];
  /** In order of their ids. */
  readonly articles: readonly Appearance[];
}

export interface Spelling {
  readonly text: string;
  readonly count: number;
}

export interface RoleInArticles {
  readonly text: string;
  readonly articles: readonly string[];
}

export interface Appearance {
  readonly article: ArticleSummary;
  /** Id within the article. */
  readonly entity: string;
  readonly mentions: number;
  readonly quotes: readonly QuoteSummary[];
}

/** `group`: at least one, in order of origin. */
export function buildDossier(group: readonly Occurrence[]): Dossier {
  const first = group[0]!;
  return {
    id: originId(first),
    type: first.entity.type,
    name: chooseName(group),
    spellings: countSpellings(group),
    roles: gatherRoles(group),
    articles: group.map(toAppearance),
  };
}

function toAppearance(occurrence: Occurrence): Appearance {
  const { article, entity } = occurrence;
  return {
    article,
    entity: entity.id,
    mentions: entity.mentions,
    // articles are kept packed: most are not asked for more than their ids
    get quotes() {
      return quotesOf(occurrence);
    },
  };
}

function quotesOf({ article, entity, quotes }: Occurrence): readonly QuoteSummary[] {
  return quotes === 0 ? [] : article.quotes.filter(({ speaker }) => speaker === entity.id);
}

function countSpellings(group: readonly Occurrence[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const { entity } of group)
    entity.spellings.forEach((text, i) => {
      counts.set(text, (counts.get(text) ?? 0) + entity.counts[i]!);
    });
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** As the reader knows it; else of an organization the longest of its names, of a person the commonest of those with at least two words. */
export function chooseName(group: readonly Occurrence[]): string {
  const known = group.find(({ entity }) => entity.known !== undefined)?.entity.known;
  if (known !== undefined) return known;
  const uses = new Map<string, { articles: number; mentions: number }>();
  for (const { entity } of group) {
    const { articles, mentions } = uses.get(entity.name) ?? { articles: 0, mentions: 0 };
    uses.set(entity.name, { articles: articles + 1, mentions: mentions + entity.mentions });
  }
  const isPerson = group[0]!.entity.type === "person";
  const fullness = (name: string): number => (isPerson ? Number(name.includes(" ")) : name.length);
  const [best] = [...uses].sort(
    ([a, n], [b, m]) =>
      fullness(b) - fullness(a) || m.articles - n.articles || m.mentions - n.mentions || (a < b ? -1 : 1),
  );
  return best![0];
}

export function gatherRoles(group: readonly Occurrence[]): RoleInArticles[] {
  const roles = new Map<string, { text: string; articles: string[] }>();
  for (const { article, entity } of group)
    for (const text of entity.roles) {
      const role = roles.get(text.toLowerCase()) ?? { text, articles: [] };
      if (role.articles.at(-1) !== article.id) role.articles.push(article.id);
      roles.set(text.toLowerCase(), role);
    }
  return [...roles.values()].sort(
    (a, b) =>
      b.articles.length - a.articles.length || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}
