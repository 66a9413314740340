/*
 * Verbs that report speech or writing, as base forms, grouped by what follows them. Written for this project from
 * knowledge of news English; inflected forms are generated below.
 */

/**
 * `say`: a clause or a quotation (said that …); `tell`: a person told, then a clause or a quotation (told reporters …);
 * `ask`: a question (asked whether …); `vow`: mostly an infinitive (vowed to …); `describe`: a person or thing and
 * what is said of it (called it …, criticized the …); `think`: a thought, which is a quote only in quotation marks.
 */
export type ReportingKind = "say" | "utter" | "tell" | "ask" | "vow" | "describe" | "think";

const VERBS: Readonly<Record<ReportingKind, string>> = {
  say:
    "say add tweet retweet declare note explain recall observe admit acknowledge concede confess " +
    "confirm announce proclaim argue contend insist assert claim allege reiterate repeat stress " +
    "emphasize emphasise underline underscore suggest hint imply predict forecast estimate reveal " +
    "disclose divulge complain lament grumble gripe groan moan joke quip jest mock deadpan muse " +
    "shout yell scream cry exclaim chant whisper mutter mumble murmur report testify certify affirm " +
    "reaffirm aver avow deny recount boast brag gloat enthuse gush rave retort rejoin riposte opine " +
    "posit postulate theorize speculate rationalize conjecture hypothesize caution warn intone " +
    "concur propose recommend advise stipulate specify indicate swear attest venture proffer " +
    "summarize paraphrase editorialize pronounce decree dictate mention fume rage rail sputter " +
    "stammer stutter scoff sneer grouse pontificate bemoan bewail decry deplore wail bellow holler " +
    "tout demur bluster rejoice philosophize moralize vouch depose expound extrapolate dispute " +
    "dissent agree surmise retaliate",
  utter:
    "accept react sing explode continue begin finish offer state remark comment mean ensure guarantee reflect reason rule read " +
    "text email e-mail message wire cable telegraph caption document detail simulate teach publish " +
    "print broadcast chronicle smile laugh chuckle chortle beam sob weep shrug sigh roar shriek hiss " +
    "croak drawl chime chirp coo snap snarl growl bark boom thunder tease pray maintain post blog " +
    "respond reply answer write compare attack address highlight conclude transmit relay submit sum " +
    "charge vent relate verify elaborate clarify signal volunteer echo trumpet herald whine crack " +
    "narrate reminisce brief lecture marvel counter protest object profess plead interject interrupt preach recite",
  tell:
    "tell assure inform remind notify reassure advise warn instruct alert " +
    "promise caution admonish text message email scold chide taunt heckle",
  ask: "ask wonder inquire enquire query question interrogate quiz press pester",
  vow:
    "vow pledge promise threaten refuse decline demand urge order command request implore beseech " +
    "beg plead exhort encourage call swear commit undertake",
  describe:
    "call describe label brand dub term characterize characterise portray depict criticize criticise " +
    "praise accuse blame denounce condemn slam blast assail berate castigate chastise rebuke " +
    "reprimand scold ridicule deride mock lampoon laud hail commend applaud salute thank " +
    "congratulate compliment dismiss reject rebuff defend cite quote reference invoke liken credit " +
    "disparage malign vilify lambaste lambast denigrate belittle rip bash trash pan knock fault " +
    "censure excoriate skewer decry deplore deny dispute discuss mention urge warn extol celebrate " +
    "cheer welcome hammer blister upbraid reproach reprove deem pronounce proclaim declare tout " +
    "tag nickname christen title point talk speak boast complain",
  think:
    "think believe feel know hope fear expect worry want wish suspect doubt assume imagine figure " +
    "realize realise consider understand remember forget decide agree conclude hear find see learn " +
    "support oppose favor favour prefer persuade convince",
};

/** Forms that stand beside the name of who speaks, in news; what is learned of names counts on them. */
export const NEWS_SPEECH: ReadonlySet<string> = new Set(
  "said says told added wrote explained argued replied insisted warned stressed tweeted noted".split(" "),
);
/** The same in stories, too. */
export const STORY_SPEECH: ReadonlySet<string> = new Set([
  ...NEWS_SPEECH,
  ..."adds recalled testified whispered laughed".split(" "),
]);

