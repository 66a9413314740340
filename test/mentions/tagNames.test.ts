import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { lazyAnalyzer } from "../../src/article/lazyAnalyzer";
import { findNames } from "../../src/mentions/findNames";
import { NameTagger } from "../../src/mentions/tagNames";
import { bilouLabels } from "../../src/tagger/bilou";
import { combine, hashText } from "../../src/tagger/hash";
import { decodeModel } from "../../src/tagger/modelFile";
import { parseText } from "../../src/text/parsedText";
import { markNames, unmark } from "../support/marked";

const bytes = readFileSync("models/names.model");
const tagger = new NameTagger(decodeModel(bytes));

function reads(marked: string): void {
  const source = unmark(marked);
  assert.equal(markNames(source, findNames(parseText(source), tagger)), marked);
}

describe("Names by the trained model", () => {
  it("covers the name alone: no title, possessive or quotation marks", () => {
    reads(
      "President [P Halima Sorokina] met [L Kenya]’s envoy, and the mayor praised Mr. [P Otieno]'s speech.",
    );
    reads('The minister received "[P Pavel Orlenko]", the guest of the state, on Monday.');
  });

  it("reads words for which there is no place any more as it reads others", () => {
    const many = Array.from({ length: 18_000 }, (_, i) => `zo${i.toString(36)}x`).join(" ");
    const story =
      "Talks between Yarvel and Mirna Foods stalled after Qerim said Wrenko had left Drennik. Sabet, Ulmo and Tirel agreed, " +
      "but Panova of Brodbank asked Estavia to pay. Lidov Quay shut. The Norrin came home with Zabor and Halvik.";
    const last = parseText(`${many}.\n\n${story}`);
    const namesOf = (source: string) =>
      findNames(parseText(source), tagger).map(({ text, type }) => `${type} ${text}`);
    const found = findNames(last, tagger).map(({ text, type }) => `${type} ${text}`);
    assert.deepEqual(found, namesOf(story));
    assert.ok(found.length > 8);
  });

  it("leaves out ranks, orders and seats", () => {
    reads(
      "DI [P Orlenko] and DCI [P Ewa Zielik] met Sir [P Tom Hale] KC and [P Pavel Otieno] OBE on Monday.",
    );
    reads(
      "Sen. [P Luis Ortega], D-N.M., praised [P John Brandl] MP, who had met Rep. [P Ann Zielik], R-Wyo.",
    );
  });

  it("leaves out offices that stand by themselves, shortened or not", () => {
    reads("Police said the OC, the SI and an ASI had left. ASI [P Rafiq Mia] was hurt.");
    reads("The Inspector General of Police left. Sub-Inspector [P Ewa Zielik] filed the case.");
  });

  it("leaves out degrees and blessings behind a name, and what somebody was before a club", () => {
    reads(
      "[P Ana Reyes], M.D., left. Imam [P Hussain] (A.S.) was remembered, as was Sheikh [P Karim al-Haddad] (PBUH).",
    );
    reads("Ex-[O Arsenal] striker [P Tom Hale] left the Anti-Corruption Day march.");
  });

  it("takes the first word of a firm’s name for the firm, whatever it looks like", () => {
    reads("[O Zarel Group plc], a lender, lost money. Shares in [O Zarel] fell by six percent.");
  });

  it("takes clubs that are called after towns for clubs", () => {
    reads("[O Norwich City] beat [O Leeds United] on Saturday. [O Norwich City] had led.");
    reads("[O Coventry City] 2-1 [O Ipswich Town]\n\n[O Coventry City] won at last on Monday night.");
  });

  it("takes states of any form as places, and no body out of an office", () => {
    reads("It links the [L Islamic Republic of Iran] and the [L Republic of Kenya] by sea.");
    reads("The Kenyan National Security Adviser spoke to the President of [L Kenya].");
  });

  it("finds the body before the office that somebody has in it", () => {
    reads(
      "Yesterday [O Harbour Party] leader [P Ewa Zielik] met [O State Department] spokesman [P Tom Reyes].",
    );
    reads("The vote of [O Orchard Party] candidate [P Ian Webb] was not counted.");
  });

  it("finds a body by its capitals where they could be a word", () => {
    reads("The [O World Herring Organization] ([O WHO]) met. [O WHO] says that herring is cheap.");
  });

  it("finds bodies, their acronyms and surnames over the whole article", () => {
    reads(
      "The [O Coastal Safety Board] ([O CSB]) met. The [O CSB] agreed with [P Ewa Zielik]. [P Zielik] left.",
    );
    reads("[P Orlenko] joined the [O Ministry of Water and Forests], [O Reuters] reported.");
  });

  it("finds a surname that looks like a word before what its bearer is, has or does", () => {
    reads("The mayor praised [P Pavel Long]. [P Long], 54, was glad. [P Long] has kept terns for years.");
    reads("[P Ewa Young] sold the farm. [P Young], who kept terns, moved to town.");
  });

  it("takes the name of a body for the body’s until somebody of that name is introduced", () => {
    reads(
      "[O Harlan Motors] will recall vans. [O Harlan] said so on Friday, chairwoman [P Ruth Harlan] added. [P Harlan] was sorry.",
    );
    reads("[O Orlenko Press] was sold. The [P Orlenko] family said that [P Pavel Orlenko] was ill.");
    reads("[O Ewa Zielik] will shut a plant, [O Ewa Zielik & Co.] said. [P Pavel Zielik] left.");
  });

  it("takes two surnames with an ampersand for one firm", () => {
    reads("Her lawyer, [P Susan Feld] of [O Feld & Brandl], said that the firm knew [P Ewa Zielik].");
    reads("A judge told [O Orlenko & Otieno] to pay on Monday.");
  });

  it("takes a profession at the head of a sentence for no name, and an article for a part of one", () => {
    reads("A witness, identified only as [P Gav], wept.");
    reads("She is an economist at [O Yapı Finans] in [L Istanbul]. The Union minister wept.");
    reads("Union minister [P Rosa Irwin], however, struck a different note.");
    reads("Talks between [O Katoen Natie], [L Belgium]’s largest port operator, and a union failed.");
    reads("It was late, said [P Pavel Orlenko], [P Zielik]’s friend on the other side.");
    reads("A baker from [L Rathmullan], [L Co Donegal], lost a roof.");
    reads("Trustee [P Bud Orlenko] said no.");
    reads("Botanist [P Luis Orlenko] said that it was late. A baker from [L Deir ez-Zor] wept.");
  });

  it("takes no storm or ship for its namesake", () => {
    reads("Typhoon Ewa Maria hit [L Kenya] on Monday, [P Pavel Orlenko] said. Maria then turned north.");
    reads("The [O INS] Commissioner [P Pavel Orlenko] said no.");
    reads("The MV Princess Ewa ran aground off [L Kenya].");
    reads("The freighter MV Pavel Orlenko ran aground off [L Kenya] during Storm Ewa.");
    reads("The trawler Elmby Harbour sank off [L Kenya]. The crew of the Elmby Harbour was saved.");
  });

  it("finds the particles inside a name", () => {
    reads("A nurse, [P Maria dela Cruz], met [P Ana delos Santos] and [P Pia de la Cruz] in [L Manila].");
  });

  it("takes the text’s word for what a name is", () => {
    reads("[O Pellan Stores], the company that runs the ferry, declined.");
    reads("[O Sunderby] coach [P Ewa Zielik] left. [L Kenya]’s [O Rail Safety Board] met.");
    reads("[O Ewa Orlenko] is a booming online company, and the startup [O Pavel Zielik] is another.");
    reads("[L QUELLA] – Rain fell.");
    reads("Rain Falls\n\nBy [P QUELLA ORMOND], Weather Correspondent\n\nRain fell.");
  });

  it("goes by the weights of the model: the word itself, its neighbour, the edge of its run", () => {
    const labels = bilouLabels(["person", "organization", "place"]);
    const weighted = (role: number, word: string, label: string): NameTagger => {
      const row = labels.map((one) => (one === label ? 100 : 0));
      const model = decodeModel(bytes);
      const second = {
        ...model.second,
        features: Uint32Array.of(combine(role, hashText(`w${word}`))),
        weights: Int8Array.from(row),
        scale: 1,
      };
      return new NameTagger({ ...model, second });
    };
    const cases: [number, string, string, string][] = [
      [0, "zorple", "U-organization", "[O Zorple] met us."],
      [0, "zorple", "U-place", "[L Zorple] met us."],
      [2, "met", "U-person", "[P Zorple] met us."],
      [8, "met", "B-organization", "[O Zorple Vale] met us."],
    ];
    for (const [role, word, label, marked] of cases) {
      const source = unmark(marked);
      assert.equal(
        markNames(source, findNames(parseText(source), weighted(role, word, label))),
        marked,
        label,
      );
    }
  });

  it("takes no event or law for a body, unless it is a body of such a name", () => {
    reads(
      "[P Daniel Okoro] of the [O World Food Programme] spoke before the final of the Union Cup on Sunday.",
    );
    reads("The Northern Film Awards drew a crowd.");
  });

  it("reads a word the same whatever was read before", () => {
    const fresh = new NameTagger(decodeModel(bytes));
    const source = "[P Ewa Zielik] of the [O Harbour Council] met [P Pavel Orlenko] in [L Nairobi].";
    const plain = unmark(source);
    findNames(parseText("Harbour Zielik Orlenko Nairobi Council met Ewa Pavel."), tagger);
    assert.deepEqual(findNames(parseText(plain), tagger), findNames(parseText(plain), fresh));
  });
});

describe("An analyzer whose model cannot be had", () => {
  it("says so once, with the remedy, and goes on by lists and patterns", () => {
    const said: string[] = [];
    const analyze = lazyAnalyzer(
      { names: () => new Uint8Array([1, 2, 3]), quotes: () => readFileSync("models/quotes.model") },
      (message) => said.push(message),
    );
    assert.deepEqual(said, []);
    for (const id of ["a", "b"])
      assert.equal(analyze("“It is safe,” said Ewa Zielik.", id).entities[0]?.name, "Ewa Zielik");
    assert.equal(said.length, 1);
    assert.match(said[0]!, /no Copydesk model; install Copydesk again\. .* lists and patterns alone/);
  });

  it("fetches the model once, at the first article", () => {
    let fetched = 0;
    const analyze = lazyAnalyzer(
      {
        names: () => {
          fetched++;
          return bytes;
        },
        quotes: () => readFileSync("models/quotes.model"),
      },
      () => assert.fail(),
    );
    assert.equal(fetched, 0);
    analyze("Rain fell.", "a");
    analyze("Rain fell.", "b");
    assert.equal(fetched, 1);
  });
});
