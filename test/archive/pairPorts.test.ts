import assert from "node:assert/strict";
import { pairPorts } from "../../src/archive/pairPorts";

describe("A pair of ports", () => {
  it("keeps messages in order where a timer overtakes another, as in a browser", async () => {
    const { near, far } = pairPorts();
    const came: unknown[] = [];
    far.onMessage((message) => came.push(message));
    const delays = [8, 0];
    const { setTimeout: later } = globalThis;
    globalThis.setTimeout = ((work: () => void) => later(work, delays.shift())) as typeof setTimeout;
    try {
      near.post("first");
      near.post("second");
    } finally {
      globalThis.setTimeout = later;
    }
    await new Promise((next) => setTimeout(next, 30));
    assert.deepEqual(came, ["first", "second"]);
  });
});
