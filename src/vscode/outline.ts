import type { Article } from "../article/article";
import { certaintyOf } from "../article/certainty";
import { introduction, quoteExtent, quotesBySpeaker, withMarks } from "../article/lookups";
import type { Entity } from "../entities/entity";
import type { EntityType } from "../mentions/name";
import type { Quote } from "../quotes/quote";
import type { Settings } from "../settings/settings";
import { countWords } from "../text/countWords";
import { byPosition, type Span, spanText } from "../text/span";
import { count, shorten } from "./cards/card";
import { quoteLabel } from "./cards/quoteLabel";
import { speakerLabel, sureWords } from "./speakerLabel";
import type { Subject } from "./subject";

/** A row of the outline. `words` lie inside `extent`; a row’s name is never empty. */
export interface OutlineRow {
  readonly kind: "article" | EntityType | "quote";
  readonly name: string;
  readonly detail: string;
  readonly extent: Span;
  readonly words: Span;
  readonly children: readonly OutlineRow[];
}

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

function entityRows(article: Article): OutlineRow[] {
  const quotes = quotesBySpeaker(article);
  return article.entities
    .filter(({ type }) => type !== "place")
    .map((entity) => {
      const spoken = quotes.get(entity.id)?.length ?? 0;
      const counts = [
        count(entity.mentions.length, "mention"),
        ...(spoken > 0 ? [count(spoken, "quote")] : []),
      ];
      return entityRow(entity, [...roleOf(entity), ...counts], []);
    });
}

function speakerRow(subject: Subject, entity: Entity, spoken: readonly Quote[]): OutlineRow {
  const children = spoken.map((quote) => {
    const isGuess = certaintyOf(quote, subject.sureness) === "guess";
    return quoteRow(subject, quote, isGuess ? sureWords(subject, quote) : "");
  });
  return entityRow(entity, [count(spoken.length, "quote"), ...roleOf(entity)], children);
}

function roleOf(entity: Entity): string[] {
  return entity.roles.slice(0, 1).map((role) => shorten(role, 60));
}

function entityRow(entity: Entity, details: readonly string[], children: readonly OutlineRow[]): OutlineRow {
  const words = introduction(entity)!;
  const name = nonEmpty(shorten(entity.name, 80));
  return { kind: entity.type, name, detail: details.join(" · "), extent: words, words, children };
}

function attributedRow(subject: Subject, quote: Quote): OutlineRow {
  return quoteRow(subject, quote, shorten(speakerLabel(subject, quote), 60));
}

/** UTF-16 units of a quote’s words on a row that has room for them alone, and with a speaker behind them. */
const WIDE = 70;
const NARROW = 32;

/** A question mark stands in front where the speaker is in question: what stands behind is cut off in a narrow outline. */
function quoteRow(subject: Subject, quote: Quote, detail: string): OutlineRow {
  const { source, sureness } = subject;
  const { start, end } = quoteExtent(quote);
  const words = withMarks(source, quote.content[0]!);
  const extent = { start: Math.min(start, words.start), end: Math.max(end, words.end) };
  const certainty = certaintyOf(quote, sureness);
  const sign = certainty === "guess" || certainty === "unknown" ? "? " : "";
  const name = sign + nonEmpty(quoteLabel(source, quote, detail ? NARROW : WIDE));
  return { kind: "quote", name, detail, extent, words, children: [] };
}

function firstLine(source: string): Span {
  const start = source.length - source.trimStart().length;
  const length = source.slice(start, start + 500).search(/\r?\n|$/);
  return { start, end: start + length };
}

function nonEmpty(name: string): string {
  return name || "(untitled)";
}
