import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

describe("People", () => {
  it("are one by all their given names and by some of them, with degrees or without", () => {
    links("[P1 Hans Pavel Maria Orlenko] left. [P1 Pavel Orlenko] came back.");
    links("[P1 Pavel Anton Orlenko OBE RA] left. [P1 Pavel Orlenko] came back.");
    links("[P1 Rosa Miriam Okoro OBE] left. [P1 Rosa Okoro] came back.");
    links("[P1 Pavel Anton Orlenko] left. [P2 Anton Pavel Orlenko] came back.");
  });

  it("are one where only one full name goes on where another ends, but for a headline", () => {
    links("[P1 Rosa Okoro] left. [P1 Rosa Okoro Brandt] came back.");
    links("[P1 Rosa Okoro Brandt] left. [P1 Rosa Okoro] came back.");
    links("[P1 Rosa Okoro Brandt] and [P2 Rosa Okoro Falk] left. [P3 Rosa Okoro] came back.");
    links("[P1 Rosa Okoro Brandt] wins\n\n[P2 The mayor of Brod], [P2 Rosa Okoro], said so on Monday.");
  });

  it("are one where a long surname is spelt otherwise in a letter", () => {
    links(
      "[P1 Rosa Zielinska] left. [P1 Rosa Zielinski] came back. [P1 Zielinski] is tired. [P1 Zielinska] is not.",
    );
    links("[P1 Rosa Brandt] left. [P2 Rosa Brandl] came back.");
    links("[P1 Rosa Zielinska] left. [P2 Ewa Zielinski] came back.");
  });

  it("are told apart by the number behind a king’s name", () => {
    links("King [P1 Pavel II] died. [P2 His son] [P2 Pavel III] reigned. [P2 Pavel] was bald.");
    links("Queen [P1 Rosa II] died. Queen [P2 Rosa IV] reigned. [P2 Rosa] was bald.");
  });

  it("do not give their surname to a relative who is told of in passing", () => {
    const life = "[P1 Orlenko] sang. [P1 Orlenko] danced.";
    links(`[P1 Pavel Orlenko] came. ${life} [P2 His daughter], [P2 Rosa Orlenko], left. [P1 Orlenko] won.`);
    links(
      `[P1 Pavel Orlenko] came. ${life} [P1 He] is a son of Greta and [P2 Tomas Orlenko], [P2 a banker]. [P1 Orlenko] won.`,
    );
    links(
      `[P1 Pavel Orlenko] came. ${life} [P2 His daughter], [P2 Rosa Orlenko], said no. [P2 Orlenko] won.`,
    );
  });

  it("have their husband’s name, and their wife’s, where only they may be meant", () => {
    const told = "[P1 Daniel Marsh] fell in Leeds on Monday.";
    links(`${told} [P2 His wife], [P2 Greta], cried. Mrs [P2 Marsh] rang. Mr [P1 Marsh] died.`, analyze);
    links(`${told} [P2 His wife], [P2 Sahar], said [P1 he] was tired.`, analyze);
    links(`${told} [P2 His aunt], [P2 Greta], cried. Mrs [P3 Marsh] rang.`, analyze);
    links(
      "[P1 Rosa Beasley] fell. [P2 Her husband], [P2 Thomas], cried. Mr [P2 Beasley] rang. Mrs [P1 Beasley] died.",
      analyze,
    );
  });

  it("are one by forms of one given name, but for a relative", () => {
    links("[P1 William Brandl] missed. [P1 Bill Brandl], [P1 a lawyer], was sad.", analyze);
    links("[P1 William Brandl] missed. [P2 His son], [P2 Bill Brandl], was sad.", analyze);
    links("[P1 Walter Brandl] missed. [P2 Bill Brandl] was sad.", analyze);
  });

  it("are not a relative who is called by a given name, unless they are told of as one or bear the surname", () => {
    links(
      "Judge [P1 Tomas Brandl] heard [P2 Rosa Okoro]. [P3 Her brother] [P3 Tomas], [P3 a baker], wept.",
      analyze,
    );
    links("[P1 Tomas Okoro] heard [P2 Rosa Okoro]. [P1 Her brother] [P1 Tomas] wept.", analyze);
    links(
      "[P1 Rosa Okoro] sang. [P2 Her brother] [P2 Tomas Brandl] left. [P2 Her brother] [P2 Tomas] wept.",
      analyze,
    );
  });

  it("are called for short in quoted words", () => {
    links(
      "[P1 Elizabeth Stott] left. “He said, ‘Me and [P1 Betty] go back years,’” [P2 Rosa Okoro] said.",
      analyze,
    );
    links(
      "[P1 Kevin Stott] left. “He said, ‘Me and [P1 Kev] go back years,’” [P2 Rosa Okoro] said.",
      analyze,
    );
    links("[P1 Robert Brandl] missed. “[P2 I] told [P1 Rob] it was fine,” [P2 Rosa Okoro] said.", analyze);
    links("[P1 Robert Brandl] missed. [P2 Rob] was sad.", analyze);
  });

  it("are not meant by the middle of a name that is told later", () => {
    links("[P1 Orlenko], [P1 a farmer], left. [P2 His neighbour] [P2 Rosa Orlenko Marín] stayed.");
    links("[P1 Brandl], [P1 a farmer], left. [P2 His neighbour] [P2 Tomas Brandl Okoro] stayed.");
  });

  it("keep their surname where the article begins with them and names a parent", () => {
    links(
      "[P1 Tomas Brandl] has died. [P1 He] was the son of [P2 Hans Brandl], [P2 a tailor]. [P1 Brandl] sang.",
    );
    links("[P1 Tomas Brandl] left. [P2 Hans Brandl], [P2 a tailor], came. [P2 Brandl] sang.");
  });

  it("do not give their surname to a parent who is told of at length", () => {
    links(
      "[P1 Ewa Zielik] came. [P1 Zielik] sang. [P1 Zielik] is the daughter of [P2 Maria] (d. 1990), who danced, and [P3 Pavel Zielik]. [P1 Zielik] left.",
    );
    links(
      "[P1 Tomas Brandl] came. [P1 Brandl] sang. [P1 Brandl] wept. [P1 He] was born to [P2 Rosa], who sold boats, and to [P3 Hans Brandl]. [P1 Brandl] left.",
    );
  });
});
