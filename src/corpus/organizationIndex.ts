import { isAcronymOf, isShortFor } from "../entities/organizationName";
import { byOrigin, type Occurrence, occurrenceKey, organizationKey } from "./occurrence";
import { isGenericName, longKeys, shortKeys, shortWords } from "./organizationForms";
import { splitByCompany } from "./splitByCompany";

/** All that is called by one name. */
interface Node {
  readonly key: string;
  readonly name: string;
  readonly occurrences: Map<string, Occurrence>;
  /** Keys of the short names that articles have for it, and in how many. */
  readonly shorts: Map<string, number>;
}

/** More longer names than this explain no short one. */
const MOST_LONGER = 40;
/** A short name of a short name of a short name. */
const MOST_STEPS = 3;

/**
 * The organizations of all articles: one name is one organization, an acronym or shortened name goes to the only longer one that
 * explains it. Names of ordinary words (`Ministry of Health`) are one organization only in articles that share people.
 */
export class OrganizationIndex {
  private readonly nodes = new Map<string, Node>();
  private readonly byForm = new Map<string, Set<string>>();
  /** Which longer names go by the short one within articles. */
  private readonly explained = new Map<string, Set<string>>();

  /** Answers since the last change, by occurrence. */
  private readonly answered = new Map<string, readonly Occurrence[]>();

  add(occurrence: Occurrence): void {
    this.answered.clear();
    const { key } = occurrence;
    const { name } = occurrence.entity;
    let node = this.nodes.get(key);
    if (!node) {
      node = { key, name, occurrences: new Map(), shorts: new Map() };
      this.nodes.set(key, node);
      for (const form of longKeys(name)) this.byForm.set(form, (this.byForm.get(form) ?? new Set()).add(key));
    }
    node.occurrences.set(occurrenceKey(occurrence.article.id, occurrence.entity.id), occurrence);
    for (const short of shortForms(occurrence, key)) this.count(short, node, 1);
  }

  remove(occurrence: Occurrence): void {
    this.answered.clear();
    const { key } = occurrence;
    const node = this.nodes.get(key);
    if (!node?.occurrences.delete(occurrenceKey(occurrence.article.id, occurrence.entity.id))) return;
    for (const short of shortForms(occurrence, key)) this.count(short, node, -1);
    if (node.occurrences.size > 0) return;
    this.nodes.delete(key);
    for (const form of longKeys(node.name)) {
      const keys = this.byForm.get(form);
      keys?.delete(key);
      if (keys?.size === 0) this.byForm.delete(form);
    }
  }

  /** Each organization once, as occurrences in order of origin. */
  *groups(): Generator<readonly Occurrence[]> {
    const byRoot = new Map<string, Occurrence[]>();
    for (const node of this.nodes.values()) {
      const root = this.rootOf(node).key;
      const group = byRoot.get(root) ?? [];
      for (const occurrence of node.occurrences.values()) group.push(occurrence);
      byRoot.set(root, group);
    }
    for (const [root, group] of byRoot) yield* this.divide(this.nodes.get(root)!, group);
  }

  groupOf({ key, article, entity }: Occurrence): readonly Occurrence[] {
    const wanted = occurrenceKey(article.id, entity.id);
    const node = this.nodes.get(key);
    if (node && !this.answered.has(wanted)) this.answerFor(this.rootOf(node));
    return this.answered.get(wanted) ?? [];
  }

  private answerFor(root: Node): void {
    const all = this.shortsOf(root).flatMap(({ occurrences }) => [...occurrences.values()]);
    for (const group of this.divide(root, all))
      for (const one of group) this.answered.set(occurrenceKey(one.article.id, one.entity.id), group);
  }

  private divide(root: Node, occurrences: Occurrence[]): Occurrence[][] {
    const sorted = occurrences.sort(byOrigin);
    return isGenericName(root.name) ? splitByCompany(sorted) : [sorted];
  }

  private count(short: string, long: Node, by: number): void {
    const longs = this.explained.get(short) ?? new Set<string>();
    const articles = (long.shorts.get(short) ?? 0) + by;
    if (articles > 0) {
      long.shorts.set(short, articles);
      longs.add(long.key);
    } else {
      long.shorts.delete(short);
      longs.delete(long.key);
    }
    if (longs.size > 0) this.explained.set(short, longs);
    else this.explained.delete(short);
  }

  private rootOf(node: Node): Node {
    let root = node;
    for (let step = 0; step < MOST_STEPS; step++) {
      const longer = this.longerFor(root);
      if (!longer) break;
      root = longer;
    }
    return root;
  }

  /** What articles say goes before what the letters suggest; either must leave one choice. */
  private longerFor(short: Node): Node | undefined {
    const said = this.explained.get(short.key);
    if (said) {
      const longs = [...said].flatMap((key) => this.nodes.get(key) ?? []);
      return only(longs);
    }
    if (isGenericName(short.name)) return undefined;
    const longs = this.longerThan(short);
    return longs.length > MOST_LONGER
      ? undefined
      : only(longs.filter((long) => explains(long.name, short.name)));
  }

  private longerThan(node: Node): Node[] {
    const keys = new Set<string>();
    for (const form of shortKeys(node.name))
      for (const key of this.byForm.get(form) ?? []) if (key.length > node.key.length) keys.add(key);
    return [...keys].flatMap((key) => this.nodes.get(key) ?? []);
  }

  /** What may be short for the name. */
  private shorterThan(node: Node): Node[] {
    const tails = shortKeys(node.name).flatMap((form) => [...(this.byForm.get(form) ?? [])]);
    const keys = new Set([
      ...node.shorts.keys(),
      ...shortWords(node.name),
      ...(isShared(tails) ? [] : tails),
    ]);
    return [...keys].flatMap((key) => this.nodes.get(key) ?? []);
  }

  /** The node and all that are short for it. */
  private shortsOf(root: Node): Node[] {
    const group = new Set([root]);
    for (const node of group)
      for (const shorter of this.shorterThan(node))
        if (!group.has(shorter) && this.rootOf(shorter) === root) group.add(shorter);
    return [...group];
  }
}

/** Endings of so many names tell nothing. */
function isShared(keys: readonly string[]): boolean {
  return keys.length > MOST_LONGER;
}

/** Keys of the other names that the article has for it. */
function shortForms({ entity }: Occurrence, key: string): string[] {
  const keys = new Set(entity.names.map(({ text }) => organizationKey(text)));
  keys.delete(key);
  return [...keys].filter((short) => short.length < key.length);
}

/** The only one, or the longest where each of the others is short for it. */
function only(longs: readonly Node[]): Node | undefined {
  const [longest, ...others] = [...longs].sort(
    (a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : 1),
  );
  return longest && others.every(({ name }) => explains(longest.name, name)) ? longest : undefined;
}

/** Two letters stand for too much. */
function explains(long: string, short: string): boolean {
  const isAcronym = short.replace(/[.\s]/g, "").length > 2 && isAcronymOf(short, long);
  return isAcronym || isShortFor(short, long);
}
