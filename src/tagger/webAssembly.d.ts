/** What the engine uses of WebAssembly, which Node and browsers have alike; their own declarations bring in much else. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    /** `pages` are of 64 KB. */
    grow(pages: number): number;
  }
}
