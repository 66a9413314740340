import {
  type Disposable,
  Location,
  languages,
  type Position,
  type ReferenceContext,
  type TextDocument,
} from "vscode";
import { introduction } from "../../article/lookups";
import { appearancesElsewhere } from "../acrossArticles";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { entityAtCursor } from "../entityAtCursor";
import { guard } from "../guard";
import { toLocation, toRange } from "../positions";

/** Find All References: every mention in the article, however it is worded, then every place where other articles have the name. */
export function register(desk: Desk): Disposable {
  return languages.registerReferenceProvider(SELECTOR, {
    provideReferences: guard(
      desk.log,
      "references",
      async (document: TextDocument, position: Position, { includeDeclaration }: ReferenceContext) => {
        const reading = articleFor(desk, document, "navigation.enabled");
        const entity = reading && entityAtCursor(reading, document.offsetAt(position));
        if (!entity) return undefined;
        const first = introduction(entity);
        const here = entity.mentions
          .filter((mention) => includeDeclaration || mention !== first)
          .map((mention) => new Location(document.uri, toRange(document, mention)));
        const others = await appearancesElsewhere(desk, document, entity);
        const named = others.flatMap(({ names }) => (includeDeclaration ? names : names.slice(1)));
        return [...here, ...named.map(toLocation)];
      },
    ),
  });
}
