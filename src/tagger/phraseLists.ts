import { HashTable } from "./hashTable";

/** Names that are known by kind, at most 32 kinds: the hashes of all of them in one table, and for each a bit a kind. */
export class PhraseLists {
  private constructor(
    /** What each kind is called, in the order of the bits. */
    readonly kindNames: readonly string[],
    readonly table: HashTable,
    /** One entry a key of the table. */
    readonly kinds: Uint32Array,
  ) {}

  /** From the distinct hashes of each kind. */
  static of(lists: ReadonlyMap<string, Iterable<number>>): PhraseLists {
    const kindsOf = new Map<number, number>();
    [...lists.values()].forEach((hashes, kind) => {
      for (const hash of hashes) kindsOf.set(hash, (kindsOf.get(hash) ?? 0) | (1 << kind));
    });
    const keys = Uint32Array.from(kindsOf.keys()).sort();
    const kinds = Uint32Array.from(keys, (key) => kindsOf.get(key)!);
    return new PhraseLists([...lists.keys()], new HashTable(keys), kinds);
  }

  static fromArrays(kindNames: readonly string[], keys: Uint32Array, kinds: Uint32Array): PhraseLists {
    return new PhraseLists(kindNames, new HashTable(keys), kinds);
  }

  /** The kinds of names that hash so, as bits; 0 where there are none. */
  kindsOf(hash: number): number {
    const index = this.table.indexOf(hash);
    return index < 0 ? 0 : this.kinds[index]!;
  }
}
