import { links } from "./links";

describe("People", () => {
  it("are one by all their given names and by some of them, with degrees or without", () => {
    links("[P1 Hans Pavel Maria Orlenko] left. [P1 Pavel Orlenko] came back.");
    links("[P1 Pavel Anton Orlenko OBE RA] left. [P1 Pavel Orlenko] came back.");
    links("[P1 Rosa Miriam Okoro OBE] left. [P1 Rosa Okoro] came back.");
    links("[P1 Pavel Anton Orlenko] left. [P2 Anton Pavel Orlenko] came back.");
  });

  it("are told apart by the number behind a king’s name", () => {
    links("King [P1 Pavel II] died. [P1 His] son [P2 Pavel III] reigned. [P2 Pavel] was bald.");
    links("Queen [P1 Rosa II] died. Queen [P2 Rosa IV] reigned. [P2 Rosa] was bald.");
  });

  it("do not give their surname to a relative who is told of in passing", () => {
    const life = "[P1 Orlenko] sang. [P1 Orlenko] danced.";
    links(`[P1 Pavel Orlenko] came. ${life} [P1 His] daughter, [P2 Rosa Orlenko], left. [P1 Orlenko] won.`);
    links(
      `[P1 Pavel Orlenko] came. ${life} [P1 He] is a son of Greta and [P2 Tomas Orlenko], a banker. [P1 Orlenko] won.`,
    );
    links(
      `[P1 Pavel Orlenko] came. ${life} [P1 His] daughter, [P2 Rosa Orlenko], said no. [P2 Orlenko] won.`,
    );
  });

  it("are not meant by the middle of a name that is told later", () => {
    links("[P1 Orlenko], a farmer, left. [P1 His] neighbour [P2 Rosa Orlenko Marín] stayed.");
    links("[P1 Brandl], a farmer, left. [P1 His] neighbour [P2 Tomas Brandl Okoro] stayed.");
  });
});
