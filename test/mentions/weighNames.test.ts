import assert from "node:assert/strict";
import type { FoundName } from "../../src/mentions/foundName";
import { NAME_FACTS, NameFacts } from "../../src/mentions/nameFacts";
import { segmentOf } from "../../src/mentions/segment";
import { weighNames } from "../../src/mentions/weighNames";
import { readWords } from "../../src/mentions/word";
import { parseText } from "../../src/text/parsedText";
import { fitLast } from "../../training/fitLast";

/** Names of `source` by their words, each with how likely it is no name, a person, an organization, a place. */
function found(source: string, names: readonly (readonly [string, ...number[]])[]) {
  const { tokens } = parseText(source);
  let next = 0;
  const list = names.map(([words, ...shares]): FoundName => {
    const length = words.split(" ").length;
    const from = tokens.findIndex(
      (_, i) =>
        i >= next &&
        tokens
          .slice(i, i + length)
          .map(({ text }) => text)
          .join(" ") === words,
    );
    next = from + length;
    return { from, to: next, shares: Float32Array.from(shares) };
  });
  return { list, words: readWords(tokens) };
}

function factsOf(source: string, names: readonly (readonly [string, ...number[]])[]): Float32Array[] {
  const { list, words } = found(source, names);
  const facts = new NameFacts(words, list, []);
  return list.map((name) => facts.read(name));
}

const PERSON = [0.02, 0.94, 0.02, 0.02] as const;
const PLACE = [0.02, 0.02, 0.02, 0.94] as const;
const UNSURE = [0.3, 0.35, 0.2, 0.15] as const;

describe("What an article tells of a name", () => {
  it("is what the same words are taken for elsewhere, not what they are taken for here", () => {
    const source = "Ormond won. Then Ormond left. Quella slept.";
    const [asPerson, asPlace] = [PERSON, PLACE].map((other) =>
      factsOf(source, [
        ["Ormond", ...UNSURE],
        ["Ormond", ...other],
        ["Quella", ...UNSURE],
      ]),
    );
    assert.notDeepEqual(asPerson![0], asPlace![0]);
    assert.deepEqual(asPerson![2], asPlace![2], "another word");
  });

  it("is what longer names are that end in it, begin with it, or have its letters for initials", () => {
    const cases = [
      ["Ewa Ormond", "Ormond"],
      ["Ormond Vale", "Ormond"],
      ["Quella Safety Board", "QSB"],
    ] as const;
    for (const [longer, short] of cases) {
      const [asPerson, asPlace] = [PERSON, PLACE].map((other) =>
        factsOf(`${longer} met us. Then ${short} left.`, [
          [longer, ...other],
          [short, ...UNSURE],
        ]),
      );
      assert.notDeepEqual(asPerson![1], asPlace![1], longer);
    }
  });

  it("is what its last or first word is by itself", () => {
    for (const alone of ["Ewa", "Ormond"]) {
      const [asPerson, asPlace] = [PERSON, PLACE].map((other) =>
        factsOf(`Ewa Ormond met us. Then ${alone} left.`, [
          ["Ewa Ormond", ...UNSURE],
          [alone, ...other],
        ]),
      );
      assert.notDeepEqual(asPerson![0], asPlace![0], alone);
    }
  });

  it("is what patterns take the same words for, and not what they take others for", () => {
    const { list, words } = found("Quella Vale met us.", [["Quella Vale", ...UNSURE]]);
    const pattern = segmentOf(0, 2, "place", 3);
    const [none, same, shorter] = [[], [pattern], [segmentOf(0, 1, "place", 3)]].map((patterns) =>
      new NameFacts(words, list, patterns).read(list[0]!),
    );
    assert.notDeepEqual(same, none);
    assert.deepEqual(shorter, none);
  });
});

describe("Names weighed together", () => {
  /** Goes by the likelihood of the labels alone, raised by `none` for no name. */
  const byShares = (none = 0): Float32Array => {
    const weights = new Float32Array(NAME_FACTS * 4);
    for (let outcome = 0; outcome < 4; outcome++) weights[(1 + outcome) * 4 + outcome] = 1;
    weights[0] = none;
    return weights;
  };
  const { list, words } = found("Ormond met Ewa Zielik.", [
    ["Ormond", 0.1, 0.2, 0.6, 0.1],
    ["Ewa Zielik", ...PERSON],
  ]);
  const facts = new NameFacts(words, list, []);

  it("have the likeliest type, and the surer are the stronger", () => {
    const [ormond, zielik] = weighNames(words, list, facts, byShares());
    assert.equal(ormond?.type, "organization");
    assert.equal(zielik?.type, "person");
    assert.ok(zielik.strength > ormond.strength);
    assert.deepEqual([zielik.from, zielik.to, zielik.titleFrom], [2, 4, 2]);
  });

  it("fall where no name is much likelier", () => {
    assert.deepEqual(
      weighNames(words, list, facts, byShares(5)).map(({ type }) => type),
      ["person"],
    );
  });

  it("stand with less where they stand twice elsewhere, unless they are likely to be none", () => {
    const stand = (last: readonly [number, number, number, number], sure: number): number => {
      const { list, words } = found("Ormond. Ormond. Ormond.", [
        ["Ormond", ...PERSON],
        ["Ormond", ...(sure === 2 ? PERSON : last)],
        ["Ormond", ...last],
      ]);
      return weighNames(words, list, new NameFacts(words, list, []), byShares()).length;
    };
    assert.equal(stand([0.4, 0.25, 0.2, 0.15], 2), 3);
    assert.equal(stand([0.6, 0.2, 0.15, 0.05], 2), 2);
    assert.equal(stand([0.4, 0.25, 0.2, 0.15], 1), 1);
  });

  it("stand where the labels are certain", () => {
    const street = found("Ormond Street", [["Ormond Street", 0, 0.002, 0.003, 0.995]]);
    const rows = new NameFacts(street.words, street.list, []);
    const [kept] = weighNames(street.words, street.list, rows, byShares(20));
    assert.equal(kept?.type, "place");
  });

  it("stand where patterns know them for bodies of several words", () => {
    const town = found("Quella Town met Quella.", [
      ["Quella Town", ...UNSURE],
      ["Quella", ...UNSURE],
    ]);
    const patterns = [segmentOf(0, 2, "organization", 3), segmentOf(3, 4, "organization", 3)];
    const rows = new NameFacts(town.words, town.list, patterns);
    const names = weighNames(town.words, town.list, rows, byShares(5));
    assert.deepEqual(
      names.map(({ from, to, type }) => [from, to, type]),
      [[0, 2, "organization"]],
    );
  });

  it("are weighed as was learned, the same each time", () => {
    const surnameOf = (full: readonly number[]) => {
      const { list, words } = found("Ewa Ormond met us. Then Ormond left.", [
        ["Ewa Ormond", ...full],
        ["Ormond", ...UNSURE],
      ]);
      const facts = new NameFacts(words, list, []);
      const typeBy = (weights: Float32Array) => weighNames(words, list, facts, weights).at(-1)?.type;
      return { facts: facts.read(list[1]!), typeBy };
    };
    const [person, place] = [surnameOf(PERSON), surnameOf(PLACE)];
    const examples = Array.from({ length: 40 }, (_, i) =>
      i % 2 ? { facts: person.facts, outcome: 1 } : { facts: place.facts, outcome: 3 },
    );
    const weights = fitLast(examples);
    assert.deepEqual(fitLast(examples), weights);
    assert.equal(person.typeBy(weights), "person");
    assert.equal(place.typeBy(weights), "place");
  });
});
