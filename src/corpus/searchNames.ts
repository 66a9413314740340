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
  return [...new Set(Array.from(names, searchedLines))].join("");
}

/** As it is written and as any romanization writes it. */
function searchedLines(name: string): string {
  const words = wordsOf(name);
  const [plain, spelling] = [words.map(plainWord), words.map(plainSpelling)].map(
    (line) => `\n ${line.join(" ")}\n`,
  );
  return plain === spelling ? plain! : `${plain}${spelling}`;
}

/** A question to names of `listSearchedNames`. */
export interface NameQuery {
  /** Of each word the forms that a word of a name may begin with. */
  readonly words: readonly (readonly string[])[];
  /** Where it is a name, and not the beginnings of its words. */
  readonly whole: string;
}

/** Words in any order, each a beginning of a word of a name or of another spelling of it. */
export function readNameQuery(query: string): NameQuery {
  const words = wordsOf(query).map((word) => [
    ...new Set([plainWord(word), plainSpelling(word)].map((form) => ` ${form}`)),
  ]);
  return { words, whole: searchedLines(query) };
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => plainWord(word) !== "");
}
