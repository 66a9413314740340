import { firstPage } from "../../archive/page";
import { introduction, quotesBySpeaker } from "../../article/lookups";
import type { Entity, Mention } from "../../entities/entity";
import { entityCard } from "../cards/entityCard";
import type { ArticlePage } from "./articlePage";
import { entityRow } from "./entityRow";
import { groupRow } from "./groupRow";
import { lineAround } from "./lineAround";
import { matchesName } from "./matchesName";
import { placeRow } from "./placeRow";
import type { Children, TreeRow } from "./treeRow";

/** `appearance`: as the article names them first; `mentions`: the most mentioned first; `name`: by the alphabet. */
export type ArticleOrder = "appearance" | "mentions" | "name";

/** The people and the organizations of an open article, with their mentions. `filter`: beginnings of words of a name. */
export function peopleOfArticle(page: ArticlePage, order: ArticleOrder, filter: string): TreeRow[] {
  return [
    ...group(page, "person", order, filter, "People", "account"),
    ...group(page, "organization", order, filter, "Organizations", "organization"),
  ];
}

function group(
  page: ArticlePage,
  type: Entity["type"],
  order: ArticleOrder,
  filter: string,
  label: string,
  icon: string,
): TreeRow[] {
  const entities = page.article.entities.filter(
    (entity) => entity.type === type && (!filter || matchesName([entity.name, ...entity.aliases], filter)),
  );
  if (entities.length === 0) return [];
  const quotes = quotesBySpeaker(page.article);
  const sorted = order === "appearance" ? entities : [...entities].sort(ORDERS[order]);
  const children: Children = (limit) =>
    firstPage(sorted, limit, (entity) => toRow(page, entity, quotes.get(entity.id)?.length ?? 0));
  return [groupRow(label, icon, `${sorted.length}`, children)];
}

const ORDERS = {
  mentions: (a: Entity, b: Entity) => b.mentions.length - a.mentions.length,
  name: (a: Entity, b: Entity) => a.name.localeCompare(b.name, "en"),
};

function toRow(page: ArticlePage, entity: Entity, quotes: number): TreeRow {
  const first = introduction(entity)!;
  return entityRow(
    {
      type: entity.type === "person" ? "person" : "organization",
      name: entity.name,
      role: entity.roles[0] ?? null,
      mentions: entity.mentions.length,
      quotes,
      articles: null,
      article: page.uri,
      entity: entity.id,
      place: page.placeAt(first),
    },
    {
      id: `${entity.type} ${entity.name}`,
      children: (limit) =>
        firstPage(entity.mentions, limit, (mention, i) => mentionRow(page, entity, `${i}`, mention)),
      card: () => entityCard(page, { entity, mention: first }),
    },
  );
}

function mentionRow(page: ArticlePage, { id: entity }: Entity, id: string, mention: Mention): TreeRow {
  return placeRow({ id, entity, place: page.placeAt(mention), part: lineAround(page.source, mention) });
}
