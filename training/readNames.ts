import { type NamesGold, readCorpus } from "./corpus";
import { readTagged } from "./readTagged";

/** Articles with gold names from either form of corpus: spans in `.jsonl`, tagged words in `.tsv`. */
export function readNames(path: string): NamesGold[] {
  return /\.tsv(\.gz)?$/.test(path) ? readTagged(path) : readCorpus<NamesGold>(path);
}