/** Verbs with a particle that makes them reporting verbs: `pointed out`, `put it`. */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["point", ["out", "to"]],
  ["put", ["it"]],
  ["call", ["on", "for"]],
  ["refer", ["to"]],
  ["shoot", ["back"]],
  ["fire", ["back"]],
  ["hit", ["back"]],
  ["chime", ["in"]],
  ["chip", ["in"]],
  ["blurt", ["out"]],
  ["cry", ["out"]],
  ["speak", ["out", "of", "about"]],
  ["talk", ["about"]],
  ["sum", ["up"]],
  ["rail", ["against"]],
  ["lash", ["out"]],
  ["weigh", ["in"]],
  ["make", ["clear"]],
  ["go", ["on"]],
  ["come", ["back"]],
  ["set", ["out"]],
  ["spell", ["out"]],
]);
/** Verbs that report only with their particle. */
const PARTICLE_ONLY =
  "point put refer shoot fire hit chip blurt speak talk lash weigh make go come set spell".split(" ");

const IRREGULAR: Readonly<Record<string, string>> = {
  say: "says said said saying",
  tell: "tells told told telling",
  write: "writes wrote written writing",
  read: "reads read read reading",
  put: "puts put put putting",
  swear: "swears swore sworn swearing",
  forecast: "forecasts forecast forecast forecasting",
  speak: "speaks spoke spoken speaking",
  weep: "weeps wept wept weeping",
  teach: "teaches taught taught teaching",
  mean: "means meant meant meaning",
  begin: "begins began begun beginning",
  beseech: "beseeches besought besought beseeching",
  broadcast: "broadcasts broadcast broadcast broadcasting",
  undertake: "undertakes undertook undertaken undertaking",
  shoot: "shoots shot shot shooting",
  hit: "hits hit hit hitting",
  make: "makes made made making",
  go: "goes went gone going",
  come: "comes came come coming",
  set: "sets set set setting",
  quit: "quits quit quit quitting",
  think: "thinks thought thought thinking",
  feel: "feels felt felt feeling",
  know: "knows knew known knowing",
  understand: "understands understood understood understanding",
  forget: "forgets forgot forgotten forgetting",
  hear: "hears heard heard hearing",
  find: "finds found found finding",
  see: "sees saw seen seeing",
  rebuke: "rebukes rebuked rebuked rebuking",
};
/** Stressed on the last syllable, so that its consonant is doubled, as in every short verb (`quipped`). */
const DOUBLING = new Set("admit refer submit commit transmit concur demur rebut recap".split(" "));
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

export interface ReportingForm {
  readonly lemma: string;
  /** In the order of the groups above: a verb may follow several patterns. */
  readonly kinds: readonly ReportingKind[];
  /** `base` stands after `to`, `will`, or a plural; `past` is also the past participle. */
  readonly inflection: "base" | "present" | "past" | "participle";
  /** Words, one of which must follow (`pointed out`); empty where the verb reports alone. */
  readonly particles: readonly string[];
}

let forms: ReadonlyMap<string, ReportingForm> | undefined;

/** A lower-case word’s reading as a reporting verb. The forms are built at the first question. */
export function reportingForm(word: string): ReportingForm | undefined {
  forms ??= buildForms();
  return forms.get(word);
}

/** Particles that may follow a verb and then belong to the cue. */
export function particlesOf(lemma: string): readonly string[] {
  return PARTICLES.get(lemma) ?? [];
}

function buildForms(): Map<string, ReportingForm> {
  const kindsOf = new Map<string, ReportingKind[]>();
  for (const lemma of PARTICLE_ONLY) kindsOf.set(lemma, [lemma === "refer" ? "utter" : "say"]);
  for (const [kind, verbs] of Object.entries(VERBS) as [ReportingKind, string][])
    for (const entry of verbs.split(" ")) {
      kindsOf.set(entry, [...(kindsOf.get(entry) ?? []), kind]);
    }
  const forms = new Map<string, ReportingForm>();
  for (const [lemma, kinds] of kindsOf) {
    const particles = PARTICLE_ONLY.includes(lemma) ? particlesOf(lemma) : [];
    const [present, past, pastParticiple, participle] = (IRREGULAR[lemma] ?? inflect(lemma)).split(" ");
    const add = (word: string, inflection: ReportingForm["inflection"]): void => {
      if (!forms.has(word)) forms.set(word, { lemma, kinds, inflection, particles });
    };
    add(past!, "past");
    add(pastParticiple!, "past");
    add(present!, "present");
    add(lemma, "base");
    add(participle!, "participle");
  }
  return forms;
}

/** Third person, past, past participle and -ing form of a regular verb. */
function inflect(verb: string): string {
  const last = verb.slice(-1);
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = verb.endsWith("e")
    ? verb.slice(0, -1)
    : DOUBLING.has(verb) || SHORT.test(verb)
      ? verb + last
      : verb;
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const participle = verb.endsWith("ee") ? `${verb}ing` : `${stem}ing`;
  return `${third} ${past} ${past} ${participle}`;
}
