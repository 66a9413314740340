import assert from "node:assert/strict";
import { analyze } from "../support/shippedAnalyzer";
import { entityCalled as entity } from "./entityCalled";

describe("What the article", () => {
  it("tells what people are up to a clause, but since when", () => {
    assert.deepEqual(entity("Ana Reyes has been a director since their father died.", "Ana Reyes").roles, [
      "director",
    ]);
    assert.deepEqual(entity("Ana Reyes has been a director since 2024.", "Ana Reyes").roles, [
      "director since 2024",
    ]);
  });

  it("tells what people do, with the field of their office", () => {
    const told = ["Fire Chief", "Democratic challenger", "Human rights lawyer", "Longtime Republican donor"];
    for (const role of told)
      assert.deepEqual(entity(`It was late. ${role} Ana Reyes objected.`, "Ana Reyes").roles, [role]);
    assert.deepEqual(entity("Yesterday President Ana Reyes objected.", "Ana Reyes").roles, ["President"]);
  });

  it("tells nobody’s office where an opening phrase ends with it", () => {
    assert.deepEqual(entity("After meeting the trade minister, Ana Reyes left.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("Introducing the new minister, Ana Reyes left.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("According to the minister, Ana Reyes, it is late.", "Ana Reyes").roles, [
      "minister",
    ]);
    assert.deepEqual(entity("In May the minister, Ana Reyes, left.", "Ana Reyes").roles, ["minister"]);
  });

  it("tells the office of several of each", () => {
    const text = "It rained. Former Ministers Joe Ruiz, Tom Hale and Ana Reyes left. Ewa Zielik stayed.";
    for (const name of ["Joe Ruiz", "Tom Hale", "Ana Reyes"]) {
      assert.deepEqual(entity(text, name).roles, ["Former Minister"]);
      assert.equal(entity(text, name).mentions.length, 1);
    }
    const seats = "Senators Joe Ruiz of Kenya and Ana Reyes (D) of Ghana left.";
    for (const name of ["Joe Ruiz", "Ana Reyes"]) assert.deepEqual(entity(seats, name).roles, ["Senator"]);
    assert.deepEqual(entity("The actors of Kenya and Ana Reyes left.").roles, []);
    assert.deepEqual(entity("Actors from Elmby and Ana Reyes left.").roles, []);
    assert.deepEqual(
      entity("The ministers Joe Ruiz and Tom Hale, Ana Reyes said, lost.", "Ana Reyes").roles,
      [],
    );
    assert.deepEqual(entity("At 8 PM Ana Reyes left.", "Ana Reyes").roles, []);
    assert.deepEqual(entity("The colleagues Joe Ruiz and Ana Reyes lost.").roles, []);
  });

  it("tells what an office is for on both sides of and", () => {
    for (const [told, role] of [
      ["Ana Reyes, minister for culture and sport, objected.", "minister for culture and sport"],
      ["Ana Reyes, Minister of Trade and Industry, objected.", "Minister of Trade and Industry"],
      ["Ana Reyes is the head of research and design at Zarel.", "head of research and design at Zarel"],
      ["Ana Reyes, head of research and taught by Joe Ruiz, objected.", "head of research"],
      ["Officer for food and drink Ana Reyes said it was late.", "Officer for food and drink"],
      ["An aide for years and sent Ana Reyes home.", undefined],
      ["Health and Safety Executive inspector Ana Reyes left.", "Health and Safety Executive inspector"],
      ["A Health and Social Care Secretary Ana Reyes left.", "Health and Social Care Secretary"],
      ["It rained. Business and Trade Secretary Ana Reyes left.", "Business and Trade Secretary"],
      ["Culture, Media and Sport Secretary Ana Reyes left.", "Culture, Media and Sport Secretary"],
      ["Secretary of State and Labour candidate Ana Reyes left.", "Labour candidate"],
    ] as const)
      assert.deepEqual(entity(told).roles, role ? [role] : [], told);
  });

  it("tells what a minister of state is for", () => {
    const text = "Minister of State for Trade and Industry Ana Reyes said it was late.";
    const roles = analyze(text, "case").entities.map((found) => found.roles);
    assert.deepEqual(roles, [["Minister of State for Trade and Industry"]]);
  });

  it("tells what an office before the name is for in small letters", () => {
    assert.deepEqual(entity("Chair of the bench Ana Reyes said it was late.").roles, ["Chair of the bench"]);
    assert.deepEqual(entity("Former secretary of state Ana Reyes left the town.").roles, [
      "Former secretary of state",
    ]);
    assert.deepEqual(entity("They met the owner of the boat Ana Reyes had lost.").roles, []);
    assert.deepEqual(entity("The wife of the coach Ana Reyes, who was late, wept.").roles, ["coach"]);
    assert.deepEqual(entity("He was a leader of the gang Ana Reyes.").roles, []);
  });

  it("tells what people are by a title at the very beginning, in short or behind a profession", () => {
    assert.deepEqual(entity("Sen. Ana Reyes objected.").roles, ["Sen."]);
    assert.deepEqual(entity("It rained. Cpl. Ana Reyes objected.").roles, ["Cpl."]);
    assert.deepEqual(entity("Consultant pathologist Dr Ana Reyes objected.").roles, [
      "Consultant pathologist",
    ]);
    assert.deepEqual(entity("They heard a government pathologist, Dr Ana Reyes, on Monday.").roles, [
      "government pathologist",
    ]);
    assert.deepEqual(entity("With a volunteer, Ana Reyes left.").roles, []);
  });

  it("tells an office that is shortened behind itself", () => {
    assert.deepEqual(entity("Inspector General of Police (IGP) Ana Reyes objected.").roles, [
      "Inspector General of Police",
    ]);
    assert.deepEqual(entity("The dam (EMD) Ana Reyes objected to.").roles, []);
  });

  it("tells no office of somebody else", () => {
    const told = "Mayor Joe Ruiz, Chancellor of the Exchequer Ana Reyes and Coach Tom Hale left.";
    assert.deepEqual(entity(told, "Joe Ruiz").roles, ["Mayor"]);
    assert.deepEqual(entity("Ana Reyes, adviser to President Joe Ruiz, objected.").roles, [
      "adviser to President Joe Ruiz",
    ]);
    assert.deepEqual(entity("Thanking the former coach, Ana Reyes wept.").roles, []);
    assert.deepEqual(entity("Acting as the coach, Ana Reyes, 40, wept.").roles, []);
    assert.deepEqual(entity("Waving, the former coach, Ana Reyes, wept.").roles, ["former coach"]);
  });

  it("tells what people do for a body with its short form behind it", () => {
    const role = "Harbour Rights Watch (HRW) researcher";
    for (const told of [`${role} Ana Reyes objected.`, `${role}, Ana Reyes, objected.`])
      for (const lead of ["", "It rained. "])
        assert.deepEqual(entity(lead + told, "Ana Reyes").roles, [role], lead + told);
    assert.deepEqual(entity(`The ${role}, Ana Reyes, objected.`, "Ana Reyes").roles, [role]);
    assert.deepEqual(entity(`After ${role}, Ana Reyes spoke.`, "Ana Reyes").roles, []);
    assert.deepEqual(entity("The rest (most) researcher Ana Reyes read.", "Ana Reyes").roles, ["researcher"]);
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
    for (const lead of ["", "Also speaking, ", "It rained. "])
      assert.deepEqual(
        entity(`${lead}Deputy Chairman of the Harbour Union, Ana Reyes, said it was late.`, "Ana Reyes")
          .roles,
        ["Deputy Chairman of the Harbour Union"],
        lead,
      );
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

  it("tells what somebody was behind the brackets of a life", () => {
    assert.deepEqual(
      entity("Ana Reyes (born Ana Holt; 8 February 1900 – 17 March 1982) was a Kenyan painter.").roles,
      ["Kenyan painter"],
    );
    assert.deepEqual(entity("Ana Reyes (Greek: Ανα; 1 May 1980 – 2 May 2016) was a nurse.").roles, ["nurse"]);
  });

  it("does not tell of one according to whom another did something", () => {
    assert.deepEqual(entity("According to Ana Reyes, a detective for the town went there.").roles, []);
    assert.deepEqual(entity("According to Ana Reyes, a teacher in Brod wrote it.").roles, []);
    assert.deepEqual(entity("According to Ana Reyes, a teacher in Brod, it is late.").roles, [
      "teacher in Brod",
    ]);
  });

  it("tells no more than stands in the brackets, where the noun is in marks", () => {
    assert.deepEqual(
      entity('Ana Reyes (one of the "early teachers" of music) and a son of Joe "Bo" Ruiz came.').roles,
      ['one of the "early teachers" of music'],
    );
    assert.deepEqual(entity("Ana Reyes (one of the “old judges” of Brod) and a “friend” came.").roles, [
      "one of the “old judges” of Brod",
    ]);
  });
});
