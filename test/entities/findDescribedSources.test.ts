import assert from "node:assert/strict";
import { mayBeCalled } from "../../src/entities/mayBeCalled";
import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

describe("A source that is described", () => {
  it("takes a source that is described for the company, town or person that was told of", () => {
    links("[O1 Zagrel Holdings Inc.] lost orders. [O1 The company] said that it would wait.");
    links("“[O1 We] wait,” the [O1 Coastal Safety Board] said on Monday. “[O1 We] wait,” [O1 it] said.");
    links("[P1 Ewa Zielik] spoke on Monday. “[P1 I] will win,” [P1 the candidate] said.");
  });

  it("takes a source that is described for the one who bore that description beside the name", () => {
    links(
      "The 42-year-old carpenter [P1 Pavel Orlenko] met [P2 Tomas Brandl]. “[P1 My] knees hurt,” [P1 the carpenter] said.",
    );
    links(
      "[P1 Ewa Zielik], 61, [P1 a retired sailor from Brod], thanked [P2 Rosa Okoro]. “It held,” [P1 the sailor] said.",
    );
    links("[P1 Pavel Orlenko] met a carpenter in Brod. “My knees hurt,” the carpenter said.");
  });

  it("takes the member of a party for who was told of, and no newspaper that is named for another", () => {
    links("[P1 Geoffrey Brandl] rose. “[P1 I] will not pay,” [P1 the Labour MP] said.", analyze);
    links(
      "The [O1 Elmby Trust] was late. “Nobody came,” the [O2 Guardian] newspaper said. “It rained,” [O2 it] said.",
      analyze,
    );
    links("In a memo seen by the [O1 Guardian], the bank said that it would wait.", analyze);
  });

  it("takes a profession for the only one who is told of, and no office for who has but a given name", () => {
    links(
      "[P1 Rosa Okoro] builds robots. “[P1 I] wept,” [P1 the roboticist] said. [P2 Tomas Brandl] did not.",
    );
    links(
      "For years [P1 Rosa Okoro] built robots.\n\n“[P1 I] wept a little,” admits [P1 the roboticist], who runs a lab.",
    );
    links("[P1 Rosa Okoro] builds robots. “It is safe,” the checklist said.");
    links("[P1 Rosa Okoro] and [P2 Tomas Brandl] build robots. “I wept,” the roboticist said.");
    links("[P1 Caroline] was late. “It rains,” the judge said.");
  });

  it("takes I, outside quoted words, for the one in the byline or who signs a letter", () => {
    links(
      "Boats leave the harbour\n\nBy [P1 Ewa Zielik]\n\nBROD – Last month [P1 I] asked the mayor who pays, and waited.\n\n“I pay,” he said.",
    );
    links("The ferry is late, and [P1 I] said: “It will be late again.” It rained.\n\n[P1 Rosa Okoro], Brod");
    links("The ferry is late, and I said: “It will be late again.” It rained.\n\n[P1 Rosa Okoro] left.");
  });

  it("takes I for the one whom the last lines tell to be the author", () => {
    links(
      "The ferry is late, and [P1 I] said: “It will be late again.”\n\nIt rained.\n\nIt blew.\n\n[P1 Rosa Okoro] is a Brod-based reporter for the harbour paper.",
    );
    links(
      "Last month [P1 I] said: “It is late.”\n\nIt rained.\n\nIt blew.\n\n[P1 Pavel Orlenko] teaches law in Brod.",
    );
    links(
      "Last month I said: “It is late.”\n\nIt rained.\n\nIt blew.\n\n[P1 Pavel Orlenko] is [P1 a man of few words].",
    );
  });

  it("takes it with a clause behind it, too", () => {
    links(
      "[O1 Zagrel Holdings Inc.] lost orders. [O1 The retailer], which is old, said it was late.",
      analyze,
    );
  });

  it("takes a kind of company for the one whose name tells it", () => {
    links("[O1 Zarel Airways] met [O2 Corvan] on Monday. [O1 The airline] said it was late.", analyze);
    links(
      "[O1 Zarel Airways] met [O2 Corvan] on Monday. [O2 Corvan] lost. [O1 The airline] said it was late.",
      analyze,
    );
    links(
      "[O1 Zarel Airways] met [O2 Corvan Foods] on Monday. [O2 Corvan Foods] lost. [O2 The firm] said it was late.",
      analyze,
    );
  });

  it("does not take it for the company where another one stays unnamed", () => {
    links("[O1 Zagrel Holdings Inc.] sued a small software company. The company said that it would wait.");
    links("The [O1 Ministry of Water] met. The company said that it would wait.");
    links("[P1 Pavel Orlenko], [P1 a keen gardener], left. The [P2 Green Gardener] said that it would wait.");
  });

  it("are the last one who may be the mother of several, or a player", () => {
    links("[P1 Ewa Zielik] was angry. “It is late,” said [P1 the mother of three].");
    links("[P1 Ewa Zielik] met [P2 Tomas Brandl]. [P1 The mother-of-two] said it was late.");
    links("[P1 Tomas Brandl] was angry. “It is late,” said the mother of three.");
    links("[P1 Pavel Orlenko] scored 30. “It is late,” [P1 the four-time MVP] said.", analyze);
  });

  it("are the last one whom a nationality fits", () => {
    for (const noun of ["Dane", "Croat", "Argentine", "Turk"])
      links(`[P1 Pavel Orlenko] was angry. “It is late,” [P1 the ${noun}] said.`);
    const ewa = { type: "person", names: [], roles: [], gender: "female" } as const;
    assert.equal(mayBeCalled("the Dutchwoman", ewa), true);
    assert.equal(mayBeCalled("the Dutchman", ewa), false);
    assert.equal(mayBeCalled("the businessman", ewa), false);
  });

  it("is the one of that country, by the role or as the last who was told of", () => {
    links(
      "Danish striker [P1 Pavel Orlenko] fell. [P2 Tomas Brandl] laughed. “It is a knock,” [P1 the Dane] said.",
    );
    links("[P1 Rosa Okoro] was cross. “Where are they?” said [P1 the Italian]. “[P2 Tomas Brandl] left.”");
    links("[P1 Rosa Okoro] was cross. The Italians said no. The Dutch said yes.");
  });

  it("is the last who was told of where the words tell of a life", () => {
    links("[P1 Pavel Orlenko] met the press. [P1 The retired surgeon], who is 61, said [P1 he] was tired.");
    links("[P1 Rosa Okoro] met the press. “[P1 I] am tired,” [P1 the 43-year-old former senator] said.");
    links("[P1 Rosa Okoro] met the press. “I am tired,” the surgeon said.");
  });

  it("is the agency or the group named last", () => {
    links("The [O1 FBI] has the file. [P1 Rosa Okoro] came. [O1 The agency] said that it would wait.");
    links(
      "The [O1 Brod Golf Foundation] met. “[O1 We] wait,” [O1 the group] said. The local group said that it would not.",
    );
    links("The [O1 Zagrel University] met. “We wait,” the group said. “We wait,” the agency said.");
  });

  it("is the rights group, the carrier, the coroner", () => {
    links("The [O1 Brod Golf Foundation] met. “[O1 We] wait,” [O1 the rights group] said.");
    links("[O1 Zagrel Holdings Inc.] lost orders. [O1 The Brod-based carrier] said that it would wait.");
    links("The coroner Dr [P1 Vikram Okoro] met [P2 Tomas Brandl]. “It is late,” [P1 the coroner] said.");
  });

  it("is, in the lead, who speaks next and is the first to be named", () => {
    links(
      "[P1 A senior official] said that the quay was safe.\n\n[P1 Pavel Orlenko], [P1 the trade minister], said it would open.",
    );
    links("[P1 A federal judge] said that it was late.\n\n“It is late,” said Judge [P1 Rosa Okoro].");
    links(
      "A senior official said that the quay was safe.\n\n[P1 Pavel Orlenko] laughed. [P2 Rosa Okoro] said it would open.",
    );
    links(
      "[P1 A spokesman for the council], [P1 Tomas Brandl], said that the quay was safe.\n\n[P2 Pavel Orlenko], [P2 the trade minister], said it would open.",
    );
  });

  it("is, in the lead, the body with which the next paragraph begins", () => {
    links("[O1 A small bank] said that it would wait.\n\n[O1 Zagrel Holdings Inc.] lost orders in May.");
    links("[O1 A golf charity] said that it would wait.\n\nThe [O1 Brod Golf Foundation] met.");
    links("A small charity said that it would wait.\n\nThe [O1 Ministry of Water] met.");
  });

  it("is, in the lead, who has no office and with whom the next paragraph begins", () => {
    links("[P1 A 16-year-old boy] said that it was late.\n\n[P1 Pavel Orlenko] was on the quay in May.");
    links("[P1 A woman who fell] said that it was late.\n\n[P1 Rosa Okoro], 41, was on the quay in May.");
    links("A woman who fell said that it was late.\n\n[P1 Pavel Orlenko] was on the quay in May.");
    links("A boy said that it was late.\n\n[P1 Pavel Orlenko], [P1 a judge], was on the quay in May.");
  });

  it("is the maker of what it makes", () => {
    links("[O1 Zagrel Holdings Inc.] lost orders. [O1 The maker] of red crumpets said that it would wait.");
    links("[O1 Zagrel Holdings Inc.] lost orders. [O1 The publisher] of maps said that it would wait.");
  });

  it("is what stands before the name and a comma", () => {
    links(
      "The water regulator, the [O1 Coastal Safety Board], met. [O1 The regulator] said that it would wait.",
    );
    links(
      "The old carpenter, [P1 Pavel Orlenko], met [P2 Tomas Brandl]. “[P1 My] knees hurt,” [P1 the carpenter] said.",
    );
  });

  it("is the same with more behind a comma", () => {
    links("[P1 Rosa Okoro] baked. “It rose,” said [P1 the 58-year-old], wiping flour from [P1 her] face.");
    links("[P1 Pavel Orlenko] baked. “It rose,” said [P1 the 58-year-old], a baker from Brod.");
  });

  it("is not the agency of the dateline", () => {
    links(
      "BROD, March 3 ([O1 Coastal News Agency]) – [O2 Zagrel Holdings Inc.] lost orders. [O2 The company] said that it would wait.",
    );
    links(
      "[O1 Zagrel Holdings Inc.] lost. [P1 Rosa Okoro] told the [O2 Coastal Herald]. [O1 The company] said that it would wait.",
    );
    links("BROD, March 3 ([O1 Coastal News Agency]) – It rained. The company said that it would wait.");
  });

  it("is who is addressed by a rank or has letters behind the name", () => {
    links("Det. [P1 Rosa Okoro] came. “It was cruel,” [P1 the detective] said.");
    links("[P1 Pavel Orlenko KC] came. “It was cruel,” [P1 the barrister] said.");
  });

  it("is, as I, the one who signs each letter of a page", () => {
    links(
      "Letters\n\nThe ferry is late, and [P1 I] said: “It will be late.” It rained.\n\n[P1 Rosa Okoro]\n\nBrod\n\nThe bus is late, and [P2 I] said: “So be it.” It rained.\n\n[P2 Tomas Brandl]\n\nSea Road",
    );
    links(
      "The bus is late, and [P1 I] said: “So be it.” It rained.\n\n[P1 Tomas Brandl], Brod\n\nIn the end I said: “No.” It rained.",
    );
  });

  it("is not the owner of who was told of, nor one of another age", () => {
    links(
      "[P1 Pavel Orlenko]’s replacement, [P2 Tomas Brandl], was slow. “[P2 I] am new,” [P2 the rookie] said.",
    );
    links("[P1 Rosa Okoro], 14, sang with [P2 Ewa Zielik]. “She is brave,” [P2 the 41-year-old] said.");
  });

  it("is the Republican, with a capital", () => {
    links("[P1 Pavel Orlenko] lost. “[P1 I] am new,” [P1 the Republican] said.");
    links("[P1 Rosa Okoro] lost. “[P1 I] am new,” [P1 the Democrat] said.");
  });

  it("is not the body named before, as it, where another one that is not named has spoken", () => {
    links("The [O1 Coastal Safety Board] met. The rebels’ bureau said no. “We wait,” it said.");
    links("The [O1 Coastal Safety Board] met. [O1 The board] said no. “[O1 We] wait,” [O1 it] said.");
  });

  it("is the one person of the paragraph whom other words call so behind spoken words", () => {
    links(
      "[P1 Rosa Okoro] was cross. “[P1 I] have read it,” [P1 the Tory grandee] said. [P2 Tomas Brandl] left.",
    );
    links("[P1 Pavel Orlenko] called for calm. “Revenge is a circle,” [P1 the octogenarian] said.");
    links("[P1 Pavel Orlenko] met [P2 Tomas Brandl]. “Revenge is a circle,” the octogenarian said.");
    links("[P1 Rosa Okoro], [P1 a dentist], was cross. “I have read it,” the policeman said.");
  });

  it("is not the minister where only the shadow minister is told of", () => {
    links(
      "Shadow transport minister [P1 Rosa Okoro] was cross. “I have read it,” the transport minister said.",
    );
    links("[P1 Rosa Okoro] is [P1 the deputy mayor]. “I have read it,” the mayor said.");
  });
});
