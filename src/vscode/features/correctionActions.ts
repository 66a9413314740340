import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
} from "vscode";
import { mentionAt, quoteHandleAt } from "../../article/lookups";
import { correctionAt } from "../deciding/correction";
import { listCorrections } from "../deciding/listCorrections";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";

const KIND = CodeActionKind.QuickFix;

/** The lightbulb on a name, a quotation mark, a reporting verb or a source: what may be put right there. */
export function register(desk: Desk): Disposable {
  const provideCodeActions = guard(desk.log, "corrections", (document: TextDocument, { start }: Range) =>
    actionsAt(desk, document, document.offsetAt(start)),
  );
  return languages.registerCodeActionsProvider(
    SELECTOR,
    { provideCodeActions },
    { providedCodeActionKinds: [KIND] },
  );
}

function actionsAt(desk: Desk, document: TextDocument, offset: number): CodeAction[] {
  const reading = articleFor(desk, document, "corrections.enabled");
  if (!reading) return [];
  const { article, source } = reading;
  if (!mentionAt(article, offset) && !quoteHandleAt(article, source, offset)) return [];
  return listCorrections(correctionAt(document, reading, offset)).map(({ title, command, kind }) => {
    const action = new CodeAction(title, KIND);
    action.command = { title, command, arguments: [document.uri.toString(), offset, kind] };
    return action;
  });
}
