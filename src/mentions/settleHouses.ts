import { DEEDS_OF_FIRMS } from "../lexicon/neighbourWords";
import { type Segment, withType } from "./segment";
import type { Word } from "./word";

/** Houses that people go to, and that act. */
const HOUSES = /^(?:Museum|Gallery|Galleries|Library|Archives?)$/;

/** What a house does as a body. */
const DEEDS: ReadonlySet<string> = new Set(
  `${DEEDS_OF_FIRMS} said says bought apologised apologized refused appointed hired declined agreed acknowledged paid wants`.split(
    " ",
  ),
);

/** Before a house that somebody is in who says or does something. */
const INSIDE = /^(?:at|in|inside|outside|near|of|to|from|by)$/;

/** `The Elmby Museum bought it`: a house that acts is a body, wherever it stands in the article. Names in order. */
export function settleHouses(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const actors = new Set(names.filter((name) => isActor(words, name)).map((name) => textOf(words, name)));
  if (actors.size === 0) return [...names];
  return names.map((name) =>
    name.type === "place" && actors.has(textOf(words, name)) ? withType(name, "organization") : name,
  );
}

function isActor(words: readonly Word[], { from, to, type }: Segment): boolean {
  if (type !== "place" || to - from < 2 || !DEEDS.has(words[to]?.text ?? "")) return false;
  const article = words[from - 1]?.lower === "the" ? 1 : 0;
  if (INSIDE.test(words[from - article - 1]?.text ?? "")) return false;
  return words.slice(from, to).some(({ text }) => HOUSES.test(text));
}

function textOf(words: readonly Word[], { from, to }: Segment): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
