import assert from "node:assert/strict";
import { attributed, attributionsOf } from "../support/attributed";

describe("Indirect speech", () => {
  const cases: readonly [string, string][] = [
    ["Okoro said that the quay would open.", "Okoro | said | that the quay would open"],
    ["Okoro says taxes will fall.", "Okoro | says | taxes will fall"],
    ["Okoro told reporters on Monday that the quay was shut.", "Okoro | told | that the quay was shut"],
    [
      "The ministry said in a statement that the road was closed.",
      "The ministry | said | that the road was closed",
    ],
    ["The quay is safe, according to two engineers.", "two engineers | according to | The quay is safe"],
    ["According to Okoro, the quay is safe.", "Okoro | According to | the quay is safe"],
    ["NAIROBI: The quay is safe, Okoro said on Monday.", "Okoro | said | The quay is safe"],
    ["OSLO (Agency) – The quay is safe, Okoro said on Monday.", "Okoro | said | The quay is safe"],
    ["The quay is safe, Okoro said.", "Okoro | said | The quay is safe"],
    ["The quay is safe, said Ana Okoro, an engineer.", "Ana Okoro, an engineer | said | The quay is safe"],
    ["The quay, Okoro said, is safe.", "Okoro | said | The quay / is safe"],
    ["Okoro asked whether it was safe.", "Okoro | asked | whether it was safe"],
    ["Okoro vowed to appeal.", "Okoro | vowed | to appeal"],
    ["Okoro stressed the need for speed.", "Okoro | stressed | the need for speed"],
    [
      "The two sides expressed hope for an early repair.",
      "The two sides | expressed hope | for an early repair",
    ],
    ["Okoro objected, saying the quay was unsafe.", "Okoro | saying | the quay was unsafe"],
    ["Joe Ruiz, the coach, said the team was tired.", "Joe Ruiz, the coach | said | the team was tired"],
    ["In a statement Okoro said the quay would open.", "Okoro | said | the quay would open"],
    ["Okoro wrote on Facebook that the quay was shut.", "Okoro | wrote | that the quay was shut"],
    ["Police said the driver, 34, was held.", "Police | said | the driver, 34, was held"],
    [
      "Two towns have agreed to share the quay, officials from both said after talks on Monday.",
      "officials from both | said | Two towns have agreed to share the quay",
    ],
    [
      "According to the Quay Authority (QA), some 900 boats call there.",
      "the Quay Authority (QA) | According to | some 900 boats call there",
    ],
    [
      "According to Joe Ruiz, sales manager at a hotel, the quay is safe.",
      "Joe Ruiz, sales manager at a hotel | According to | the quay is safe",
    ],
    [
      "According to Joe Ruiz, who runs a hotel, the quay is safe.",
      "Joe Ruiz, who runs a hotel | According to | the quay is safe",
    ],
    [
      "An engineer who did not want to be named said the quay was safe.",
      "An engineer who did not want to be named | said | the quay was safe",
    ],
    ["According to Joe Ruiz, the manager will go.", "Joe Ruiz | According to | the manager will go"],
    ["The quay is safe, Okoro said, though it is wet.", "Okoro | said | The quay is safe"],
    ["The quay is safe, Okoro said, but the road is not.", "Okoro | said | The quay is safe"],
    [
      "Quayside Inc. (LSX: QUA), a leading builder of quays, today announced that it had won.",
      "Quayside Inc. (LSX: QUA), a leading builder of quays | announced | that it had won",
    ],
    [
      "Ana Okoro (born: 1950), a sailor, said that she was tired.",
      "Ana Okoro (born: 1950), a sailor | said | that she was tired",
    ],
    [
      "Catering manager Ana Okoro, who came in May, said the soup was cold.",
      "Catering manager Ana Okoro, who came in May | said | the soup was cold",
    ],
    [
      "Acting captain Joe Ruiz, a tall man, said the quay was shut.",
      "Acting captain Joe Ruiz, a tall man | said | the quay was shut",
    ],
    ["Okoro accepted that the delay was long.", "Okoro | accepted | that the delay was long"],
    ["Ruiz has accepted that the quay is old.", "Ruiz | accepted | that the quay is old"],
    [
      "Ana Okoro was quoted by the harbour news agency as saying that the quay was old.",
      "Ana Okoro | saying | that the quay was old",
    ],
    [
      "Joe Ruiz, the captain, was cited in a paper as saying the boat was lost.",
      "Joe Ruiz, the captain | saying | the boat was lost",
    ],
    ["Majorities in all five say the quay is safe.", "Majorities in all five | say | the quay is safe"],
    ["Okoro asked her who had been on board.", "Okoro | asked | who had been on board"],
    [
      "A study by the town, read out on Monday, showed that the quay was old, Okoro said.",
      "Okoro | said | A study by the town, read out on Monday, showed that the quay was old",
    ],
    [
      "Ana Okoro, a former sailor, said the boat, painted blue, was lost.",
      "Ana Okoro, a former sailor | said | the boat, painted blue, was lost",
    ],
    [
      "The boat’s owner, Ana Okoro, said a deputy, Joe Ruiz, would row.",
      "The boat’s owner, Ana Okoro | said | a deputy, Joe Ruiz, would row",
    ],
    ["The quay will be sold, Okoro said following a vote on Monday.", "Okoro | said | The quay will be sold"],
    [
      "Both towns will share the quay, Ruiz said following talks in Brod.",
      "Ruiz | said | Both towns will share the quay",
    ],
    ["09:58 Joe Ruiz says the quay is shut.", "Joe Ruiz | says | the quay is shut"],
    ["10.31 Captain Ana Okoro says the boat is lost.", "Captain Ana Okoro | says | the boat is lost"],
    [
      "The agency, citing two sailors, said the quay was shut.",
      "The agency, citing two sailors | said | the quay was shut",
    ],
    ["Okoro denied the theft of 1998, raising fears of a strike.", "Okoro | denied | the theft of 1998"],
    ["Police allege he sold the boat.", "Police | allege | he sold the boat"],
    ["The court heard that he had been drinking.", "The court | heard | that he had been drinking"],
    ["He had been drinking, an inquest heard.", "an inquest | heard | He had been drinking"],
    ["The race, which sailors say is unfair, goes on.", "sailors | say | is unfair"],
    [
      "Joe Ruiz, 41, said his friend, Ana Okoro, was late.",
      "Joe Ruiz, 41 | said | his friend, Ana Okoro, was late",
    ],
    [
      "The bank cut its forecast, blaming the storm of the year.",
      "The bank | blaming | the storm of the year",
    ],
    [
      "Okoro told mourners at his funeral Mass in Elm Church that she was sad.",
      "Okoro | told | that she was sad",
    ],
    [
      "A report, published by the board, found that the quay was old.",
      "A report, published by the board | found | that the quay was old",
    ],
    [
      "Okoro told sailors, many of whom were late, that the quay was shut.",
      "Okoro | told | that the quay was shut",
    ],
    [
      "The quay is old, a study published in the journal Elm suggests.",
      "a study published in the journal Elm | suggests | The quay is old",
    ],
    ["Okoro says (Letters, 4 March) that the baths must close.", "Okoro | says | that the baths must close"],
    ["A man who said he feared the boat was lost has been held.", "who | said | he feared the boat was lost"],
    ["Okoro said on Friday fares rose and fell.", "Okoro | said | fares rose and fell"],
    ["Okoro said late on Friday night the quay was shut.", "Okoro | said | the quay was shut"],
    ["Boats hit the quay, Okoro said, as talks resumed.", "Okoro | said | Boats hit the quay"],
    ["Okoro is urging sailors to stay ashore.", "Okoro | urging | sailors to stay ashore"],
    ["The union is calling on ministers to act.", "The union | calling on | ministers to act"],
    ["The quay is safe, a study has found.", "a study | found | The quay is safe"],
    [
      "A sailor charged with theft told police that she was sorry.",
      "A sailor charged with theft | told | that she was sorry",
    ],
    [
      "A man who told police that his boat was missing has been held.",
      "who | told | that his boat was missing",
    ],
    [
      "A man who said the boat was missing and the crew were lost has been held.",
      "who | said | the boat was missing and the crew were lost",
    ],
    ["A girl who said she feared for her boat was found on Friday.", "who | said | she feared for her boat"],
    ["Okoro cut her price in May, blaming the storm of the year.", "Okoro | blaming | the storm of the year"],
  ];
  for (const [source, expected] of cases)
    it(`is read: ${source}`, () => {
      assert.deepEqual(attributed(source), [expected]);
      assert.deepEqual(attributionsOf(source)[0]!.kind, "indirect");
    });

  it("is told by the subject, not by the relative clause behind it", () => {
    assert.deepEqual(
      attributed("Okoro, who has warned of storms, said the quay was shut.").at(-1),
      "Okoro, who has warned of storms | said | the quay was shut",
    );
    assert.deepEqual(
      attributed("Okoro, who promised a win, said she was sad.").at(-1),
      "Okoro, who promised a win | said | she was sad",
    );
  });

  it("is none where somebody is told to do something, or is said to have found a boat", () => {
    assert.deepEqual(attributed("Ruiz was fined £50 and ordered to pay costs."), []);
    assert.deepEqual(attributed("Ruiz was given a warning and told to carry out repairs."), []);
    assert.deepEqual(attributed("The film calls attention to the quay."), []);
    assert.deepEqual(attributed("The quay was old, Ruiz found."), []);
  });

  it("ends where another clause of the same rank begins", () => {
    assert.deepEqual(attributed("Okoro said she would sail, and Ruiz said he would stay."), [
      "Okoro | said | she would sail",
      "Ruiz | said | he would stay",
    ]);
    assert.deepEqual(attributed("Okoro said she would sail and added that nobody would stop her."), [
      "Okoro | said | she would sail",
      "Okoro | added | that nobody would stop her",
    ]);
    assert.deepEqual(attributed("“No,” Okoro said, adding that she was tired."), [
      "Okoro | said | No",
      "Okoro | adding | that she was tired",
    ]);
  });

  it("ends where the main clause goes on behind a clause in front, whose subject says what follows", () => {
    assert.deepEqual(
      attributed("When Ruiz asked Okoro if she would row, she shook her head and said, “Never.”"),
      ["Ruiz | asked | Okoro if she would row", "she | said | Never."],
    );
    assert.deepEqual(
      attributed("After Okoro told the crew that it was over, they went home and said, “So be it.”"),
      ["Okoro | told | that it was over", "they | said | So be it."],
    );
  });

  it("is added by who was named last as speaking", () => {
    assert.deepEqual(
      attributed("Ruiz will leave in autumn, Okoro said, adding, “He was never very happy.”"),
      ["Okoro | said | Ruiz will leave in autumn", "Okoro | adding | He was never very happy."],
    );
  });

  it("is outermost only", () => {
    assert.deepEqual(attributed("Okoro said that Ruiz had told the crew that it was over."), [
      "Okoro | said | that Ruiz had told the crew that it was over",
    ]);
  });

  it("ends with a quoted fragment and its stop, whatever nouns the next sentence has", () => {
    assert.deepEqual(attributed("Okoro said he was “just fishing.” No charges were filed."), [
      "Okoro | said | he was “just fishing.”",
    ]);
    assert.deepEqual(attributed("Ruiz said it was “all over.” Two reports were lost."), [
      "Ruiz | said | it was “all over.”",
    ]);
  });

  it("keeps a quoted fragment, as a mixed quote", () => {
    const source = "Okoro said the plan was “a gift to ferry owners” that would fail.";
    assert.deepEqual(attributed(source), [
      "Okoro | said | the plan was “a gift to ferry owners” that would fail",
    ]);
    assert.deepEqual(attributionsOf(source)[0]!.kind, "mixed");
    assert.deepEqual(attributed("Okoro called it “cruel,” “lazy” and “doomed.”"), [
      "Okoro | called | it “cruel,” “lazy” and “doomed.”",
    ]);
  });

  for (const source of [
    "The quay may open, and the report may not.",
    "The boats were said to be safe.",
    "Ruiz was told to leave.",
    "A boat called Salt Road sank.",
    "The report of his claims is long.",
    "It is worth mentioning that the quay is old.",
    "Okoro continued to row.",
    "Okoro believes the quay is safe.",
    "Harbour Lines, which reports next week, lost money.",
    "The crew shouted him down.",
    "Ruiz rejected the charge.",
    "Okoro won the harbour race, adding to her wins of last year.",
    "The town added two boats.",
    "Boats left thanks to the tide.",
    "Okoro leads in pledged seats.",
    "Ruiz, smiling, did not deny it.",
    "Ruiz is due to brief the harbour board before he leaves.",
    "Okoro recalled the slogan “One Quay, One Town” under which it was built.",
  ])
    it(`is not seen in: ${source}`, () => assert.deepEqual(attributed(source), []));

  it("is not what an opening participle points to", () => {
    assert.deepEqual(
      attributed("Pointing to the old town on the river, Okoro said the quay was a lifeline."),
      ["Okoro | said | the quay was a lifeline"],
    );
    assert.deepEqual(attributed("Arguing that the quay was old, Okoro said it should shut."), [
      "Okoro | Arguing | that the quay was old",
      "Okoro | said | it should shut",
    ]);
  });

  it("is read behind a participle in commas", () => {
    assert.deepEqual(
      attributed("A study by the town, read out on Tuesday, found that the quay “would have failed.”"),
      ["A study by the town, read out on Tuesday | found | that the quay “would have failed.”"],
    );
  });

  it("keeps both marks of a word that is no speech", () => {
    assert.deepEqual(attributed("Okoro said the crew called him “Lord Ruiz.”"), [
      "Okoro | said | the crew called him “Lord Ruiz.”",
    ]);
  });

  it("does not take a wish to stay unnamed for a statement", () => {
    assert.deepEqual(
      attributed("A man close to the talks, who asked not to be named, said the deal was near."),
      ["A man close to the talks, who asked not to be named | said | the deal was near"],
    );
  });
});

describe("Marks that quote nobody", () => {
  for (const source of [
    'Ruiz met with "Viktor Salas", adviser to the president.',
    "Her novel “Salt Road” sold well.",
    "The so-called “experts” left.",
    "According to “The Trumpet: Three Towns,” by Ana Okoro.",
    "Joe “Lefty” Ruiz left.",
    "The pool, known as “the pit”, is shut.",
  ])
    it(`give no quote: ${source}`, () => assert.deepEqual(attributed(source), []));

  it("do not hide the subject of a sentence", () => {
    assert.deepEqual(attributed("Joe “Lefty” Ruiz said he was done."), [
      "Joe “Lefty” Ruiz | said | he was done",
    ]);
    assert.deepEqual(attributed("On “Morning Desk,” Okoro said rain was due."), [
      "Okoro | said | rain was due",
    ]);
  });
});
