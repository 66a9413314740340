import type { AppearanceView, NameView } from "../../archive/dossierView";
import type { RowOrder } from "../../archive/listRows";
import { firstPage, type Page } from "../../archive/page";
import type { Position } from "../../archive/place";
import type { Row } from "../../archive/row";
import { lineStarts } from "../../text/lineStarts";
import { count } from "../cards/card";
import { articleRow } from "./articleRow";
import { dossierCard } from "./dossierCard";
import { entityRow, factsOf } from "./entityRow";
import { groupRow } from "./groupRow";
import { type LinePart, lineAround } from "./lineAround";
import { placeRow } from "./placeRow";
import type { Shelf } from "./shelf";
import type { TreeRow } from "./treeRow";

/** The people and the organizations of all articles; below them their articles, and the names in these. */
export async function peopleOfArchive(shelf: Shelf, order: RowOrder, filter: string): Promise<TreeRow[]> {
  const groups = await Promise.all([
    group(shelf, "person", order, filter, "People", "account"),
    group(shelf, "organization", order, filter, "Organizations", "organization"),
  ]);
  return groups.flat();
}

async function group(
  shelf: Shelf,
  type: Row["type"],
  order: RowOrder,
  filter: string,
  label: string,
  icon: string,
): Promise<TreeRow[]> {
  const list = (limit: number): Promise<Page<Row>> => shelf.ask.rows(type, { filter, order, limit });
  const { total } = await list(0);
  if (total === 0) return [];
  const children = async (limit: number): Promise<Page<TreeRow>> => {
    const page = await list(limit);
    return { rows: page.rows.map((row) => toRow(shelf, row)), total: page.total };
  };
  return [groupRow(label, icon, total.toLocaleString("en"), children)];
}

function toRow(shelf: Shelf, row: Row): TreeRow {
  const facts = factsOf(row);
  return entityRow(facts, {
    id: `${row.type} ${row.name}`,
    children: async (limit) => {
      const dossier = await shelf.ask.dossier(facts.article, facts.entity);
      return firstPage(dossier?.articles ?? [], limit, (one) => appearanceRow(shelf, one));
    },
    card: async () => {
      const dossier = await shelf.ask.dossier(facts.article, facts.entity);
      return dossier ? dossierCard(shelf, dossier) : [];
    },
  });
}

function appearanceRow(shelf: Shelf, appearance: AppearanceView): TreeRow {
  const { article, entity, names, quotes } = appearance;
  return {
    ...articleRow(shelf, article, [
      names.length === 1 ? "named once" : `named ${names.length} times`,
      ...(quotes.length > 0 ? [count(quotes.length, "quote")] : []),
    ]),
    id: article,
    place: names[0] ?? null,
    entity,
    children: async (limit) => {
      const text = (await shelf.textOf(article)) ?? "";
      const lines = lineStarts(text);
      return firstPage(names, limit, (name, i) =>
        placeRow({ id: `${i}`, entity, place: name, part: partOf(text, lines, name) }),
      );
    },
  };
}

/** The name alone where the text has changed since, or cannot be read. */
function partOf(text: string, lines: readonly number[], { text: name, start, end }: NameView): LinePart {
  const offsetOf = ({ line, character }: Position): number => (lines[line] ?? text.length) + character;
  const span = { start: offsetOf(start), end: offsetOf(end) };
  const isThere = text.slice(span.start, span.end).replace(/\s+/g, " ") === name;
  return isThere ? lineAround(text, span) : { words: name, mark: [0, name.length] };
}
