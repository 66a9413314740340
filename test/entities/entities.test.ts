import assert from "node:assert/strict";
import { analyze } from "../../src/article/analyze";
import type { Entity } from "../../src/entities/entity";
import { links } from "./links";

function entity(source: string, name = "Ana Reyes"): Entity {
  const found = analyze(source, "case").entities.find((candidate) => candidate.name === name);
  assert.ok(found, `no entity ${name}`);
  return found;
}

describe("Entities", () => {
  it("joins a surname to the full name, before and after it", () => {
    links(
      "[P1 Zielik] Quits\n\n[P1 Ewa Zielik] resigned. [P1 Zielik] had served for years with [P2 Tomas Brandl].",
    );
  });

  it("keeps two bearers of one surname apart by form of address", () => {
    links("[P1 Mary Aldous] and [P2 John Aldous] married. Mrs. [P1 Aldous] sings. Mr. [P2 Aldous] paints.");
  });

  it("keeps two bearers of one surname apart by he and she behind it", () => {
    links(
      "[P1 John Aldous] and [P2 Mary Aldous] came.\n\n[P1 Aldous] last came in May, when [P1 he] sang. [P2 Aldous] said [P2 she] would sing.",
    );
  });

  it("joins a body’s full name, its acronym and its shortened name", () => {
    links("The [O1 Supreme Harbour Safety Council] met. The [O1 Supreme Safety Council] of our port agreed.");
    links("The [O1 Coastal Safety Board] ([O1 CSB]) met. [O1 CSB] rules are strict.");
    links(
      "[O1 Quellan Motors] fell. [O1 Quellan Motors Co.] makes vans. Analysts like [O1 Quellan], a company in town.",
    );
  });

  it("joins romanizations of one name", () => {
    links("[P1 Rustam Makhmedov] left. [P1 Rustam Mahmedov] came back.");
  });

  it("takes an office for its holder, also ahead of the name", () => {
    links(
      "[P1 The secretary of the Harbour Safety Council] called for calm.\n\n[P1 Ewa Zielik], secretary of the [O1 Harbour Safety Council], spoke in [P1 her] office.",
    );
    links("[P1 Ravshan Tolipov], the trade adviser of Kenya, came. [P1 The Kenyan trade adviser] was late.");
  });

  it("takes he and she for the fitting person who leads or speaks", () => {
    links("[P1 Ewa Zielik] met [P2 Pavel Orlenko]. [P1 She] was pleased. [P2 He] was not.");
    links("In a meeting with [P1 his] guest, [P1 Pavel Orlenko] was calm.");
    links("[P1 Pavel Orlenko] met [P2 Tomas Brandl] on Monday. [P1 He] was calm.");
  });

  it("does not take he for the owner in a possessive, nor her for the subject of its own clause", () => {
    links("[P1 Orlenko]’s lawyer, [P2 Tomas Brandl], objected. [P2 He] left.");
    links("[P1 Ewa Zielik] testified. [P2 Andres Ruiz] asked [P1 her] why.");
  });

  it("takes he for the speaker, who stands behind what was said about others", () => {
    links(
      "[P1 Pavel Orlenko] and the others are finished, [P2 Tomas Brandl] said. [P2 He] would not say why.",
    );
    links(
      "“We won. It was hard. It was long,” [P1 Tomas Brandl] said. “I slept. I ate. I slept.” [P1 He] left.",
    );
  });

  it("takes he for the subject behind an opening clause, not for who is named in it", () => {
    links("While [P1 Pavel Orlenko] waited, [P2 Tomas Brandl] went in. [P2 He] was calm.");
    links("After [P1 Ewa Zielik] asked for time, [P2 Rosa Okoro] gave up. [P2 She] left.");
  });

  it("does not take he for the owner of one who is named in an aside", () => {
    links("[P1 Pavel Orlenko]’s running mate — Gov. [P2 Tomas Brandl] — came. [P2 He] was calm.");
    links("[P1 Ewa Zielik]’s old flatmate, [P2 Rosa Okoro], came. [P2 She] was calm.");
  });

  it("does not take he for one whom his own words name", () => {
    links("For [P1 Tomas Brandl], [P2 Pavel Orlenko] is a hero. [P1 He] said, “[P2 Orlenko] saved us all.”");
    links("[P1 Ewa Zielik] met [P2 Rosa Okoro]. [P2 She] said that [P1 Zielik] was late.");
    links("Party leader [P1 Tomas Brandl] left. “They like [P1 the leader],” [P1 he] said.");
  });

  it("takes she for whom her words name only where they cite others", () => {
    links(
      "[P1 Sarah Poole] saw a van. A volunteer, [P2 Betty Crane], let it in. [P2 She] said: “One of them said ‘Thanks, [P2 Betty]’ and left.”",
    );
  });

  it("does not take he for the one of whom it is said around him", () => {
    links("[P1 Pavel Orlenko] spoke to [P2 Tomas Brandl]. [P2 Brandl], [P1 he] said, never rang.");
    links("[P1 Rosa Okoro] wrote to [P2 Ewa Zielik]. [P2 Zielik], [P1 she] added, never rang.");
  });

  it("takes he for who was described last", () => {
    links(
      "[P1 Pavel Orlenko], 61, a sailor, met [P2 Tomas Brandl]. “It held,” [P1 the sailor] said. [P1 He] left.",
    );
    links(
      "[P1 Pavel Orlenko] met the press and [P2 Tomas Brandl]. “I am tired,” [P1 the 61-year-old] said. [P1 He] left.",
    );
  });

  it("takes she for the one who was born, not for the parents", () => {
    links(
      "[P1 Ewa Zielik] died on Monday. Born in Kenya to a tailor, [P2 Pavel Zielik], and his wife, [P3 Maria], [P1 she] was ten when the town burned.",
    );
    links("[P1 Tomas Brandl] won. Raised by an uncle, [P2 Pavel Orlenko], [P1 he] never went to school.");
    links(
      "[P1 Rosa Zielik] is dead. [P1 She] was 84. [P1 Her] daughter [P2 Ewa Okoro] said that it was late. Born in Brod, [P1 she] drew boats.",
    );
  });

  it("takes he for the one of his who is named, not for the owner", () => {
    links(
      "[P1 Tomas Brandl] came late. [P1 His] deputy, [P2 Pavel Orlenko], was furious. “It is late,” [P2 he] said.",
    );
    links("[P1 Tomas Brandl] left. [P1 His] old friend, [P2 Pavel Orlenko], stayed. [P2 He] sang.");
  });

  it("takes he for the owner of a thing, as the one the sentence is about", () => {
    links("[P1 Tomas Brandl] lost. [P2 Pavel Orlenko]’s success grew while [P2 he] slept.");
  });

  it("knows who is mostly a man or a woman by common given names", () => {
    links("[P1 Donald Ruiz] met [P2 Hillary Ruiz]. [P2 She] spoke. [P1 He] left.");
  });

  it("takes a surname for the one it was used for before, not for a relative named in passing", () => {
    const rest = "The town had waited for years, and nobody in it thought that the day would come. ".repeat(
      4,
    );
    links(
      `[P1 Pavel Orlenko] won. [P1 Orlenko] thanked the team and [P2 Rosa Orlenko].\n\n${rest}\n\n[P1 Orlenko] left.`,
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
      "[P1 Pavel Orlenko], the mayor of Zagrel, met [P2 Rosa Okoro], the mayor of Brod. [P1 Orlenko] spoke. [P1 The mayor] left.",
    );
    links(
      "[P1 Pavel Orlenko], Zagrelia’s trade minister, met Health Minister [P2 Rosa Okoro]. [P1 The Zagrelian minister] left.",
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
      "[P1 Pavel Orlenko], a party aide, wrote it. A committee aide objected. “It is wrong,” the aide said.",
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

  it("tells what people do as the article says it", () => {
    assert.deepEqual(
      entity("Ana Reyes, Secretary of the Harbour Board of our city, who is here, spoke.", "Ana Reyes").roles,
      ["Secretary of the Harbour Board of our city"],
    );
    assert.deepEqual(
      entity(
        "It was signed by the Security Adviser to the President of Kenya, Ana Reyes, today.",
        "Ana Reyes",
      ).roles,
      ["Security Adviser to the President of Kenya"],
    );
    assert.deepEqual(entity("The court heard that an inspector, Ana Reyes, objected.", "Ana Reyes").roles, [
      "inspector",
    ]);
    assert.deepEqual(entity("Ana Reyes, the designer whose boats sank, objected.", "Ana Reyes").roles, [
      "designer",
    ]);
    assert.deepEqual(entity("The shadow culture minister, Ana Reyes, objected.", "Ana Reyes").roles, [
      "shadow culture minister",
    ]);
    assert.deepEqual(entity("Its chairwoman, Dr Ana Reyes, objected.", "Ana Reyes").roles, ["chairwoman"]);
    assert.deepEqual(entity("The fair’s director, Ana Reyes, objected.", "Ana Reyes").roles, [
      "the fair’s director",
    ]);
    assert.deepEqual(entity("Kenya’s prime minister, Ana Reyes, objected.", "Ana Reyes").roles, [
      "Kenya’s prime minister",
    ]);
    assert.deepEqual(entity("They met Kenya’s culture minister, Ana Reyes.", "Ana Reyes").roles, [
      "Kenya’s culture minister",
    ]);
    assert.deepEqual(entity("Brandl’s lawyer, Ana Reyes of Elm Street, objected.", "Ana Reyes").roles, [
      "Brandl’s lawyer",
    ]);
    assert.deepEqual(entity("After Kenya’s prime minister, Ana Reyes spoke.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("As for Ana Reyes, the driver announced her own race.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("After Ana Reyes, the coach told us his plan.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("As the judge read his verdict, Ana Reyes wept.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("As the coach took their names, Ana Reyes wept.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("Of Ana Reyes, Ruiz quoted a lawyer at length.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("When I was a student, Ana Reyes taught me.", "Ana Reyes").roles, []);
    assert.deepEqual(
      entity("A coach says no\n\nProfile\n\nWhen the bell rang, Ana Reyes ran.", "Ana Reyes").roles,
      [],
    );
    assert.deepEqual(entity("The fans rang the coach\n\nCaptain Ana Reyes spoke.", "Ana Reyes").roles, [
      "Captain",
    ]);
    assert.deepEqual(entity("As told by the Deputy Minister Joe Ruiz, Ana Reyes wept.").roles, []);
    assert.deepEqual(entity("Jailing Ana Reyes, Judge Joe Ruiz told her to think.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("After Ana Reyes, Coach Joe Ruiz told us his plan.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("Ana Reyes has been appointed chief executive, it said.", "Ana Reyes").roles, [
      "chief executive",
    ]);
    assert.deepEqual(entity("Ana Reyes has appointed chief executives before.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("It rained when Zagrel Bank chairman Ana Reyes spoke.", "Ana Reyes").roles, [
      "Zagrel Bank chairman",
    ]);
    assert.deepEqual(entity("It rained when Kenya’s trade minister Ana Reyes spoke.", "Ana Reyes").roles, [
      "Kenya’s trade minister",
    ]);
    assert.deepEqual(entity("Ana Reyes was elected as the mayor of Brod.", "Ana Reyes").roles, [
      "mayor of Brod",
    ]);
    assert.deepEqual(entity("Then finance director Ana Reyes spoke.", "Ana Reyes").roles, [
      "finance director",
    ]);
  });

  it("tells the office before a name together with what it is for", () => {
    assert.deepEqual(entity("Minister of State Dr Ana Reyes objected.", "Ana Reyes").roles, [
      "Minister of State",
    ]);
    assert.deepEqual(entity("The head of Public Service Dr Ana Reyes objected.", "Ana Reyes").roles, [
      "head of Public Service",
    ]);
    assert.deepEqual(entity("The Crown Prince of Kenya Sheikh Karim Reyes objected.", "Karim Reyes").roles, [
      "Crown Prince of Kenya",
    ]);
    assert.deepEqual(entity("A manager for Republican Ana Reyes objected.").roles, ["Republican"]);
    assert.deepEqual(entity("The lawyer for New Jersey Gov. Ana Reyes objected.", "Ana Reyes").roles, [
      "New Jersey Gov.",
    ]);
  });

  it("tells an office in its short form, but once, and not that somebody is a doctor", () => {
    assert.deepEqual(entity("Former Florida Gov. Ana Reyes objected.", "Ana Reyes").roles, [
      "Former Florida Gov.",
    ]);
    assert.deepEqual(entity("The Zagrel chairman Prof. Ana Reyes objected.").roles, ["Zagrel chairman"]);
    assert.deepEqual(entity("Ana Reyes, a lawyer, ran. Sen. Ana Reyes won.").roles, ["lawyer", "Sen."]);
    assert.deepEqual(entity("It was Det. Sgt. Ana Reyes who objected.", "Ana Reyes").roles, ["Det. Sgt."]);
    assert.deepEqual(entity("Prof. Ana Reyes, a professor of law, objected. Dr. Ana Reyes left.").roles, [
      "professor of law",
    ]);
  });

  it("tells what somebody is called in front of the name", () => {
    assert.deepEqual(entity("It was said by Kenyan billionaire Ana Reyes.").roles, ["Kenyan billionaire"]);
    assert.deepEqual(entity("The show is to host Ana Reyes.").roles, []);
  });

  it("tells what somebody is said to be behind the name", () => {
    const told: [words: string, role: string | null][] = [
      [", sales manager at a hotel by the lake, said so.", "sales manager at a hotel by the lake"],
      [
        ", marketing and communications executive at a bank, said so.",
        "marketing and communications executive at a bank",
      ],
      [", founder and CEO of Zagrel, said so.", "founder and CEO of Zagrel"],
      [", a volunteer from Brod, said so.", "volunteer from Brod"],
      [", now a teacher in Brod, said so.", "teacher in Brod"],
      [", one of the members of the jury, said so.", "one of the members of the jury"],
      [", co-director of the “Brod Nights” festival, said so.", "co-director of the “Brod Nights” festival"],
      [", a director of the fund told us.", "director of the fund"],
      [", host of the show “Brod Tonight,” said so.", "host of the show “Brod Tonight,”"],
      [
        ", director of the Institute for Water and Soil, said so.",
        "director of the Institute for Water and Soil",
      ],
      [" (Director of Music) said so.", "Director of Music"],
      [" (R-Maine), a lawyer, said so.", "lawyer"],
      [", a lawyer and his clerk said so.", "lawyer"],
      [", the mayor will speak.", null],
      [", citing officials of the fund, said so.", null],
      [", a day later, said so.", null],
      [", police chiefs met.", null],
      [", Republican Party rules and a vote were discussed.", null],
    ];
    for (const [words, role] of told)
      assert.deepEqual(entity(`Ana Reyes${words}`).roles, role === null ? [] : [role], words);
  });

  it("tells what a body is said to be behind its name", () => {
    const told: [words: string, role: string | null][] = [
      [", the country’s largest maker of ferries, closed.", "the country’s largest maker of ferries"],
      [", a charity and lobby group that runs hostels, closed.", "charity and lobby group"],
      [" (ZEF), a lender that nobody likes, closed.", "lender"],
      [", one of the unions of the port, closed.", "one of the unions of the port"],
      [", a company spokesman said.", null],
      [", the Harbour Workers’ Union and two others closed.", null],
      [", a win over its rival, made news.", null],
    ];
    for (const [words, role] of told)
      assert.deepEqual(
        entity(`Rain fell on the Zagrel Energy Fund${words}`, "Zagrel Energy Fund").roles,
        role === null ? [] : [role],
        words,
      );
  });

  it("calls a place by its commonest name, capitals last", () => {
    const place = entity(
      "NAIROBI – Rain fell on Nairobi in the Republic of Kenya. Kenya and Kenya again.",
      "Kenya",
    );
    assert.deepEqual(place.aliases, ["Republic of Kenya"]);
    assert.ok(entity("NAIROBI – Rain fell on Nairobi.", "Nairobi"));
  });
});
