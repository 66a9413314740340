import type { Answer, Request, Wire } from "./port";
import type { Remote } from "./remote";
import { wholeBuffers } from "./wholeBuffers";

/** The other end went before it answered. */
export class WireBroken extends Error {}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The methods of the service at the other end of a wire, as promises. */
export function connect<Service>(wire: Wire, onBreak: (reason: string) => void = () => {}): Remote<Service> {
  const waiting = new Map<number, Waiting>();
  let broken: WireBroken | undefined;
  let last = 0;
  wire.onMessage((message) => settle(waiting, message as Answer));
  wire.onBreak((reason) => {
    broken = new WireBroken(reason);
    // first, so that whoever asks once more asks what comes after it
    onBreak(reason);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  const request = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      wire.post({ id, method, args } satisfies Request, wholeBuffers(args));
    });
  return remoteOf((method, args) => request(method, args));
}

/** A remote whose every method goes through `request`. */
export function remoteOf<Service>(
  request: (method: string, args: readonly unknown[]) => Promise<unknown>,
): Remote<Service> {
  return new Proxy({} as Remote<Service>, {
    // without `then`, or a promise of a remote would wait for it
    get: (_, method) =>
      method === "then" ? undefined : (...args: unknown[]) => request(String(method), args),
  });
}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ("error" in answer) asked?.reject(new Error(answer.error));
  else asked?.resolve(answer.result);
}
