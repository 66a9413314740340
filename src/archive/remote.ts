import type { Archive } from "./archive";

/** What a service answers, through a wire. */
export type Remote<Service = Archive> = {
  readonly [Method in keyof Service]: Service[Method] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};
