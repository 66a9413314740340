import { Presets, SingleBar } from "cli-progress";
import { isTerminal, type Streams } from "./streams";

/** Fewer articles than this are done before a bar could be read. */
const LONG_WORK = 20;

export interface Progress {
  step(): void;
  stop(): void;
}

/** A bar on standard error, for long work on a terminal that shows nothing else meanwhile; otherwise silent. */
export function createProgress({ stdout, stderr }: Streams, total: number, toFiles: boolean): Progress {
  if (!isTerminal(stderr) || total < LONG_WORK || (isTerminal(stdout) && !toFiles))
    return { step: () => {}, stop: () => {} };
  const format = "{bar} {value} of {total} articles, {eta_formatted} left";
  const bar = new SingleBar({ format, stream: stderr, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
