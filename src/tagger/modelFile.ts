import { bilouLabels } from "./bilou";
import { HashTable } from "./hashTable";
import { finiteOrNull, openModel, scoresOf, sealModel } from "./modelContainer";
import type { NameModel } from "./nameModel";

/*
 * Arrays of the model file of names: keys uint32[rows], weights int8[rows × labels], for each list its hashes uint32[], for
 * each word the index of its Brown path uint16 (0 none), its coarse cluster uint16 and its fine cluster uint16 (0 none), and
 * the words (UTF-8, one a line).
 */
const MAGIC = "CDNM";
export const MODEL_VERSION = 1;

interface Header {
  readonly types: readonly string[];
  readonly scale: number;
  readonly rows: number;
  /** Scores of transitions, first and last labels; null where a label may not stand. */
  readonly transitions: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
  readonly lists: readonly { readonly name: string; readonly size: number }[];
  readonly paths: readonly string[];
  readonly words: number;
}

export function decodeModel(file: Uint8Array): NameModel {
  const { header, arrays } = openModel<Header>(file, MAGIC, MODEL_VERSION);
  const labels = bilouLabels(header.types);
  const keys = new Uint32Array(arrays.take(header.rows * 4));
  const weights = new Int8Array(arrays.take(header.rows * labels.length));
  const lists = header.lists.map(({ size }) => new HashTable(new Uint32Array(arrays.take(size * 4))));
  const [paths, coarse, fine] = [0, 1, 2].map(() => new Uint16Array(arrays.take(header.words * 2)));
  return {
    labels,
    rows: new HashTable(keys),
    weights,
    scale: header.scale,
    transitions: scoresOf(header.transitions),
    starts: scoresOf(header.starts),
    ends: scoresOf(header.ends),
    lists,
    words: new Map(
      arrays
        .lines()
        .map((word, i) => [
          word,
          { path: header.paths[paths![i]!] ?? "", coarse: coarse![i]!, fine: fine![i]! },
        ]),
    ),
  };
}

/** `keys` and `weights` row by row; `lists` by name in the order of `model.lists`. Errors are the caller’s: sizes must agree. */
export function encodeModel(model: NameModel, listNames: readonly string[]): Uint8Array {
  const paths = [
    "",
    ...new Set([...model.words.values()].map(({ path }) => path).filter((path) => path !== "")),
  ];
  const pathIndex = new Map(paths.map((path, i) => [path, i]));
  const words = [...model.words];
  const header: Header = {
    types: [...new Set(model.labels.filter((label) => label !== "O").map((label) => label.slice(2)))],
    scale: model.scale,
    rows: model.rows.keys.length,
    transitions: [...model.transitions].map(finiteOrNull),
    starts: [...model.starts].map(finiteOrNull),
    ends: [...model.ends].map(finiteOrNull),
    lists: model.lists.map((list, i) => ({ name: listNames[i]!, size: list.keys.length })),
    paths,
    words: words.length,
  };
  const arrays = [
    model.rows.keys,
    model.weights,
    ...model.lists.map((list) => list.keys),
    Uint16Array.from(words, ([, word]) => pathIndex.get(word.path)!),
    Uint16Array.from(words, ([, word]) => word.coarse),
    Uint16Array.from(words, ([, word]) => word.fine),
  ];
  return sealModel(
    MAGIC,
    MODEL_VERSION,
    header,
    arrays,
    words.map(([text]) => text),
  );
}
