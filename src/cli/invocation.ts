import type { Analyzer } from "../article/analyze";
import type { Report } from "./report";
import type { Streams } from "./streams";

/** One run of a command: where it reads and writes, and how it reads articles. */
export interface Invocation {
  readonly streams: Streams;
  readonly report: Report;
  readonly analyze: Analyzer;
  /** `--entities`: a file of decisions, or `none`; undefined where those beside the articles hold. */
  readonly entities: string | undefined;
}
