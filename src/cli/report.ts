import pico from "picocolors";
import { asProblem } from "./problem";
import { isTerminal, type Streams } from "./streams";

/** What goes to standard error, in order; remembers whether anything failed. */
export interface Report {
  failure(name: string, error: unknown): void;
  warning(name: string, message: string): void;
  readonly failed: boolean;
}

export function createReport({ stderr, colour }: Streams): Report {
  const terminal = isTerminal(stderr);
  const colours = pico.createColors(terminal && colour);
  // a progress bar may stand on the line
  const clear = terminal ? "\r\x1b[K" : "";
  let failed = false;
  return {
    failure(name, error) {
      failed = true;
      const { message, remedy } = asProblem(error);
      stderr.write(`${clear}${colours.red("copydesk:")} ${colours.bold(name)}: ${message}; ${remedy}\n`);
    },
    warning(name, message) {
      stderr.write(`${clear}${colours.yellow("copydesk:")} ${colours.bold(name)}: ${message}\n`);
    },
    get failed() {
      return failed;
    },
  };
}
