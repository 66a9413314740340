import { links } from "./links";

describe("pronounObject", () => {
  it("does not take him for the subject of the verb, whatever stands between", () => {
    links("[P1 Pavel Orlenko] objected. [P2 Tomas Brandl], [P2 the chair], overruled [P1 him].");
    links(
      "[P1 Pavel Orlenko] spoke at noon. [P2 Tomas Brandl], who is in jail, has accused [P1 him] of fear.",
    );
    links("[P1 Ewa Zielik] sang. [P2 The judge], [P2 Rosa Okoro], later listened to [P1 her].");
  });

  it("takes his and himself for the subject", () => {
    links("[P1 Pavel Orlenko] objected. [P2 Tomas Brandl], [P2 the chair], left with [P2 his] dog.");
    links("[P1 Ewa Zielik] sang. [P2 Rosa Okoro], who is in jail, hurt [P2 herself].");
  });

  it("takes himself for the one directly before it", () => {
    links("[P1 Tomas Brandl] saw [P2 Pavel Orlenko], and [P2 Orlenko] [P2 himself] left.");
    links("[P1 Ewa Zielik] sang for [P2 Rosa Okoro] and bought [P1 herself] a hat.");
  });
});
