import type { Token } from "../text/token";
import type { EntityType } from "./name";
import type { Segment } from "./segment";

/**
 * What the whole article tells of a name that its own sentence does not: a surname after the full name, an acronym
 * after the words it stands for, the same words in a clearer place. Segments that stay without a type are dropped.
 */
export function settleTypes(tokens: readonly Token[], segments: readonly Segment[]): Segment[] {
  const votes = new Map<string, Record<EntityType, number>>();
  for (const segment of segments) {
    if (!segment.type) continue;
    const words = wordsOf(tokens, segment);
    vote(votes, words.join(" "), segment.type, Math.max(0.5, segment.strength));
    if (segment.type === "person" && words.length > 1) {
      vote(votes, words.at(-1)!, "person", (segment.strength + 1) * 1.5);
      vote(votes, words[0]!, "person", segment.strength * 0.5);
      if (words.length > 2) vote(votes, words.slice(1).join(" "), "person", segment.strength);
    }
    if (segment.type === "organization" && words.length > 1) vote(votes, initials(words), "organization", 3);
  }
  const settled: Segment[] = [];
  for (const segment of segments) {
    const type =
      segment.strength >= 3
        ? segment.type
        : (winner(votes.get(wordsOf(tokens, segment).join(" "))) ?? segment.type);
    if (type) settled.push({ ...segment, type });
  }
  return settled;
}

function wordsOf(tokens: readonly Token[], { from, to }: Segment): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.text);
  return words;
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}

function vote(
  votes: Map<string, Record<EntityType, number>>,
  words: string,
  type: EntityType,
  weight: number,
): void {
  const record = votes.get(words) ?? { person: 0, organization: 0, place: 0 };
  record[type] += weight;
  votes.set(words, record);
}

function winner(record: Record<EntityType, number> | undefined): EntityType | undefined {
  if (!record) return undefined;
  const [best] = (Object.entries(record) as [EntityType, number][]).sort((a, b) => b[1] - a[1]);
  return best![1] > 0 ? best![0] : undefined;
}
