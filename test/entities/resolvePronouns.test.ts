import { links } from "./links";

describe("He and she", () => {
  it("are never who says I", () => {
    links(
      "The switch that talks\n\nBy [P1 Tomas Brandl]\n\nA young man rang. [P1 I] said that it was late. “It depends, sir,” he said.",
    );
    links(
      "On [P1 Pavel Orlenko] and his boat\n\nBy [P2 Rosa Okoro]\n\n[P2 I] asked [P1 Pavel Orlenko] why the boat leaks, and [P1 he] told [P2 me]. [P2 I] said: “Sell it.”",
    );
  });

  it("are not done to by themselves", () => {
    links("[P1 Tomas Brandl] saw the dog of [P2 Pavel Orlenko]. [P1 He] thanked [P2 him] for it.");
    links("[P1 Rosa Okoro] wrote to [P2 Ewa Zielik]. “Come,” [P1 she] told [P2 her].");
  });

  it("leave it to the article whether Jo is a woman", () => {
    links("[P1 Jo Zielik], who drew boats, died at [P1 her] home. [P1 She] was 84.");
    links("[P1 Bo Orlenko] lost [P1 his] boat. “It sank,” [P1 he] said.");
  });

  it("are somebody whom the article does not name, where a clause begins with one", () => {
    const lead = "The ferry was late, and the harbour was full of people who waited for it. ".repeat(7);
    links(
      `${lead}[P1 Rosa Okoro] lost a goat. A 22-year-old Danish woman was held after she threw a stone, and she said that it was late.`,
    );
    links(`${lead}[P1 Rosa Okoro] left early. My grandmother stayed, and she said that it was late.`);
    links(
      `${lead}[P1 Pavel Orlenko] left early. One man stayed, and he said that it was late. A man called [P2 Brandl] said [P2 he] did.`,
    );
  });

  it("are, as sources, rather somebody without a name who has just spoken", () => {
    const lead = "The ferry was late, and the harbour was full of people who waited for it. ".repeat(7);
    const before = `${lead}[P1 Tomas Brandl] said that it would come. “It is on its way,” [P1 he] said.\n\n`;
    links(
      `${before}A clerk at the quay, who asked not to be named because he was new, said that it had sunk.\n\n“It is gone,” he said.`,
    );
    links(`${before}A clerk at the quay said that it had sunk. [P1 He] lost [P1 his] hat.`);
    links(
      `${lead}[P1 Rosa Okoro] wept. A spokesman for the quay said that it had sunk. “It is gone,” [P1 she] said.`,
    );
  });

  it("are one or another of several who said something, rather than who was told of", () => {
    links(
      "Neighbours were fond of [P1 Rosa Okoro].\n\nOne, who asked not to be named, said she had heard the bell. “I looked out,” she said.",
    );
  });

  it("are not the owner of what the sentence begins with", () => {
    links(
      "[P1 Tomas Brandl] said it was late. For Mr [P1 Brandl], [P2 Pavel Orlenko]’s boat was the best. “It never sank,” [P1 he] said.",
    );
  });

  it("do not settle whether one is a woman where another woman is told of beside", () => {
    links(
      "[P1 Mo Okoro], [P1 an aide to Rosa Zielik during her run], was tired. “It is late,” [P1 Okoro] said. It rained, [P1 he] said.",
    );
    links(
      "[P1 Mo Okoro], who has written a book on [P2 Ewa Brandl] and [P2 her] boats, spoke. “It is late,” [P1 he] said.",
    );
  });

  it("are rather one of the same sentence who is known to be a woman or a man", () => {
    links(
      "[P1 Mo Okoro] said that it was late. The council met. [P2 Pavel Brandl] told [P3 Rosa Zielik] that [P3 she] was ill.",
    );
    links(
      "[P1 Mo Okoro] said that it was late. The council met. [P2 Rosa Zielik] met [P3 Tomas Brandl] as [P3 he] came.",
    );
  });

  it("are not who asked, where a sentence begins with what was done by the one", () => {
    links(
      "[P1 Rosa Okoro] wept. Questioned by [P2 Ewa Zielik], the mayor’s lawyer, [P1 she] said that it was late.".replace(
        "the mayor’s lawyer,",
        "[P2 the mayor’s lawyer],",
      ),
    );
    links("[P1 Tomas Brandl] wept. Asked by [P2 Pavel Orlenko] whether [P1 he] was late, [P1 he] said no.");
  });

  it("are, done to in another clause, who the sentence is about", () => {
    links(
      "“It is late,” [P1 Rosa Okoro] said. [P2 Ewa Zielik] told the court that [P2 her] partner had promised [P2 her] a boat.",
    );
    links(
      "“It is late,” [P1 Pavel Orlenko] said. [P2 Tomas Brandl] told the town that a sailor had sold [P2 him] a boat.",
    );
  });

  it("are not the speaker in cited words that stand in marks", () => {
    links(
      "[P1 Tomas Brandl] came. [P2 Pavel Orlenko] said that [P1 Brandl] “had only [P1 himself] to blame” for it.",
    );
    links(
      "[P1 Ewa Zielik] came. [P2 Rosa Okoro] said that [P1 Zielik] “should have sold [P1 her] boat” in May.",
    );
  });

  it("takes his for the one of whom who tells, unless it is praised", () => {
    links("[P1 Ewa Zielik] said it was [P2 Rosa Okoro], who had hurt [P2 her] leg.");
    links("[P1 Pavel Orlenko] left with [P2 Tomas Brandl], who praised [P1 his] work.");
  });

  it("goes on with the relative who has just spoken, not with the one whose life is told", () => {
    links(
      "[P1 Tomas Brandl] died on Monday. [P2 His son] [P2 Karel] said it was a shock. “It was late,” [P2 he] said.",
    );
    links("[P1 Tomas Brandl] died on Monday. [P2 His son] [P2 Karel] said it was a shock. [P1 He] was 80.");
  });

  it("are who has died, whose life is told", () => {
    links(
      "[P1 Tomas Brandl], who has died aged 80, was a judge. [P1 Brandl] read the law with [P2 Hans Orlenko].\n\n[P2 Orlenko] sang. [P1 His] best judgment was late.",
    );
    links(
      "[P1 Ewa Zielik] (born 8 May 1950) draws boats. [P1 Zielik] met [P2 Rosa Okoro].\n\n[P2 Okoro] sang. [P1 Her] first boat sank.",
    );
  });

  it("are my brother-in-law, who has no name", () => {
    const lead = "The ferry was late, and the harbour was full of people who waited for it. ".repeat(7);
    links(
      `${lead}[P1 Pavel Orlenko] left early. My brother-in-law, a pilot, stayed, and he said that it was late.`,
    );
    links(`${lead}[P1 Ewa Zielik] left early. Our grandmother stayed, and she said that it was late.`);
  });

  it("are who is joined to what is theirs", () => {
    links(
      "[P1 Tomas Brandl] said it was late. At the wish of [P2 Pavel Orlenko], [P3 Joe Ruiz] and [P3 his] wife came back.",
    );
    links("[P1 Ewa Zielik] said it was late. [P2 Joe Ruiz] and [P3 Rosa Okoro] and [P3 her] sons left.");
  });

  it("are who was born, where the one is named right behind", () => {
    links(
      "Early life\n\nBorn in Brod to a baker, [P1 Tomas Brandl] went to Zagrel, where [P1 he] met [P2 Pavel Orlenko]. [P1 He] sang.",
    );
    links(
      "Raised on a farm, [P1 Ewa Zielik] moved to Brod, where [P1 she] met [P2 Rosa Ruiz]. [P1 She] sang.",
    );
  });
});

