import { groupPeople } from "./groupPeople";
import { type Occurrence, occurrenceKey } from "./occurrence";

/** The bearers of the family names of one key. */
interface Block {
  readonly occurrences: Map<string, Occurrence>;
  /** Null until somebody asks, and again after each change. */
  people: Grouping | null;
}

interface Grouping {
  readonly groups: readonly (readonly Occurrence[])[];
  readonly groupOf: ReadonlyMap<string, readonly Occurrence[]>;
}

/** The people of all articles. A change costs no more than the family names it touches, at the next question about them. */
export class PeopleIndex {
  private readonly blocks = new Map<string, Block>();

  add(occurrence: Occurrence): void {
    const { key } = occurrence;
    const block = this.blocks.get(key) ?? { occurrences: new Map(), people: null };
    block.occurrences.set(occurrenceKey(occurrence.article.id, occurrence.entity.id), occurrence);
    block.people = null;
    this.blocks.set(key, block);
  }

  remove({ key, article, entity }: Occurrence): void {
    const block = this.blocks.get(key);
    if (!block?.occurrences.delete(occurrenceKey(article.id, entity.id))) return;
    block.people = null;
    if (block.occurrences.size === 0) this.blocks.delete(key);
  }

  /** Each person once, as occurrences in order of origin. */
  *groups(): Generator<readonly Occurrence[]> {
    for (const block of this.blocks.values()) yield* grouped(block).groups;
  }

  groupOf({ key, article, entity }: Occurrence): readonly Occurrence[] {
    const block = this.blocks.get(key);
    const group = block && grouped(block).groupOf.get(occurrenceKey(article.id, entity.id));
    return group ?? [];
  }
}

function grouped(block: Block): Grouping {
  block.people ??= readGroups(groupPeople(block.occurrences.values()));
  return block.people;
}

function readGroups(groups: readonly (readonly Occurrence[])[]): Grouping {
  const groupOf = new Map<string, readonly Occurrence[]>();
  for (const group of groups)
    for (const { article, entity } of group) groupOf.set(occurrenceKey(article.id, entity.id), group);
  return { groups, groupOf };
}
