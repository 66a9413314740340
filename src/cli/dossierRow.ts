import type { Dossier } from "../corpus/dossier";

/** A person or an organization as `--json` prints it. */
export interface DossierRecord {
  readonly id: string;
  readonly type: Dossier["type"];
  readonly name: string;
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly articles: readonly { readonly id: string; readonly mentions: number; readonly quotes: number }[];
}

export function toRecord({ id, type, name, spellings, roles, articles }: Dossier): DossierRecord {
  return {
    id,
    type,
    name,
    spellings: spellings.map(({ text }) => text),
    roles: roles.map(({ text }) => text),
    articles: countByArticle(articles),
  };
}

/** An article may have one person under two names that only the corpus joins. */
function countByArticle(articles: Dossier["articles"]): DossierRecord["articles"] {
  const counts = new Map<string, { id: string; mentions: number; quotes: number }>();
  for (const { article, mentions, quotes } of articles) {
    const count = counts.get(article.id) ?? { id: article.id, mentions: 0, quotes: 0 };
    count.mentions += mentions;
    count.quotes += quotes.length;
    counts.set(article.id, count);
  }
  return [...counts.values()];
}

export const DOSSIER_HEADER = ["articles", "mentions", "quotes", "name", "role, other spellings"];

/** The same as cells of a table. */
export function toCells(dossier: Dossier): string[] {
  const { articles } = toRecord(dossier);
  const sum = (field: "mentions" | "quotes"): string =>
    String(articles.reduce((total, article) => total + article[field], 0));
  const others = dossier.spellings.filter(({ text }) => text !== dossier.name).map(({ text }) => text);
  const about = [
    dossier.roles[0]?.text,
    others.length > 0 ? `also ${others.slice(0, 4).join(", ")}` : undefined,
  ];
  return [
    String(articles.length),
    sum("mentions"),
    sum("quotes"),
    dossier.name,
    about.filter((part) => part !== undefined).join("; "),
  ];
}
