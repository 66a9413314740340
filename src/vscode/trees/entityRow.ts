import type { Place } from "../../archive/place";
import type { Row } from "../../archive/row";
import { count, shorten } from "../cards/card";
import type { TreeRow } from "./treeRow";

/** What the row of a person or an organization tells, in one article or in all. */
export interface EntityFacts extends Pick<Row, "type" | "name" | "role" | "mentions" | "quotes"> {
  readonly article: string;
  readonly entity: string;
  /** How many articles it is in, where all are listed. */
  readonly articles: number | null;
  /** Where it is first named. */
  readonly place: Place;
}

/** `id` and what stands below are the view’s. */
export function entityRow(
  facts: EntityFacts,
  rest: Pick<TreeRow, "id" | "children" | "card" | "isOpen">,
): TreeRow {
  const { type, article, entity, place } = facts;
  const name = shorten(facts.name, 80) || "(no name)";
  const details = detailsOf(facts);
  return {
    ...rest,
    kind: type,
    label: name,
    description: details.join(" · "),
    spoken: [name, type, ...details].join(", "),
    icon: type === "person" ? "account" : "organization",
    place,
    article,
    entity,
    everywhere: facts.articles !== null,
  };
}

function detailsOf({ role, mentions, quotes, articles }: EntityFacts): string[] {
  return [
    ...(articles === null ? [] : [`in ${count(articles, "article")}`]),
    ...(role ? [shorten(role, 40)] : []),
    count(mentions, "mention"),
    ...(quotes > 0 ? [count(quotes, "quote")] : []),
  ];
}

/** The facts of a row of all articles. Its id names an article, `#`, and an entity. */
export function factsOf(row: Row): EntityFacts {
  const at = row.id.lastIndexOf("#");
  return { ...row, article: row.id.slice(0, at), entity: row.id.slice(at + 1) };
}
