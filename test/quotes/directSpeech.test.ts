import assert from "node:assert/strict";
import { attributed, attributionsOf } from "../support/attributed";

describe("Direct speech", () => {
  const cases: readonly [string, string, string][] = [
    ["before its clause", "“The ferry is late,” Okoro said.", "Okoro | said | The ferry is late"],
    ["after its clause", "Okoro said, “The ferry is late.”", "Okoro | said | The ferry is late."],
    ["after a colon", 'Okoro added: "The ferry is late."', "Okoro | added | The ferry is late."],
    ["with the verb first", "“It is late,” said Ana Okoro.", "Ana Okoro | said | It is late"],
    [
      "with the verb first and an apposition",
      "“It is late,” said Ana Okoro, the harbour master.",
      "Ana Okoro, the harbour master | said | It is late",
    ],
    [
      "with its subject in front of its clause",
      "The ferry, Okoro said, “has no crew.”",
      "Okoro | said | The ferry / has no crew",
    ],
    ["split by its clause", "“The ferry,” Okoro said, “is late.”", "Okoro | said | The ferry / is late"],
    ["that goes on in a new sentence", "“Late,” Okoro said. “As ever.”", "Okoro | said | Late / As ever."],
    ["that ends in a question", "“Who pays?” Okoro asked.", "Okoro | asked | Who pays?"],
    ["in single marks", "‘We’re leaving,’ the boys’ coach said.", "the boys’ coach | said | We’re leaving"],
    ["with the comma outside the marks", "‘We’re leaving’, Okoro said.", "Okoro | said | We’re leaving"],
    ["with a clause full of asides", "Okoro, who sat until May and now farms, said “no.”", ""],
    ["after a statement on the web", "“It is open,” she said on Twitter.", "she | said | It is open"],
    [
      "in what somebody is called before they act",
      "Okoro called it a “theft of a boat” and raised fares.",
      "Okoro | called | it a “theft of a boat”",
    ],
    ["said somewhere, after a colon", "Okoro said outside court: “We won.”", "Okoro | said | We won."],
    [
      "behind a question to somebody",
      "Okoro, asked whether she would row, told Brod FM: “No.”",
      "Okoro, asked whether she would row | told | No.",
    ],
    ["told to somebody", "Okoro told Ruiz, “No.”", "Okoro | told | No."],
    ["that names somebody else", "“I back Ruiz,” said Okoro.", "Okoro | said | I back Ruiz"],
    ["after a shared subject", "Okoro rose and, turning to Ruiz, said “no.”", "Okoro | said | no"],
    [
      "after a name beside a role",
      "A retired sailor, Ana Okoro, rose and asked: “Who pays?”",
      "A retired sailor, Ana Okoro | asked | Who pays?",
    ],
    ["after an opening phrase", "Referring to the storm, Okoro said: “Stay.”", "Okoro | said | Stay."],
    ["about somebody", "“Brave,” Okoro said of Ruiz.", "Okoro | said | Brave"],
    [
      "with a date before the verb",
      "“It is late,” Okoro on Monday told reporters.",
      "Okoro | told | It is late",
    ],
    [
      "in a headline, with the name behind a colon",
      "‘Boats are cheap’: captain Ana Okoro on the sea\n\nIt rained on the harbour all day.",
      "captain Ana Okoro | - | Boats are cheap",
    ],
    [
      "in a headline, with the name behind a preposition",
      "‘Boats are cheap’: an hour with Ana Okoro\n\nIt rained on the harbour all day.",
      "Ana Okoro | - | Boats are cheap",
    ],
    [
      "in a heading, with many who speak behind the verb",
      "‘Stay at home,’ say police\n\nIt rained on the harbour all day.",
      "police | say | Stay at home",
    ],
    [
      "in a heading, with several words for many behind the verb",
      "‘We are broke’, say senior officials\n\nIt rained on the harbour all day.",
      "senior officials | say | We are broke",
    ],
    [
      "of one who is shown, not of what shows them",
      "The film uses footage of Ana Okoro asking, “Who pays for it?”",
      "Ana Okoro | asking | Who pays for it?",
    ],
    [
      "of one who is heard, not of what is heard",
      "The report ends with a recording of Joe Ruiz saying: “Wait for me.”",
      "Joe Ruiz | saying | Wait for me.",
    ],
    ["of a paper that is called like a pronoun", "“Late,” the i reported.", "the i | reported | Late"],
    [
      "of a paper that is called like a pronoun, before its words",
      "The ferry is safe, with the i reporting it is “years too late.”",
      "the i | reporting | it is “years too late.”",
    ],
    [
      "of a name behind an office and a single comma",
      "In a statement, Estonia’s prime minister, Ana Okoro said: “We wait.”",
      "Estonia’s prime minister, Ana Okoro | said | We wait.",
    ],
    [
      "of a name behind an office and a single comma, at the start",
      "The town’s mayor, Joe Ruiz said, “We wait.”",
      "The town’s mayor, Joe Ruiz | said | We wait.",
    ],
    [
      "of a name behind an opening phrase that ends in an office",
      "At lunch with the mayor, Joe Ruiz said, “We wait.”",
      "Joe Ruiz | said | We wait.",
    ],
    ["of a name that looks like an adverb", "“It is late,” Kelly said.", "Kelly | said | It is late"],
    ["with a full stop before a short clause", "“It is late.” Okoro said.", "Okoro | said | It is late."],
    [
      "after the words of somebody",
      "By then, in the words of the coach, Joe Ruiz, “nobody slept at all.”",
      "the coach, Joe Ruiz | in the words of | nobody slept at all",
    ],
    [
      "after the words of somebody at the start",
      "In the words of Ana Okoro, “it is years too late.”",
      "Ana Okoro | In the words of | it is years too late",
    ],
    ["after a source and a colon", "According to Okoro: “It is late.”", "Okoro | According to | It is late."],
    [
      "with a clause around its fragment",
      "The tide was “a nuisance” for the crew, Okoro said.",
      "Okoro | said | The tide was “a nuisance” for the crew",
    ],
    [
      "with a pronoun of its own behind the verb",
      "Okoro, the captain, tweeted this: “It is late.”",
      "Okoro, the captain | tweeted | It is late.",
    ],
    ["with a signature", "“Keep going.” — Ana Okoro", "Ana Okoro | - | Keep going."],
    ["signed without a dash", "“Keep going.” Ana Okoro, captain", "Ana Okoro | - | Keep going."],
    [
      "signed by nobody in particular",
      "“Stop this.” Anonymous blogger",
      "Anonymous blogger | - | Stop this.",
    ],
    ["with a sentence behind it", "“Stop this.” Ana Okoro rose", "- | - | Stop this."],
    ["with a dash and no signature", "“Keep going.” —\nDunmore", "- | - | Keep going."],
  ];
  for (const [what, source, expected] of cases)
    it(`${what} has cue, source and exact words`, () => {
      const read = attributed(source);
      if (expected) assert.deepEqual(read, [expected]);
      else assert.deepEqual(read, ["Okoro, who sat until May and now farms | said | no"]);
    });

  it("is none in a line of its own between dashes", () => {
    assert.deepEqual(attributed("Okoro told the agency so.\n\n- ‘Witch hunt’ -\n\nThe trial goes on."), []);
  });

  it("gives its kind and its marks", () => {
    const [double] = attributionsOf("“The ferry is late,” Okoro said.");
    assert.deepEqual(
      [double!.kind, double!.marks, double!.evidence],
      ["direct", "double", "said, after the quote"],
    );
    const [single] = attributionsOf("‘The ferry is late,’ Okoro said.");
    assert.deepEqual([single!.kind, single!.marks], ["direct", "single"]);
  });

  it("keeps its own stop, and leaves the comma of the reporter", () => {
    const source = "“It is late. It is wet,” Okoro said. Ruiz said, “It is dry.” Okoro called it “wet.”";
    assert.deepEqual(attributed(source), [
      "Okoro | said | It is late. It is wet",
      "Ruiz | said | It is dry.",
      "Okoro | called | it “wet.”",
    ]);
  });

  it("is given to the clause next to it, not to one further off", () => {
    const source =
      "Ruiz said he agreed. But Okoro, who had heard what he said, told him, “No boat sails today.”";
    assert.deepEqual(
      attributed(source).at(-1),
      "Okoro, who had heard what he said | told | No boat sails today.",
    );
  });

  it("passes between two speakers in a dialogue", () => {
    const source = "“Who signed?” Okoro asked.\n\n“I did,” Ruiz said.\n\n“For whom?”\n\n“For you.”";
    assert.deepEqual(attributed(source), [
      "Okoro | asked | Who signed?",
      "Ruiz | said | I did",
      "Okoro | - | For whom?",
      "Ruiz | - | For you.",
    ]);
  });

  it("runs over paragraphs as one quote", () => {
    assert.deepEqual(attributed("“First the mast broke.\n\n“Then the rudder went,” Okoro said."), [
      "Okoro | said | First the mast broke. / Then the rudder went",
    ]);
    assert.deepEqual(attributed("“The mast broke,” Okoro said. “It fell.\n\n“Then the rudder went.”"), [
      "Okoro | said | The mast broke / It fell. / Then the rudder went.",
    ]);
  });

  it("without a clause keeps the last speaker, less surely", () => {
    const source = "“The mast broke,” Okoro said.\n\n“Then the rudder went.”";
    assert.deepEqual(attributed(source), [
      "Okoro | said | The mast broke",
      "Okoro | - | Then the rudder went.",
    ]);
    const [first, second] = attributionsOf(source);
    assert.ok(first!.confidence > second!.confidence);
  });

  it("without a clause goes on behind a word that leads to it", () => {
    assert.deepEqual(
      attributed("“The mast broke,” Okoro said. Now, “we need a new one before the autumn.”"),
      ["Okoro | said | The mast broke", "Okoro | - | we need a new one before the autumn"],
    );
  });

  it("without a clause goes to the person of the sentence before", () => {
    assert.deepEqual(attributed("“I won,” Okoro said.\n\nRuiz was upset. “They never called me.”"), [
      "Okoro | said | I won",
      "Ruiz | - | They never called me.",
    ]);
  });

  it("ends before its clause where the closing mark was forgotten", () => {
    assert.deepEqual(attributed("“We never got the memo, Okoro said.\n\n“We did,” Ruiz said."), [
      "Okoro | said | We never got the memo",
      "Ruiz | said | We did",
    ]);
  });

  it("inside direct speech belongs to the outer speaker", () => {
    assert.deepEqual(attributed("Okoro recalled: “Ana said, ‘Run!’ and ran.”"), [
      "Okoro | recalled | Ana said, ‘Run!’ and ran.",
    ]);
  });
});

