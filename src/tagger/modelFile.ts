import { bilouLabels } from "./bilou";
import { type ArrayReader, finiteOrNull, openModel, scoresOf, sealModel } from "./modelContainer";
import type { NameModel, WordCluster } from "./nameModel";
import { PhraseLists } from "./phraseLists";
import type { SequenceModel } from "./sequenceModel";
import { WordTable } from "./wordTable";

/*
 * Arrays of the model file of names: of the first and the second labeller keys uint32[rows] and weights int8[rows × labels];
 * of the listed names hashes uint32[] and kinds uint32[]; for each word the index of its Brown path uint16 (0 none), its
 * coarse cluster uint16 and its fine cluster uint16 (0 none); and the words (UTF-8, one a line).
 */
const MAGIC = "CDNM";
export const MODEL_VERSION = 3;

interface SequenceHeader {
  readonly scale: number;
  readonly rows: number;
  /** Scores of transitions, first and last labels; null where a label may not stand. */
  readonly transitions: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
}

interface Header {
  readonly types: readonly string[];
  readonly first: SequenceHeader;
  readonly second: SequenceHeader;
  readonly last: readonly number[];
  readonly kinds: readonly string[];
  readonly phrases: number;
  readonly paths: readonly string[];
  readonly words: number;
}

export function decodeModel(file: Uint8Array): NameModel {
  const { header, arrays } = openModel<Header>(file, MAGIC, MODEL_VERSION);
  const labels = bilouLabels(header.types);
  const first = readSequence(header.first, labels, arrays);
  const second = readSequence(header.second, labels, arrays);
  const [phrases, kinds] = [0, 1].map(() => new Uint32Array(arrays.take(header.phrases * 4)));
  return {
    first,
    second,
    last: Float32Array.from(header.last),
    lists: PhraseLists.fromArrays(header.kinds, phrases!, kinds!),
    words: readWords(header, arrays),
  };
}

function readWords({ words, paths }: Header, arrays: ArrayReader): WordTable<WordCluster> {
  // no function here may use `arrays`: the table would keep all the bytes of the file
  const path = new Uint16Array(arrays.take(words * 2));
  const coarse = new Uint16Array(arrays.take(words * 2));
  const fine = new Uint16Array(arrays.take(words * 2));
  return new WordTable(arrays.lines(), words, (i) => {
    return { path: paths[path[i]!] ?? "", coarse: coarse[i]!, fine: fine[i]! };
  });
}

function readSequence(header: SequenceHeader, labels: readonly string[], arrays: ArrayReader): SequenceModel {
  return {
    labels,
    features: new Uint32Array(arrays.take(header.rows * 4)),
    weights: new Int8Array(arrays.take(header.rows * labels.length)),
    scale: header.scale,
    transitions: scoresOf(header.transitions),
    starts: scoresOf(header.starts),
    ends: scoresOf(header.ends),
  };
}

/** Both labellers have the same labels. */
export function encodeModel({ first, second, last, lists, words }: NameModel): Uint8Array {
  const entries = [...words];
  const paths = ["", ...new Set(entries.map(([, { path }]) => path).filter((path) => path !== ""))];
  const pathIndex = new Map(paths.map((path, i) => [path, i]));
  const header: Header = {
    types: [...new Set(first.labels.filter((label) => label !== "O").map((label) => label.slice(2)))],
    first: sequenceHeader(first),
    second: sequenceHeader(second),
    last: [...last].map((weight) => Math.round(weight * 1e4) / 1e4),
    kinds: lists.kindNames,
    phrases: lists.kinds.length,
    paths,
    words: entries.length,
  };
  const arrays = [
    ...[first, second].flatMap(({ features, weights }) => [features, weights]),
    lists.table.keys,
    lists.kinds,
    Uint16Array.from(entries, ([, { path }]) => pathIndex.get(path)!),
    Uint16Array.from(entries, ([, { coarse }]) => coarse),
    Uint16Array.from(entries, ([, { fine }]) => fine),
  ];
  return sealModel(
    MAGIC,
    MODEL_VERSION,
    header,
    arrays,
    entries.map(([text]) => text),
  );
}

function sequenceHeader({ scale, features, transitions, starts, ends }: SequenceModel): SequenceHeader {
  return {
    scale,
    rows: features.length,
    transitions: [...transitions].map(finiteOrNull),
    starts: [...starts].map(finiteOrNull),
    ends: [...ends].map(finiteOrNull),
  };
}
