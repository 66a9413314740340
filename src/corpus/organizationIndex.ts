import { isAcronymOf, isShortFor } from "../entities/organizationName";
import { byOrigin, type Occurrence, occurrenceKey, organizationKey } from "./occurrence";
import { formKeys, isGenericName } from "./organizationForms";
import { splitByCompany } from "./splitByCompany";

/** All that is called by one name. */
interface Node {
  readonly key: string;
  readonly name: string;
  readonly occurrences: Map<string, Occurrence>;
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
  /** Which longer names go by the short one within articles, and in how many. */
  private readonly explained = new Map<string, Map<string, number>>();

  add(occurrence: Occurrence): void {
    const { name } = occurrence.entity;
    const key = organizationKey(name);
    let node = this.nodes.get(key);
    if (!node) {
      node = { key, name, occurrences: new Map() };
      this.nodes.set(key, node);
      for (const form of formKeys(name)) this.byForm.set(form, (this.byForm.get(form) ?? new Set()).add(key));
    }
    node.occurrences.set(occurrenceKey(occurrence.article.id, occurrence.entity.id), occurrence);
    for (const short of shortForms(occurrence, key)) this.count(short, key, 1);
  }

  remove(occurrence: Occurrence): void {
    const key = organizationKey(occurrence.entity.name);
    const node = this.nodes.get(key);
    if (!node?.occurrences.delete(occurrenceKey(occurrence.article.id, occurrence.entity.id))) return;
    for (const short of shortForms(occurrence, key)) this.count(short, key, -1);
    if (node.occurrences.size > 0) return;
    this.nodes.delete(key);
    for (const form of formKeys(node.name)) {
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

  groupOf({ article, entity }: Occurrence): readonly Occurrence[] {
    const node = this.nodes.get(organizationKey(entity.name));
    if (!node) return [];
    const root = this.rootOf(node);
    const all = this.shortsOf(root).flatMap(({ occurrences }) => [...occurrences.values()]);
    const wanted = occurrenceKey(article.id, entity.id);
    const isWanted = (one: Occurrence): boolean => occurrenceKey(one.article.id, one.entity.id) === wanted;
    return this.divide(root, all).find((group) => group.some(isWanted)) ?? [];
  }

  private divide(root: Node, occurrences: Occurrence[]): Occurrence[][] {
    const sorted = occurrences.sort(byOrigin);
    return isGenericName(root.name) ? splitByCompany(sorted) : [sorted];
  }

  private count(short: string, long: string, by: number): void {
    const longs = this.explained.get(short) ?? new Map<string, number>();
    const articles = (longs.get(long) ?? 0) + by;
    if (articles > 0) longs.set(long, articles);
    else longs.delete(long);
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
      const longs = [...said.keys()].flatMap((key) => this.nodes.get(key) ?? []);
      return only(longs);
    }
    if (isGenericName(short.name)) return undefined;
    const related = this.related(short);
    if (related.length > MOST_LONGER) return undefined;
    return only(related.filter((long) => explains(long.name, short.name)));
  }

  private related(node: Node): Node[] {
    const keys = new Set(formKeys(node.name).flatMap((form) => [...(this.byForm.get(form) ?? [])]));
    keys.delete(node.key);
    return [...keys].flatMap((key) => this.nodes.get(key) ?? []);
  }

  /** The node and all that are short for it. */
  private shortsOf(root: Node): Node[] {
    const group = new Set([root]);
    for (const node of group) {
      const spoken = [...node.occurrences.values()].flatMap((one) => shortForms(one, node.key));
      const named = [...new Set(spoken)].flatMap((key) => this.nodes.get(key) ?? []);
      for (const other of [...this.related(node), ...named])
        if (!group.has(other) && this.rootOf(other) === root) group.add(other);
    }
    return [...group];
  }
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
