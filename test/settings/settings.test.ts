import assert from "node:assert/strict";
import { readSettings, SETTINGS, type SettingName } from "../../src/settings/settings";

function read(values: Record<string, unknown>) {
  return readSettings((name) => values[name]);
}

describe("settings", () => {
  it("are the defaults where nothing is set", () => {
    const { settings, problems } = read({});
    assert.deepEqual(problems, []);
    assert.equal(settings.detection, "auto");
    assert.equal(settings["places.colour"], false);
    for (const name of Object.keys(SETTINGS) as SettingName[])
      assert.deepEqual(settings[name], SETTINGS[name].default, name);
  });

  it("are taken as the reader wrote them", () => {
    const { settings, problems } = read({
      maxFileSize: 0.5,
      "outline.layout": "bySpeaker",
      exclude: ["notes/**"],
    });
    assert.deepEqual(problems, []);
    assert.equal(settings.maxFileSize, 0.5);
    assert.equal(settings["outline.layout"], "bySpeaker");
    assert.deepEqual(settings.exclude, ["notes/**"]);
  });

  it("fall back one by one, and say which, what it is and what to write", () => {
    const { settings, problems } = read({
      maxFileSize: "big",
      detection: "sometimes",
      "hover.enabled": false,
    });
    assert.equal(settings.maxFileSize, 5);
    assert.equal(settings["hover.enabled"], false);
    assert.deepEqual(problems.map(({ message }) => message).sort(), [
      'Copydesk: the setting copydesk.detection is "sometimes"; write one of "auto", "always", "never". Until then "auto" is used.',
      'Copydesk: the setting copydesk.maxFileSize is "big"; write a number of megabytes from 0.01 to 50. Until then 5 is used.',
    ]);
  });

  it("refuse a size of nothing, a sureness that is none, patterns that are no text, and null", () => {
    for (const values of [
      { maxFileSize: 0 },
      { "quotes.sureness": 1.5 },
      { "quotes.sureness": "half" },
      { exclude: [3] },
      { "people.colour": null },
    ])
      assert.equal(read(values).problems.length, 1, JSON.stringify(values));
  });

  it("refuse a pattern with a bracket left open, which would fit nothing, and say so", () => {
    assert.deepEqual(read({ include: ["{a,b{c,d}}/[x-z].txt", "[[]notes}/**"] }).problems, []);
    for (const pattern of ["notes[0-9/**", "{notes,old/**", "{a,{b}/**"]) {
      const { settings, problems } = read({ exclude: [pattern] });
      assert.deepEqual(settings.exclude, []);
      assert.match(
        problems[0]!.message,
        /^Copydesk: the setting copydesk\.exclude is \[".+"\]; write .*each \[ and \{ closed/,
      );
    }
  });

  it("show no more than the beginning of a huge value", () => {
    const [problem] = read({ include: "x".repeat(10_000) }).problems;
    assert.ok(problem!.message.length < 250);
  });
});
