import { extensions } from "vscode";

interface Language {
  readonly id: string;
  readonly extensions?: readonly string[];
}

const OURS = new Set(["plaintext", "news"]);

let foreign: ReadonlySet<string> | undefined;

/** Whether no installed language claims the extension of a file, so that the editor opens it as plain text. */
export function opensAsPlainText(path: string): boolean {
  foreign ??= new Set(listLanguages().flatMap((language) => language.extensions ?? []));
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return !name.includes(".") || !foreign.has(name.slice(name.lastIndexOf(".")));
}

function listLanguages(): Language[] {
  const all: Language[] = extensions.all.flatMap(
    ({ packageJSON }) => packageJSON.contributes?.languages ?? [],
  );
  return all.filter(({ id }) => !OURS.has(id));
}
