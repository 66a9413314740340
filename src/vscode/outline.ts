import type { Article } from "../article/article";
import {
  introduction,
  quoteExtent,
  quotesBySpeaker,
  quoteWords,
  speakerOf,
  withMarks,
} from "../article/lookups";
import type { Entity } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import type { Settings } from "../settings/settings";
import { countWords } from "../text/countWords";
import { byPosition, type Span, spanText } from "../text/span";
import { count, shorten } from "./cards/card";

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
    children: rows(article, source, layout),
  };
}

function rows(article: Article, source: string, layout: Settings["outline.layout"]): OutlineRow[] {
  const quotes = quotesBySpeaker(article);
  const entities = article.entities
    .filter(({ type }) => type !== "place")
    .map((one) => entityRow(one, quotes));
  const spoken = article.quotes.map((quote) => quoteRow(article, source, quote));
  if (layout === "bySpeaker") return speakerRows(article, source, quotes);
  if (layout === "byPosition") return [...entities, ...spoken].sort((a, b) => byPosition(a.extent, b.extent));
  return [
    ...group(
      "People",
      entities.filter(({ kind }) => kind === "person"),
    ),
    ...group(
      "Organizations",
      entities.filter(({ kind }) => kind === "organization"),
    ),
    ...group("Quotes", spoken),
  ];
}

/** A group stands at its first row only: over the whole text it would take the breadcrumb and sticky lines from the others. */
function group(name: string, children: readonly OutlineRow[]): OutlineRow[] {
  const first = children[0];
  return first ? [{ ...first, name, detail: "", extent: first.words, children }] : [];
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
  const text = shorten(quoteWords(source, quote), 48);
  const name = nonEmpty(quote.kind === "direct" ? `“${text}”` : text);
  const detail = speakerOf(article, quote)?.name ?? (quote.source ? spanText(source, quote.source) : "");
  return { kind: "quote", name, detail: shorten(detail, 60), extent, words, children: [] };
}

function speakerRows(article: Article, source: string, quotes: Grouped): OutlineRow[] {
  return [...quotes].flatMap(([id, spoken]) => {
    const children = spoken.map((quote) => quoteRow(article, source, quote));
    const speaker = article.entities.find((entity) => entity.id === id);
    if (speaker) return [{ ...entityRow(speaker, quotes), children }];
    return group("No speaker found", children);
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
