import type { HardCase } from "./hardCase";

export const SPEAKERS: readonly HardCase[] = [
  {
    number: 59,
    name: "a pronoun",
    wordings: [
      ["Ana Reyes lost her seat. “I will be back,” she said.", "Ana Reyes: I will be back"],
      ["Ana Reyes met Joe Ruiz at the pier. He said the boat was sold.", "Joe Ruiz: the boat was sold"],
    ],
  },
  {
    number: 60,
    name: "a relative clause",
    wordings: [
      ["Ana Reyes, who said the bridge was safe, resigned.", "Ana Reyes: the bridge was safe"],
      ["The prize went to Joe Ruiz, who called it “a shock.”", "Joe Ruiz: it “a shock.”"],
    ],
  },
  {
    number: 61,
    name: "a possessive",
    wordings: [],
    limit: {
      reason: "where a clause behind a noun ends is guessed",
      wordings: [
        ["The court threw out Ana Reyes’s claim that she had paid.", "Ana Reyes: that she had paid"],
        [
          "Joe Ruiz left early. His claim that the safe was empty surprised the board.",
          "Joe Ruiz: that the safe was empty",
        ],
      ],
    },
  },
  {
    number: 62,
    name: "a description",
    wordings: [
      [
        "Ana Reyes, the transport minister, opened the bridge. “It took nine years,” the minister said.",
        "Ana Reyes: It took nine years",
      ],
      [
        "The 42-year-old carpenter Joe Ruiz won the race. “My knees hurt,” the carpenter said.",
        "Joe Ruiz: My knees hurt",
      ],
    ],
  },
  {
    number: 63,
    name: "a name inside a description of somebody else",
    wordings: [
      ["Ana Reyes stayed away. “She is ill,” a Reyes spokeswoman said.", "[a Reyes spokeswoman]: She is ill"],
      [
        "“He has nothing to add,” said a lawyer for Joe Ruiz.",
        "[a lawyer for Joe Ruiz]: He has nothing to add",
      ],
      [
        "The spokesman for Mayor Joe Ruiz said: “He is ill.”",
        "[The spokesman for Mayor Joe Ruiz]: He is ill.",
      ],
      ["Minister of State Dr Ana Reyes said: “It is late.”", "Ana Reyes: It is late."],
      ["The head of Public Service Dr Joe Ruiz said: “It is late.”", "Joe Ruiz: It is late."],
    ],
  },
  {
    number: 64,
    name: "apposition either way",
    wordings: [
      ["Joe Ruiz, the coach, said the team was tired.", "Joe Ruiz: the team was tired"],
      ["“The team is tired,” coach Ana Reyes said.", "Ana Reyes: The team is tired"],
    ],
  },
  {
    number: 65,
    name: "an institution",
    wordings: [
      [
        "The Harbour Ministry said in a statement that the pier was closed.",
        "Harbour Ministry: that the pier was closed",
      ],
      [
        "“We regret the delay,” the Northern Railway Company said on Friday.",
        "Northern Railway Company: We regret the delay",
      ],
    ],
  },
  {
    number: 66,
    name: "a paper that speaks",
    wordings: [
      ["The report found that the dam had cracks.", "[The report]: that the dam had cracks"],
      ["Court papers say the boat had no licence.", "[Court papers]: the boat had no licence"],
    ],
  },
  {
    number: 67,
    name: "several who speak together",
    wordings: [
      [
        "Ana Reyes and Joe Ruiz said in a joint letter that the mill must stay.",
        "Ana Reyes: that the mill must stay",
      ],
      ["“We did it together,” Joe Ruiz and Ana Reyes said.", "Joe Ruiz: We did it together"],
    ],
  },
  {
    number: 68,
    name: "somebody who would not be named",
    wordings: [
      [
        "A person close to the talks, who asked not to be named, said a deal was near.",
        "[A person close to the talks, who asked not to be named]: a deal was near",
      ],
    ],
    limit: {
      reason: "the relative clause is taken for what was said",
      wordings: [
        [
          "The money is gone, said a clerk who requested anonymity.",
          "[a clerk who requested anonymity]: The money is gone",
        ],
      ],
    },
  },
  {
    number: 69,
    name: "the one who is told",
    wordings: [
      ["Ana Reyes told Joe Ruiz, “No.”", "Ana Reyes: No."],
      ["“You may keep the boat,” Joe Ruiz told Ana Reyes.", "Joe Ruiz: You may keep the boat"],
    ],
  },
  {
    number: 70,
    name: "a name inside the quotation, near the verb",
    wordings: [
      ["“I back Ana Reyes,” said Joe Ruiz.", "Joe Ruiz: I back Ana Reyes"],
      ["“Nobody listens to Joe Ruiz,” Ana Reyes complained.", "Ana Reyes: Nobody listens to Joe Ruiz"],
    ],
  },
  {
    number: 71,
    name: "two verbs with one subject",
    wordings: [
      ["Joe Ruiz rose and, turning to Ana Reyes, said “no.”", "Joe Ruiz: no"],
      ["Ana Reyes read the letter and said it was a fake.", "Ana Reyes: it was a fake"],
    ],
  },
  {
    number: 72,
    name: "a tweet",
    wordings: [
      ["“Done,” @ana_reyes tweeted.", "[@ana_reyes]: Done"],
      ["Joe Ruiz tweeted: “The gate is open.”", "Joe Ruiz: The gate is open."],
    ],
  },
  {
    number: 73,
    name: "the newspaper that is told",
    wordings: [
      ["Ana Reyes told the Harbour Herald “no.”", "Ana Reyes: no"],
      ["“I sold it for a song,” Joe Ruiz told the Northern Times.", "Joe Ruiz: I sold it for a song"],
    ],
  },
  {
    number: 74,
    name: "a quotation that quotes",
    wordings: [
      ["Joe Ruiz recalled: “Ana said, ‘Run!’”", "Joe Ruiz: Ana said, ‘Run!’"],
      [
        "“My uncle said, ‘Sell it,’ and I did,” said Ana Reyes.",
        "Ana Reyes: My uncle said, ‘Sell it,’ and I did",
      ],
    ],
  },
  {
    number: 75,
    name: "the author asks",
    wordings: [
      ["I asked whether the bridge was safe.", "[I]: whether the bridge was safe"],
      [
        "When I asked who had paid, Joe Ruiz said the club had.",
        "[I]: who had paid",
        "Joe Ruiz: the club had",
      ],
    ],
  },
];
