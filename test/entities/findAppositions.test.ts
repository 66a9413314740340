import { links } from "./links";

describe("What somebody is said to be", () => {
  it("is the one, behind the name and before it, with its article", () => {
    links("[P1 Ewa Zielik], [P1 a nurse from Brod], met [P2 the coach], [P2 Tomas Brandl], at noon.");
    links("[P1 Ewa Zielik] is [P1 the mayor of Brod]. The [O1 Zagrel Energy Fund], [O1 a lender], closed.");
  });

  it("is part of the naming where it stands right before the name", () => {
    links("The old coach [P1 Tomas Brandl] met Harbour Minister Dr. [P2 Ewa Zielik] at noon.");
  });
});
