import { Templates } from "../tagger/templates";

/** What is known of a content and of one candidate for its source, as numbers that mean something by being equal. */
export const FACTS = [
  "origin",
  "odds",
  "ruled",
  "told",
  "sure",
  "hasRule",
  "side",
  "far",
  "sentence",
  "paragraph",
  "path",
  "pathCue",
  "pathCues",
  "kind",
  "pronoun",
  "head",
  "lead",
  "before",
  "after",
  "afterClass",
  "verbBefore",
  "verbAfter",
  "quoted",
  "nearest",
  "labelled",
  "opens",
  "inContent",
  "length",
  "choices",
  "contentMarked",
  "contentOpens",
  "contentBefore",
  "contentAfter",
  "contentLength",
  "contentOdds",
] as const;

/** The place of each fact in `FACTS`. */
export const FACT = Object.fromEntries(FACTS.map((fact, i) => [fact, i])) as Readonly<
  Record<(typeof FACTS)[number], number>
>;

/** What the ranker looks at in a candidate. */
export const CANDIDATE_TEMPLATES = new Templates(
  `origin
  ruled told
  ruled sure origin
  ruled told origin odds
  odds origin
  side far
  side sentence paragraph
  path side origin
  path side odds ruled
  kind origin side
  pronoun origin side sentence
  head
  lead origin
  before side
  after side
  afterClass side origin
  quoted origin ruled
  nearest origin contentMarked
  nearest side sentence labelled
  pathCue side sentence
  pathCues side sentence origin
  opens sentence kind
  inContent ruled
  far path
  ruled path
  ruled kind told
  ruled nearest told
  contentBefore side sentence
  contentAfter side sentence ruled
  verbAfter verbBefore side
  choices ruled
  length origin`,
  FACTS,
);

/** What the ranker looks at to say that nobody is named as the source. */
export const NOBODY_TEMPLATES = new Templates(
  `told hasRule
  sure hasRule
  labelled hasRule
  choices
  nearest
  contentLength
  contentBefore
  contentOdds
  contentOpens contentMarked`,
  FACTS,
);
