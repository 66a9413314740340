import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IGrammar } from "vscode-textmate";
import { loadNewsGrammar, type ScopedToken, tokenizeNews } from "../support/tokenizeNews";

const PERSON = "entity.name.function.person";
const VERB = "keyword.control.attribution.news";
const MARKS = "punctuation.definition.string";

describe("news grammar", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadNewsGrammar();
  });

  /** Tokens of the text as it stands below a headline. */
  const body = (text: string): ScopedToken[] => tokenizeNews(grammar, `Bridge closes\n\n${text}`).slice(1);
  const withScope = (tokens: readonly ScopedToken[], scope: string): string[] =>
    tokens.filter((token) => token.scopes.includes(scope)).map((token) => token.text);
  /** Stretches of quoted words without their marks; neighbouring tokens of one quotation joined. */
  const quoted = (text: string): string[] => {
    const stretches: string[] = [];
    let open = false;
    for (const { text: words, scopes } of body(text)) {
      const inside =
        scopes.includes("string.quoted") && !/^text\.news string\.quoted\S* punctuation/.test(scopes);
      if (inside && open) stretches[stretches.length - 1] += words;
      else if (inside) stretches.push(words);
      open = inside;
    }
    return stretches;
  };

  it("marks the first line as the headline, and no other", () => {
    const tokens = tokenizeNews(grammar, "Bridge closes\n\nCouncil says sorry\n");
    assert.deepEqual(withScope(tokens, "markup.heading.headline.news"), ["Bridge closes"]);
  });

  it("takes no sentence and no dateline for a headline", () => {
    for (const line of ["The bridge was closed.", "LONDON (AP) — The bridge", "By Ana Reyes"])
      assert.deepEqual(withScope(tokenizeNews(grammar, line), "markup.heading"), [], line);
  });

  it("marks datelines", () => {
    const place = (line: string): string[] => withScope(body(line), "constant.numeric.place.news");
    assert.deepEqual(place("TEHRAN – Officials met."), ["TEHRAN"]);
    assert.deepEqual(place("KYIV, Ukraine (Reuters) – Officials met."), ["KYIV, Ukraine"]);
    assert.deepEqual(place("Islamabad, 3 March 2022 (APP): Officials met."), ["Islamabad"]);
    const tokens = body(" date 2022-03-09 TEHRAN – Officials met.");
    assert.deepEqual(withScope(tokens, "constant.other.date.news"), ["2022-03-09"]);
    assert.deepEqual(
      withScope(body("LONDON, March 3 (Agency) — Rain."), "support.class.organization.agency"),
      ["(Agency)"],
    );
    assert.deepEqual(
      withScope(body("JANE DOE: I did. On Friday – at last – it rained."), "meta.dateline"),
      [],
    );
  });

  it("marks bylines", () => {
    assert.deepEqual(withScope(body("By Ana Reyes and Joe de la Cruz, Staff Writers"), PERSON), [
      "Ana Reyes and Joe de la Cruz",
    ]);
    assert.deepEqual(withScope(body("By Thursday it had gone."), "meta.byline"), []);
  });

  it("marks quotations of every style", () => {
    assert.deepEqual(quoted('She said “it is safe” and "sound", «really».'), [
      "it is safe",
      "sound",
      "really",
    ]);
    assert.deepEqual(quoted("He called it ``a mess'' twice, „ganz“ alone."), ["a mess", "ganz"]);
  });

  it("keeps apostrophes and possessives out of single quotes", () => {
    assert.deepEqual(
      quoted("‘It’s the readers’ hall, isn’t it?’ he said. The '90s and the council’s ‘best’ year."),
      ["It’s the readers’ hall, isn’t it?", "best"],
    );
    assert.deepEqual(quoted("The boys' 'den' wasn't theirs' to keep."), ["den"]);
  });

  it("nests single quotes in double ones and the other way round", () => {
    const tokens = body("“She said, ‘Go,’ and I went.” ‘They wrote “noted”, no more.’");
    const nested = tokens
      .filter((token) => / string\S+ string\S+$/.test(token.scopes))
      .map((token) => token.text);
    assert.deepEqual(nested, ["Go,", "noted"]);
  });

  it("carries a quotation over a line that is broken inside a sentence", () => {
    const tokens = body("“We will not\ntake risks,” she said.");
    assert.deepEqual(withScope(tokens, "string.quoted"), ["“", "We will not", "take risks,", "”"]);
  });

  it("ends a forgotten mark with its paragraph", () => {
    assert.deepEqual(quoted("“We will not go.\nThe council met."), ["We will not go."]);
    assert.deepEqual(quoted('"We will not go\n\nThe council met.'), ["We will not go"]);
  });

  it("marks titled names, inside quotations too", () => {
    assert.deepEqual(withScope(body("President Jane Doe met Dr. Omar al-Masri."), PERSON), [
      "Jane Doe",
      "Omar al-Masri",
    ]);
    assert.deepEqual(withScope(body("“Mr. Ruiz knows,” she said."), PERSON), ["Ruiz"]);
    assert.deepEqual(withScope(body("Sir J. R. O’Neill’s boat"), PERSON), ["J. R. O’Neill"]);
    assert.deepEqual(withScope(body("The president met the judge in Paris."), PERSON), []);
  });

  it("marks reporting verbs beside a quotation and no others", () => {
    const verbs = (text: string): string[] => withScope(body(text), VERB);
    assert.deepEqual(verbs("“It is safe,” said Jane Doe. “Really,” Mr. Ruiz added."), ["said", "added"]);
    assert.deepEqual(verbs("She replied: “No.” Ruiz said:"), ["replied", "said"]);
    assert.deepEqual(verbs("‘It is safe,’ he told the court."), ["told"]);
    assert.deepEqual(verbs("The mayor said the pier was shut."), []);
  });

  it("marks the quotation marks themselves", () => {
    assert.deepEqual(withScope(body("“No,” she said."), MARKS), ["“", "”"]);
  });

  it("colours as the engine does, by the same scopes", () => {
    const manifest = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as {
      contributes: { semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[] };
    };
    const scopes = manifest.contributes.semanticTokenScopes.find(
      ({ language }) => language === "news",
    )!.scopes;
    const coloured = (token: string): string[] =>
      withScope(body("“No,” said Mayor Jane Doe."), scopes[token]![0]!.replace("quoted.", "quoted.double."));
    assert.deepEqual(coloured("person"), ["Jane Doe"]);
    assert.deepEqual(coloured("attribution"), ["said"]);
    assert.deepEqual(coloured("quotation"), ["“", "No,", "”"]);
    assert.deepEqual(withScope(body("LONDON — Rain."), scopes.place![0]!), ["LONDON"]);
  });

  it("gets through hostile lines of 100,000 characters", function () {
    this.timeout(30_000);
    const pieces = ["A ", "‘a", "‘As’ b ", '"', "Mr. A ", "said: "];
    for (const piece of pieces) {
      const line = piece.repeat(100_000 / piece.length);
      const words = tokenizeNews(grammar, line).map((token) => token.text);
      assert.equal(words.join(""), line);
    }
  });
});
