import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

describe("Organizations", () => {
  it("keep their country or leave it out", () => {
    links("The [O1 U.S. Senate] met. The [O1 United States Senate] was full. The [O1 Senate] rose at noon.");
    links("The [O1 Danish Court of Audit] met. The [O1 Court of Audit] rose at noon.");
    links("The [O1 Danish Senate] met. The [O2 French Senate] met. The [O3 Senate] rose at noon.");
  });

  it("are called by their place behind their first letters", () => {
    links("The [O1 University of California, Davis] closed. [O1 UC Davis] was full.", analyze);
    links("The [O1 University of California, Davis] closed. [O2 UC Irvine] was full.", analyze);
  });

  it("are called by letters of their name that stand behind it in brackets", () => {
    links("The [O1 Elmby Harbour Authority] ([O1 Elmhara]) met. [O1 Elmhara] rose at noon.", analyze);
    links("The [O1 Elmby Harbour Authority] ([O2 Zarel]) met. [O2 Zarel] rose at noon.", analyze);
  });

  it("are called by the last word of a club’s name", () => {
    links("[O1 Fenwick Rovers] lost. The [O1 Rovers] coach was cross.");
    links("[O1 Fenwick Rovers] met [O2 Brod Rovers]. The [O3 Rovers] coach was cross.");
    links("The [O1 Zagrel National Congress] met. [O2 Congress] did not.");
  });

  it("are the company where the short name fits a company and its parts", () => {
    links(
      "[O1 Quellan Foods Inc.] hired a chef. The [O2 Quellan Foundation] paid. [O1 Quellan] workers cheered.",
    );
    links("[O1 Brodnik Group Plc] hired a chef. The [O2 Brodnik Foundation] paid. [O1 Brodnik] shares rose.");
  });

  it("are not a body inside them, of their people or beside them", () => {
    links("The [O1 Senate] met. The [O2 Senate Harbour Committee] had met. The [O1 Senate] rose at noon.");
    links("[O1 Zagrel] paid. The [O2 Zagrel Workers Union] cheered. [O1 Zagrel] shares rose.", analyze);
    links("[O1 Google] paid. The [O2 Google Foundation] paid too. [O1 Google] shares rose.", analyze);
    links(
      "[O1 Elmby University] closed. The [O2 Elmby University Debating Society] met. [O1 Elmby University] rose.",
    );
    links(
      "The [O1 Elmby Police] came. The [O1 Elmby Police Department] closed. The [O1 Elmby Police] left.",
      analyze,
    );
    links(
      "The [O1 Quellan School] closed. The [O1 Quellan School of Design] met. The [O1 Quellan School] rose.",
    );
  });
});
