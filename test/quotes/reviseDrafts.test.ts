import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Analyzer, createAnalyzer } from "../../src/article/analyze";
import { spanText } from "../../src/text/span";

const names = readFileSync("models/names.model");
const byRules = createAnalyzer({ names, quotes: null });
const trained = createAnalyzer({ names, quotes: readFileSync("models/quotes.model") });

/** `source: words / words` of each quote. */
function quoted(analyze: Analyzer, text: string): string[] {
  return analyze(text, "test").quotes.map(
    ({ source, content }) =>
      `${source ? spanText(text, source) : "?"}: ${content.map((span) => spanText(text, span)).join(" / ")}`,
  );
}

describe("The trained reader of quotes", () => {
  it("finds what the rules do not know", () => {
    const text = "The letters showed that the dam had cracks.";
    assert.deepEqual(quoted(byRules, text), []);
    assert.deepEqual(quoted(trained, text), ["The letters: that the dam had cracks"]);
  });

  it("does not take a subject alone for what somebody says", () => {
    assert.deepEqual(
      quoted(trained, "Ana Reyes said the ship, registered in Panama, lost power as it left the port."),
      ["Ana Reyes: the ship, registered in Panama, lost power as it left the port"],
    );
  });

  it("keeps marks that quote nobody around the words between them", () => {
    assert.deepEqual(quoted(trained, "Ana Reyes said that her cat was called “the Duke of Brod.”"), [
      "Ana Reyes: that her cat was called “the Duke of Brod.”",
    ]);
    assert.deepEqual(quoted(trained, "Ana Reyes said she would support the Clean Harbours Act (CHA)."), [
      "Ana Reyes: she would support the Clean Harbours Act (CHA)",
    ]);
  });

  it("hears who says it, not who tells of that", () => {
    const text =
      "Han has denied it. “I ordered nothing. I was asleep,” he told the court, according to his lawyer Ana Reyes.";
    assert.equal(quoted(trained, text)[0], "he: I ordered nothing. I was asleep");
    const charge = "Prosecutors allege that Han, 61, ordered the police to cut power on the night of Dec. 3.";
    assert.deepEqual(quoted(trained, charge), [
      "Prosecutors: that Han, 61, ordered the police to cut power on the night of Dec. 3",
    ]);
  });

  it("leaves what leads in out of who says it", () => {
    const text = "In a letter seen by the Herald, 40 senators demanded that the minister drop the bill.";
    assert.deepEqual(quoted(trained, text), ["40 senators: that the minister drop the bill"]);
  });

  it("hears nobody where what is missing is told, nor in what we know", () => {
    const missing = "The board took the bank to task over oil said to be missing from its books.";
    assert.deepEqual(quoted(trained, missing), []);
    const bridge =
      "What we know about the Harlow Bridge collapse\n\nThe bridge came down at noon on Tuesday.";
    assert.deepEqual(quoted(trained, bridge), []);
    const robot =
      'The robot, called Tatami, uses a model trained on 3,000 hours of video by researchers at Google DeepMind and Carnegie Mellon University. "We gave it eyes," says CMU\'s Deepak Sundaram, a co-author of the paper in Science Robotics. "Kenji gave it patience."';
    assert.ok(quoted(trained, robot).every((quote) => !quote.includes("Tatami")));
  });

  it("hears nobody in the title of a work", () => {
    assert.deepEqual(quoted(trained, "Party member Ana Reyes held up a copy of “The Salt Road.”"), []);
    assert.deepEqual(
      quoted(trained, "“The Salt Year,” which won a prize in Brod, is Marta Okoro’s third film."),
      [],
    );
    assert.deepEqual(quoted(trained, "Ana Reyes said “Harbour Friend” was the highest rank."), [
      "Ana Reyes: “Harbour Friend” was the highest rank",
    ]);
  });

  it("takes back a source that is only spoken of", () => {
    const text = "The plan was dismissed as “too little and too late.”";
    assert.deepEqual(quoted(byRules, text), ["The plan: too little and too late"]);
    assert.match(quoted(trained, text)[0]!, /^\?: /);
  });

  it("leaves when it was said out of the source", () => {
    assert.deepEqual(quoted(trained, "Joe Ruiz came third. Ruiz yesterday announced he had quit."), [
      "Ruiz: he had quit",
    ]);
    assert.deepEqual(quoted(trained, "Ana Reyes Tuesday said the bridge was safe."), [
      "Ana Reyes: the bridge was safe",
    ]);
  });

  it("divides what somebody says from what another says beside it", () => {
    assert.deepEqual(
      quoted(
        trained,
        "Officials tell the Herald every form will be read with care, with the Courier reporting no one will be fined “based solely on a clerk’s answer”.",
      ),
      [
        "Officials: every form will be read with care",
        "the Courier: no one will be fined “based solely on a clerk’s answer”",
      ],
    );
    assert.deepEqual(
      quoted(
        trained,
        "The committee said the bridge would be closed, with its chair, Ana Reyes, saying repairs were “a matter of months”.",
      ),
      [
        "The committee: the bridge would be closed",
        "its chair, Ana Reyes: repairs were “a matter of months”",
      ],
    );
    assert.deepEqual(quoted(trained, "Lee met with supporters, saying the bridge would be closed."), [
      "Lee: the bridge would be closed",
    ]);
  });

  it("does not go on behind a quotation that is a sentence", () => {
    assert.deepEqual(quoted(trained, "When she says “I am late again,” she is looking at the clock."), [
      "she: I am late again",
    ]);
    assert.deepEqual(quoted(trained, "As he says “We never sleep,” he is looking at his shoes."), [
      "he: We never sleep",
    ]);
  });

  it("does not take for words that somebody asked not to be named", () => {
    assert.deepEqual(
      quoted(
        trained,
        "The hotel is shut. A clerk who asked not to be named said the hotel would close for good.",
      ),
      ["A clerk who asked not to be named: the hotel would close for good"],
    );
    assert.deepEqual(
      quoted(
        trained,
        "The boat is lost. One sailor who did not want to be identified said it had sunk in May.",
      ),
      ["One sailor who did not want to be identified: it had sunk in May"],
    );
  });

  it("gives the words to who is quoted, not to the agency that quotes", () => {
    assert.deepEqual(
      quoted(trained, "“The threat must go,” the agency Marlin quoted Mayor Joe Ruiz as saying on Friday."),
      ["Mayor Joe Ruiz: The threat must go"],
    );
    assert.deepEqual(
      quoted(trained, "The paper quoted the coach, Ana Lomas, as adding that the gym was cold."),
      ["the coach, Ana Lomas: that the gym was cold"],
    );
    assert.deepEqual(
      quoted(
        trained,
        "The prosecutor of Brod, Joe Ruiz, was quoted by the state’s Mirov news agency as saying that the inquiry would go on.",
      ),
      ["The prosecutor of Brod, Joe Ruiz: that the inquiry would go on"],
    );
    assert.deepEqual(
      quoted(
        trained,
        "The coach, Ana Reyes, was quoted by the club’s Torva news site as saying that the team would play on.",
      ),
      ["The coach, Ana Reyes: that the team would play on"],
    );
  });

  it("takes what somebody is thought to be for nobody’s words, and how somebody feels for theirs", () => {
    for (const text of [
      "Ana Okoro is particularly remembered for her applications of mathematics to ships.",
      "Joe Ruiz had been known for relatively cordial relations with the sailors of Brod.",
    ])
      assert.deepEqual(quoted(trained, text), []);
    assert.deepEqual(quoted(trained, "Joe Ruiz is convinced that the crew will come back."), [
      "Joe Ruiz: that the crew will come back",
    ]);
  });

  it("leaves out no half of a statement that its clause interrupts", () => {
    assert.deepEqual(quoted(trained, "Its first meeting, he said, is scheduled for December 1 in Brod."), [
      "he: Its first meeting / is scheduled for December 1 in Brod",
    ]);
    assert.deepEqual(quoted(trained, "Her next voyage, she said, has been put off until the spring."), [
      "she: Her next voyage / has been put off until the spring",
    ]);
  });

  it("keeps the signs of a figure at the edge of what was said", () => {
    assert.deepEqual(quoted(trained, "The bank kept its rate at 38%, the governor told reporters."), [
      "the governor: The bank kept its rate at 38%",
    ]);
    assert.deepEqual(quoted(trained, "Joe Ruiz said £300 was too much for a bicycle."), [
      "Joe Ruiz: £300 was too much for a bicycle",
    ]);
  });

  it("keeps a plain clause beside its source and verb", () => {
    assert.deepEqual(quoted(trained, "Tesla said on Monday it would cut 400 jobs."), [
      "Tesla: it would cut 400 jobs",
    ]);
    assert.deepEqual(
      quoted(trained, "Waves drowned 40 people on Monday, the governor said, as talks resumed in Brod."),
      ["the governor: Waves drowned 40 people on Monday"],
    );
    assert.deepEqual(quoted(trained, "Ana Reyes said on Monday in Brod as the crowd roared."), []);
  });

  it("leaves out whom it was told where that tells where it begins", () => {
    assert.deepEqual(quoted(trained, "Ana Reyes promised the harbour elders that boats would come."), [
      "Ana Reyes: that boats would come",
    ]);
    assert.deepEqual(
      quoted(trained, "She told councillors, many of whom had opposed it, that work would start in May."),
      ["She: that work would start in May"],
    );
    assert.deepEqual(quoted(trained, "Joe Ruiz told crowds outside the town hall that he would row again."), [
      "Joe Ruiz: that he would row again",
    ]);
  });

  it("gives the words of a claim to whose it is", () => {
    const { entities, quotes } = trained(
      "Mayor Joe Ruiz’s assertion that the dyke “will hold” drew laughter.",
      "test",
    );
    assert.equal(entities.find(({ id }) => id === quotes[0]?.speaker)?.name, "Joe Ruiz");
  });

  it("parts two quotations side by side that have each a source", () => {
    assert.deepEqual(
      quoted(trained, "Joe Ruiz said the plan was “dead.” “Nobody wants it,” Ana Reyes said."),
      ["Joe Ruiz: the plan was “dead.”", "Ana Reyes: Nobody wants it"],
    );
  });

  it("leaves transcripts, signatures and speech after a colon to the rules", () => {
    for (const text of [
      "ANA REYES: Is that so?\n\nJOE RUIZ: It is so.\n\nANA REYES: Then let us begin.",
      "“Keep going.” — Ana Reyes",
      "Joe Ruiz said: The bridge is safe and will open on Friday.",
    ])
      assert.deepEqual(trained(text, "test").quotes, byRules(text, "test").quotes);
  });

  it("is sure where a source stands by its verb, and less sure where two may have spoken", () => {
    const sure = trained("“The vote is lost,” Ana Reyes said.", "test").quotes[0]!;
    const open = trained("Ana Reyes met Joe Ruiz on the pier on Monday.\n\n“The boat is sold.”", "test")
      .quotes[0]!;
    assert.ok(sure.confidence > 0.85, `${sure.confidence}`);
    assert.ok(open.confidence < sure.confidence - 0.05, `${open.confidence}`);
  });

  it("reads an article the same way after many others", () => {
    const text = "Ana Reyes, who chaired the panel, said the plan was “a gift” that would fail.";
    const first = trained(text, "test");
    for (let i = 0; i < 50; i++) trained(`Speaker ${i} said that number ${i * 7} was late.`, `${i}`);
    assert.deepEqual(trained(text, "test"), first);
  });
});
