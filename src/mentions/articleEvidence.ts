import type { Run } from "./capitalizedRuns";
import { NONE, STRONG } from "./capitals";
import { readNeighbours } from "./readNeighbours";
import { isHonorific, isRoleNoun } from "./titleWords";
import type { Word } from "./word";
import { GIVEN_NAME } from "./wordLists";
import { CAPITAL, SPEECH } from "./wordTraits";

/** What an article tells of a capitalised word by all its places in it, without any label. */
export interface WordEvidence {
  /** Where the longest capitalised run that holds the word begins and ends, in tokens. */
  run: Run;
  /** Its place in that run. */
  at: number;
  count: number;
  afterTitle: boolean;
  besideSpeech: boolean;
  afterGivenName: boolean;
  strong: boolean;
  lower: boolean;
  /** What stands around its runs, bits of `readNeighbours.ts`. */
  neighbours: number;
}

/** Evidence by word in running spelling. */
export function collectEvidence(
  words: readonly Word[],
  capitals: Uint8Array,
  runs: readonly Run[],
): Map<string, WordEvidence> {
  const evidence = new Map<string, WordEvidence>();
  for (const run of runs) {
    const besideSpeech = isSpeech(words[run.to]) || isSpeech(words[run.from - 1]);
    const neighbours = readNeighbours(words, run);
    for (let i = run.from; i < run.to; i++) {
      if (capitals[i] === NONE) continue;
      const seen = evidenceFor(evidence, words[i]!.spelled.text, run, i);
      const before = words[i - 1];
      seen.count++;
      seen.neighbours |= neighbours;
      if (besideSpeech) seen.besideSpeech = true;
      if (before && (isHonorific(before) || isRoleNoun(before))) seen.afterTitle = true;
      if (before && i > run.from && before.lists & GIVEN_NAME) seen.afterGivenName = true;
      if (capitals[i] === STRONG) seen.strong = true;
    }
  }
  for (const { raised } of words) {
    const capitalized = raised === "" ? undefined : evidence.get(raised);
    if (capitalized) capitalized.lower = true;
  }
  return evidence;
}

/** The evidence for the word at `i`, with the longest run so far. */
function evidenceFor(evidence: Map<string, WordEvidence>, word: string, run: Run, i: number): WordEvidence {
  let seen = evidence.get(word);
  if (!seen) {
    seen = {
      run,
      at: i - run.from,
      count: 0,
      afterTitle: false,
      besideSpeech: false,
      afterGivenName: false,
      strong: false,
      lower: false,
      neighbours: 0,
    };
    evidence.set(word, seen);
  } else if (run.to - run.from > seen.run.to - seen.run.from) {
    seen.run = run;
    seen.at = i - run.from;
  }
  return seen;
}

function isSpeech(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & SPEECH) !== 0;
}

/** The last words of names by their initials: `CSB` → the name it may stand for, as a run. */
export function collectInitials(words: readonly Word[], runs: readonly Run[]): Map<string, Run> {
  const initials = new Map<string, Run>();
  for (const run of runs) {
    if (run.to - run.from < 2) continue;
    let letters = "";
    for (let i = run.from; i < run.to; i++) {
      const { text, traits } = words[i]!;
      if (traits & CAPITAL) letters += text[0];
    }
    if (!initials.has(letters)) initials.set(letters, run);
  }
  return initials;
}
