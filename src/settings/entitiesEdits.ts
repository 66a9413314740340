import { getNodeValue, type Node } from "jsonc-parser";
import type { DecisionFile } from "../decisions/decisionFile";
import type { KnownEntity } from "../decisions/decisions";
import { matchesPattern } from "../decisions/matchesPattern";
import { openingWords } from "../quotes/assignSpeakers";
import { VERSION } from "./entitiesSchema";
import { addItem, fieldOf, removeChild, rootOf, setField } from "./entitiesTree";
import { readEntitiesFile } from "./readEntitiesFile";

/* Decisions as changes of the text of `.copydesk/entities.json`; comments, order and unknown fields stay. Each takes a text that
 * is `editable`, blank for a file that is not there yet, and gives the new one. */

/** Somebody or something as it is read in an article. */
export interface Decided {
  readonly type: KnownEntity["type"];
  readonly name: string;
  /** Its other names in the article, as far as they do not follow from the name. */
  readonly aliases: readonly string[];
  /** The key of its entry; null where it has none. */
  readonly known: string | null;
  /** Path of the article from the folder that holds `.copydesk`. */
  readonly article: string;
}

type Entity = DecisionFile["entities"][number];

/** It is a person, an organization, a place. */
export function retype(text: string, entity: Decided, type: KnownEntity["type"]): string {
  const held = hold(text, { ...entity, type });
  return setOf(held.text, held.key, "type", type);
}

/** Both are one, under the name of the second; an entry of the first goes, what it told stays. */
export function merge(text: string, from: Decided, into: Decided): string {
  const held = hold(text, into);
  const old = from.known === null ? undefined : entityOf(held.text, from.known);
  if (old?.key === held.key) return text;
  const names = [from.name, ...from.aliases, ...(old ? [old.name, ...old.aliases] : [])];
  let merged = addAliases(held.text, held.key, names);
  if (old) merged = moveFields(merged, old.key, held.key);
  merged = reach(merged, held.key, from.article);
  return old ? removeEntry(merged, "entities", entityOf(merged, old.key)!) : merged;
}

/** More articles than this are not listed one by one. */
const MOST_LISTED = 50;

/** In this article it is another one than in the `others`, which have it too. */
export function split(text: string, entity: Decided, others: readonly string[]): string {
  const { name, type, aliases, article } = entity;
  const old = entity.known === null ? undefined : entityOf(text, entity.known);
  const listed = others.length <= MOST_LISTED ? others : undefined;
  const kept = old
    ? leave(text, old, article)
    : addEntry(text, "entities", { name, type, aliases: unlessEmpty(aliases), articles: listed });
  return addEntry(kept, "entities", { name, type, aliases: unlessEmpty(aliases), articles: [article] });
}

/** The names are none, in one article, or in all where it is null. */
export function ignore(text: string, names: readonly string[], article: string | null): string {
  return names.reduce((so, name) => ignoreOne(so, name, article), text);
}

function ignoreOne(text: string, name: string, article: string | null): string {
  const same = readEntitiesFile(text).decisions.ignore.filter((entry) => entry.name === name);
  if (same.some(({ articles }) => articles === null)) return text;
  const [limited] = same;
  if (!limited) return addEntry(text, "ignore", { name, articles: article === null ? undefined : [article] });
  if (article === null) return setField(text, nodeOf(text, "ignore", limited), "articles", undefined);
  if (same.some((entry) => covers(entry, article))) return text;
  return setField(text, nodeOf(text, "ignore", limited), "articles", [...limited.articles!, article]);
}

/** Who says the quote that begins so; null for nobody. */
export function assignSpeaker(text: string, article: string, quote: string, speaker: string | null): string {
  const wanted = openingWords(quote);
  const old = readEntitiesFile(text).decisions.speakers.find(
    (entry) => entry.article === article && openingWords(entry.quote) === wanted,
  );
  if (old) return setField(text, nodeOf(text, "speakers", old), "speaker", speaker);
  return addEntry(text, "speakers", { article, quote, speaker });
}

/** What the reader wants to remember; an empty note goes. */
export function setNote(text: string, entity: Decided, note: string): string {
  const held = hold(text, entity);
  return setOf(held.text, held.key, "note", note === "" ? undefined : note);
}

export function addLink(text: string, entity: Decided, link: string): string {
  const held = hold(text, entity);
  const { links } = entityOf(held.text, held.key)!;
  return links.includes(link) ? text : setOf(held.text, held.key, "links", [...links, link]);
}

/** The text with an entry for the entity, and its key. */
function hold(text: string, { name, type, aliases, known }: Decided): { text: string; key: string } {
  if (known !== null && entityOf(text, known)) return { text, key: known };
  const held = addEntry(text, "entities", { name, type, aliases: unlessEmpty(aliases) });
  return { text: held, key: readEntitiesFile(held).decisions.entities.at(-1)!.key };
}

function unlessEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}

function addAliases(text: string, key: string, names: readonly string[]): string {
  const { name, aliases } = entityOf(text, key)!;
  const all = new Set([...aliases, ...names]);
  all.delete(name);
  return all.size > aliases.length ? setOf(text, key, "aliases", [...all]) : text;
}

/** What an entry tells and the other does not, fields that Copydesk does not know included. */
function moveFields(text: string, from: string, to: string): string {
  const fields = getNodeValue(nodeOf(text, "entities", entityOf(text, from)!)) as Record<string, unknown>;
  const own = getNodeValue(nodeOf(text, "entities", entityOf(text, to)!)) as Record<string, unknown>;
  return Object.keys(fields)
    .filter((field) => !(field in own) && field !== "aliases" && field !== "articles")
    .reduce((so, field) => setOf(so, to, field, fields[field]), text);
}

/** The entry holds in the article too. */
function reach(text: string, key: string, article: string): string {
  const entity = entityOf(text, key)!;
  if (covers(entity, article)) return text;
  return setOf(text, key, "articles", [...entity.articles!, article]);
}

/** The entry does not name the article; one with a pattern gives way to an entry that does. */
function leave(text: string, { key, articles }: Entity, article: string): string {
  const others = articles?.filter((pattern) => pattern !== article);
  return others && others.length > 0 ? setOf(text, key, "articles", others) : text;
}

function covers({ articles }: { readonly articles: readonly string[] | null }, article: string): boolean {
  return articles === null || articles.some((pattern) => matchesPattern(article, pattern));
}

function entityOf(text: string, key: string): Entity | undefined {
  return readEntitiesFile(text).decisions.entities.find((entity) => entity.key === key);
}

function setOf(text: string, key: string, field: string, value: unknown): string {
  return setField(text, nodeOf(text, "entities", entityOf(text, key)!), field, value);
}

type List = keyof DecisionFile;

function nodeOf(text: string, list: List, { at }: { readonly at: number }): Node {
  return fieldOf(rootOf(text), list)!.children!.find(({ offset }) => offset === at)!;
}

function removeEntry(text: string, list: List, entry: { readonly at: number }): string {
  return removeChild(text, fieldOf(rootOf(text), list)!, nodeOf(text, list, entry));
}

function addEntry(text: string, list: List, entry: object): string {
  const begun = begin(text);
  const listed = fieldOf(rootOf(begun), list) ? begun : setField(begun, rootOf(begun), list, []);
  return addItem(listed, fieldOf(rootOf(listed), list)!, entry);
}

function begin(text: string): string {
  if (text.trim() === "") return `{\n  "version": ${VERSION}\n}\n`;
  const root = rootOf(text);
  return fieldOf(root, "version") ? text : setField(text, root, "version", VERSION);
}
