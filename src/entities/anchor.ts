import type { Span } from "../text/span";
import type { Gender } from "./gender";

/** How far back a person may have been mentioned, in sentences that are not all quoted words. */
const REACH = 6;
/** How many mentions are weighed. */
const MOST = 60;
/** What it costs to be taken for the gender that one probably has not; a sentence further back costs 0.8. */
const AGAINST_LEANING = 1.2;

/** What it is worth that one of the same sentence is known to be of the gender. */
const KNOWN_BESIDE = 1;
/** What it is worth to be the one whose life is told. */
const HERO = 2;

/** A person mentioned outside quoted words. */
export interface Anchor extends Span {
  readonly entity: number;
  readonly sentence: number;
  /** Its speaker or first person, as a subject mostly is; not the owner in `Reyes’s lawyer`. */
  readonly leads: boolean;
  /** Source of a quote. */
  readonly speaks: boolean;
  /** A speaker without a name. */
  readonly isStranger: boolean;
}

/** By entity, he or she as far as it is known, and where only one pronoun speaks for it. */
export interface Genders {
  readonly known: (Gender | null)[];
  readonly likely: (Gender | undefined)[];
  /** Whose life the article tells. */
  readonly hero: number | undefined;
}

/** `Mo Lee, a Reyes aide during her run`: somebody else of the sentence is known to be of that gender, so that it settles nothing. */
export function isRivalled(
  anchors: readonly Anchor[],
  entity: number,
  sentence: number,
  { known }: Genders,
  gender: Gender,
): boolean {
  const oldest = Math.max(0, anchors.length - MOST);
  for (let i = anchors.length - 1; i >= oldest && anchors[i]!.sentence === sentence; i--)
    if (anchors[i]!.entity !== entity && known[anchors[i]!.entity] === gender) return true;
  return false;
}

/** A pronoun, and who is hardly meant by it. */
export interface Sought {
  readonly gender: Gender;
  /** Not the subject of its sentence. */
  readonly object: boolean;
  /** Where its clause begins. */
  readonly clause: number;
  /** Who does it to the one meant, or says it of another: never meant. */
  readonly doer: number | undefined;
  /** Who is named in the words of the one meant. */
  readonly others: ReadonlySet<number> | undefined;
  /** Says something, and so may be a speaker without a name who is told of nowhere else. */
  readonly isHeard: boolean;
}

/** Who is meant most likely by a pronoun of the sentence of that number. */
export function bestAnchor(
  anchors: readonly Anchor[],
  sentence: number,
  { known, likely, hero }: Genders,
  { gender, object, clause, doer, others, isHeard }: Sought,
): Anchor | undefined {
  let best: Anchor | undefined;
  let bestScore = 0;
  const oldest = Math.max(0, anchors.length - MOST);
  const goesOn = isHeard && hasJustSpoken(anchors, sentence, known, gender);
  for (let i = anchors.length - 1; i >= oldest && sentence - anchors[i]!.sentence <= REACH; i--) {
    const anchor = anchors[i]!;
    if (anchor.entity === doer || !mayBe(known[anchor.entity], gender)) continue;
    if (anchor.isStranger && !isHeard) continue;
    const back = sentence - anchor.sentence;
    const score =
      5 -
      back * 0.8 +
      (anchor.leads ? 1 : 0) +
      (anchor.speaks ? 0.7 : 0) +
      (anchor.entity === hero && !goesOn ? HERO : 0) +
      (!object && back === 0 && known[anchor.entity] ? KNOWN_BESIDE : 0) -
      (mayBe(likely[anchor.entity], gender) ? 0 : AGAINST_LEANING) -
      (object && back === 0 && anchor.leads && anchor.start >= clause ? 2 : 0) -
      (others?.has(anchor.entity) ? 3 : 0);
    if (score > bestScore) [best, bestScore] = [anchor, score];
  }
  return best;
}

/** `His son said so. “…,” he said`: a life that is told waits while somebody speaks. */
function hasJustSpoken(
  anchors: readonly Anchor[],
  sentence: number,
  known: readonly (Gender | null)[],
  gender: Gender,
): boolean {
  const last = anchors.slice(-MOST).findLast(({ speaks }) => speaks);
  return last !== undefined && sentence - last.sentence <= 1 && mayBe(known[last.entity], gender);
}

/** Who was told of most lately, of those whom a pronoun fits: whose life it is. */
export function oftenest(anchors: readonly Anchor[], { known }: Genders, gender: Gender): Anchor | undefined {
  const times = new Map<number, number>();
  let best: Anchor | undefined;
  for (const anchor of anchors.slice(-MOST)) {
    if (!mayBe(known[anchor.entity], gender)) continue;
    const count = (times.get(anchor.entity) ?? 0) + 1;
    times.set(anchor.entity, count);
    if (!best || count >= times.get(best.entity)!) best = anchor;
  }
  return best;
}

export function mayBe(known: Gender | null | undefined, gender: Gender): boolean {
  return (known ?? gender) === gender;
}
