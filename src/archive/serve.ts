import type { Answer, Port, Request } from "./port";

/** Answers requests that come through a port with the methods of `service`, one after the other. */
export function serve(port: Port, service: object): void {
  const methods = service as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  port.onMessage((message) => {
    const { id, method, args } = message as Request;
    port.post(answer(id, () => methods[method]!(...args)));
  });
}

function answer(id: number, work: () => unknown): Answer {
  try {
    return { id, result: work() };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
