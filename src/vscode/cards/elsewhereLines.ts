import type { Elsewhere } from "../../archive/archive";
import type { QuoteView, SameView } from "../../archive/quoteView";
import { COMMANDS } from "../commandIds";
import { count, type Line, link, shorten } from "./card";
import { lineLink } from "./placeLink";

/** Where a quote is, as commands name it. */
export interface QuotePlace {
  /** Id of the article. */
  readonly article: string;
  readonly quote: string;
}

/** Of each sort this many are told one by one. */
const SHOWN = 2;

/**
 * Where else a quote is found, and in which words: `same statement, other words, in bridge.txt line 15 — Compare Wordings`, and
 * who else is said to have said it. `words`: those of the quote itself.
 */
export function elsewhereLines(own: QuotePlace, words: string, { same, conflicts }: Elsewhere): Line[] {
  const told = same.length > SHOWN ? same.slice(0, SHOWN - 1) : same;
  return [
    ...told.map((other) => sameLine(own, words, other)),
    ...(told.length < same.length ? [moreLine(own, same.length - told.length)] : []),
    ...conflicts.slice(0, SHOWN - 1).map((other) => conflictLine(own, other)),
  ];
}

function sameLine(own: QuotePlace, words: string, other: SameView): Line {
  return [
    `${sameness(words, other)} in `,
    lineLink(other.place),
    " — ",
    compare("Compare Wordings", own, other),
  ];
}

function sameness(words: string, { change, text }: SameView): string {
  if (change === "verbatim") return "same words";
  if (change === "reworded") return "same statement, other words,";
  return text.length < words.length ? "same statement, shortened," : "same statement, longer,";
}

function moreLine(own: QuotePlace, more: number): Line {
  return [compare(`same statement in ${count(more, "more article")}`, own)];
}

function conflictLine(own: QuotePlace, other: QuoteView): Line {
  const speaker = shorten(other.speaker?.name ?? "somebody else", 60);
  const link = compare("Compare Wordings", own, other);
  return [`the same words said by ${speaker} in `, lineLink(other.place), " — ", link];
}

function compare(label: string, own: QuotePlace, other?: QuoteView) {
  const others = other ? [{ article: other.article, quote: other.id }] : [];
  return link(label, COMMANDS.compareWordings, own, ...others);
}
