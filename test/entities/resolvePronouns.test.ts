import { links } from "./links";

describe("He and she", () => {
  it("are never who says I", () => {
    links(
      "The switch that talks\n\nBy [P1 Tomas Brandl]\n\nA young man rang. [P1 I] said that it was late. “It depends, sir,” he said.",
    );
    links(
      "On [P1 Pavel Orlenko] and his boat\n\nBy [P2 Rosa Okoro]\n\n[P2 I] asked [P1 Pavel Orlenko] why the boat leaks, and [P1 he] told me. [P2 I] said: “Sell it.”",
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
  });

  it("are not the owner of what the sentence begins with", () => {
    links(
      "[P1 Tomas Brandl] said it was late. For Mr [P1 Brandl], [P2 Pavel Orlenko]’s boat was the best. “It never sank,” [P1 he] said.",
    );
  });

  it("do not settle whether one is a woman where another woman is told of beside", () => {
    links(
      "[P1 Mo Okoro], an aide to [P2 Rosa Zielik] during [P1 her] run, was tired. “It is late,” [P1 Okoro] said. It rained, [P1 he] said.",
    );
    links(
      "[P1 Mo Okoro], who has written a book on [P2 Ewa Brandl] and [P1 her] boats, spoke. “It is late,” [P1 he] said.",
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
});
