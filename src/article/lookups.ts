import type { Entity, Mention } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import { type Span, spanText, touches } from "../text/span";
import type { Article } from "./article";

/** A mention together with the entity it names. */
export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The mention at a cursor: the shortest one there; a cursor right behind a name still touches it. */
export function mentionAt(article: Article, offset: number): EntityMention | undefined {
  let best: EntityMention | undefined;
  for (const entity of article.entities)
    for (const mention of entity.mentions)
      if (touches(mention, offset) && (!best || isCloser(mention, best.mention, offset)))
        best = { entity, mention };
  return best;
}

export function entityAt(article: Article, offset: number): Entity | undefined {
  return mentionAt(article, offset)?.entity;
}

/** The quote whose words touch the offset; the shortest where one stands inside another. */
export function quoteAt(article: Article, offset: number): Quote | undefined {
  let best: { quote: Quote; span: Span } | undefined;
  for (const quote of article.quotes)
    for (const span of quote.content)
      if (touches(span, offset) && (!best || isCloser(span, best.span, offset))) best = { quote, span };
  return best?.quote;
}

/** Where the cursor stands between two spans, the one that begins there counts, not the one that ended. */
function isCloser(a: Span, b: Span, offset: number): boolean {
  const aBegins = offset < a.end;
  const bBegins = offset < b.end;
  if (aBegins !== bBegins) return aBegins;
  return a.end - a.start < b.end - b.start;
}

export function quotesBy(article: Article, entity: Entity): Quote[] {
  return article.quotes.filter((quote) => quote.speaker === entity.id);
}

/** All quotes by the id of their speaker; `null` holds those without one. In text order. */
export function quotesBySpeaker(article: Article): Map<string | null, Quote[]> {
  const groups = new Map<string | null, Quote[]>();
  for (const quote of article.quotes) {
    const group = groups.get(quote.speaker);
    if (group) group.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return groups;
}

export function speakerOf(article: Article, quote: Quote): Entity | undefined {
  return article.entities.find((entity) => entity.id === quote.speaker);
}

/** Where the article introduces the entity: its first mention by name, else its first mention. */
export function introduction(entity: Entity): Mention | undefined {
  return entity.mentions.find((mention) => mention.form === "name") ?? entity.mentions[0];
}

/** From the first to the last word of a quote, with whatever stands between its parts. */
export function quoteExtent(quote: Quote): Span {
  return { start: quote.content[0]!.start, end: quote.content.at(-1)!.end };
}

/**
 * The words of a quote in one piece. Where its cue divides it, the parts are joined as they would read without it:
 * by a stop if the cue ends its sentence (`,” he said. “`), by a comma if the sentence goes on (`,” he said, “`).
 * Content leaves out marks at its edges; where only a part of it is quoted, that part gets both its marks again.
 */
export function quoteWords(source: string, quote: Quote): string {
  let words = "";
  let from = 0;
  for (const span of quote.content) {
    if (words) words = join(words, source.slice(from, span.start));
    words += partWords(source, quote, span);
    from = span.end;
  }
  return words;
}

/** The words of one part; of a partly quoted one with the marks beside it, whose other halves stand inside. */
function partWords(source: string, quote: Quote, span: Span): string {
  const words = spanText(source, span);
  if (quote.kind !== "mixed") return words;
  const { start, end } = withMarks(source, span);
  return source.slice(start, span.start) + words + (end > span.end ? source[end - 1] : "");
}

/** Ends a part as a sentence ends where the words between the parts do: a comma at its end was the reporter’s. */
function join(words: string, between: string): string {
  if (/[.!?…]["”’']?$/.test(words)) return `${words} `;
  if (/\.\s?["“‘']{0,2}$/.test(between.slice(-5))) return `${words.replace(/,?(["”’']?)$/, ".$1")} `;
  return between.startsWith(",") ? `${words}, ` : `${words} `;
}

/** Where a quote begins, at its opening mark if it has one. */
export function quoteStart(source: string, quote: Quote): number {
  return withMarks(source, quote.content[0]!).start;
}

/** The first quote that begins after the offset; the first of all past the last one. */
export function quoteAfter(article: Article, source: string, offset: number): Quote | undefined {
  return article.quotes.find((quote) => quoteStart(source, quote) > offset) ?? article.quotes[0];
}

/** The last quote that begins before the offset; the last of all before the first one. */
export function quoteBefore(article: Article, source: string, offset: number): Quote | undefined {
  return article.quotes.findLast((quote) => quoteStart(source, quote) < offset) ?? article.quotes.at(-1);
}

/** The mention of one entity after the cursor; the first one past the last. */
export function mentionAfter(entity: Entity, offset: number): Mention | undefined {
  return entity.mentions.find(({ start }) => start > offset) ?? entity.mentions[0];
}

/** The mention of one entity that ends before the cursor; the last one before the first. */
export function mentionBefore(entity: Entity, offset: number): Mention | undefined {
  return entity.mentions.findLast(({ end }) => end < offset) ?? entity.mentions.at(-1);
}

/** Someone who acts for an organization: `role` is what stands before its name, `secretary`, or the whole role. */
export interface Member {
  readonly person: Entity;
  readonly role: string;
}

/** The people whose role names the organization. */
export function membersOf(article: Article, organization: Entity): Member[] {
  const names = [organization.name, ...organization.aliases];
  const members: Member[] = [];
  for (const person of article.entities) {
    if (person.type !== "person") continue;
    const role = person.roles.find((words) => names.some((name) => holdsName(words, name)));
    if (role !== undefined) members.push({ person, role: shortRole(role) });
  }
  return members;
}

/** As words of their own: `NTA` is not in `NTAs`. */
function holdsName(words: string, name: string): boolean {
  const at = words.indexOf(name);
  const around = (words[at - 1] ?? " ") + (words[at + name.length] ?? " ");
  return at >= 0 && !/[\p{L}\p{N}]/u.test(around);
}

function shortRole(role: string): string {
  return role.split(/ (?:of|at|for|to|in|with) /, 1)[0]!;
}

/** What in the text stands for a whole quote and may be pointed at: a quotation mark, its cue or its source. */
export interface QuoteHandle {
  readonly quote: Quote;
  readonly span: Span;
}

/** The quotation mark, reporting verb or source at a cursor. `source` is the text of the article. */
export function quoteHandleAt(article: Article, source: string, offset: number): QuoteHandle | undefined {
  let best: QuoteHandle | undefined;
  for (const quote of article.quotes)
    for (const span of quoteHandles(quote, source))
      if (touches(span, offset) && (!best || isCloser(span, best.span, offset))) best = { quote, span };
  return best;
}

function quoteHandles(quote: Quote, source: string): Span[] {
  const handles: Span[] = [];
  for (const span of quote.content) {
    const marked = withMarks(source, span);
    if (marked.start < span.start) handles.push({ start: marked.start, end: span.start });
    if (marked.end > span.end) handles.push({ start: marked.end - 1, end: marked.end });
  }
  if (quote.cue) handles.push(quote.cue);
  if (quote.source) handles.push(quote.source);
  return handles;
}

const OPENING_MARK = /(?:["“”„«‹‘‚'`]|''|``)$/;
const CLOSING_MARK = /^[,.!?;…]?(?:''|["”“»›’'])/;

/** The words of a quote with the marks around them, and the comma or stop before the closing mark. */
export function withMarks(source: string, span: Span): Span {
  const before = OPENING_MARK.exec(source.slice(Math.max(0, span.start - 2), span.start));
  const after = CLOSING_MARK.exec(source.slice(span.end, span.end + 3));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) };
}
