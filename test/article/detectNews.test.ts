import assert from "node:assert/strict";
import { detectNews } from "../../src/article/detectNews";

const BRIEF = `PORTHAVEN, March 3 (Coastal News) — The harbour bridge will stay closed until Thursday, officials said.

“We will not take risks with people’s lives,” said Mayor Jane Doe after meeting the Ministry of Transport.`;

const OTHER_TEXTS: Readonly<Record<string, string>> = {
  recipe: `Lentil soup\n\nServes four. Takes about an hour.\n\n2 cups red lentils\n1 onion\n3 carrots\n1 teaspoon cumin\n\nRinse the lentils until the water is clear. Chop the onion and the carrots and fry them in a little oil for ten minutes. Add the cumin, the lentils and six cups of water. Bring to the boil, then simmer for forty minutes. Season with salt and lemon juice and serve with bread.`,
  "shopping list": `Milk\nEggs\nBread (the dark one)\nTwo lemons\nCoffee\nWashing powder\nSomething for Sunday: chicken?\nStamps for the letters to the bank\nThe tickets from the counter at the station\nA card for Ana and flowers for the table`,
  log: Array.from(
    { length: 30 },
    (_, i) =>
      `2026-03-03T10:15:${10 + i}.123Z INFO [worker-${i}] request handled in ${i} ms for user=${i} and the queue is at ${i}`,
  ).join("\n"),
  code: `function total(items) {\n  let sum = 0;\n  for (const item of items) {\n    sum += item.price * item.count; // the price is in cents\n  }\n  return sum;\n}\n\nmodule.exports = { total };\n\nif (require.main === module) {\n  console.log(total([{ price: 100, count: 2 }]));\n}\n`,
  csv: `id,name,city,date,amount\n${Array.from({ length: 40 }, (_, i) => `${i},Ana Reyes,Tashkent,2026-03-${i},${i * 7}`).join("\n")}`,
  letter: `Dear Aunt Rosa,\n\nThank you for the parcel, which came on the morning of my birthday. I was so happy that I danced around the kitchen. You asked how I am. I am well, though the winter is long and my room is cold. I have started to learn the piano, and my teacher is kind to me.\n\nPlease write soon, and give your garden my love.\n\nYours,\nMina`,
  "page of a novel": `The door was open when she came up the stairs, and the lamp was lit. She stood a while with her hand on the rail and listened.\n\n“You might have told me,” he said from the window.\n\n“I might have,” she said. “You might have asked.”\n\nHe laughed at that, and for a moment it was as it had been in the old house, with the rain on the roof and the dog asleep before the fire. Then he turned, and she saw how thin he had grown. She put the basket down and began to take out the bread and the cheese and the small green apples, one after another, as if there were nothing else in the world to do.`,
  "travel guide": `Westhaven is the largest town of the Lindholm Islands. The Old Harbour has a row of wooden houses from the Baltic trade, and the Museum of Salt is open on most days. From the top of Mount Skarn there is a view over the North Sound to Ellen Rock and the Great Skerry. Boats to Little Holm leave from Queen Marta Quay. The Hotel Aurora is quiet, and the Blue Anchor serves the best fish soup of the island.`,
  essay: `Bread asks little of us but time. The flour takes up the water, the dough rests, and in the morning it has grown to twice its size without any help. There is a lesson in that, and most bakers learn it late. A loaf that is hurried is heavy; a loaf that is left alone is light, and keeps for days.`,
  lyrics: `Oh the river runs down to the sea\nAnd it carries the stones to the shore\nAnd I wait by the water for thee\nAs I waited the summer before\n\nSing low, sing low\nThe boats are coming home\nSing low, sing low\nAnd nobody sails alone`,
  chat: `[10:15] mina: are you there\n[10:15] joe: yes what is it\n[10:16] mina: the key is not in the drawer\n[10:17] joe: look in the blue one\n[10:17] mina: which blue one lol\n[10:18] joe: the one by the window where we had the plants\n[10:19] mina: found it thanks`,
  manual: `The command reads the file that is named on the line and writes its output to the directory of the configuration. If the option is not set, the default value is used. Errors are written to the log file. To install the software, run the script and set the variables in the environment. See the chapter on parameters for the syntax of the values.`,
  licence: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software to deal in the software without restriction. The software is provided as is, without warranty of any kind. In no event shall the copyright holders be liable for any claim arising from the software or the use of it. Redistributions of the code must retain this notice and the list of conditions.`,
  "word list": Array.from({ length: 200 }, (_, i) => `word${i}ing`).join("\n"),
  "German news": `Die Regierung hat am Montag neue Regeln beschlossen. Der Minister sagte, die Brücke werde bis Donnerstag geschlossen bleiben. Die Polizei von Hannover und die Stadt warnten die Bürger. Der Präsident der Kammer, Karl Brandt, forderte mehr Geld für die Sanierung der Straßen und Wege im ganzen Land.`,
};

describe("detectNews", () => {
  it("takes a wire brief for news and says what it found", () => {
    const verdict = detectNews(BRIEF, "brief.txt");
    assert.deepEqual(verdict, { isNews: true, reason: "dateline, reporting verbs and quotations found" });
  });

  it("takes a report without dateline and quotation for news", () => {
    const report =
      "The government of Norland said on Monday that it would close two coal mines by December. Ministers told parliament that 300 workers would be offered places at a solar plant near the city of Ostrava. Opposition leaders warned that the plan would cost the country 40 million crowns.";
    assert.equal(detectNews(report, "").isNews, true);
  });

  for (const [kind, text] of Object.entries(OTHER_TEXTS))
    it(`leaves alone: ${kind}`, () => assert.equal(detectNews(text, "text.txt").isNews, false));

  it("says why a text is left alone", () => {
    const reason = (kind: string): string => detectNews(OTHER_TEXTS[kind]!, "a.txt").reason;
    assert.equal(reason("shopping list"), "looks like a list");
    assert.equal(reason("log"), "looks like a log or a chat");
    assert.equal(reason("code"), "looks like code or data");
    assert.equal(reason("letter"), "looks like a letter or notes");
    assert.equal(reason("essay"), "no dateline, reporting verb or quotation found");
    assert.equal(reason("manual"), "looks like a manual or a licence");
    assert.equal(reason("German news"), "not English prose");
    assert.equal(detectNews("Back at five.", "a.txt").reason, "too short to tell");
  });

  it("goes by the file name where the name says that it is no article", () => {
    for (const path of [
      "/w/requirements-dev.txt",
      "C:\\w\\CMakeLists.txt",
      "LICENSE",
      "docs/README.txt",
      "robots.txt",
      "build.log.txt",
    ])
      assert.deepEqual(
        detectNews(BRIEF, path),
        { isNews: false, reason: "the file name is not an article’s" },
        path,
      );
    for (const path of ["/licenses/bridge.txt", "news-2026-03-03.txt", "requirements/brief.txt"])
      assert.equal(detectNews(BRIEF, path).isNews, true, path);
  });

  it("reads only the first pages of a long text", () => {
    const prose = "word ".repeat(10_000);
    assert.equal(detectNews(`${prose}\n\n${BRIEF}`, "a.txt").isNews, false);
  });

  it("answers for hostile lines without delay", () => {
    for (const piece of ['"', "“", "Aa ", "‘a", "(", "By Aa Bb, ", "\u0000", "A.", "said "])
      assert.equal(typeof detectNews(piece.repeat(200_000), "a.txt").isNews, "boolean");
  });
});
