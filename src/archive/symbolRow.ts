import type { Corpus } from "../corpus/corpus";
import type { DossierRow } from "../corpus/dossierRow";
import { type Row, toRow } from "./row";

/** A person or an organization that was searched for, for an editor that sifts the answers once more by their letters. */
export interface SymbolRow extends Row {
  /** The name; where the query’s letters are not in it, what they found is behind it: `Rustam Ahmedov (Akhmedov)`. */
  readonly label: string;
}

export function toSymbolRow(corpus: Corpus, row: DossierRow, query: string): SymbolRow {
  return { ...toRow(corpus, row), label: labelOf(corpus, row, query) };
}

function labelOf(corpus: Corpus, { id, name }: DossierRow, query: string): string {
  const letters = lettersOf(query);
  if (holdsLetters(name, letters)) return name;
  const at = id.lastIndexOf("#");
  const spellings = corpus.dossierOf(id.slice(0, at), id.slice(at + 1))!.spellings.map(({ text }) => text);
  const forms = [...spellings, ...[name, ...spellings].map(withoutAccents)];
  return `${name} (${forms.find((form) => holdsLetters(form, letters)) ?? query})`;
}

function lettersOf(query: string): string[] {
  return [...query.toLowerCase()].filter((letter) => /\S/.test(letter));
}

/** In this order, others between them. */
function holdsLetters(name: string, letters: readonly string[]): boolean {
  let next = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[next]) next++;
  return next === letters.length;
}

function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}
