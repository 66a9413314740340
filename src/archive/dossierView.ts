import type { ArticleSummary, EntitySummary } from "../corpus/articleSummary";
import type { Dossier } from "../corpus/dossier";
import { type Place, placeOf } from "./place";
import { type QuoteView, viewSpoken } from "./quoteView";

/** All that the articles tell of one person or organization, as plain JSON. */
export interface DossierView {
  /** First article it is in, `#`, and its entity there. */
  readonly id: string;
  readonly type: Dossier["type"];
  readonly name: string;
  /** The most written first. */
  readonly spellings: Dossier["spellings"];
  /** Those that most articles give first. */
  readonly roles: Dossier["roles"];
  /** In order of their ids. */
  readonly articles: readonly AppearanceView[];
}

export interface AppearanceView {
  readonly article: string;
  readonly entity: string;
  /** The fullest name in the article. */
  readonly name: string;
  /** Names, descriptions and pronouns. */
  readonly mentions: number;
  /** Where it is named, in order of position. */
  readonly names: readonly NameView[];
  readonly quotes: readonly QuoteView[];
}

export interface NameView extends Place {
  readonly text: string;
  /** Stands inside somebody’s own words. */
  readonly quoted: boolean;
}

export function viewDossier({ id, type, name, spellings, roles, articles }: Dossier): DossierView {
  return {
    id,
    type,
    name,
    spellings,
    roles,
    articles: articles.map(({ article, entity, mentions, quotes }) => {
      const own = article.entities.find((one) => one.id === entity)!;
      return {
        article: article.id,
        entity,
        name: own.name,
        mentions,
        names: viewNames(article, own),
        quotes: quotes.map((quote) => viewSpoken({ article, quote }, { entity, type, name })),
      };
    }),
  };
}

export function viewNames(article: ArticleSummary, { names }: EntitySummary): NameView[] {
  return names.map((name) => ({ ...placeOf(article, name), text: name.text, quoted: name.quoted ?? false }));
}