describe("Whom he and she lead to", () => {
  it("takes he and she for the fitting person who leads or speaks", () => {
    links("[P1 Ewa Zielik] met [P2 Pavel Orlenko]. [P1 She] was pleased. [P2 He] was not.");
    links("In a meeting with [P1 his] guest, [P1 Pavel Orlenko] was calm.");
    links("[P1 Pavel Orlenko] met [P2 Tomas Brandl] on Monday. [P1 He] was calm.");
  });

  it("does not take he for the owner in a possessive, nor her for the subject of its own clause", () => {
    links("[P1 Orlenko’s lawyer], [P1 Tomas Brandl], objected. [P1 He] left.");
    links("[P1 Ewa Zielik] testified. [P2 Andres Ruiz] asked [P1 her] why.");
  });

  it("takes he for the speaker, who stands behind what was said about others", () => {
    links(
      "[P1 Pavel Orlenko] and the others are finished, [P2 Tomas Brandl] said. [P2 He] would not say why.",
    );
    links(
      "“We won. It was hard. It was long,” [P1 Tomas Brandl] said. “[P1 I] slept. [P1 I] ate. [P1 I] slept.” [P1 He] left.",
    );
  });

  it("takes he for the subject behind an opening clause, not for who is named in it", () => {
    links("While [P1 Pavel Orlenko] waited, [P2 Tomas Brandl] went in. [P2 He] was calm.");
    links("After [P1 Ewa Zielik] asked for time, [P2 Rosa Okoro] gave up. [P2 She] left.");
  });

  it("does not take he for the owner of one who is named in an aside", () => {
    links("[P1 Pavel Orlenko]’s running mate — Gov. [P2 Tomas Brandl] — came. [P2 He] was calm.");
    links("[P1 Ewa Zielik]’s old flatmate, [P2 Rosa Okoro], came. [P2 She] was calm.");
  });

  it("does not take he for one whom his own words name", () => {
    links("For [P1 Tomas Brandl], [P2 Pavel Orlenko] is a hero. [P1 He] said, “[P2 Orlenko] saved us all.”");
    links("[P1 Ewa Zielik] met [P2 Rosa Okoro]. [P2 She] said that [P1 Zielik] was late.");
    links("Party leader [P1 Tomas Brandl] left. “They like [P1 the leader],” [P1 he] said.");
  });

  it("takes she for whom her words name only where they cite others", () => {
    links(
      "[P1 Sarah Poole] saw a van. [P2 A volunteer], [P2 Betty Crane], let it in. [P2 She] said: “One of them said ‘Thanks, [P2 Betty]’ and left.”",
    );
  });

  it("does not take he for the one of whom it is said around him", () => {
    links("[P1 Pavel Orlenko] spoke to [P2 Tomas Brandl]. [P2 Brandl], [P1 he] said, never rang.");
    links("[P1 Rosa Okoro] wrote to [P2 Ewa Zielik]. [P2 Zielik], [P1 she] added, never rang.");
  });

  it("takes he for who was described last", () => {
    links(
      "[P1 Pavel Orlenko], 61, [P1 a sailor], met [P2 Tomas Brandl]. “It held,” [P1 the sailor] said. [P1 He] left.",
    );
    links(
      "[P1 Pavel Orlenko] met the press and [P2 Tomas Brandl]. “[P1 I] am tired,” [P1 the 61-year-old] said. [P1 He] left.",
    );
  });

  it("takes she for the one who was born, not for the parents", () => {
    links(
      "[P1 Ewa Zielik] died on Monday. Born in Kenya to [P2 a tailor], [P2 Pavel Zielik], and his wife, [P3 Maria], [P1 she] was ten when the town burned.",
    );
    links("[P1 Tomas Brandl] won. Raised by an uncle, [P2 Pavel Orlenko], [P1 he] never went to school.");
    links(
      "[P1 Rosa Zielik] is dead. [P1 She] was 84. [P2 Her daughter] [P2 Ewa Okoro] said that it was late. Born in Brod, [P1 she] drew boats.",
    );
  });

  it("takes he for the one of his who is named, not for the owner", () => {
    links(
      "[P1 Tomas Brandl] came late. [P2 His deputy], [P2 Pavel Orlenko], was furious. “It is late,” [P2 he] said.",
    );
    links("[P1 Tomas Brandl] left. [P1 His] old friend, [P2 Pavel Orlenko], stayed. [P2 He] sang.");
  });

  it("takes he for the owner of a thing, as the one the sentence is about", () => {
    links("[P1 Tomas Brandl] lost. [P2 Pavel Orlenko]’s success grew while [P2 he] slept.");
  });

  it("knows who is mostly a man or a woman by common given names", () => {
    links("[P1 Donald Ruiz] met [P2 Hillary Ruiz]. [P2 She] spoke. [P1 He] left.");
  });
});
