import {
  type Disposable,
  Location,
  languages,
  type Position,
  type ReferenceContext,
  type TextDocument,
} from "vscode";
import { introduction } from "../../article/lookups";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { entityAtCursor } from "../entityAtCursor";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Find All References: every mention in the article, however it is worded. */
export function register(desk: Desk): Disposable {
  return languages.registerReferenceProvider(SELECTOR, {
    provideReferences: guard(
      desk.log,
      "references",
      (document: TextDocument, position: Position, { includeDeclaration }: ReferenceContext) => {
        const reading = articleFor(desk, document, "navigation.enabled");
        const entity = reading && entityAtCursor(reading, document.offsetAt(position));
        if (!entity) return undefined;
        const first = introduction(entity);
        return entity.mentions
          .filter((mention) => includeDeclaration || mention !== first)
          .map((mention) => new Location(document.uri, toRange(document, mention)));
      },
    ),
  });
}
