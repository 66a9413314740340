import type { Port, Wire } from "./port";

/** A wire without a worker: both ends in this thread, each message in a turn of its own, so that other work goes between. */
export function pairPorts(): { readonly near: Wire; readonly far: Port } {
  const near = new LocalPort();
  const far = new LocalPort();
  near.other = far;
  far.other = near;
  return { near, far };
}

class LocalPort implements Wire {
  other: LocalPort | undefined;
  private listener: ((message: unknown) => void) | undefined;
  private readonly sent: unknown[] = [];

  /** In a browser timers overtake each other; what they carry does not. */
  post(message: unknown): void {
    this.sent.push(message);
    setTimeout(() => {
      const next = this.sent.shift();
      this.other?.listener?.(next);
    });
  }

  onMessage(listener: (message: unknown) => void): void {
    this.listener = listener;
  }

  /** Never: it lives as long as this end. */
  onBreak(): void {}

  close(): void {
    this.other = undefined;
  }
}
