import assert from "node:assert/strict";
import { findBareSurnames } from "../../src/entities/findBareSurnames";
import { linkNames } from "../../src/entities/linkNames";
import type { Name } from "../../src/mentions/name";
import { parseText } from "../../src/text/parsedText";
import { spanText } from "../../src/text/span";
import { at } from "../training/invented";

const TEXT =
  "Tomas English met Rosa Holt and Ewa Holt. English said no. Mr. English left. Holt said yes. The English said nothing.";

function found(...sources: readonly [words: string, occurrence: number][]): string[] {
  const text = parseText(TEXT);
  const names = ["Tomas English", "Rosa Holt", "Ewa Holt"].map(
    (name): Name => ({ ...at(TEXT, name), text: name, type: "person", title: null }),
  );
  const named = linkNames(text, names);
  const spans = sources.map(([words, occurrence]) => at(TEXT, words, occurrence));
  return findBareSurnames(text, named, [], spans).map(
    (reference) =>
      `${spanText(TEXT, reference)} ${reference.start}: ${named[reference.entity]!.names[0]!.text}`,
  );
}

describe("Sources that are a surname and look like an ordinary word", () => {
  it("are who bears it, with a form of address or without", () => {
    assert.deepEqual(found(["English", 1], ["Mr. English", 0]), [
      "English 42: Tomas English",
      "English 63: Tomas English",
    ]);
  });

  it("are nobody where two bear it or where there is more than a name", () => {
    assert.deepEqual(found(["Holt", 2], ["The English", 0]), []);
  });
});
