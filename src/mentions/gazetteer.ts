import { BODIES } from "../lexicon/bodies";
import { COMMON_WORDS } from "../lexicon/commonWords";
import { DEMONYMS } from "../lexicon/demonyms";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from "../lexicon/givenNames";
import { ORGANIZATIONS } from "../lexicon/organizations";
import { PLACES } from "../lexicon/places";
import { SURNAMES } from "../lexicon/surnames";
import { tokenize } from "../text/tokenize";
import { PhraseTree } from "./phraseTree";
import { spelling } from "./spelling";

/** The name lists, ready to be asked. */
export interface Gazetteer {
  readonly givenNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Lower case. */
  readonly commonWords: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly places: PhraseTree<true>;
  readonly organizations: PhraseTree<true>;
  /** Organizations that no feature of the model knows. */
  readonly bodies: PhraseTree<true>;
}

let loaded: Gazetteer | undefined;

/** The lists, built at the first article (some 20 ms) so that loading the program costs nothing. */
export function gazetteer(): Gazetteer {
  loaded ??= build();
  return loaded;
}

function build(): Gazetteer {
  const femaleNames = words(FEMALE_GIVEN_NAMES);
  const maleNames = words(MALE_GIVEN_NAMES);
  return {
    givenNames: new Set([...femaleNames, ...maleNames, ...words(OTHER_GIVEN_NAMES)]),
    femaleNames,
    maleNames,
    surnames: words(SURNAMES),
    commonWords: words(COMMON_WORDS),
    demonyms: new Set(lines(DEMONYMS)),
    places: phrases(lines(PLACES)),
    organizations: phrases(lines(ORGANIZATIONS)),
    bodies: phrases(lines(BODIES)),
  };
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

function lines(list: string): string[] {
  return list.trim().split("\n");
}

/** Each phrase is there as listed and as names are looked up: `UNICEF` and `Unicef`. */
function phrases(list: readonly string[]): PhraseTree<true> {
  const tree = new PhraseTree<true>();
  for (const phrase of list) {
    const listed = wordsOfPhrase(phrase);
    const spelled = listed.map((text) => spelling({ text }));
    growPhrase(tree, listed);
    if (spelled.some((word, i) => word !== listed[i])) growPhrase(tree, spelled);
  }
  return tree;
}

function growPhrase(tree: PhraseTree<true>, words: readonly string[]): void {
  let place = tree;
  for (const word of words) place = place.grow(word);
  place.value = true;
}

/** A phrase is cut into words as articles are; most are plain letters and blanks, for which less will do. */
export function wordsOfPhrase(phrase: string): string[] {
  return /^[a-z]+(?: [a-z]+)*$/i.test(phrase) ? phrase.split(" ") : tokenize(phrase).map(({ text }) => text);
}

/** Is the word by itself among the phrases? */
export function holdsWord(phrases: PhraseTree<true>, word: string): boolean {
  return phrases.after(word)?.value !== undefined;
}

/** Does a phrase, of one word or more, begin with the word? */
export function holdsOpener(phrases: PhraseTree<true>, word: string): boolean {
  return phrases.after(word) !== undefined;
}

/** `Kenyan`, `Germans`, `Cuban`: listed, plural, or made of a place by `-n`, `-an`, `-ian`, `-ese`. */
export function isDemonym(word: string): boolean {
  const { demonyms, places } = gazetteer();
  const single = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  if (demonyms.has(word) || demonyms.has(single)) return true;
  const suffix = /(?:ian|an|n|ese)$/.exec(single);
  if (!suffix || holdsWord(places, word)) return false;
  const stem = single.slice(0, suffix.index);
  return stem.length > 3 && [stem, `${stem}a`, `${stem}n`].some((place) => holdsWord(places, place));
}
