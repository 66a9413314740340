import type { Article } from "../../src/article/article";
import type { Entity, Mention } from "../../src/entities/entity";
import type { Quote } from "../../src/quotes/quote";
import { type Span, spanText } from "../../src/text/span";

/** What Copydesk reads out of an article, as lines that a person can check against the text and compare in a diff. */
export function drawArticle(source: string, article: Article): string {
  const words = (span: Span | null): string => (span ? spanText(source, span).replace(/\s+/g, " ") : "none");
  const { headline, byline, dateline } = article;
  return [
    `headline  ${words(headline)}`,
    `byline    ${byline ? `${byline.authors.join("; ")} in “${words(byline)}”` : "none"}`,
    `dateline  ${dateline ? `${[dateline.place, dateline.date, dateline.agency].filter(Boolean).join(" · ")} in “${words(dateline)}”` : "none"}`,
    ...article.entities.flatMap((entity) => drawEntity(source, entity)),
    ...article.quotes.flatMap((quote) => drawQuote(source, quote, article.entities)),
    "",
  ].join("\n");
}

function drawEntity(source: string, { type, name, aliases, roles, mentions }: Entity): string[] {
  return [
    "",
    `${type}  ${name}`,
    ...aliases.map((alias) => `  also    ${alias}`),
    ...roles.map((role) => `  role    ${role}`),
    ...mentions.map((mention) => drawMention(source, mention)),
  ];
}

function drawMention(source: string, mention: Mention): string {
  return `  ${mention.form.padEnd(7)} ${at(source, mention.start)} “${spanText(source, mention).replace(/\s+/g, " ")}”`;
}

function drawQuote(source: string, quote: Quote, entities: readonly Entity[]): string[] {
  const part = (label: string, span: Span | null): string =>
    `  ${label.padEnd(7)} ${span ? `${at(source, span.start)} “${spanText(source, span).replace(/\s+/g, " ")}”` : "none"}`;
  const speaker = entities.find((entity) => entity.id === quote.speaker)?.name ?? "nobody known";
  return [
    "",
    `quote  ${speaker}  (${quote.kind}, marks ${quote.marks}, ${quote.confidence.toFixed(2)}: ${quote.reason})`,
    part("source", quote.source),
    part("cue", quote.cue),
    ...quote.content.map((span) => part("words", span)),
  ];
}

/** Line and column, both from 1. */
function at(source: string, offset: number): string {
  const before = source.slice(0, offset).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
