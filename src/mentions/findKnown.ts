import type { KnownEntity } from "../decisions/decisions";
import type { ParsedText } from "../text/parsedText";
import { tokenize } from "../text/tokenize";
import { longestPhrase } from "./longestPhrase";
import { PhraseTree } from "./phraseTree";
import { type Segment, segmentOf } from "./segment";
import { readWord, type Word } from "./word";

/** Goes before what lists, patterns and models tell. */
const DECIDED = 6;

/** Where names that the reader knows stand as whole words of one paragraph, the longest first; in order, never overlapping. */
export function findKnown(
  text: ParsedText,
  words: readonly Word[],
  entities: readonly KnownEntity[],
): Segment[] {
  if (entities.length === 0) return [];
  const tree = plantNames(entities);
  const found: Segment[] = [];
  for (let from = 0; from < words.length; from++) {
    const to = from + longestPhrase(tree, words, from, words.length);
    const known = entityAt(tree, words, from, to);
    if (!known || isBroken(text, from, to)) continue;
    found.push(segmentOf(from, to, known.type, DECIDED, from, known));
    from = to - 1;
  }
  return found;
}

/** Of two entities that share a name the first one has it. */
function plantNames(entities: readonly KnownEntity[]): PhraseTree<KnownEntity> {
  const tree = new PhraseTree<KnownEntity>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) {
      let place = tree;
      for (const word of wordsOfName(name)) place = place.grow(word);
      place.value ??= entity;
    }
  return tree;
}

/** The words of a name in running spelling, cut as articles are. */
export function wordsOfName(name: string): string[] {
  return tokenize(name).map((token) => readWord(token).spelled.text);
}

function entityAt(
  tree: PhraseTree<KnownEntity>,
  words: readonly Word[],
  from: number,
  to: number,
): KnownEntity | undefined {
  let place: PhraseTree<KnownEntity> | undefined = tree;
  for (let i = from; i < to; i++) place = place?.after(words[i]!.spelled.text);
  return place?.value;
}

function isBroken({ source, tokens }: ParsedText, from: number, to: number): boolean {
  return /\n\s*\n/.test(source.slice(tokens[from]!.start, tokens[to - 1]!.end));
}
