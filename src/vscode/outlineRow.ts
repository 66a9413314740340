import type { Article } from "../article/article";
import { certaintyOf } from "../article/certainty";
import { introduction, quoteExtent, quotesBySpeaker, withMarks } from "../article/lookups";
import type { Entity } from "../entities/entity";
import type { EntityType } from "../mentions/name";
import type { Quote } from "../quotes/quote";
import type { Span } from "../text/span";
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

/**
 * A group covers nothing, so that it takes neither the breadcrumb nor the sticky lines. Side by side at the end of the
 * headline, or at the end of the text, groups keep their order where the outline sorts by position.
 */
export function group(
  name: string,
  kind: OutlineRow["kind"],
  children: readonly OutlineRow[],
  offset: number,
): OutlineRow[] {
  const place = { start: Math.max(0, offset), end: Math.max(0, offset) };
  return children.length > 0 ? [{ kind, name, detail: "", extent: place, words: place, children }] : [];
}

/** The people and organizations, with their first role and how often they come and speak. */
export function entityRows(article: Article): OutlineRow[] {
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

/** Who speaks, above what they say. */
export function speakerRow(subject: Subject, entity: Entity, spoken: readonly Quote[]): OutlineRow {
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

/** A quote with its speaker behind it. */
export function attributedRow(subject: Subject, quote: Quote): OutlineRow {
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

export function nonEmpty(name: string): string {
  return name || "(untitled)";
}
