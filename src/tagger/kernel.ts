import { KERNEL_CODE } from "./kernelCode";

/** What `kernel/` exports. Everything is an address in the memory of the kernel, in bytes, or a number of things. */
export interface KernelFunctions {
  scoreTemplates(
    templates: number,
    count: number,
    cells: number,
    height: number,
    runs: number,
    runCount: number,
    rows: number,
    weights: number,
    features: number,
    kept: number,
    sums: number,
  ): void;
  readTemplate(
    template: number,
    cells: number,
    height: number,
    runs: number,
    runCount: number,
    into: number,
  ): void;
  scoreToken(
    weights: number,
    features: number,
    count: number,
    kept: number,
    others: number,
    otherCount: number,
    sum: number,
  ): void;
  decode(chain: number, sums: number, rows: number, scratch: number, path: number): void;
  readShares(chain: number, sums: number, rows: number, scratch: number, shares: number): void;
}

const PAGE = 65_536;
/** Where what is reserved is aligned, and how far the kernel may read and write beyond it; bytes. */
const BLOCK = 16;
/** Below this is what the compiler keeps for itself; bytes. */
const START = 1024;

/**
 * The compiled loops with a memory of their own, which is given out piece by piece and never taken back. The views of the memory are
 * others after something was reserved. Throws where WebAssembly with vectors is not to be had.
 */
export class Kernel {
  readonly run: KernelFunctions;
  ints!: Int32Array;
  shorts!: Int16Array;
  floats!: Float32Array;
  bytes!: Uint8Array;
  private readonly memory: WebAssembly.Memory;
  private top = START;

  constructor() {
    const { exports } = new WebAssembly.Instance(compiled());
    this.run = exports as unknown as KernelFunctions;
    this.memory = exports.memory as WebAssembly.Memory;
    this.look();
  }

  /** The address of so many bytes, all 0. */
  reserve(bytes: number): number {
    const at = this.top;
    this.top = Math.ceil((at + bytes + BLOCK) / BLOCK) * BLOCK;
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    this.look();
    return at;
  }

  /** The address of a copy of some numbers. */
  keep(numbers: Int32Array | Float32Array): number {
    const at = this.reserve(numbers.byteLength);
    if (numbers instanceof Int32Array) this.ints.set(numbers, at >> 2);
    else this.floats.set(numbers, at >> 2);
    return at;
  }

  private look(): void {
    const { buffer } = this.memory;
    this.ints = new Int32Array(buffer);
    this.shorts = new Int16Array(buffer);
    this.floats = new Float32Array(buffer);
    this.bytes = new Uint8Array(buffer);
  }
}

let code: WebAssembly.Module | undefined;

function compiled(): WebAssembly.Module {
  code ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL_CODE), (letter) => letter.charCodeAt(0)));
  return code;
}
