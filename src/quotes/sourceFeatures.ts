import { Templates } from "../tagger/templates";

/** What is known of a content and of one candidate for its source, as numbers that mean something by being equal, and where in a row of them it stands. */
export const FACT = {
  origin: 0,
  odds: 1,
  ruled: 2,
  told: 3,
  sure: 4,
  hasRule: 5,
  side: 6,
  far: 7,
  sentence: 8,
  paragraph: 9,
  path: 10,
  pathCue: 11,
  pathCues: 12,
  kind: 13,
  pronoun: 14,
  head: 15,
  lead: 16,
  before: 17,
  after: 18,
  afterClass: 19,
  verbBefore: 20,
  verbAfter: 21,
  quoted: 22,
  nearest: 23,
  labelled: 24,
  opens: 25,
  inContent: 26,
  length: 27,
  choices: 28,
  contentMarked: 29,
  contentOpens: 30,
  contentBefore: 31,
  contentAfter: 32,
  contentLength: 33,
  contentOdds: 34,
  speech: 35,
} as const;

const FACTS = Object.keys(FACT);

/** What the ranker looks at in a candidate. */
export const CANDIDATE_TEMPLATES = templatesForSpeech(`origin
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
  length origin`);

/** What the ranker looks at to say that nobody is named as the source. */
export const NOBODY_TEMPLATES = templatesForSpeech(`told hasRule
  sure hasRule
  labelled hasRule
  choices
  nearest
  contentLength
  contentBefore
  contentOdds
  contentOpens contentMarked`);

/** Each template as it is, and for each kind of speech. */
function templatesForSpeech(lines: string): Templates {
  return new Templates(`${lines}\n${lines.replaceAll("\n", " speech\n")} speech`, FACTS);
}
