import assert from "node:assert/strict";
import { analyze } from "../support/shippedAnalyzer";

/** Who says each quote that begins with the words, by name; null for nobody. */
function speakersOf(text: string, words: string): (string | null)[] {
  const { quotes, entities } = analyze(text, "echo.txt");
  return quotes
    .filter(({ content }) => text.startsWith(words, content[0]!.start))
    .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

const BODY = "“It was like a jet engine,” said Rosa Okoro, who fled. “You run.”";

describe("A quote of nobody", () => {
  it("is in the headline whose words it is below", () => {
    const text = `‘It was like a jet engine’: fire forces 2,000 from homes\n\nA fire burned on Sunday.\n\n${BODY}`;
    assert.deepEqual(speakersOf(text, "It was like"), ["Rosa Okoro", "Rosa Okoro"]);
  });

  it("is whose words it is where it is set apart, also as a part of them", () => {
    const text = `Fire forces 2,000 from homes\n\n${BODY}\n\n“Like a jet engine”\n\nThe fire burned on.`;
    assert.deepEqual(speakersOf(text, "Like a jet"), ["Rosa Okoro"]);
  });

  it("stays nobody’s where two people say so, or in other words", () => {
    const both = `${BODY}\n\n“It was like a jet engine,” said Tomas Brandl.`;
    assert.deepEqual(
      speakersOf(`‘It was like a jet engine’: fire in Brod\n\n${both}`, "It was like")[0],
      null,
    );
    assert.deepEqual(speakersOf(`‘It was like a train’: fire in Brod\n\n${BODY}`, "It was like")[0], null);
  });
});
