// Closed word classes of English, lower case, written for this project. They stand in for a part-of-speech tagger where quotes are read.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

export const SUBJECT_PRONOUNS = words(
  "i we you he she they it everyone everybody someone somebody one nobody both neither all others many some several most few none this that these those",
);
export const PERSONAL_PRONOUNS = words("i we you he she they it");
export const RELATIVE_PRONOUNS = words("who which that");
export const POSSESSIVES = words("my our your his her their its whose");
export const DETERMINERS = words(
  "the a an this that these those my our your his her their its some any no every each another one two three four five six seven eight nine ten many several both all other most such few another dozens hundreds thousands",
);
export const PREPOSITIONS = words(
  "of in on at by for from with to into about against between among during through under over after before since until amid despite without within via per like unlike near outside inside across around toward towards upon beyond following including regarding concerning alongside behind beside besides except throughout versus ahead",
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did done will would can could may might must shall should ought ’s 's ’ve 've ’d 'd ’ll 'll isn’t isn't wasn’t wasn't weren’t weren't aren’t aren't hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't didn’t didn't don’t don't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't cannot shouldn’t shouldn't",
);
/** Words that begin a clause of their own. */
export const SUBORDINATORS = words(
  "that because when if while although though as since unless whereas where whether how why what than once until till after before so lest whenever wherever whom",
);
export const COORDINATORS = words("and but or yet nor so plus");
/** Adverbs of news prose that do not end in -ly. */
export const ADVERBS = words(
  "also later then once now again already always never not often still even just soon first too earlier ever sometimes meanwhile instead however moreover nevertheless nonetheless perhaps maybe twice afterward afterwards furthermore indeed today yesterday tonight tomorrow here there only yet further rather quite long simply last recently therefore thus n’t n't",
);
export const TIME_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night noon week month year weekend earlier later ago recently",
);
/** Irregular past forms and frequent verbs that tell where a subject ends. */
export const COMMON_VERBS = words(
  "went took made gave came left met held won lost rose fell stood sat ran led kept got put set began brought built bought caught chose drew drove ate flew forgot grew heard hid hit hurt knew laid lay let lit paid quit rode rang sang saw sold sent shook shot showed shut slept slid spoke spent split spread stole stuck struck swept swam swung taught tore threw thought understood woke wore wept wound withdrew became become go goes take takes make makes give gives come comes leave leaves meet meets hold holds win wins lose loses seem seems appear appears remain remains want wants need needs try tries plan plans get gets keep keeps know knows think thinks believe believes hope hopes feel feels face faces say says run runs lead leads",
);

/** The classes that open a sentence without naming anything. */
export const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
];
