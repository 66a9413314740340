/** One end of a wire. Messages are plain data, and come in the order in which they were sent. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The end that is held by who started what is at the other. */
export interface Wire extends Port {
  /** Told once, with the reason, when the other end went without being asked to. */
  onBreak(listener: (reason: string) => void): void;
  close(): void;
}

/** Asks for a method of what is at the other end. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
