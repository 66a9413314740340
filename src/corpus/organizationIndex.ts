import { isAcronymOf, isShortFor } from "../entities/organizationName";
import { append } from "../text/multimap";
import { byOrigin, type Occurrence, occurrenceKey, organizationKey } from "./occurrence";
import { isGenericName, longKeys, shortKeys, shortWords } from "./organizationForms";
import { splitByCompany } from "./splitByCompany";

/** All that is called by one name, or is known to the reader by one. */
interface Node {
  /** Of the name; of what the reader knows, a line break and the name. */
  readonly key: string;
  readonly name: string;
  readonly isKnown: boolean;
  readonly isGeneric: boolean;
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
    const key = nodeKey(occurrence);
    let node = this.nodes.get(key);
    if (!node) {
      const name = occurrence.name.family;
      const isKnown = occurrence.entity.known !== undefined;
      node = {
        key,
        name,
        isKnown,
        isGeneric: !isKnown && isGenericName(name),
        occurrences: new Map(),
        shorts: new Map(),
      };
      this.nodes.set(key, node);
      for (const form of longKeys(name)) this.byForm.set(form, (this.byForm.get(form) ?? new Set()).add(key));
    }
    node.occurrences.set(occurrenceKey(occurrence.article.id, occurrence.entity.id), occurrence);
    for (const short of shortForms(occurrence)) this.count(short, node, 1);
  }

  remove(occurrence: Occurrence): void {
    this.answered.clear();
    const key = nodeKey(occurrence);
    const node = this.nodes.get(key);
    if (!node?.occurrences.delete(occurrenceKey(occurrence.article.id, occurrence.entity.id))) return;
    for (const short of shortForms(occurrence)) this.count(short, node, -1);
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
    const byRoot = new Map<Node, Node[]>();
    for (const node of this.nodes.values()) append(byRoot, this.rootOf(node), node);
    for (const nodes of byRoot.values()) yield* divide(nodes);
  }

  groupOf(occurrence: Occurrence): readonly Occurrence[] {
    const wanted = occurrenceKey(occurrence.article.id, occurrence.entity.id);
    const node = this.nodes.get(nodeKey(occurrence));
    if (node && !this.answered.has(wanted)) this.answerFor(this.rootOf(node));
    return this.answered.get(wanted) ?? [];
  }

  private answerFor(root: Node): void {
    for (const group of divide(this.shortsOf(root)))
      for (const one of group) this.answered.set(occurrenceKey(one.article.id, one.entity.id), group);
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
    if (short.isKnown) return undefined;
    const said = this.explained.get(short.key);
    if (said) {
      const longs = [...said].flatMap((key) => this.nodes.get(key) ?? []);
      return only(longs);
    }
    if (short.isGeneric) return undefined;
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

/** All that goes by names for one, in order of origin; names of ordinary words only where the company is the same. */
function divide(nodes: readonly Node[]): Occurrence[][] {
  const own = new Set(
    nodes.flatMap(({ isGeneric, occurrences }) => (isGeneric ? [] : [...occurrences.values()])),
  );
  const all = nodes.flatMap(({ occurrences }) => [...occurrences.values()]).sort(byOrigin);
  return own.size === all.length ? [all] : splitByCompany(all, own);
}

function nodeKey({ key, entity }: Occurrence): string {
  return entity.known === undefined ? key : `\n${entity.known}`;
}

/** Keys of the other names that the article has for it: shorter ones; of what the reader knows, all. */
function shortForms({ entity, key }: Occurrence): string[] {
  const keys = new Set(entity.names.map(({ text }) => organizationKey(text)));
  if (entity.known !== undefined) return [...keys.add(key)];
  keys.delete(key);
  return [...keys].filter((short) => short.length < key.length);
}

/** The only one, or the longest where each of the others is short for it; what the reader knows is never short for another. */
function only(longs: readonly Node[]): Node | undefined {
  const [longest, ...others] = [...longs].sort(
    (a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : 1),
  );
  const isOne = ({ name, isKnown }: Node): boolean =>
    !isKnown && (name === longest!.name || explains(longest!.name, name));
  return longest && others.every(isOne) ? longest : undefined;
}

/** Two letters stand for too much. */
function explains(long: string, short: string): boolean {
  const isAcronym = short.replace(/[.\s]/g, "").length > 2 && isAcronymOf(short, long);
  return isAcronym || isShortFor(short, long);
}
