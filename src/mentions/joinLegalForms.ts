import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD } from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words before the comma that are read where none of them was found. */
const LONGEST = 6;
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|corp|s\.a|n\.v|l\.l\.c)\.?$/i;

/** `Marlin Terminals, Inc.`, in a line of capitals too: a body with its comma and legal form, whatever was found of it. Names in order. */
export function joinLegalForms(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let next = 0;
  for (let form = 2; form < words.length; form++) {
    if (words[form - 1]!.text !== "," || !isForm(words[form]!)) continue;
    while (next < names.length && names[next]!.to < form) joined.push(names[next++]!);
    const before = joined.at(-1);
    const from = before?.to === form - 1 ? before.from : capitalsStart(words, form - 1, before?.to ?? 0);
    if (from === form - 1 || (names[next]?.to ?? 0) > form + 1) continue;
    if (from === before?.from) joined.pop();
    while (next < names.length && names[next]!.from <= form) next++;
    joined.push(segmentOf(from, form + 1, "organization", TOLD));
  }
  return [...joined, ...names.slice(next)];
}

function isForm(word: Word): boolean {
  return isCapitalized(word) && LEGAL_FORM.test(word.text);
}

/** Where the capitals before `end` begin; `end` where none stand. */
function capitalsStart(words: readonly Word[], end: number, free: number): number {
  let start = end;
  while (start > free && end - start < LONGEST && isNamePart(words[start - 1]!)) start--;
  return start;
}

function isNamePart(word: Word): boolean {
  return isCapitalized(word) && (word.lists & FUNCTION_WORD) === 0;
}
