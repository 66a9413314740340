import type { Archive } from "./archive";

/** What an archive answers, through a wire. */
export type Remote = {
  readonly [Method in keyof Archive]: (
    ...args: Parameters<Archive[Method]>
  ) => Promise<ReturnType<Archive[Method]>>;
};
