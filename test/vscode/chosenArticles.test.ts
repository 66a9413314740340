import assert from "node:assert/strict";
import { type Memento, Uri } from "vscode";
import { ChosenArticles } from "../../src/vscode/chosenArticles";

function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.has(key) ? values.get(key) : fallback) as T,
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}

describe("chosen articles", () => {
  it("are remembered in the memory they are given", async () => {
    const shared = memory();
    const uri = Uri.parse("file:///news/list.txt");
    const chosen = new ChosenArticles(shared);
    await chosen.add(uri);
    chosen.dispose();
    const later = new ChosenArticles(shared);
    assert.ok(later.has(uri));
    await later.remove(uri);
    assert.ok(!later.has(uri));
    later.dispose();
  });

  it("forget the oldest choice rather than grow without end", async () => {
    const chosen = new ChosenArticles(memory());
    const file = (i: number) => Uri.parse(`file:///news/${i}.txt`);
    for (let i = 0; i <= 500; i++) await chosen.add(file(i));
    assert.ok(!chosen.has(file(0)));
    assert.ok(chosen.has(file(1)) && chosen.has(file(500)));
    chosen.dispose();
  });
});
