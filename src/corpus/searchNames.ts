import type { Occurrence } from "./occurrence";
import { plainWord } from "./plainWord";
import { plainSpelling } from "./spellingGap";

/** All names of a person or an organization, to be searched: one a line, words without accents and case, a space before each. */
export function listSearchedNames(occurrences: readonly Occurrence[]): string {
  const names = new Set<string>();
  for (const { entity } of occurrences) {
    if (entity.known !== undefined) names.add(entity.known);
    names.add(entity.name);
    for (const text of entity.spellings) names.add(text);
  }
  // the first part is empty so that one line is copied too: a text that is still in pieces is put together when first searched
  return ["", ...new Set(Array.from(names, searchedLines))].join("");
}

/** As it is written and as any romanization writes it. */
function searchedLines(name: string): string {
  const words = wordsOf(name);
  const [plain, spelling] = [words.map(plainWord), words.map(plainSpelling)].map(
    (line) => `\n ${line.join(" ")}\n`,
  );
  return plain === spelling ? plain! : `${plain}${spelling}`;
}

/** Whether names of `listSearchedNames` answer a query: each of its words begins one of theirs; `whole`: they are a name. */
export type NameMatch = "none" | "part" | "whole";

/** A question to many names: words in any order, each a beginning of a word of a name or of another spelling of it. */
export function matchNames(query: string): (names: string) => NameMatch {
  const words = wordsOf(query).map((word) => [
    ...new Set([plainWord(word), plainSpelling(word)].map((form) => ` ${form}`)),
  ]);
  const whole = searchedLines(query);
  return (names) => {
    if (!words.every((forms) => forms.some((form) => names.includes(form)))) return "none";
    return names.includes(whole) ? "whole" : "part";
  };
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => plainWord(word) !== "");
}
