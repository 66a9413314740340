import { type Disposable, languages, type Position, SelectionRange, type TextDocument } from "vscode";
import { selectionSteps } from "../../article/selectionSteps";
import type { Span } from "../../text/span";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Expand Selection by meaning instead of by brackets. */
export function register(desk: Desk): Disposable {
  return languages.registerSelectionRangeProvider(SELECTOR, {
    provideSelectionRanges: guard(desk.log, "selection", (document: TextDocument, positions: Position[]) => {
      const reading = articleFor(desk, document, "selection.enabled");
      return reading && positions.map((position) => rangesAt(document, reading, position));
    }),
  });
}

function rangesAt(
  document: TextDocument,
  { article, source }: OpenArticle,
  position: Position,
): SelectionRange {
  const steps = selectionSteps(article, source, document.offsetAt(position));
  const outermost = new SelectionRange(toRange(document, steps.pop() as Span));
  return steps.reduceRight((parent, step) => new SelectionRange(toRange(document, step), parent), outermost);
}
