import type { Article } from "../article/article";
import { introduction, quoteExtent, quotesBySpeaker, speakerOf, withMarks } from "../article/lookups";
import type { Entity } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import type { Settings } from "../settings/settings";
import { countWords } from "../text/countWords";
import { byPosition, type Span, spanText } from "../text/span";
import { count, shorten } from "./cards/card";
import { quoteLabel } from "./cards/quoteLabel";

/** A row of the outline. `words` lie inside `extent`; a row’s name is never empty. */
export interface OutlineRow {
  readonly kind: "article" | "person" | "organization" | "quote";
  readonly name: string;
  readonly detail: string;
  readonly extent: Span;
  readonly words: Span;
  readonly children: readonly OutlineRow[];
}

type Grouped = Map<string | null, Quote[]>;

/** The article as a tree: the headline above people, organizations and quotes. */
export function outlineOf(article: Article, source: string, layout: Settings["outline.layout"]): OutlineRow {
  const words = article.headline ?? firstLine(source);
  return {
    kind: "article",
    name: nonEmpty(shorten(spanText(source, words), 120)),
    detail: `${count(countWords(source), "word")} · ${count(article.quotes.length, "quote")}`,
    extent: { start: 0, end: source.length },
    words,
    children: rows(article, source, layout, words),
  };
}

function rows(
  article: Article,
  source: string,
  layout: Settings["outline.layout"],
  head: Span,
): OutlineRow[] {
  const quotes = quotesBySpeaker(article);
  const entities = article.entities
    .filter(({ type }) => type !== "place")
    .map((one) => entityRow(one, quotes));
  const spoken = article.quotes.map((quote) => quoteRow(article, source, quote));
  if (layout === "bySpeaker") return speakerRows(article, source, quotes);
  if (layout === "byPosition") return [...entities, ...spoken].sort((a, b) => byPosition(a.extent, b.extent));
  const ofKind = (kind: OutlineRow["kind"]): OutlineRow[] => entities.filter((row) => row.kind === kind);
  return [
    ...group("People", "person", ofKind("person"), head.end - 2),
    ...group("Organizations", "organization", ofKind("organization"), head.end - 1),
    ...group("Quotes", "quote", spoken, head.end),
  ];
}

/**
 * A group covers nothing, so that it takes neither the breadcrumb nor the sticky lines. Side by side at the end of the
 * headline, the groups keep their order where the outline sorts by position.
 */
function group(
  name: string,
  kind: OutlineRow["kind"],
  children: readonly OutlineRow[],
  offset: number,
): OutlineRow[] {
  const place = { start: Math.max(0, offset), end: Math.max(0, offset) };
  return children.length > 0 ? [{ kind, name, detail: "", extent: place, words: place, children }] : [];
}

function entityRow(entity: Entity, quotes: Grouped): OutlineRow {
  const words = introduction(entity)!;
  const spoken = quotes.get(entity.id)?.length ?? 0;
  const detail = [
    ...entity.roles.slice(0, 1).map((role) => shorten(role, 60)),
    count(entity.mentions.length, "mention"),
    ...(spoken > 0 ? [count(spoken, "quote")] : []),
  ].join(" · ");
  const kind = entity.type === "organization" ? "organization" : "person";
  return { kind, name: nonEmpty(shorten(entity.name, 80)), detail, extent: words, words, children: [] };
}

function quoteRow(article: Article, source: string, quote: Quote): OutlineRow {
  const { start, end } = quoteExtent(quote);
  const words = withMarks(source, quote.content[0]!);
  const extent = { start: Math.min(start, words.start), end: Math.max(end, words.end) };
  const name = nonEmpty(quoteLabel(source, quote, 40));
  const detail = speakerOf(article, quote)?.name ?? (quote.source ? spanText(source, quote.source) : "");
  return { kind: "quote", name, detail: shorten(detail, 60), extent, words, children: [] };
}

function speakerRows(article: Article, source: string, quotes: Grouped): OutlineRow[] {
  return [...quotes].flatMap(([id, spoken]) => {
    const children = spoken.map((quote) => quoteRow(article, source, quote));
    const speaker = article.entities.find((entity) => entity.id === id);
    if (speaker) return [{ ...entityRow(speaker, quotes), children }];
    return group("No named speaker", "quote", children, spoken[0]!.content[0]!.start);
  });
}

function firstLine(source: string): Span {
  const start = source.length - source.trimStart().length;
  const length = source.slice(start, start + 500).search(/\r?\n|$/);
  return { start, end: start + length };
}

function nonEmpty(name: string): string {
  return name || "(untitled)";
}
