import { BEGIN, edgeOfLabel, INSIDE, LAST, typeOfLabel, UNIT } from "../tagger/bilou";
import { combine } from "../tagger/hash";
import type { NameCandidates } from "./nameCandidates";

/** Outside, and three types. */
const TYPES = 4;
/** Words of a name that is looked for elsewhere. */
const LONGEST = 6;

/** A name in the first labelling: candidates, half-open. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly hash: number;
}

/** Names of the first labelling by their words, and where the same words stand elsewhere. */
export class KnownNames {
  private readonly found: Found[] = [];
  /** By the hash of the words: how often each type was found. */
  private readonly counts = new Map<number, Uint32Array>();

  constructor(
    private readonly candidates: NameCandidates,
    private readonly path: Uint8Array,
  ) {
    for (let i = 0, from = 0; i < path.length; i++) {
      const edge = edgeOfLabel(path[i]!);
      if (edge === BEGIN || edge === UNIT) from = i;
      if (edge !== LAST && edge !== UNIT) continue;
      const type = typeOfLabel(path[i]!);
      let hash = 0;
      for (let k = from; k <= i; k++) hash = combine(hash, candidates.wordAt(k).phraseHash);
      this.found.push({ from, to: i + 1, type, hash });
      let counts = this.counts.get(hash);
      if (!counts) {
        counts = new Uint32Array(TYPES);
        this.counts.set(hash, counts);
      }
      counts[type]!++;
    }
  }

  coverage(): Uint8Array {
    const covered = new Uint8Array(this.path.length);
    const lengths = new Uint8Array(this.path.length);
    let next = 0;
    this.candidates.forEachStretch((from, to) => {
      for (let i = from; i < to; i++) {
        while (next < this.found.length && this.found[next]!.from < i) next++;
        this.coverFrom(i, to, this.found[next], covered, lengths);
      }
    });
    return covered;
  }

  private coverFrom(
    i: number,
    end: number,
    own: Found | undefined,
    covered: Uint8Array,
    lengths: Uint8Array,
  ): void {
    let hash = 0;
    for (let length = 1; length <= LONGEST && i + length <= end; length++) {
      hash = combine(hash, this.candidates.wordAt(i + length - 1).phraseHash);
      const type = this.typeElsewhere(hash, own?.from === i && own.to === i + length ? own.type : 0);
      if (type === 0) continue;
      for (let k = i; k < i + length; k++) {
        if (lengths[k]! >= length) continue;
        lengths[k] = length;
        covered[k] =
          4 * type + (length === 1 ? UNIT : k === i ? BEGIN : k === i + length - 1 ? LAST : INSIDE);
      }
    }
  }

  /** The type that these words have most often at other places, 0 where they are no name there. */
  private typeElsewhere(hash: number, own: number): number {
    const counts = this.counts.get(hash);
    if (!counts) return 0;
    let best = 0;
    let most = 0;
    for (let type = 1; type < TYPES; type++) {
      const count = counts[type]! - (type === own ? 1 : 0);
      if (count > most) [best, most] = [type, count];
    }
    return best;
  }
}
