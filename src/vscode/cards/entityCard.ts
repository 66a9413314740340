import { type EntityMention, introduction, membersOf, quotesBy } from "../../article/lookups";
import type { Entity, Mention } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { contains } from "../../text/span";
import { COMMANDS } from "../commandIds";
import { type Card, count, dotted, type Line, link, shorten, strong } from "./card";
import { goTo, type Page } from "./page";
import { quoteLines } from "./quoteLines";
import { takenLine } from "./takenLine";

const WIDTH = 100;
const MEMBERS_SHOWN = 3;

/** Who or what is mentioned here: name, role, counts and words, in at most ten lines. */
export function entityCard(page: Page, { entity, mention }: EntityMention): Card {
  const quotes = quotesBy(page.article, entity);
  return [
    [strong(shorten(entity.name, WIDTH)), ` · ${entity.type}`],
    ...roleLines(entity),
    ...otherNames(entity),
    ...memberLines(page, entity),
    ...(mention.form === "name" ? [] : [takenLine(page, entity, mention, quoteFrom(quotes, mention))]),
    [countsOf(entity, quotes)],
    ...quoteLines(page, quotes),
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

/** The quote whose source the mention is. */
function quoteFrom(quotes: readonly Quote[], mention: Mention): Quote | undefined {
  return quotes.find(({ source }) => source && contains(source, mention));
}

function countsOf(entity: Entity, quotes: readonly Quote[]): string {
  const mentions = count(entity.mentions.length, "mention");
  return `${quotes.length > 0 ? `${mentions} · ${count(quotes.length, "quote")}` : mentions} in this article`;
}

function actions(page: Page, entity: Entity, quotes: readonly Quote[]): Line {
  const first = introduction(entity)!;
  const mentions = link("All mentions", COMMANDS.showMentions, page.uri, first.start);
  const pieces = [goTo(page, "First mention", first.start), mentions];
  if (quotes.length > 0) pieces.push(link("All quotes", COMMANDS.showQuotes, page.uri, first.start));
  return dotted(pieces);
}
