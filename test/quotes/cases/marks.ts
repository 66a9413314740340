import type { HardCase } from "./hardCase";

export const MARKS: readonly HardCase[] = [
  {
    number: 1,
    name: "curly marks",
    wordings: [
      ["“The vote is lost,” Ana Reyes said.", "Ana Reyes: The vote is lost"],
      ["Joe Ruiz said on Monday: “Nobody asked the crews.”", "Joe Ruiz: Nobody asked the crews."],
    ],
  },
  {
    number: 2,
    name: "ASCII marks",
    wordings: [
      ['"The vote is lost," Ana Reyes said.', "Ana Reyes: The vote is lost"],
      ['"We keep the pier open," said Joe Ruiz.', "Joe Ruiz: We keep the pier open"],
    ],
  },
  {
    number: 3,
    name: "two apostrophes for a mark",
    wordings: [
      ["''The vote is lost,'' Ms. Ana Reyes said.", "Ana Reyes: The vote is lost"],
      ["Joe Ruiz added, ''We knew it in May.''", "Joe Ruiz: We knew it in May."],
    ],
  },
  {
    number: 4,
    name: "opened curly, closed straight",
    wordings: [
      ['Ana Reyes shook her head. “We are leaving," she said.', "Ana Reyes: We are leaving"],
      ['“The roof will hold," said Joe Ruiz, the architect.', "Joe Ruiz: The roof will hold"],
    ],
  },
  {
    number: 5,
    name: "a closing mark for an opening one",
    wordings: [
      ["Joe Ruiz packed his bag. ”We are leaving,” he said.", "Joe Ruiz: We are leaving"],
      ["”The bridge is closed,” Ana Reyes told reporters.", "Ana Reyes: The bridge is closed"],
    ],
  },
  {
    number: 6,
    name: "guillemets",
    wordings: [
      ["«We are leaving», Ana Reyes said.", "Ana Reyes: We are leaving"],
      ["Joe Ruiz said: «The talks go on.»", "Joe Ruiz: The talks go on."],
    ],
  },
  {
    number: 7,
    name: "backticks and apostrophes",
    wordings: [
      ["``We are leaving,'' Ana Reyes said.", "Ana Reyes: We are leaving"],
      ["``Nothing was stolen,'' said Joe Ruiz, the caretaker.", "Joe Ruiz: Nothing was stolen"],
    ],
  },
  {
    number: 8,
    name: "British single marks around a plural possessive",
    wordings: [
      [
        "‘We’re leaving with the boys’ coach,’ Ana Reyes said.",
        "Ana Reyes: We’re leaving with the boys’ coach",
      ],
      ["‘It isn’t the farmers’ fault,’ said Joe Ruiz.", "Joe Ruiz: It isn’t the farmers’ fault"],
    ],
  },
  {
    number: 9,
    name: "single marks in a headline",
    wordings: [
      [
        "Reyes: Budget plan ‘a joke’\n\nThe mayor, Ana Reyes, turned down the plan on Monday. “It is a joke,” Reyes said.",
        "Ana Reyes: Budget plan ‘a joke’",
        "Ana Reyes: It is a joke",
      ],
      [
        "Harbour tunnel ‘a mistake’, says Ruiz\n\nJoe Ruiz, who built the tunnel, said on Monday that he regretted it.",
        "Joe Ruiz: Harbour tunnel ‘a mistake’",
        "Joe Ruiz: that he regretted it",
      ],
    ],
  },
  {
    number: 10,
    name: "an apostrophe at the start of a word",
    wordings: [
      ["’90s kids grew up with ’em all, and the shop kept a shelf of them."],
      ["In the ’70s the mill made rock ’n’ roll shirts and sold ’em cheap."],
    ],
  },
  {
    number: 11,
    name: "marks of inches, feet and minutes",
    wordings: [
      ["The 6'2\" guard ran 5' 30\" behind the leaders."],
      ['The board is 8\' 4" long and 2" thick, and weighs a ton.'],
    ],
  },
  {
    number: 12,
    name: "marks of markup",
    wordings: [
      ['<post author="ana" date="3 May">\n\nThe pier is open again.'],
      ['The page begins <a href="index" class="top"> and has no text.'],
    ],
  },
  {
    number: 13,
    name: "a quotation in a quotation",
    wordings: [
      [
        "“She told me ‘never again’ and left,” Joe Ruiz said.",
        "Joe Ruiz: She told me ‘never again’ and left",
      ],
      [
        "Ana Reyes said, “My father called it ‘the wall’ all his life.”",
        "Ana Reyes: My father called it ‘the wall’ all his life.",
      ],
    ],
  },
  {
    number: 14,
    name: "a quotation in a quotation with the same marks",
    wordings: [
      ["“They shouted “Go home” at us,” Joe Ruiz said.", "Joe Ruiz: They shouted “Go home” at us"],
      ["“He wrote “No entry” on the door,” said Ana Reyes.", "Ana Reyes: He wrote “No entry” on the door"],
    ],
  },
  {
    number: 15,
    name: "three marks together",
    wordings: [
      ["''He said 'no,''' Joe Ruiz recalled.", "Joe Ruiz: He said 'no,'"],
      ["“She answered, ‘Not today,’” said Ana Reyes.", "Ana Reyes: She answered, ‘Not today,’"],
    ],
  },
  {
    number: 16,
    name: "a mark that never closes",
    wordings: [
      [
        "“We never got the memo, Joe Ruiz said.\n\nThe memo was sent in May.",
        "Joe Ruiz: We never got the memo",
      ],
      [
        "“The tide took the boat, Ana Reyes said.\n\nNobody was hurt on the beach.",
        "Ana Reyes: The tide took the boat",
      ],
    ],
  },
  {
    number: 17,
    name: "a quotation that runs over paragraphs",
    wordings: [
      [
        "“First we lost power.\n\n“Then the water went,” Ana Reyes said.",
        "Ana Reyes: First we lost power. / Then the water went",
      ],
      [
        "Joe Ruiz said: “The first winter was long.\n\n“The second was longer.\n\n“We stayed.”",
        "Joe Ruiz: The first winter was long. / The second was longer. / We stayed.",
      ],
    ],
  },
  {
    number: 18,
    name: "an odd number of marks before",
    wordings: [
      [
        'The sign read "Closed and nobody mended it.\n\n"We open on Friday," Ana Reyes said.',
        "[The sign]: Closed and nobody mended it.",
        "Ana Reyes: We open on Friday",
      ],
      [
        'A 12" pipe burst below the hall.\n\n"It was an old pipe," said Joe Ruiz.',
        "Joe Ruiz: It was an old pipe",
      ],
    ],
  },
];
