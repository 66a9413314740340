import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { findNames } from "../../src/mentions/findNames";
import { NameTagger } from "../../src/mentions/tagNames";
import { decodeModel } from "../../src/tagger/modelFile";
import { parseText } from "../../src/text/parsedText";
import { markNames, unmark } from "../support/marked";

const tagger = new NameTagger(decodeModel(readFileSync("models/names.model")));

function reads(marked: string): void {
  const source = unmark(marked);
  assert.equal(markNames(source, findNames(parseText(source), tagger)), marked);
}

describe("Names whose form the text settles", () => {
  it("are whole with a nickname between marks, of any kind", () => {
    for (const [open, close] of ["“”", "‘’", '""', "''"])
      reads(`The council chose [P Dana ${open}Chip${close} Orlenko] on Monday. [P Orlenko] was glad.`);
    reads("“[P Dana Orlenko] “Chip off” said.");
  });

  it("are the places of the dateline, a country behind the first one too", () => {
    reads("Prices Surge\n\n[L STONE HARBOUR], [L Kenya], Jan 14 ([O Reuters]) - The ferry sank on Monday.");
    reads("Prices Surge\n\n[L LOWER ELMBY] _ Rain fell on the town for a week, and the river rose again.");
  });

  it("are read where a text begins in the middle of a sentence", () => {
    reads("of the union [O Joe Ruiz] said it was late.");
  });

  it("are places behind a bishop, also where they look like somebody", () => {
    reads("The then Bishop of [L Clogher], [P Tom Bell], asked him.");
  });

  it("are the first word of a company by itself, but where somebody else has it", () => {
    reads("[O Qantara Airways] said on Monday it was in talks. [O Qantara] runs 60 routes.");
    reads("[O Zarel Airways] lost money in May. [O Zarel] runs 60 routes. Shares in [O Zarel] fell.");
    reads("The chemist at [O Zarel Pharma] was glad. [O Corvan Therapeutics] rose.");
    reads("[O Elmby Foods] met [P Ana Elmby] on Monday. [P Elmby] was glad of it, and sold the shop.");
  });

  it("are nobody’s where one of a people is meant", () => {
    reads("[P Pavel Orlenko] was angry. “It was not good,” the Dane said. [P Tomas Brandl] met the Scot.");
    reads("“It was not good,” [P Dane Orlenko] said.");
    reads(
      "[P Pavel Orlenko] was angry. The Englishman said no. The [O Scotsman] reported on Monday that he left.",
    );
  });

  it("are places behind a town and a comma where a state is shortened", () => {
    reads("He keeps terns in [L Zorple Wells], [L Calif.], and geese in [L Elmby], [L N.Y.] on Sundays.");
    reads("Sen. [P Luis Ortega], D-N.M., left.");
    reads("Sen. [P Luis Ortega] ([L Calif.]) left.");
  });

  it("are firms of three surnames and an ampersand, but not where a list goes on", () => {
    reads("A lawyer at [O Feld, Ross & Brandl], [P Ewa Zielik], said that the firm knew of it.");
    reads("The bank lent money to [P Orlenko], [O Feld & Brandl] and [O Reuters].");
  });

  it("take in the comma and the legal form behind it, in a line of capitals too", () => {
    reads("The bank sued [O Zorple Terminals, Inc.], which left. [O Marlin Advisors, LLC], was glad.");
    reads("COPYRIGHT BY [O ZORPLE TERMINALS, INC.], A VENTURE OF [O MARLIN, INC.]\n\nThe bank sued nobody.");
  });

  it("take in the ending that a firm’s name is listed with", () => {
    reads("Analysts at [O Moody's] said that [O Kohl's] had lost money. Its head was [P Ewa Moody].");
  });

  it("take in the number of a brigade or court and the wing of a party", () => {
    reads("The [O 7th U.S. Circuit Court of Appeals] ruled for [P Ewa Zielik].");
    reads("They met at [O American Legion Post 44], 61 of them.");
    reads("She sang at [O Calvary Tabernacle], then at [O Fuller Seminary], on Monday.");
    reads("The [O 57th Harbour Brigade] left [L Kyiv] on Monday.");
    reads(
      "The [O JD(S)] lost. [P Ewa Zielik] of the [O CPI (Maoist)] was glad, and the [O BJP] (left) was not.",
    );
  });

  it("are who heads a body that is not named", () => {
    reads("General secretary of the union [P Mary Holt] said that it was late.");
    reads("The president of the union [O Unite the Union] said that it was late.");
  });

  it("are without the titles of councillors, judges, regents and ranks", () => {
    reads("Cr [P Orlenko] said that it was late. The court was led by CJI [P Ewa Zielik] on Monday.");
    reads("Regent [P Bambang Suryo] left. On Monday Trooper [P Joe Ruiz] and Comdt [P Mark Hale] left.");
    reads("Chief Justice of [L India] (CJI) [P Ewa Zielik] left.");
    reads("The [O Archaeological Survey of India] ([O ASI]) said that it was late.");
    reads("The CJI said that it was late. The DGP told reporters that the AG was late.");
  });

  it("are whole with a nickname before particles, and with a particle that begins a sentence", () => {
    reads("Sen. [P Ronan “Bato” dela Cruz] left.");
    reads("[P Bill de Blasio] left. [P De Blasio] was glad.");
  });

  it("are places where the text says so", () => {
    reads("The Bishop of [L Clogher], [P Joe Ruiz], left. The Bishop [P Orlenko] left.");
    reads("Archbishop of [L Tuam] [P Francis Duffy] said that it was late.");
    reads("Gunmen attacked [L Gidan Turbe], a poor farming community in [L Zamfara], on Monday.");
    reads(
      "They met [P Joe Ruiz], a village elder, and [P Ana Reyes], a guest of the village in [L Zamfara].",
    );
    reads("She moved from [L Newcastle upon Tyne] to [L Port aux Basques] on Monday.");
  });

  it("are clubs that lend somebody, and people who are told to be one", () => {
    reads("He is on loan from [O Wolves], and left [L London] on Monday.");
    reads("[P Simone Perry], a black tea party activist, says that it was late.");
  });

  it("are not what somebody was called before, nor diseases", () => {
    reads("[P Mary Reilly] (née McCabe) died of Parkinson’s on Monday.");
    reads("[P Tom Parkinson] left. [P Parkinson]’s car was found on Monday.");
  });

  it("are banks behind Bank of, but no bank of a river", () => {
    for (const country of ["England", "Japan", "Uganda"])
      reads(`In [L Oslo], [O Bank of ${country}] Governor [P Ewa Zielik] said that rates would rise.`);
    reads("The [O Bank of Ghana] was glad. They camped on the [L East Bank of Ghana] for a week.");
  });

  it("begin with the particle of a surname, and go on behind one", () => {
    reads("On the bench were [P Dunne], [P van den Berg] and [P Orlenko]; [P Rhys ap Gwilym] saw it.");
  });

  it("are people with a particle whose surname is a word, and with an initial before the particle", () => {
    reads(
      "The pilot [P Koen de Wit] was chosen in [L Haarlem] on Monday. [P De Wit] said that he would fly.",
    );
    reads("The three were [P J. de Mel], [P K. Zorple] and [P A. van der Elm], who came from [L Norway].");
    reads("Her song was “Dance de Noir”, they said.");
  });

  it("are a seat and who holds it, a party and who leads it", () => {
    reads("The MP for [L Tarnby] [P Nigel Holt] has opened a food bank.");
    reads(
      "The [O Democratic Coalition] of [P Klára Zorplic] is at four. He left the [O Bank of New Zorple].",
    );
  });

  it("take in the nation of a people’s party", () => {
    reads("The [O Danish People’s Party] lost. The People’s vote is no party.");
  });

  it("are banks, not states, where a country is behind them", () => {
    reads("The [O Central Bank of Egypt] cut its rate by a point.");
  });

  it("leave out styles, ranks and forms of address", () => {
    reads("The council heard H E Sheikh [P Karim al-Haddad] and HE [P Ewa Zielik] on Monday.");
    reads("It was signed by Prince [P Pavel] and by TD [P Norma Ní Shé], who left.");
  });

  it("leave out the titles of many countries, of two words too, and of those that are names only before two names", () => {
    reads(
      "The council heard Datuk Seri [P Karim Bakar], Tan Sri [P Lim Wei Han] and Otunba [P Gbenga Falade].",
    );
    reads("IGP [P Karim Falade] met ASP [P Ewa Zielik] and Lance Naik [P Tariq Orlenko] on Monday.");
    reads("With him came Oba [P Karim Falade], Coun [P Tom Hale] and Rookie [P Dana Orlenko].");
    reads(
      "“[P Oba Femi] left,” said the lawyer, [P Ewa Zielik SAN]. [P CP Orlenko] stayed.".replace(
        " SAN]",
        "] SAN",
      ),
    );
  });

  it("leave out the titles of more countries, and orders with a stop", () => {
    reads("It was signed by Ato [P Dereje Orlenko], Ratu [P Viliame Zorple] and U [P Yee Mon Orlenko].");
    reads("She thanked Colonel [P Simon Elm] MC, [P Tom Hale] FRCS and [P Alan Marlin] Esq. They left.");
  });

  it("are people behind a form of address, even where nothing else tells so", () => {
    reads("The council met Nawab [P Zorple Marlin] and Sir [P Elmo Zorple] on Monday.");
  });

  it("are places before an office in capitals and a name", () => {
    reads(
      "The speaker ruled [L Zorple Afram] MP [P Tom Hale] out of order. The [O NDP] MPP [P Ana Reyes] left.",
    );
    reads("[L Zorple] MLA [P Ana Reyes] left. The [L Zorple] MP [P Tom Hale] and a [O BJP] MP stayed.");
  });

  it("are places where somebody of an age is from", () => {
    reads(
      "[P Dana Orlenko], 43, of [L Prairie Zorple], died Monday. [P Tom Hale], 61, of the council, left.",
    );
    reads(
      "Police in [L Zornow] came. [O Zornow Crown Court] heard that [P Tom Hale], 22, of [L Ash Grove], [L Zornow], said no.",
    );
  });

  it("are bodies with whose they are", () => {
    reads(
      "She sang at [O St. Mark's A.M.E. Church] on Monday. [O Children’s Hospital of Pittsburgh] said so.",
    );
    reads("[L Kenya]’s [O Railway Board] met. She sang in [L St. Elm]’s old boat.");
  });

  it("are people’s behind what relatives they are, whatever else is called so", () => {
    reads(
      "He left his wife, [P Florence], and their daughters, [P Savannah], [P Dana] and [P Zelda], in [L Cork].",
    );
    reads("The couple’s twins [P Austin] and [P Jordan] left. Her parents, who live in [L Paris], stayed.");
    reads("He took his sons to [L Paris]. Her mother, [L Kenya]’s envoy, agreed. Her father, a Dane, left.");
  });

  it("are agencies in datelines, whatever they are called", () => {
    reads(
      "Prices Surge\n\n[L STONE HARBOUR], [L Kenya], Jan 14 ([O Savanna Wire]) - The ferry sank on Monday, [O Savanna Wire] said.",
    );
  });

  it("are people’s between commas behind an office, who then speak", () => {
    reads(
      "The [O International Monetary Fund]'s mission chief for [L Kenya], [P Tesla Okoro], said on Monday that it was late.",
    );
    reads("[P Ana Reyes], director, [O Marlin Asia Hospital], said that it was late.");
  });

  it("are bodies behind what bodies are, and a comma", () => {
    reads(
      "It burned. The mining company, [O Northern Anthracite], was fined in May. He met his band, [L Paris], in May.",
    );
  });

  it("are a judge’s without Mr Justice", () => {
    reads(
      "It was late. Mr Justice [P Calder] told them they had shown “not a flicker of remorse” and would wait.",
    );
  });

  it("are no adjectives of places that no list has", () => {
    reads("The Zarvian parliament met. The Zarvian army left for [L Cork].");
  });

  it("are no titles, orders or sums by themselves", () => {
    reads("Mr. [P Tom Hale] (SAN) paid RM600mil. In [L Cork], Vice Mayor [P Ana Reyes] led them.");
  });

  it("are places without the title of who rules them", () => {
    reads(
      "It was told to [P Ana Reyes], the Traditional Ruler of the town, and the Oba of [L Isanlu], [P Tom Hale].",
    );
  });
});
