import type { ParsedText } from "../text/parsedText";
import type { Run } from "./capitalizedRuns";
import { NONE, STRONG } from "./capitals";
import { gazetteer } from "./gazetteer";
import { spelling } from "./phraseIndex";
import { isHonorific, isRoleNoun } from "./titleWords";

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
}

const SPEECH =
  /^(?:said|says|told|added|wrote|explained|argued|replied|insisted|warned|stressed|tweeted|noted)$/;

/** Evidence by word as `spelling` gives it. */
export function collectEvidence(
  text: ParsedText,
  capitals: Uint8Array,
  runs: readonly Run[],
): Map<string, WordEvidence> {
  const evidence = new Map<string, WordEvidence>();
  const { tokens } = text;
  const { givenNames } = gazetteer();
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      if (capitals[i] === NONE) continue;
      const word = spelling(tokens[i]!);
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
        };
        evidence.set(word, seen);
      }
      if (run.to - run.from > seen.run.to - seen.run.from) [seen.run, seen.at] = [run, i - run.from];
      const before = tokens[i - 1];
      seen.count++;
      if (before && (isHonorific(before) || isRoleNoun(before))) seen.afterTitle = true;
      if (SPEECH.test(tokens[run.to]?.text ?? "") || SPEECH.test(tokens[run.from - 1]?.text ?? ""))
        seen.besideSpeech = true;
      if (before && i > run.from && givenNames.has(before.text)) seen.afterGivenName = true;
      if (capitals[i] === STRONG) seen.strong = true;
    }
  }
  for (const { text: word } of tokens) {
    const capitalized = /^\p{Ll}/u.test(word)
      ? evidence.get(word[0]!.toUpperCase() + word.slice(1))
      : undefined;
    if (capitalized) capitalized.lower = true;
  }
  return evidence;
}

/** The last words of names by their initials: `CSB` → the name it may stand for, as a run. */
export function collectInitials(text: ParsedText, runs: readonly Run[]): Map<string, Run> {
  const initials = new Map<string, Run>();
  for (const run of runs) {
    if (run.to - run.from < 2) continue;
    let letters = "";
    for (let i = run.from; i < run.to; i++)
      if (/^\p{Lu}/u.test(text.tokens[i]!.text)) letters += text.tokens[i]!.text[0];
    if (!initials.has(letters)) initials.set(letters, run);
  }
  return initials;
}
