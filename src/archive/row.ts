import type { Dossier } from "../corpus/dossier";
import { type Place, placeOf } from "./place";

/** A person or an organization in a list. */
export interface Row {
  /** First article it is in, `#`, and its entity there. */
  readonly id: string;
  readonly type: Dossier["type"];
  readonly name: string;
  /** The commonest. */
  readonly role: string | null;
  readonly mentions: number;
  readonly quotes: number;
  readonly articles: number;
  /** Where it is first named. */
  readonly place: Place;
}

export function toRow({ id, type, name, roles, articles }: Dossier): Row {
  const { article, entity } = articles[0]!;
  const own = article.entities.find((one) => one.id === entity)!;
  return {
    id,
    type,
    name,
    role: roles[0]?.text ?? null,
    mentions: articles.reduce((sum, { mentions }) => sum + mentions, 0),
    quotes: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    articles: new Set(articles.map((one) => one.article.id)).size,
    place: placeOf(article, own.names[0]!),
  };
}
