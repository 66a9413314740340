import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

describe("Relatives", () => {
  it("are who is named beside the same words", () => {
    links(
      "[P1 Owen Brandl] died in May. [P2 His mother], [P2 Carol Brandl], came. “It is late,” [P2 his mother] said.",
      analyze,
    );
    links("[P1 Owen Brandl’s wife] [P1 Greta] came. [P1 His wife] sang.", analyze);
    links(
      "[P1 Owen Brandl] left. [P2 His wife], the actress [P2 Greta Holt], stayed. [P2 His wife] sang.",
      analyze,
    );
    links("[P1 Owen Brandl] died. [P2 Greta Holt], [P2 his widow], came. [P2 His wife] sang.", analyze);
  });

  it("tell whether he or she is meant", () => {
    links("It was founded by [P1 their grandfather], [P1 Alois Brandl], in May. She sang in Brod.", analyze);
  });

  it("are of several too", () => {
    links("The couple sang. [P1 Their youngest son], [P1 Owen Brandl], left.", analyze);
  });

  it("are whom somebody married", () => {
    links(
      "[P1 Rosa Okoro] sang. In 1974 [P1 she] married the producer [P2 Owen Brandl]. [P2 Her husband] died.",
      analyze,
    );
  });

  it("are nobody where two are named, or one of many friends, or somebody else’s", () => {
    links(
      "[P1 Owen Brandl] died. [P2 His sister], [P2 Ann Holt], and [P3 his sister], [P3 Eva Marsh], came. [P1 His] sister sang.",
      analyze,
    );
    links("[P1 Owen Brandl] died. [P2 His friend], [P2 Ann Holt], came. [P1 His] friend sang.", analyze);
    links("[P1 Owen Brandl] died. [P2 His wife], [P2 Ann Holt], came. [P2 Her] mother sang.", analyze);
  });
});
