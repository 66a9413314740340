import { type EntityMention, introduction, membersOf, quoteStart, quotesBy } from "../../article/lookups";
import type { Entity, Mention } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { contains, spanText } from "../../text/span";
import { COMMANDS } from "../commandIds";
import { type Card, count, dotted, type Line, link, shorten, strong } from "./card";
import { explanation } from "./explanation";
import { goTo, goToQuote, type Page } from "./page";
import { quoteLabel } from "./quoteLabel";

const WIDTH = 100;
const QUOTES_SHOWN = 3;
const MEMBERS_SHOWN = 3;

/** Who or what is mentioned here: name, role, counts and words, in at most ten lines. */
export function entityCard(page: Page, { entity, mention }: EntityMention): Card {
  const quotes = quotesBy(page.article, entity);
  return [
    [strong(shorten(entity.name, WIDTH)), ` · ${entity.type}`],
    ...roleLines(entity),
    ...otherNames(entity),
    ...memberLines(page, entity),
    ...(mention.form === "name" ? [] : [[guess(page, entity, mention)]]),
    [countsOf(entity, quotes)],
    ...telling(quotes).map((quote) => quoteLine(page, quote)),
    actions(page, entity, quotes),
  ];
}

function roleLines(entity: Entity): Line[] {
  const roles = entity.roles.slice(0, 2).join("; ");
  return roles ? [[shorten(roles, WIDTH)]] : [];
}

/** A surname alone tells nothing new; another spelling, an acronym or its expansion does. */
function otherNames(entity: Entity): Line[] {
  const known = entity.name.toLowerCase();
  const others = entity.aliases.filter((alias) => !known.includes(alias.toLowerCase()));
  return others.length > 0 ? [[shorten(`also ${others.join(", ")}`, WIDTH)]] : [];
}

function memberLines(page: Page, entity: Entity): Line[] {
  if (entity.type !== "organization") return [];
  const members = membersOf(page.article, entity).slice(0, MEMBERS_SHOWN);
  if (members.length === 0) return [];
  return [[shorten(members.map(({ role, person }) => `${role}: ${person.name}`).join(" · "), WIDTH)]];
}

/** Says that a word like “he” is understood as this entity; and why, where it is the source of a quote. */
function guess(page: Page, entity: Entity, mention: Mention): string {
  const quote = quotesBy(page.article, entity).find(({ source }) => source && contains(source, mention));
  const why = quote ? explanation(quote) : "";
  const words = shorten(spanText(page.source, mention), 40);
  return shorten(why || `“${words}” taken as ${entity.name}`, WIDTH);
}

function countsOf(entity: Entity, quotes: readonly Quote[]): string {
  const mentions = count(entity.mentions.length, "mention");
  return `${quotes.length > 0 ? `${mentions} · ${count(quotes.length, "quote")}` : mentions} in this article`;
}

/** Own words tell more than told ones. */
function telling(quotes: readonly Quote[]): Quote[] {
  const direct = quotes.filter(({ kind }) => kind === "direct");
  const others = quotes.filter(({ kind }) => kind !== "direct");
  return [...direct, ...others].slice(0, QUOTES_SHOWN);
}

function quoteLine(page: Page, quote: Quote): Line {
  const start = quoteStart(page.source, quote);
  return [`${quoteLabel(page.source, quote, 80)}  `, goToQuote(page, `line ${page.lineOf(start)}`, quote)];
}

function actions(page: Page, entity: Entity, quotes: readonly Quote[]): Line {
  const first = introduction(entity)!;
  const mentions = link("All mentions", COMMANDS.showMentions, page.uri, first.start);
  const pieces = [goTo(page, "First mention", first.start), mentions];
  if (quotes.length > 0) pieces.push(link("All quotes", COMMANDS.showQuotes, page.uri, first.start));
  return dotted(pieces);
}
