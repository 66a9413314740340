import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type FoundName, OUTCOMES, readFound } from "../src/mentions/foundName";
import { NameFacts } from "../src/mentions/nameFacts";
import { NameLabeller } from "../src/mentions/nameLabeller";
import type { Segment } from "../src/mentions/segment";
import { weighNames } from "../src/mentions/weighNames";
import { PhraseLists } from "../src/tagger/phraseLists";
import { addCount, scoreOf, type Tally } from "./count";
import { FeatureIndex } from "./featureIndex";
import { type Example, NameTrainer, SETTINGS } from "./fitNames";
import { fitSequence, type Settings } from "./fitSequence";
import { type Knowledge, readKnowledge, readPublicLists } from "./knowledge";
import { GoldReader, labelledStretches } from "./nameSequences";
import { readNamesData } from "./namesData";

/*
 * npm run train:ideas -- --data DIR
 * What each idea brings to the labeller of names: models that do without it, trained on four fifths of the outlets and scored
 * on the rest by the model alone, before patterns and the rest of the article have their say. Writes models/IDEAS.md.
 */

const FOLDS = 5;
const HELD_OUT = 0;
/** Ideas are compared by a single training each; what ships is the mean of several. */
const ONE_TRAINING: Settings = { ...SETTINGS, seeds: SETTINGS.seeds.slice(0, 1) };

function main(data: string): void {
  const all = readKnowledge(data);
  const rows: string[] = [];
  const report = (idea: string, tally: Tally): void => {
    const scores = ["person", "organization", "place", "all names"].map((type) =>
      (100 * scoreOf(tally.get(type)!).f1).toFixed(1),
    );
    rows.push(`| ${[idea, ...scores].join(" | ")} |`);
    console.error(rows.at(-1));
  };
  const read = (knowledge: Knowledge, reader = new GoldReader(knowledge)): readonly Example[] =>
    readNamesData(data, reader, FOLDS).examples;
  const examples = read(all);
  const trainer = new NameTrainer(examples, all, ONE_TRAINING, console.error);
  const model = trainer.modelWithout(HELD_OUT);
  const first = new NameLabeller(model.first);
  const second = new NameLabeller(model.second);
  const found = ({ reading }: Example): FoundName[] =>
    readFound(second.relabel(reading, first.findEvidence(reading)), reading.candidates);
  report(
    "all three looks",
    score(heldOut(examples), (one) => {
      const names = found(one);
      return weighNames(one.words, names, new NameFacts(one.words, names, one.patterns), model.last);
    }),
  );
  report(
    "the first two",
    score(heldOut(examples), (one) => found(one).map(asLabelled)),
  );
  report("the first look alone", score(heldOut(examples), findWith(first)));
  report("… as the mean of the trainings that ship", firstLook(examples, heldOut(examples), SETTINGS));
  const withPublic = { ...all, lists: PhraseLists.of(readPublicLists(data)) };
  report("… without the lists of this repository", firstLook(read(withPublic)));
  report("… without any list", firstLook(read({ ...all, lists: PhraseLists.of(new Map()) })));
  report("… without word clusters", firstLook(read({ ...all, words: new Map() })));
  report("… without what patterns find", firstLook(read(all, new GoldReader(all, () => []))));
  report("… without text of other kinds", firstLook(examples.filter(({ weight }) => weight === 1)));
  report(
    "… with text of other kinds in full",
    firstLook(
      examples.map((one) => ({ ...one, weight: 1 })),
      heldOut(examples),
    ),
  );
  writeFileSync(join(__dirname, "../models/IDEAS.md"), page(rows));
}

/** A first labeller learned without the fold that is held out. */
function firstLook(examples: readonly Example[], held = heldOut(examples), settings = ONE_TRAINING): Tally {
  const index = new FeatureIndex();
  const stretches = examples
    .filter(({ fold }) => fold !== HELD_OUT)
    .flatMap((one) => labelledStretches(one, null, index));
  const labeller = new NameLabeller(fitSequence(stretches, index, settings));
  return score(held, findWith(labeller));
}

/** The names by one labeller alone. */
function findWith(labeller: NameLabeller): (example: Example) => Typed[] {
  return ({ reading }) => readFound(labeller.findEvidence(reading), reading.candidates).map(asLabelled);
}

