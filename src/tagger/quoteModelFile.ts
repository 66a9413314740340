import { bioLabels } from "./bio";
import { finiteOrNull, openModel, scoresOf, sealModel } from "./modelContainer";
import { QUOTE_ROLES, type QuoteModel } from "./quoteModel";
import { WordTable } from "./wordTable";

/*
 * Arrays of the model file of quotes: for the labeller of roles keys uint32[rows] and weights int8[rows × labels], for the
 * ranker of sources keys uint32[] and weights int8[], for each word its class uint8 and how often it reports uint8, and the
 * words (UTF-8, one a line).
 */
const MAGIC = "CDQM";
export const QUOTE_MODEL_VERSION = 2;

interface Header {
  readonly roles: {
    readonly rows: number;
    readonly scale: number;
    readonly transitions: readonly (number | null)[];
    readonly starts: readonly (number | null)[];
    readonly ends: readonly (number | null)[];
  };
  readonly sources: { readonly rows: number; readonly scale: number };
  readonly temperatures: readonly number[];
  readonly words: number;
}

export function decodeQuoteModel(file: Uint8Array): QuoteModel {
  const { header, arrays } = openModel<Header>(file, MAGIC, QUOTE_MODEL_VERSION);
  const labels = bioLabels(QUOTE_ROLES);
  const { roles, sources, temperatures } = header;
  const roleFeatures = new Uint32Array(arrays.take(roles.rows * 4));
  const roleWeights = new Int8Array(arrays.take(roles.rows * labels.length));
  const sourceFeatures = new Uint32Array(arrays.take(sources.rows * 4));
  const sourceWeights = new Int8Array(arrays.take(sources.rows));
  const classes = new Uint8Array(arrays.take(header.words));
  const cues = new Uint8Array(arrays.take(header.words));
  return {
    roles: {
      labels,
      features: roleFeatures,
      weights: roleWeights,
      scale: roles.scale,
      transitions: scoresOf(roles.transitions),
      starts: scoresOf(roles.starts),
      ends: scoresOf(roles.ends),
    },
    sources: { features: sourceFeatures, weights: sourceWeights, scale: sources.scale },
    temperatures,
    words: new WordTable(arrays.lines(), header.words, (i) => ({ wordClass: classes[i]!, cue: cues[i]! })),
  };
}

export function encodeQuoteModel({ roles, sources, temperatures, words }: QuoteModel): Uint8Array {
  const habits = [...words];
  const header: Header = {
    roles: {
      rows: roles.features.length,
      scale: roles.scale,
      transitions: [...roles.transitions].map(finiteOrNull),
      starts: [...roles.starts].map(finiteOrNull),
      ends: [...roles.ends].map(finiteOrNull),
    },
    sources: { rows: sources.features.length, scale: sources.scale },
    temperatures,
    words: habits.length,
  };
  const arrays = [
    roles.features,
    roles.weights,
    sources.features,
    sources.weights,
    Uint8Array.from(habits, ([, { wordClass }]) => wordClass),
    Uint8Array.from(habits, ([, { cue }]) => cue),
  ];
  return sealModel(
    MAGIC,
    QUOTE_MODEL_VERSION,
    header,
    arrays,
    habits.map(([word]) => word),
  );
}
