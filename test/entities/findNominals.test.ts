import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

describe("An office or a kind of body", () => {
  it("takes an office for its holder, also ahead of the name", () => {
    links(
      "[P1 The secretary of the Harbour Safety Council] called for calm.\n\n[P1 Ewa Zielik], [P1 secretary of the Harbour Safety Council], spoke in [P1 her] office.",
    );
    links(
      "[P1 Ravshan Tolipov], [P1 the trade adviser of Kenya], came. [P1 The Kenyan trade adviser] was late.",
    );
  });

  it("takes a senator, a governor for who is addressed so", () => {
    links("Sen. [P1 Ewa Zielik] left. [P1 The Vermont senator] was late.");
    links("Former Gov. [P1 Pavel Orlenko] left. [P1 The former three-term governor] was late.");
  });

  it("takes an office for the holder who was named last, and for one whose own office has the word", () => {
    links(
      "President [P1 Ewa Zielik] met bank president [P2 Tomas Brandl]. [P1 Zielik] was calm. [P1 The president] left.",
    );
    links(
      "[P1 Pavel Orlenko], [P1 the mayor of Zagrel], met [P2 Rosa Okoro], [P2 the mayor of Brod]. [P1 Orlenko] spoke. [P1 The mayor] left.",
    );
    links(
      "[P1 Pavel Orlenko], [P1 Zagrelia’s trade minister], met Health Minister [P2 Rosa Okoro]. [P1 The Zagrelian minister] left.",
    );
  });

  it("takes an office for who holds one of another word for it", () => {
    links(
      "[O1 Zagrel Bank] chairman [P1 Pavel Orlenko] met union president [P2 Rosa Okoro]. [P1 The Zagrel boss] left.",
    );
    links("Attorney [P1 Ewa Zielik] spoke with Mayor [P2 Tomas Brandl]. [P1 The lawyer] left.");
    links(
      "[O1 Zagrel Bank] chairman [P1 Pavel Orlenko] left. The [O2 Brod Bank] boss stayed. [P1 The chief] sang.",
    );
    links("The chief sang. [O1 Zagrel Bank] president [P1 Pavel Orlenko] left.");
    links("President [P1 Pavel Orlenko] left. The [O1 Brod Bank] president stayed.");
    links("Attorney [P1 Ewa Zielik] spoke with attorney [P2 Tomas Brandl]. The lawyer left.");
    links("Defender [P1 Tomas Brandl] fell. [P1 The player] rose. The striker scored.");
  });

  it("does not take the minister for the prime minister", () => {
    links("Prime Minister [P1 Ewa Zielik] left. The minister stayed. [P1 The prime minister] sang.");
    links("Deputy Mayor [P1 Tomas Brandl] came. The mayor did not.");
  });

  it("does not take an office for its holder where somebody unnamed had it since", () => {
    links(
      "[P1 Pavel Orlenko], [P1 a party aide], wrote it. A committee aide objected. “It is wrong,” the aide said.",
    );
    links(
      "Judge [P1 Rosa Okoro] was ill. A judge in Brod took over. The judge said no. [P1 Okoro] came back. [P1 The judge] was late.",
    );
  });

  it("takes the president, where it is not said of whom, for the person whom the sentence before is about", () => {
    links("[P1 Ewa Zielik] defended the pact. “It holds,” [P1 the president] said.");
    links("[P1 Pavel Orlenko] spoke at noon. [P1 The governor] said that the dam was safe.");
    links("Coach [P1 Pavel Orlenko] spoke at noon. The governor said that the dam was safe.");
  });

  it("takes the ministry for the ministry named last", () => {
    links("The [O1 Zagrel Energy Fund] met. The energy firms did not.");
    links("The [O1 Brod Media Council] met. The media came, and [O1 the council] left.");
    links("The [O1 Ministry of Water] and the [O2 Coastal Safety Board] met. [O1 The ministry] agreed.");
  });

  it("is not the former minister who is minister, and the other way round not the chief minister", () => {
    links(
      "Transport Minister [P1 Ewa Zielik] spoke.\n\n[P2 Pavel Orlenko] sat behind [P1 Zielik].\n\n[P2 Orlenko] left. “It is late,” [P2 the former minister] said.",
    );
    links(
      "[P1 The mayor] was late. [P1 Rosa Okoro], [P1 the conservative mayor], sang for [P2 Tomas Brandl].",
    );
    links("General [P1 Rosa Okoro] spoke. The General Theory was late.", analyze);
    links("President [P1 Rosa Okoro] met Vice President [P2 Tomas Brandl]. [P1 The Head of State] was late.");
    links("Prime Minister [P1 Okoro] met Trade Minister [P2 Brandl]. [P1 The head of government] was late.");
    links("President [P1 Okoro] met President [P2 Brandl]. The head of state was late.");
    links("Mr Justice [P1 Okoro] met [P2 Tomas Brandl]. [P1 The judge] was late.");
    links("Former judge [P1 Rosa Okoro] met Judge [P2 Tomas Brandl]. [P1 The former judge] sang.");
    links("Water Minister [P1 Tomas Brandl] left. The chief executive stayed. The deputy minister sang.");
  });

  it("is nobody where the noun tells the kind of another", () => {
    links("Justice [P1 Rosa Okoro] spoke. The justice system slept. [P1 The justice] sang.");
    links("The [O1 Harbour Bank] rose. [P1 Rosa Okoro] forgot the bank account. [O1 The bank] fell.");
  });

  it("is the king, the queen or the prince whose title stands before a name, not one of another country or of that surname", () => {
    links(
      "King [P1 Pavel] met [P2 Tomas Brandl]. [P1 The King] left. “It is late,” [P1 the King] said.",
      analyze,
    );
    links("Queen [P1 Ewa] came in a coat by [P2 Rosa Okoro]. “It is late,” [P1 the Queen] replied.", analyze);
    links("Queen [P1 Ewa] met [P2 Rosa Okoro]. The Queen of Sweden was late.", analyze);
    links("Prince [P1 Pavel] met [P2 Rosa Okoro]. The Princess was late. [P1 The Prince] sang.", analyze);
    links("[P1 Tomas King] met [P2 Rosa Okoro]. The king was late.", analyze);
  });
});
