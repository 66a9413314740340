import { ModelError } from "../tagger/modelContainer";
import { type Analyzer, createAnalyzer } from "./analyze";

/**
 * An analyzer whose model is fetched at the first article. Where the bytes cannot be had or are no model, `warn` is told once,
 * in words for people, and articles are read by lists and patterns alone.
 */
export function lazyAnalyzer(fetchModel: () => Uint8Array, warn: (message: string) => void): Analyzer {
  let analyzer: Analyzer | undefined;
  return (source, id) => {
    analyzer ??= open(fetchModel, warn);
    return analyzer(source, id);
  };
}

function open(fetchModel: () => Uint8Array, warn: (message: string) => void): Analyzer {
  try {
    return createAnalyzer({ model: fetchModel() });
  } catch (error) {
    const why =
      error instanceof ModelError
        ? error.message
        : `The model of names cannot be read (${String(error)}); install Copydesk again.`;
    warn(`${why} Until then names are found by lists and patterns alone.`);
    return createAnalyzer({ model: null });
  }
}
