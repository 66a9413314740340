import type { Corpus } from "../corpus/corpus";
import type { Dossier } from "../corpus/dossier";
import { DOSSIER_HEADER, toCells, toRecord } from "./dossierRow";
import { printList } from "./printList";
import { type Streams, write } from "./streams";
import { tableLine } from "./tableLine";

/** Widths of the columns before the last. */
const WIDTHS = [8, 8, 6, 32];

/** All people or organizations, those of most articles first: a table, or a JSON array with one a line. */
export async function printDossiers(
  corpus: Corpus,
  type: Dossier["type"],
  json: boolean,
  { stdout }: Streams,
): Promise<void> {
  const dossiers = corpus.dossiers(type);
  if (json) return printList(dossiers, toRecord, stdout);
  await write(stdout, tableLine(DOSSIER_HEADER, WIDTHS));
  for (const dossier of dossiers) await write(stdout, tableLine(toCells(dossier), WIDTHS));
}
