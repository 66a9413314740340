import { Bearer } from "./bearer";
import { byOrigin, type Occurrence } from "./occurrence";
import { isGenericName } from "./organizationForms";
import { splitByCompany } from "./splitByCompany";

/** All that is called by one name, or is known to the reader by one; a tree with what is short for it. */
export class OrganizationNode {
  /** In order of origin. */
  occurrences: Occurrence[] = [];
  readonly isKnown: boolean;
  /** Of the first occurrence; articles differ in capitals, hyphens and small words. */
  name: string;
  private longerOne: OrganizationNode | null = null;
  /** Most names are long for none: a set or map for each would take memory for nothing. */
  private shorterOnes: Set<OrganizationNode> | null = null;
  private shortCounts: Map<string, number> | null = null;
  /** Of a root, for the whole tree. */
  private divided: readonly Bearer[] | null = null;
  private bearerByOccurrence: ReadonlyMap<Occurrence, Bearer> | null = null;

  constructor(
    readonly key: string,
    { entity, name }: Occurrence,
  ) {
    this.isKnown = entity.known !== undefined;
    this.name = name.family;
  }

  /** Bodies of other countries may have the name. */
  get isGeneric(): boolean {
    return !this.isKnown && isGenericName(this.name);
  }

  /** The name that it is short for. */
  get longer(): OrganizationNode | null {
    return this.longerOne;
  }

  set longer(node: OrganizationNode | null) {
    if (node === this.longerOne) return;
    this.forgetBearers();
    this.longerOne?.shorterOnes?.delete(this);
    this.longerOne = node;
    if (node) node.shorterOnes = (node.shorterOnes ?? new Set()).add(this);
    this.forgetBearers();
  }

  get shorter(): Iterable<OrganizationNode> {
    return this.shorterOnes ?? [];
  }

  /** Keys of the short names that articles have for it. */
  get shorts(): Iterable<string> {
    return this.shortCounts?.keys() ?? [];
  }

  /** Some articles more or less have a short name for it; gives how many do now. */
  countShort(key: string, by: number): number {
    const counts = this.shortCounts ?? new Map();
    this.shortCounts = counts;
    const now = (counts.get(key) ?? 0) + by;
    if (now > 0) counts.set(key, now);
    else counts.delete(key);
    return now;
  }

  get root(): OrganizationNode {
    let root: OrganizationNode = this;
    while (root.longerOne) root = root.longerOne;
    return root;
  }

  get isListed(): boolean {
    return this.divided?.every(({ isReady }) => isReady) ?? false;
  }

  /** Of a root: who goes by the names of its tree; names of ordinary words go with others only where the company is the same. */
  get bearers(): readonly Bearer[] {
    this.divided ??= divide(this.tree());
    return this.divided;
  }

  /** The one of the tree whose occurrence it is. */
  bearerOf(occurrence: Occurrence): Bearer {
    const { bearers } = this.root;
    return bearers.length === 1 ? bearers[0]! : this.root.listBearers().get(occurrence)!;
  }

  forgetBearers(): void {
    const { root } = this;
    root.divided = null;
    root.bearerByOccurrence = null;
  }

  private listBearers(): ReadonlyMap<Occurrence, Bearer> {
    this.bearerByOccurrence ??= new Map(
      this.bearers.flatMap((bearer) => bearer.occurrences.map((occurrence) => [occurrence, bearer])),
    );
    return this.bearerByOccurrence;
  }

  private tree(): OrganizationNode[] {
    const nodes: OrganizationNode[] = [this];
    for (const node of nodes) nodes.push(...node.shorter);
    return nodes;
  }
}

function divide(nodes: readonly OrganizationNode[]): Bearer[] {
  const all = nodes.flatMap(({ occurrences }) => occurrences).sort(byOrigin);
  const sure = new Set(nodes.flatMap((node) => (node.isGeneric ? [] : node.occurrences)));
  const groups = sure.size === all.length ? [all] : splitByCompany(all, sure);
  // a copy has no room to grow
  return groups.map((group) => new Bearer(group.slice()));
}