/** Of the type that its labels have. */
function asLabelled({ from, to, shares }: FoundName): Typed {
  const likeliest = shares.indexOf(Math.max(...shares.subarray(1)), 1);
  return { from, to, type: OUTCOMES[likeliest]! };
}

/** The news that is not learned from. */
function heldOut(examples: readonly Example[]): Example[] {
  return examples.filter(({ fold, weight }) => fold === HELD_OUT && weight === 1);
}

type Typed = Pick<Segment, "from" | "to" | "type">;

/** Names that are no candidates count as missed. */
function score(examples: readonly Example[], find: (example: Example) => readonly Typed[]): Tally {
  const tally: Tally = new Map();
  for (const example of examples) {
    const { spans } = example;
    const found = find(example).map(({ from, to, type }) => `${type} ${from} ${to}`);
    const wanted = new Set(spans.map(({ from, to, type }) => `${type} ${from} ${to}`));
    for (const type of ["person", "organization", "place", "all names"]) {
      const ofType = (name: string): boolean => type === "all names" || name.startsWith(type);
      const named = found.filter(ofType);
      const right = named.filter((name) => wanted.has(name)).length;
      addCount(tally, type, {
        rightPredicted: right,
        rightGold: right,
        predicted: named.length,
        gold: [...wanted].filter(ofType).length,
      });
    }
  }
  return tally;
}

function page(rows: readonly string[]): string {
  return `# What each idea brings to the labeller of names

F1 in percent on the outlets of the training set that were held out (one fifth, their copies in capitals included), before patterns
and the rest of the article have their say. Each by a single training; differences below half a point are noise. Written by \`npm run train:ideas -- --data DIR\`.

| | person | organization | place | all names |
|---|---|---|---|---|
${rows.join("\n")}

## Tried and left out

By cross-validation over all outlets, F1 of all names.

Of what is known, against 83.6 (first look):

- 95,000 more family names: 83.5; 137,000 more towns and districts: 83.5
- pairs of the words on both sides of a capitalised run: 83.6; one more word on each side: 83.4
- offsets that make one type of name easier or harder to find: 84.0 to 84.2, against 84.1 (both looks)

Of what is known and how it is learned, against 85.0 (first look, other parts of the outlets):

- how likely the letters of a word make it a given name, a family name, a town, a company or an ordinary word, learned from 180,000
  listed words: 84.9
- GloVe vectors in twenty pieces of sixteen groups each, beside the groups of like words: 84.8; in their place: 84.8
- dropout of 0.6: 84.5; ten epochs: 85.0, with a third more features
- false people dearer than missed ones: people 90.8 for 90.5, before the last look, which does that better

Of what may go, to save time (first look; each also costs 0.3 to 0.5 on American newspapers, and up to 0.7 on worldwide dev):

- pairs of neighbours by shape and group: 84.7; runs by the lists of their words: 84.8; the single signs of an article, and the lists
  of the edges of its longest runs: 84.7; where in a run a word stands and what stands around it, and lists by place: 84.7
- the features that weigh 0.16 behind a first training alone, trained anew (half as many): by cross-validation of
  the whole 85.7 for 85.4, and 0.5 more on company news, but 0.2 less on American newspapers and 1.2 on Wikinews;
  the same for quotes: 93.2 for 93.4 of quotations with their speakers, and coarse errors in invented articles

Of the last look, against 84.7 (people 91.3) as the product reads:

- what stands around a name, what its words are by lists, whether it is in a headline: 84.7 (people 91.2)
- names by patterns that labels passed over, weighed with the others instead of by rule: 84.8, but 0.4 less on American newspapers
- others told apart by one or more of them only: 84.6; people 0.6 less on worldwide dev, 1.2 on company news
- places where a name found elsewhere in the article was passed over, weighed with the others (of 392 such places 135 are names): 84.9
  for 84.9, and organizations 0.2 less on worldwide dev; with either end of a body’s name too, 1.3 less

Of what an article tells of a word by all its places, against 84.6 (first look, two fifths of the outlets):

- the groups of the words beside it, as well as the signs of \`readNeighbours.ts\`: 84.6; 1.0 more on company news, 0.2 less on American
  newspapers, and a sixth more to look up
`;
}

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data) main(values.data);
else {
  console.error("Say where the annotated articles are: npm run train:ideas -- --data DIR");
  process.exitCode = 2;
}
