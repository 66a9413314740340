/** One end of a wire. Messages are plain data, and come in the order in which they were sent. */
export interface Port {
  /** `taken`: memory that goes over with the message and is gone here. */
  post(message: unknown, taken?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The end that is held by who started what is at the other. */
export interface Wire extends Port {
  /** Told once, with the reason, when the other end went without being asked to. */
  onBreak(listener: (reason: string) => void): void;
  close(): void;
}

/** Asks for a method of what is at the other end. Bytes that are an argument by themselves go over; other bytes are copied. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Bytes that are a part of the result itself go over: they are the asker’s. */
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
