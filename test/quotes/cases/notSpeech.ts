import type { HardCase } from "./hardCase";

export const NOT_SPEECH: readonly HardCase[] = [
  {
    number: 19,
    name: "scare marks",
    wordings: [
      ["The so-called “experts” left before the vote."],
      ["The so-called “free” parking costs four crowns an hour."],
    ],
  },
  {
    number: 20,
    name: "a title",
    wordings: [
      ["“The Salt Road,” which won a prize in May, is a long film."],
      ["Ana Reyes held up a copy of “The Salt Road.”"],
      ["The robot, called Tatami, folds a shirt in a minute."],
      ["Her novel “Salt Road” sold well in the north."],
      ["The museum showed his film “The Last Lamp” in June."],
    ],
  },
  {
    number: 21,
    name: "a programme where somebody spoke",
    wordings: [
      ["On “Morning Desk,” Ana Reyes said rain was due.", "Ana Reyes: rain was due"],
      [
        "“Rain is due,” Ana Reyes said on the channel’s “Rain and Shine.” “We need it.”",
        "Ana Reyes: Rain is due / We need it.",
      ],
    ],
    limit: {
      reason: "the programme is taken for a part of what was said",
      wordings: [
        ["Joe Ruiz told “Harbour Hour” that the crane was safe.", "Joe Ruiz: that the crane was safe"],
      ],
    },
  },
  {
    number: 22,
    name: "a nickname",
    wordings: [
      ["Joe “Lefty” Ruiz opened the shop in 1984."],
      ["The prize went to Ana “Duchess” Reyes on Monday."],
    ],
  },
  {
    number: 23,
    name: "a term",
    wordings: [
      ["The field is a “targeted area” under the law of 2011."],
      ["Such houses are known as “row cottages” in the valley."],
    ],
  },
  {
    number: 24,
    name: "a sign or slogan",
    wordings: [
      ["A banner with the slogan “Water for All” hung from the bridge."],
      ["The party ran under the motto “One Town, One Voice” in March."],
    ],
  },
  {
    number: 25,
    name: "what somebody might say",
    wordings: [],
    limit: {
      reason: "the saying of a phrase is taken for speech",
      wordings: [
        ["Nobody who says “just this once” means it."],
        ["You cannot just say “trust me” and expect a loan."],
      ],
    },
  },
  {
    number: 26,
    name: "irony in a clause of its own",
    wordings: [
      ["Joe Ruiz defended his “perfect” record.", "Joe Ruiz: his “perfect” record"],
      ["Ana Reyes dismissed the “miracle” diet.", "Ana Reyes: the “miracle” diet"],
    ],
  },
];
