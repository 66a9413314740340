import type { HardCase } from "./hardCase";

export const FORMS: readonly HardCase[] = [
  {
    number: 27,
    name: "quotation, source, verb",
    wordings: [
      ["“It’s done,” Ana Reyes said.", "Ana Reyes: It’s done"],
      ["“The ice came early,” Joe Ruiz told the council.", "Joe Ruiz: The ice came early"],
    ],
  },
  {
    number: 28,
    name: "quotation, verb, source",
    wordings: [
      ["“It’s done,” said Ana Reyes, the clerk.", "Ana Reyes: It’s done"],
      ["“Nobody was on board,” reported Joe Ruiz, the pilot.", "Joe Ruiz: Nobody was on board"],
    ],
  },
  {
    number: 29,
    name: "source, verb, quotation",
    wordings: [
      ["Ana Reyes said, “It’s done.”", "Ana Reyes: It’s done."],
      ["On the quay Joe Ruiz shouted: “Cut the rope!”", "Joe Ruiz: Cut the rope!"],
    ],
  },
  {
    number: 30,
    name: "verb, source, quotation",
    wordings: [
      ["Said Ana Reyes: “It’s done.”", "Ana Reyes: It’s done."],
      ["Added Joe Ruiz: “And it was cheap.”", "Joe Ruiz: And it was cheap."],
    ],
  },
  {
    number: 31,
    name: "split in a sentence",
    wordings: [
      ["“It’s done,” Ana Reyes said, “for good.”", "Ana Reyes: It’s done / for good"],
      ["“When the dam broke,” said Joe Ruiz, “we ran.”", "Joe Ruiz: When the dam broke / we ran"],
    ],
  },
  {
    number: 32,
    name: "split between sentences",
    wordings: [
      ["“It’s done,” Ana Reyes said. “We move on.”", "Ana Reyes: It’s done / We move on."],
      [
        "“The bees are back,” said Joe Ruiz. “So are the wasps.”",
        "Joe Ruiz: The bees are back / So are the wasps.",
      ],
    ],
  },
  {
    number: 33,
    name: "a paragraph of nothing but a quotation after one about the speaker",
    wordings: [
      ["Ana Reyes was upset.\n\n“They never called us back.”", "Ana Reyes: They never called us back."],
      [
        "Joe Ruiz, a beekeeper, lost his hives in the flood.\n\n“Forty years of work went in a night.”",
        "Joe Ruiz: Forty years of work went in a night.",
      ],
    ],
  },
  {
    number: 34,
    name: "a verb, and the quotation in the next paragraph",
    wordings: [
      ["Ana Reyes told reporters:\n\n“They never called us back.”", "Ana Reyes: They never called us back."],
      ["In a letter to the crew Joe Ruiz wrote:\n\n“You may all go home.”", "Joe Ruiz: You may all go home."],
    ],
  },
  {
    number: 35,
    name: "a long aside between source and verb",
    wordings: [
      ["Ana Reyes, who chaired the panel until May and now runs a farm, said “no.”", "Ana Reyes: no"],
      [
        "Joe Ruiz, a former miner whose lungs were ruined by the dust of the pit, said the fund was empty.",
        "Joe Ruiz: the fund was empty",
      ],
    ],
  },
  {
    number: 36,
    name: "a signature behind a dash",
    wordings: [
      ["“Keep going.” — Ana Reyes", "Ana Reyes: Keep going."],
      ["“No tool is finished.” – Joe Ruiz, carpenter", "Joe Ruiz: No tool is finished."],
    ],
  },
  {
    number: 37,
    name: "a list of signed quotations",
    wordings: [
      [
        "“Keep going.” ― Ana Reyes\n\n“Stop now.” ― Joe Ruiz",
        "Ana Reyes: Keep going.",
        "Joe Ruiz: Stop now.",
      ],
      [
        "“The sea gives.” — Viktor Salas\n\n“The sea takes.” — Ana Reyes",
        "Viktor Salas: The sea gives.",
        "Ana Reyes: The sea takes.",
      ],
    ],
  },
  {
    number: 38,
    name: "a transcript",
    wordings: [
      [
        "Ana Reyes met Joe Ruiz on the air.\n\nREYES: Is that so?\n\nRUIZ: It is so.\n\nREYES: Then let us begin.",
        "Ana Reyes: Is that so?",
        "Joe Ruiz: It is so.",
        "Ana Reyes: Then let us begin.",
      ],
      [
        "Part of the talk between Ana Reyes and Joe Ruiz:\n\n“REYES: Who paid for it?\n\n“RUIZ: The club paid.\n\n“REYES: All of it?”",
        "Ana Reyes: Who paid for it?",
        "Joe Ruiz: The club paid.",
        "Ana Reyes: All of it?",
      ],
    ],
  },
  {
    number: 39,
    name: "speech without marks after a colon",
    wordings: [
      [
        "Joe Ruiz said: The bridge is safe and will open on Friday.",
        "Joe Ruiz: The bridge is safe and will open on Friday.",
      ],
    ],
    limit: {
      reason: "an order is no reporting word that Copydesk knows before a colon",
      wordings: [["Ana Reyes gave a plain order: Leave by noon.", "Ana Reyes: Leave by noon."]],
    },
  },
  {
    number: 40,
    name: "a headline with a colon",
    wordings: [
      [
        "Reyes: The budget is broken\n\nAna Reyes, the treasurer, spoke to the council on Monday.",
        "Ana Reyes: The budget is broken",
      ],
      [
        "Ruiz: We will not sell the mill\n\nJoe Ruiz, who owns the mill, met the bank on Friday.",
        "Joe Ruiz: We will not sell the mill",
      ],
    ],
  },
  {
    number: 41,
    name: "question and answer in turns",
    wordings: [
      [
        "“When do you leave?” Ana Reyes asked.\n\n“Tomorrow morning,” Joe Ruiz said.\n\n“Who pays for that?”\n\n“My sister does.”",
        "Ana Reyes: When do you leave?",
        "Joe Ruiz: Tomorrow morning",
        "Ana Reyes: Who pays for that?",
        "Joe Ruiz: My sister does.",
      ],
      [
        "“Did you see the boat?” asked Viktor Salas.\n\n“I saw two boats,” said Ana Reyes.\n\n“Were they ours?”\n\n“They were not.”",
        "Viktor Salas: Did you see the boat?",
        "Ana Reyes: I saw two boats",
        "Viktor Salas: Were they ours?",
        "Ana Reyes: They were not.",
      ],
    ],
  },
  {
    number: 42,
    name: "marks around part of a reported sentence",
    wordings: [
      [
        "Ana Reyes said the plan was “a gift to lobbyists” that would fail.",
        "Ana Reyes: the plan was “a gift to lobbyists” that would fail",
      ],
      [
        "Joe Ruiz warned that the dyke was “tired” and would not last.",
        "Joe Ruiz: that the dyke was “tired” and would not last",
      ],
    ],
  },
  {
    number: 43,
    name: "a list of quoted words",
    wordings: [
      ["Ana Reyes called it “cruel,” “lazy” and “doomed.”", "Ana Reyes: it “cruel,” “lazy” and “doomed.”"],
      [
        "Joe Ruiz described the crew as “brave,” “calm” and “quick.”",
        "Joe Ruiz: the crew as “brave,” “calm” and “quick.”",
      ],
    ],
  },
  {
    number: 44,
    name: "quoted words as an object",
    wordings: [
      ["Ana Reyes praised his “steady hand.”", "Ana Reyes: his “steady hand.”"],
      ["Joe Ruiz condemned the council’s “cold silence.”", "Joe Ruiz: the council’s “cold silence.”"],
    ],
  },
  {
    number: 45,
    name: "a noun for a verb",
    wordings: [["The strike was, in Joe Ruiz’s words, “a long goodbye.”", "Joe Ruiz: a long goodbye"]],
    limit: {
      reason: "a noun reports only before “that” or behind “in”",
      wordings: [["Ana Reyes stayed calm. Her message was “hold on.”", "Ana Reyes: hold on"]],
    },
  },
  {
    number: 46,
    name: "according to, behind",
    wordings: [
      ["The bridge is safe, according to two engineers.", "[two engineers]: The bridge is safe"],
      ["The fire began in the attic, according to Ana Reyes.", "Ana Reyes: The fire began in the attic"],
    ],
  },
  {
    number: 47,
    name: "according to, in front",
    wordings: [
      ["According to Ana Reyes, the bridge is safe.", "Ana Reyes: the bridge is safe"],
      ["According to court papers, the boat had no licence.", "[court papers]: the boat had no licence"],
    ],
  },
  {
    number: 48,
    name: "as somebody put it",
    wordings: [
      ["The bridge, as Ana Reyes put it, “will outlive us.”", "Ana Reyes: will outlive us"],
      ["The harvest was, as Joe Ruiz put it, “a bad joke.”", "Joe Ruiz: a bad joke"],
    ],
  },
  {
    number: 49,
    name: "a participle",
    wordings: [
      ["Ana Reyes objected, saying the bridge was unsafe.", "Ana Reyes: the bridge was unsafe"],
      ["Joe Ruiz left the hall, telling reporters that he was done.", "Joe Ruiz: that he was done"],
    ],
  },
  {
    number: 50,
    name: "adding that",
    wordings: [
      ["“No,” Ana Reyes said, adding that she was tired.", "Ana Reyes: No", "Ana Reyes: that she was tired"],
      [
        "“We paid,” said Joe Ruiz, adding that the bill was wrong.",
        "Joe Ruiz: We paid",
        "Joe Ruiz: that the bill was wrong",
      ],
    ],
  },
  {
    number: 51,
    name: "a passive with nobody behind it",
    wordings: [
      ["The mayor was described as “absent” all winter.", "?: as “absent” all winter"],
      ["The plan was dismissed as “too little and too late.”", "?: as “too little and too late.”"],
    ],
  },
  {
    number: 52,
    name: "a passive with somebody behind it",
    wordings: [],
    limit: {
      reason: "who stands behind “by” is not read",
      wordings: [
        ["The bridge was described as “a wonder” by Joe Ruiz.", "Joe Ruiz: a wonder"],
        ["The plan was called a “farce” by Ana Reyes.", "Ana Reyes: a “farce”"],
      ],
    },
  },
  {
    number: 53,
    name: "a verb of manner",
    wordings: [
      ["“Fine,” Ana Reyes shrugged.", "Ana Reyes: Fine"],
      ["“We won!” Joe Ruiz beamed.", "Joe Ruiz: We won!"],
    ],
  },
  {
    number: 54,
    name: "no that",
    wordings: [
      ["Ana Reyes says taxes will fall.", "Ana Reyes: taxes will fall"],
      ["The farmers say rain is a month away.", "[The farmers]: rain is a month away"],
    ],
  },
  {
    number: 55,
    name: "an infinitive",
    wordings: [
      ["Ana Reyes vowed to appeal.", "Ana Reyes: to appeal"],
      ["Joe Ruiz promised to mend the roof before winter.", "Joe Ruiz: to mend the roof before winter"],
    ],
  },
  {
    number: 56,
    name: "denial and refusal",
    wordings: [
      ["Ana Reyes denied that she had met the builder.", "Ana Reyes: that she had met the builder"],
      ["Joe Ruiz refused to sell the barn.", "Joe Ruiz: to sell the barn"],
    ],
  },
  {
    number: 57,
    name: "a reported question",
    wordings: [
      ["Ana Reyes asked whether the bridge was safe.", "Ana Reyes: whether the bridge was safe"],
      ["Joe Ruiz wondered why nobody had called.", "Joe Ruiz: why nobody had called"],
    ],
  },
  {
    number: 58,
    name: "a verb in the middle of what it reports",
    wordings: [["The bridge, Ana Reyes said, is safe.", "Ana Reyes: The bridge / is safe"]],
    limit: {
      reason: "what follows the second comma is lost",
      wordings: [
        [
          "The second ferry, according to Joe Ruiz, will be sold.",
          "Joe Ruiz: The second ferry / will be sold",
        ],
      ],
    },
  },
];
