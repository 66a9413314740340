import { links } from "../entities/links";

describe("I, me and my", () => {
  it("are who speaks, in words that are spoken", () => {
    links(
      "“[P1 I] sold [P1 my] boat,” [P1 Tomas Brandl] said. “You lost it to [P2 me],” said [P2 Ewa Zielik].",
    );
    links("[P1 Rosa Okoro] said it “cost [P1 me] [P1 my] house” in May.");
  });

  it("are not who speaks, in words of others", () => {
    links("“She told me: ‘I sold my boat,’” [P1 Tomas Brandl] said.".replace("told me", "told [P1 me]"));
    links("“I sold it,” a sailor said. [P1 Tomas Brandl] was late.");
  });

  it("are who wrote the article, in its own words", () => {
    links(
      "The old quay\n\nBy [P1 Rosa Okoro]\n\n[P1 I] like it. [P1 My] boat does not. “I hate it,” a sailor said.",
    );
  });

  it("are no number", () => {
    links("“World War I was long,” [P1 Tomas Brandl] said. “[P1 I] was there.”");
    links("“It began before World War I, not now,” [P1 Rosa Okoro] said. “[P1 I] was there.”");
  });

  it("are of one, and a body says we", () => {
    links(
      "“[O1 We] lost [O1 our] quay,” the [O1 Coastal Safety Board] said. “I lost mine.”".replace(
        "I lost mine.",
        "It sank.",
      ),
    );
    links("“We lost our quay,” [P1 Rosa Okoro] said.");
  });
});

describe("An interview that is printed without labels and marks", () => {
  const questions = (i: string, you: string): string =>
    [
      `Why do ${you} like it?`,
      `${i} was born there.`,
      `And what do ${you} sell?`,
      `Boats. ${i} sell ten a year.`,
    ].join("\n\n");

  it("asks you, who answers as I", () => {
    links(`Interview with harbour chief [P1 Ewa Zielik]\n\n${questions("[P1 I]", "[P1 you]")}`);
    links(
      `[P1 Tomas Brandl]: boats and time\n\n[P1 Brandl] met us on the quay.\n\n${questions("[P1 I]", "[P1 you]")}`,
    );
    links(
      `Boats and time\n\n[P1 Ewa Zielik] sells boats. Photo: [P2 Joe Ruiz]\n\n${questions("[P1 I]", "[P1 you]")}`,
    );
  });

  it("is asked by the author", () => {
    links(
      `Boats and time\n\nBy [P1 Joe Ruiz]\n\n[P2 Ewa Zielik] sells boats. [P1 I] met [P2 her].\n\n${questions("[P2 I]", "[P2 you]")}`,
    );
  });

  it("is of nobody where two may answer", () => {
    links(`Boats and time\n\n[P1 Ewa Zielik] and [P2 Tomas Brandl] sell boats.\n\n${questions("I", "you")}`);
  });
});
