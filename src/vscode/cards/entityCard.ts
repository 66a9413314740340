import type { Profile } from "../../archive/profile";
import { type EntityMention, introduction, membersOf, quotesBy } from "../../article/lookups";
import { stemWord } from "../../corpus/stemWord";
import type { KnownEntity } from "../../decisions/decisions";
import type { Entity, Mention } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { contains } from "../../text/span";
import { COMMANDS } from "../commandIds";
import { type Card, count, dotted, type Line, link, shorten, strong } from "./card";
import { noteLines } from "./noteLines";
import { goTo, type Page } from "./page";
import { quoteElsewhereLine, spellingLines } from "./profileLines";
import { quoteLines } from "./quoteLines";
import { takenLine } from "./takenLine";

const WIDTH = 100;
const MEMBERS_SHOWN = 3;

/** A reader sees this much at a glance. */
const LINES = 10;
const QUOTES_ELSEWHERE = 2;

/**
 * Who or what is mentioned here: name, role, counts and words, in at most ten lines. `profile` is what other articles add, `known`
 * what the reader does.
 */
export function entityCard(
  page: Page,
  { entity, mention }: EntityMention,
  profile?: Profile,
  known?: KnownEntity,
): Card {
  const quotes = quotesBy(page.article, entity);
  const said = quoteLines(page, quotes);
  const saidElsewhere = profile?.quotes.slice(0, QUOTES_ELSEWHERE) ?? [];
  const head: Line[] = [
    [strong(shorten(entity.name, WIDTH)), ` · ${entity.type}`],
    ...roleLines(entity, profile),
    ...noteLines(known),
    ...otherNames(entity),
    ...(profile ? spellingLines(entity, profile) : []),
    ...memberLines(page, entity),
    ...(mention.form === "name" ? [] : [takenLine(page, entity, mention, quoteFrom(quotes, mention))]),
    countsLine(page, entity, quotes, profile),
  ];
  const words = [...said, ...saidElsewhere.map((quote) => quoteElsewhereLine(quote, page.sureness))];
  return [
    ...head,
    ...words.slice(0, Math.max(0, LINES - 1 - head.length)),
    actions(page, entity, mention, quotes),
  ];
}

/** As the article has them, the latest first, then as most others do; what has no other words than another one tells nothing. */
function roleLines(entity: Entity, profile: Profile | undefined): Line[] {
  const all = [...entity.roles, ...(profile?.roles ?? [])];
  const stems = all.map(stemsOf);
  const told = all.filter((_, i) => !stems.some((other, j) => j !== i && holdsAll(other, stems[i]!, j < i)));
  const roles = told.slice(0, 2).join("; ");
  return roles ? [[shorten(roles, WIDTH)]] : [];
}

/** `Adviser` and `advisor` are one. */
function stemsOf(role: string): Set<string> {
  return new Set((role.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stemWord));
}

function holdsAll(stems: ReadonlySet<string>, few: ReadonlySet<string>, comesFirst: boolean): boolean {
  return [...few].every((stem) => stems.has(stem)) && (stems.size > few.size || comesFirst);
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

function countsLine(
  page: Page,
  entity: Entity,
  quotes: readonly Quote[],
  profile: Profile | undefined,
): Line {
  const mentions = count(entity.mentions.length, "mention");
  const here = `${quotes.length > 0 ? `${mentions} · ${count(quotes.length, "quote")}` : mentions} in this article`;
  if (!profile || profile.articles === 0) return [here];
  const label = `in ${count(profile.articles, "other article")}`;
  return dotted([here, link(label, COMMANDS.showArticles, page.uri, introduction(entity)!.start)]);
}

function actions(page: Page, entity: Entity, mention: Mention, quotes: readonly Quote[]): Line {
  const first = introduction(entity)!;
  const mentions = link("All mentions", COMMANDS.showMentions, page.uri, first.start);
  const pieces = [goTo(page, "First mention", first.start), mentions];
  if (quotes.length > 0) pieces.push(link("All quotes", COMMANDS.showQuotes, page.uri, first.start));
  pieces.push(link("Correct…", COMMANDS.correct, page.uri, mention.start));
  return dotted(pieces);
}
