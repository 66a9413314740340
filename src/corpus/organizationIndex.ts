import { isShortFor } from "../entities/isShortFor";
import { acronymLetters, isAcronymOf, OrganizationName } from "../entities/organizationName";
import { append } from "../text/multimap";
import type { Bearer } from "./bearer";
import { indexIn, type Occurrence, organizationKey } from "./occurrence";
import { longKeys, shortKeys } from "./organizationForms";
import { OrganizationNode } from "./organizationNode";
import { inserted } from "./shortList";
import { type IsOver, never } from "./slice";

/** A form of more names than this leads to none of them. */
const MOST_LONGER = 40;

/**
 * The organizations of all articles: one name is one organization, an acronym or shortened name goes to the only longer one that
 * explains it. Names of ordinary words (`Ministry of Health`) are one organization only in articles that share people. A change
 * costs what the names that come or go have to do with others, at the next question.
 */
export class OrganizationIndex {
  private readonly nodes = new Map<string, OrganizationNode>();
  /** Longer names by the forms that may be short for them, and short names by the forms they may be. */
  private readonly longBy = new Map<string, OrganizationNode[]>();
  private readonly shortBy = new Map<string, OrganizationNode[]>();
  /** Which longer names go by the short one within articles. */
  private readonly explained = new Map<string, Set<OrganizationNode>>();
  /** Nodes that may be short for others than before. */
  private readonly loose = new Set<OrganizationNode>();

  add(occurrence: Occurrence): void {
    const key = nodeKey(occurrence);
    let node = this.nodes.get(key);
    if (!node) {
      node = new OrganizationNode(key, occurrence);
      this.nodes.set(key, node);
      this.enter(node);
    }
    node.forgetBearers();
    node.occurrences = inserted(node.occurrences, indexIn(node.occurrences, occurrence), occurrence);
    for (const short of shortForms(occurrence)) this.count(short, node, 1);
    this.keepName(node);
  }

  remove(occurrence: Occurrence): void {
    const node = this.nodes.get(nodeKey(occurrence))!;
    node.forgetBearers();
    node.occurrences.splice(indexIn(node.occurrences, occurrence), 1);
    for (const short of shortForms(occurrence)) this.count(short, node, -1);
    if (node.occurrences.length > 0) this.keepName(node);
    else this.close(node);
  }

  /** Each organization once. */
  bearers(): Bearer[] {
    this.settle();
    const bearers: Bearer[] = [];
    for (const node of this.nodes.values())
      if (!node.longer) for (const bearer of node.bearers) bearers.push(bearer);
    return bearers;
  }

  /** Makes the bearers that are not asked for yet, as far as it comes; gives whether all are there. */
  listBearers(isOver: IsOver): boolean {
    for (const node of this.nodes.values()) {
      if (node.longer || node.isListed) continue;
      for (const bearer of node.bearers) bearer.prepare();
      if (isOver()) return false;
    }
    return true;
  }

  bearerOf(occurrence: Occurrence): Bearer {
    this.settle();
    return this.nodes.get(nodeKey(occurrence))!.bearerOf(occurrence);
  }

  /** Finds what the names that came or went have to do with others, as far as it comes; gives whether all is done. */
  settle(isOver: IsOver = never): boolean {
    for (const node of this.loose) {
      node.longer = this.longerFor(node) ?? null;
      this.loose.delete(node);
      if (isOver()) return false;
    }
    return true;
  }

  private close(node: OrganizationNode): void {
    this.leave(node);
    this.nodes.delete(node.key);
    this.loose.delete(node);
    node.longer = null;
  }

  private enter(node: OrganizationNode): void {
    for (const form of shortKeys(node.name)) append(this.shortBy, form, node);
    for (const form of longKeys(node.name)) {
      append(this.longBy, form, node);
      this.loosenShorts(form);
    }
    this.loosen(node);
  }

  private leave(node: OrganizationNode): void {
    for (const form of shortKeys(node.name)) drop(this.shortBy, form, node);
    for (const form of longKeys(node.name)) {
      drop(this.longBy, form, node);
      this.loosenShorts(form);
    }
    this.loosen(node);
  }

  private keepName(node: OrganizationNode): void {
    const name = node.occurrences[0]!.name.family;
    if (name === node.name) return;
    this.leave(node);
    node.name = name;
    this.enter(node);
  }

  /** The node and what is or may be short for it by what articles say. */
  private loosen(node: OrganizationNode): void {
    this.loose.add(node);
    for (const short of node.shorter) this.loose.add(short);
    for (const short of node.shorts) this.loosenKey(short);
  }

  private loosenKey(key: string): void {
    const node = this.nodes.get(key);
    if (node) this.loose.add(node);
  }

  /** After a name came to a form or went. */
  private loosenShorts(form: string): void {
    if ((this.longBy.get(form)?.length ?? 0) > MOST_LONGER + 1) return;
    for (const short of this.shortBy.get(form) ?? []) this.loose.add(short);
  }

  private count(short: string, long: OrganizationNode, by: number): void {
    const now = long.countShort(short, by);
    if (now > 0 && now !== by) return;
    const longs = this.explained.get(short) ?? new Set();
    if (now > 0) this.explained.set(short, longs.add(long));
    else longs.delete(long);
    if (longs.size === 0) this.explained.delete(short);
    this.loosenKey(short);
  }

  /** What articles say goes before what the letters suggest; either must leave one choice. */
  private longerFor(short: OrganizationNode): OrganizationNode | undefined {
    if (short.isKnown) return undefined;
    const said = this.explained.get(short.key);
    if (said) return only([...said]);
    return short.isGeneric ? undefined : only(this.longerThan(short));
  }

  private longerThan(short: OrganizationNode): OrganizationNode[] {
    const longs = new Set<OrganizationNode>();
    for (const form of shortKeys(short.name)) {
      const bearers = this.longBy.get(form) ?? [];
      if (bearers.length > MOST_LONGER) continue;
      for (const long of bearers)
        if (long.key.length > short.key.length && explains(long.name, short.name)) longs.add(long);
    }
    return [...longs];
  }
}

function drop(map: Map<string, OrganizationNode[]>, key: string, node: OrganizationNode): void {
  const left = map.get(key)!.filter((one) => one !== node);
  if (left.length > 0) map.set(key, left);
  else map.delete(key);
}

function nodeKey({ name, entity }: Occurrence): string {
  return entity.known === undefined ? name.key : `\n${entity.known}`;
}

/** Keys of the other names that the article has for it: shorter ones; of what the reader knows, all. */
function shortForms({ entity, name: { key } }: Occurrence): string[] {
  const keys = new Set(entity.spellings.map(organizationKey));
  if (entity.known !== undefined) return [...keys.add(key)];
  keys.delete(key);
  return [...keys].filter((short) => short.length < key.length);
}

/** The only one, or the longest where each of the others is short for it; what the reader knows is never short for another. */
function only(longs: readonly OrganizationNode[]): OrganizationNode | undefined {
  const [longest, ...others] = [...longs].sort(
    (a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : 1),
  );
  const isOne = ({ name, isKnown }: OrganizationNode): boolean =>
    !isKnown && (name === longest!.name || explains(longest!.name, name));
  return longest && others.every(isOne) ? longest : undefined;
}

/** Two letters stand for too much. */
function explains(longName: string, shortName: string): boolean {
  const long = new OrganizationName(longName);
  const short = new OrganizationName(shortName);
  const isAcronym = (acronymLetters(shortName)?.length ?? 0) > 2 && isAcronymOf(short, long);
  return isAcronym || isShortFor(short, long);
}
