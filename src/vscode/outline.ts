import { quotesBySpeaker } from "../article/lookups";
import type { Quote } from "../quotes/quote";
import type { Settings } from "../settings/settings";
import { countWords } from "../text/countWords";
import { byPosition, type Span, spanText } from "../text/span";
import { count, shorten } from "./cards/card";
import { attributedRow, entityRows, group, nonEmpty, type OutlineRow, speakerRow } from "./outlineRow";
import type { Subject } from "./subject";

/** The article as a tree: the headline above people, organizations and quotes. */
export function outlineOf(subject: Subject, layout: Settings["outline.layout"]): OutlineRow {
  const { article, source } = subject;
  const words = article.headline ?? firstLine(source);
  return {
    kind: "article",
    name: nonEmpty(shorten(spanText(source, words), 120)),
    detail: `${count(countWords(source), "word")} · ${count(article.quotes.length, "quote")}`,
    extent: { start: 0, end: source.length },
    words,
    children: LAYOUTS[layout](subject, words),
  };
}

const LAYOUTS = { grouped, byPosition: inTextOrder, bySpeaker };

/** Indirect quotes have a group of their own: often they are more than the others, and only tell what was said. */
function grouped(subject: Subject, head: Span): OutlineRow[] {
  const named = entityRows(subject.article);
  const { quotes } = subject.article;
  const toRow = (quote: Quote): OutlineRow => attributedRow(subject, quote);
  const told = quotes.filter(({ kind }) => kind === "indirect");
  const spoken = quotes.filter(({ kind }) => kind !== "indirect");
  return [
    ...group("People", "person", named.filter(isOf("person")), head.end - 3),
    ...group("Organizations", "organization", named.filter(isOf("organization")), head.end - 2),
    ...group("Quotes", "quote", spoken.map(toRow), head.end - 1),
    ...group("Indirect Quotes", "quote", told.map(toRow), head.end),
  ];
}

function isOf(kind: OutlineRow["kind"]): (row: OutlineRow) => boolean {
  return (row) => row.kind === kind;
}

function inTextOrder(subject: Subject): OutlineRow[] {
  const quotes = subject.article.quotes.map((quote) => attributedRow(subject, quote));
  return [...entityRows(subject.article), ...quotes].sort((a, b) => byPosition(a.extent, b.extent));
}

/** Whoever speaks, with what they say; last the quotes of sources without a name. */
function bySpeaker(subject: Subject): OutlineRow[] {
  const { article, source } = subject;
  const quotes = quotesBySpeaker(article);
  const nameless = (quotes.get(null) ?? []).map((quote) => attributedRow(subject, quote));
  return [
    ...article.entities.flatMap((entity) => {
      const spoken = quotes.get(entity.id);
      return spoken ? [speakerRow(subject, entity, spoken)] : [];
    }),
    ...group("No named speaker", "quote", nameless, source.length),
  ];
}

function firstLine(source: string): Span {
  const start = source.length - source.trimStart().length;
  const length = source.slice(start, start + 500).search(/\r?\n|$/);
  return { start, end: start + length };
}
