import { ModelError } from "../tagger/modelContainer";
import { type Analyzer, analyze, type ModelBytes, openReader, openTagger } from "./analyze";

/** Hands out the bytes of each model, or throws why they cannot be had. */
export type ModelFiles = { readonly [Model in keyof ModelBytes]: () => Uint8Array };

/** How articles are read without a model, in words for people. */
const WITHOUT: { readonly [Model in keyof ModelBytes]: string } = {
  names: "names are found by lists and patterns alone",
  quotes: "quotes are found by rules alone",
};

export interface LazyAnalyzer extends Analyzer {
  /** Whether the models are here already, so that an article takes no longer than another. */
  isOpen(): boolean;
}

/**
 * An analyzer whose models are fetched at the first article. Where the bytes of one cannot be had or are no model, `warn` is
 * told once, in words for people, and articles are read without it.
 */
export function lazyAnalyzer(files: ModelFiles, warn: (message: string) => void): LazyAnalyzer {
  let opened: Analyzer | undefined;
  // once decoded, the bytes are of no more use
  let closed: ModelFiles | null = files;
  const read: Analyzer = (source, id, decisions) => {
    opened ??= open(closed!, warn);
    closed = null;
    return opened(source, id, decisions);
  };
  return Object.assign(read, { isOpen: () => opened !== undefined });
}

function open(files: ModelFiles, warn: (message: string) => void): Analyzer {
  const attempt = <Opened>(model: keyof ModelBytes, decode: (bytes: Uint8Array) => Opened): Opened | null => {
    try {
      return decode(files[model]());
    } catch (error) {
      const why =
        error instanceof ModelError
          ? error.message
          : `The model of ${model} cannot be read (${String(error)}); install Copydesk again.`;
      warn(`${why} Until then ${WITHOUT[model]}.`);
      return null;
    }
  };
  const tagger = attempt("names", openTagger);
  const reader = attempt("quotes", openReader);
  return (source, id, decisions) => analyze(source, id, { tagger, reader, decisions });
}
