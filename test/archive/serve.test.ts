import assert from "node:assert/strict";
import { connect, WireBroken } from "../../src/archive/connect";
import { pairPorts } from "../../src/archive/pairPorts";
import type { Wire } from "../../src/archive/port";
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
});
