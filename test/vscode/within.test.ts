import assert from "node:assert/strict";
import { within } from "../../src/vscode/within";

const later = (ms: number) => new Promise<string>((answer) => setTimeout(() => answer("late"), ms));

describe("an answer within a time", () => {
  it("is taken where it comes, and done without where it does not", async () => {
    assert.equal(await within(1000, Promise.resolve("soon")), "soon");
    assert.equal(await within(10, later(200)), undefined);
    assert.equal(await within(10, new Promise(() => {})), undefined);
  });

  it("may be a failure, which is passed on only in time", async () => {
    await assert.rejects(within(1000, Promise.reject(new Error("no"))), /no/);
    const failing = later(50).then(() => Promise.reject(new Error("too late")));
    assert.equal(await within(5, failing), undefined);
    await failing.catch(() => {});
  });
});
