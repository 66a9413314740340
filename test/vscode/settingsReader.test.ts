import assert from "node:assert/strict";
import { SettingsReader } from "../../src/vscode/settingsReader";
import { eventually, open, withSetting } from "./openArticle";

describe("a setting that cannot be used", () => {
  it("is reported once, by name, and its default stands in until it is mended", async () => {
    const problems: string[] = [];
    const reader = new SettingsReader(({ name }) => problems.push(name));
    const [one, two] = [await open(), await open("Another text.", "news")];
    await withSetting("maxFileSize", "big", async () => {
      await eventually(() => reader.of(one).maxFileSize === 5 && problems.length > 0);
      reader.of(two);
      assert.deepEqual(problems, ["maxFileSize"]);
      await withSetting("hover.enabled", false, async () => {
        await eventually(() => !reader.of(one)["hover.enabled"]);
      });
    });
    await withSetting("maxFileSize", 2, async () => {
      await eventually(() => reader.of(one).maxFileSize === 2);
    });
    assert.deepEqual(problems, ["maxFileSize"]);
    reader.dispose();
  });
});