describe("Direct speech without marks", () => {
  it("runs from a colon to the end of its paragraph", () => {
    const source =
      "Referring to the storm, Okoro said: The harbour is open. It was shut, he said, for a day.\n\nIt rained.";
    assert.deepEqual(attributed(source), [
      "Okoro | said | The harbour is open. It was shut, he said, for a day.",
    ]);
    const [only] = attributionsOf(source);
    assert.deepEqual([only!.kind, only!.marks], ["direct", "none"]);
  });

  it("needs no verb that is known", () => {
    assert.deepEqual(attributed("Okoro added: More boats, more crews."), [
      "Okoro | added | More boats, more crews.",
    ]);
  });

  it("is the next paragraph after a colon that ends one", () => {
    assert.deepEqual(
      attributed("Pleased with the quay, she said:\n\nThe boats will sail on Monday.\n\nIt rained."),
      ["she | said | The boats will sail on Monday."],
    );
  });

  it("may follow what was expressed", () => {
    assert.deepEqual(
      attributed("She expressed hope for an early repair:\n\nFortunately, it takes only a week."),
      ["She | expressed hope | Fortunately, it takes only a week."],
    );
  });

  it("does not go on behind marks", () => {
    assert.deepEqual(
      attributed('Okoro stressed the need for speed, and said: "Come soon." To speed the repair.'),
      ["Okoro | stressed | the need for speed", "Okoro | said | Come soon."],
    );
  });

  it("is read from a transcript", () => {
    assert.deepEqual(attributed("OKORO: Is that so?\n\nRUIZ: He said it was.\n\nOKORO: Then we sail."), [
      "OKORO | - | Is that so?",
      "RUIZ | - | He said it was.",
      "OKORO | - | Then we sail.",
    ]);
  });

  it("is read from a transcript that gives the office behind the name", () => {
    assert.deepEqual(
      attributed(
        "Ms OKORO (Leader of the Opposition): Who pays?\n\nMr RUIZ (Minister for Boats): The town.\n\nMs OKORO: Which town?",
      ),
      ["Ms OKORO | - | Who pays?", "Mr RUIZ | - | The town.", "Ms OKORO | - | Which town?"],
    );
  });

  it("is read from an interview", () => {
    assert.deepEqual(
      attributed("Q: Who pays?\n\nA: The city does.\n\nQ: And who sails?\n\nA: Nobody at all."),
      ["Q | - | Who pays?", "A | - | The city does.", "Q | - | And who sails?", "A | - | Nobody at all."],
    );
  });

  it("is read behind a name and a colon in a headline, but not where the paper asks", () => {
    const story = "\n\nThe council of Elmby met Joe Ruiz on Monday, and the rain fell all day.";
    assert.deepEqual(attributed(`Joe Ruiz: I will never sell the port${story}`), [
      "Joe Ruiz | - | I will never sell the port",
    ]);
    assert.deepEqual(attributed(`Joe Ruiz: saint or just another sinner?${story}`), []);
  });

  it("is not seen in a list", () => {
    assert.deepEqual(
      attributed("The order was plain: leave by noon.\n\nBoats: Two of them.\n\nCrew: Nine of them."),
      [],
    );
  });
});
