import type { Answer, Port, Request } from "./port";
import { wholeBuffers } from "./wholeBuffers";

/** Answers requests that come through a port with the methods of `service`, one after the other. */
export function serve(port: Port, service: object): void {
  const methods = service as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  port.onMessage((message) => {
    const { id, method, args } = message as Request;
    const told = answer(id, () => methods[method]!(...args));
    port.post(told, "result" in told ? wholeBuffers(partsOf(told.result)) : []);
  });
}

function partsOf(result: unknown): unknown[] {
  return typeof result === "object" && result !== null && !Array.isArray(result) ? Object.values(result) : [];
}

function answer(id: number, work: () => unknown): Answer {
  try {
    return { id, result: work() };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
