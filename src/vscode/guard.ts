import type { LogOutputChannel } from "vscode";

/**
 * Wraps a provider or command so that a fault in it costs the reader one empty answer, never a dialogue:
 * what went wrong goes to the output channel under `name`.
 */
export function guard<A extends unknown[], R>(
  log: LogOutputChannel,
  name: string,
  answer: (...args: A) => R,
): (...args: A) => R | undefined {
  return (...args) => {
    try {
      const result = answer(...args);
      if (result instanceof Promise) return result.catch((error) => report(log, name, error)) as R;
      return result;
    } catch (error) {
      return report(log, name, error);
    }
  };
}

function report(log: LogOutputChannel, name: string, error: unknown): undefined {
  log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return undefined;
}
