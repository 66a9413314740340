import assert from "node:assert/strict";
import { attributed } from "../support/attributed";

describe("No quote is", () => {
  const silent: readonly string[] = [
    "Okoro declined to comment.",
    "Okoro’s lawyer refused to be drawn on the price.",
    "The bank declined to answer questions about the loan.",
    "Okoro did not immediately respond to a request for comment.",
    "Ruiz has not replied to our calls.",
    "Firemen responded to reports of smoke on the quay.",
    "Okoro was told to leave the quay.",
    "Okoro has been called a doomsayer by the crew.",
    "Ruiz, asked about the missing boat, laughed.",
    "Okoro declined to say whether she would stay.",
    "They asked not to be named because the talks were private.",
    "Ruiz was named player of the match.",
    "Okoro, who has ruled the country since 1998, left.",
    "The board on Monday upheld a lower court ruling that blocked the sale of the boat.",
    "Two boys were accused of stealing the boat.",
    "Okoro dismissed Harbour Minister Joe Ruiz on Friday.",
    "Reyes dismissed Joe Ruiz after a short talk.",
    "Okoro did not say how much of it was lost.",
    "The ministry would not say whether the boat was safe.",
    "The bank declined to give estimates.",
    "Ruiz refused to disclose further details.",
    "The goals left Okoro, the holder, to wonder how she had lost the boat.",
    "Okoro looks at the sea and says nothing for four minutes.",
    "Okoro recalled striker Joe Ruiz to the squad.",
    "Zarel recalled 3,000 boats over a leak.",
    "Okoro sits down and puts her hat on the table.",
    "The bank called a meeting of creditors.",
    "They call it a day.",
    "Police neither confirmed nor denied the theft.",
    "What did Okoro say when they met?",
    "Okoro refused to answer.",
  ];
  for (const source of silent) it(`a silence: ${source}`, () => assert.deepEqual(attributed(source), []));

  const told: readonly [string, string][] = [
    ["Ruiz called a meeting place of the crew a ruin.", "Ruiz | called | a meeting place of the crew a ruin"],
    ["Okoro refused to sell the boat.", "Okoro | refused | to sell the boat"],
    ["Okoro dismissed the claim that Ruiz was late.", "Okoro | dismissed | the claim that Ruiz was late"],
    ["Ruiz was quoted as saying that the quay was shut.", "Ruiz | saying | that the quay was shut"],
    [
      "Okoro dismissed Joe Ruiz’s claims about the boat.",
      "Okoro | dismissed | Joe Ruiz’s claims about the boat",
    ],
    ["Okoro did not say that the boat was lost.", "Okoro | say | that the boat was lost"],
    ["Okoro said nothing was lost.", "Okoro | said | nothing was lost"],
    ["Okoro recalled Joe Ruiz singing to the crew.", "Okoro | recalled | Joe Ruiz singing to the crew"],
    ["Asked about the boat, Okoro said: “It is lost.”", "Okoro | said | It is lost."],
    ["Pressed on the price, he said: “It is high.”", "he | said | It is high."],
    ["Okoro dismissed Ruiz as a clown.", "Okoro | dismissed | Ruiz as a clown"],
    ["The judge ruled that the boat was lost.", "The judge | ruled | that the boat was lost"],
  ];
  for (const [source, expected] of told)
    it(`but is: ${source}`, () => assert.deepEqual(attributed(source), [expected]));
});
