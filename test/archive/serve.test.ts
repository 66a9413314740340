import assert from "node:assert/strict";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { connect, WireBroken } from "../../src/archive/connect";
import { pairPorts } from "../../src/archive/pairPorts";
import type { Port, Wire } from "../../src/archive/port";
import { serve } from "../../src/archive/serve";

class Counter {
  private sum = 0;
  add(number: number): number {
    this.sum += number;
    return this.sum;
  }
  fail(): never {
    throw new RangeError("too many");
  }
}

/** Keeps bytes until somebody wants them. */
class Keeper {
  private bytes = new Uint8Array(0);
  private within = new Uint8Array(0);
  keep(bytes: Uint8Array, { within }: { readonly within: Uint8Array }): void {
    this.bytes = new Uint8Array(bytes);
    this.within = new Uint8Array(within);
  }
  give(): { readonly bytes: Uint8Array } {
    return { bytes: this.bytes };
  }
  left(): number[] {
    return [this.bytes.length, this.within.length];
  }
}

function portOf(port: MessagePort): Port {
  return {
    post: (message, taken) => port.postMessage(message, taken),
    onMessage: (listener) => void port.on("message", listener),
  };
}

function counter() {
  const { near, far } = pairPorts();
  serve(far, new Counter());
  return { wire: near, remote: connect<Counter>(near) };
}

describe("A service at the other end of a wire", () => {
  it("answers each question, in the order in which they were asked", async () => {
    const { remote } = counter();
    assert.deepEqual(await Promise.all([1, 2, 3].map((number) => remote.add(number))), [1, 3, 6]);
  });

  it("tells what went wrong, and goes on", async () => {
    const { remote } = counter();
    await assert.rejects(remote.fail(), /RangeError: too many/);
    assert.equal(await remote.add(2), 2);
  });

  it("refuses what is not its own", async () => {
    const { remote } = counter();
    const other = remote as unknown as { subtract(): Promise<void> };
    await assert.rejects(other.subtract(), /not a function/);
  });

  it("can be promised", async () => {
    const { remote } = counter();
    assert.equal(await (await Promise.resolve(remote)).add(4), 4);
  });

  it("lets other work go between two answers", async () => {
    const { remote } = counter();
    const order: string[] = [];
    const asked = [1, 2].map((number) => remote.add(number).then(() => order.push("answer")));
    setTimeout(() => order.push("other"));
    await Promise.all(asked);
    assert.equal(order.at(-1), "answer");
    assert.ok(order.includes("other"));
  });

  it("answers nothing more once it is gone, and leaves no question open", async () => {
    let tell: (reason: string) => void = () => {};
    const silent: Wire = {
      post: () => {},
      onMessage: () => {},
      close: () => {},
      onBreak: (listener) => {
        tell = listener;
      },
    };
    const remote = connect<Counter>(silent);
    const open = assert.rejects(remote.add(1), WireBroken);
    tell("out of memory");
    await open;
    await assert.rejects(remote.add(2), /out of memory/);
  });

  it("gets bytes that are an argument by themselves without a copy, hands over its own, and copies others", async () => {
    const { port1, port2 } = new MessageChannel();
    serve(portOf(port2), new Keeper());
    const remote = connect<Keeper>({ ...portOf(port1), onBreak: () => {}, close: () => {} });
    const [whole, within] = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5])];
    await remote.keep(whole, { within });
    assert.deepEqual([whole.length, within.length], [0, 2]);
    assert.deepEqual(await remote.give(), { bytes: new Uint8Array([1, 2, 3]) });
    assert.deepEqual(await remote.left(), [0, 2]);
    port1.close();
  });

  it("copies bytes that share their memory with others", async () => {
    const { port1, port2 } = new MessageChannel();
    serve(portOf(port2), new Keeper());
    const remote = connect<Keeper>({ ...portOf(port1), onBreak: () => {}, close: () => {} });
    const all = new Uint8Array([1, 2, 3]);
    await remote.keep(all.subarray(1), { within: new Uint8Array(new SharedArrayBuffer(1)) });
    assert.equal(all.length, 3);
    assert.deepEqual(await remote.give(), { bytes: new Uint8Array([2, 3]) });
    port1.close();
  });
});
