import type { Elsewhere } from "../../archive/archive";
import type { QuoteView } from "../../archive/quoteView";
import { shorten } from "../cards/card";
import { wordsLabel } from "../cards/quoteLabel";
import { lineIn } from "./lineIn";
import { quoteText } from "./quoteText";
import type { Shelf } from "./shelf";
import { speakerWords } from "./speakerWords";
import type { TreeRow } from "./treeRow";

const CHANGES = { verbatim: "word for word", shortened: "shortened", reworded: "in other words" } as const;

/** The quotes of other articles that are like one: the same statement, then the same words from somebody else. */
export function sameRows(shelf: Shelf, quote: QuoteView, elsewhere: Elsewhere): TreeRow[] {
  return [
    ...elsewhere.same.map((one) => likeRow(shelf, quote, one, CHANGES[one.change], "arrow-both")),
    ...elsewhere.conflicts.map((one) => likeRow(shelf, quote, one, "said by another", "warning")),
  ];
}

function likeRow(shelf: Shelf, quote: QuoteView, other: QuoteView, change: string, icon: string): TreeRow {
  const who = shorten(speakerWords(other, shelf.surenessOf(other.article)), 60);
  const place = lineIn(shelf, other.place);
  return {
    id: `${change} ${other.article} ${other.id}`,
    kind: "same",
    label: wordsLabel(other.kind, other.text, 32),
    description: [change, place, who].join(" · "),
    spoken: [change, wordsLabel(other.kind, other.text, 70), who, place].join(", "),
    icon,
    place: other.place,
    article: other.article,
    quote: other.id,
    like: { article: quote.article, quote: quote.id },
    children: null,
    card: () => quoteText(shelf, other),
  };
}
