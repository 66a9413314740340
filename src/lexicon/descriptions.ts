// What news calls a person or a business that it has named, other than by office (written for this project).

/** Last words of such a description, lower case: `the candidate`, `the real-estate mogul`, `the 42-year-old`. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  (
    "candidate nominee front-runner frontrunner hopeful contender lawmaker congressman congresswoman mp mep msp " +
    "parliamentarian legislator republican democrat conservative tory liberal " +
    "businessman businesswoman entrepreneur billionaire millionaire mogul tycoon magnate financier philanthropist industrialist " +
    "actor actress comedian singer rapper songwriter guitarist musician star filmmaker novelist poet playwright author writer painter sculptor " +
    "striker midfielder goalkeeper defender winger quarterback pitcher forward captain skipper champion medallist medalist sprinter boxer " +
    "veteran rookie pro sophomore freshman winner laureate hitmaker playmaker teen " +
    "teenager pensioner grandfather grandmother newcomer incumbent challenger blogger vlogger podcaster influencer " +
    "mvp grandee peer backbencher frontbencher marine " +
    "prop flanker fly-half scrum-half full-back fullback bowler batsman all-rounder wicketkeeper spinner"
  ).split(" "),
);

/** Offices so high that readers know who holds them: an article may say `the president` of a person whom it never calls so before. */
export const HIGH_OFFICES: ReadonlySet<string> = new Set(
  (
    "president premier chancellor governor mayor senator minister justice judge pope pontiff king queen prince princess emperor sultan emir " +
    "bishop archbishop cardinal ambassador professor"
  ).split(" "),
);

/** Kinds of organization of which a public body is none. */
export const KINDS_OF_BUSINESS: ReadonlySet<string> = new Set(
  (
    "company firm retailer manufacturer maker chipmaker carmaker airline operator startup start-up publisher insurer lender brokerage " +
    "giant conglomerate automaker drugmaker bank network newspaper magazine broadcaster club carrier chain supermarket grocer brewer developer " +
    "contractor broker brokerage builder housebuilder miner supplier distributor streamer studio platform"
  ).split(" "),
);

/** By a kind of business, words that names of such hold. */
export const WORDS_OF_BUSINESS: ReadonlyMap<string, RegExp> = new Map([
  ["airline", /\b(?:Air|Airlines?|Airways|Aviation)\b/],
  ["carrier", /\b(?:Air|Airlines?|Airways)\b/],
  ["automaker", /\bMotors?\b/],
  ["brewer", /\bBrewer(?:y|ies|s)\b/],
  ["broadcaster", /\b(?:Broadcasting|Radio|Television|TV)\b/],
  ["carmaker", /\bMotors?\b/],
  ["chipmaker", /\b(?:Chips?|Microelectronics|Semiconductors?)\b/],
  ["developer", /\b(?:Developments?|Homes|Properties)\b/],
  ["drugmaker", /\b(?:Biosciences|Biotech|Laboratories|Pharma|Pharmaceuticals?|Therapeutics)\b/],
  ["insurer", /\b(?:Assurance|Insurance|Mutual)\b/],
  ["lender", /\b(?:Banco|Bancorp|Bank|Building Society)\b/],
  ["miner", /\b(?:Gold|Mines|Mining|Resources)\b/],
  [
    "newspaper",
    /\b(?:Chronicle|Courier|Daily|Gazette|Guardian|Herald|Journal|Mail|News|Post|Telegraph|Times|Tribune)\b/,
  ],
  ["publisher", /\b(?:Books|Press|Publishing)\b/],
]);

/** Kinds of public body that are called so whatever their name is: `the agency` for the FBI. */
export const KINDS_OF_AGENCY: ReadonlySet<string> = new Set("agency bureau regulator watchdog".split(" "));

/** Kinds of body of which a public one is none. */
export const KINDS_OF_ASSOCIATION: ReadonlySet<string> = new Set(
  "group organization organisation charity nonprofit union association foundation".split(" "),
);

/** Words before `group` that tell of no other one: `the rights group`. */
export const KINDS_OF_GROUP: ReadonlySet<string> = new Set(
  "rights lobby advocacy campaign aid watchdog environmental conservation consumer campaigning nonprofit".split(
    " ",
  ),
);

/** What one of a people is called, with the adjective: `the Dane` for the Danish striker. */
export const COUNTRYMEN: ReadonlyMap<string, string> = new Map([
  ["Dane", "Danish"],
  ["Swede", "Swedish"],
  ["Finn", "Finnish"],
  ["Icelander", "Icelandic"],
  ["Pole", "Polish"],
  ["Croat", "Croatian"],
  ["Slovene", "Slovenian"],
  ["Kazakh", "Kazakh"],
  ["Argentine", "Argentine"],
  ["Luxembourger", "Luxembourgish"],
  ["Aussie", "Australian"],
  ["Brit", "British"],
  ["Scot", "Scottish"],
  ["Scotsman", "Scottish"],
  ["Turk", "Turkish"],
  ["Briton", "British"],
  ["Spaniard", "Spanish"],
  ["Dutchman", "Dutch"],
  ["Dutchwoman", "Dutch"],
  ["Englishman", "English"],
  ["Englishwoman", "English"],
  ["Irishman", "Irish"],
  ["Irishwoman", "Irish"],
  ["Welshman", "Welsh"],
  ["Welshwoman", "Welsh"],
  ["Frenchman", "French"],
  ["Frenchwoman", "French"],
]);

/** Other nouns that tell beside the name of a body what it is: `a subsidiary of Zagrel`. */
export const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  (
    "subsidiary unit arm division affiliate branch wing provider producer exporter importer wholesaler seller institution " +
    "authority court tribunal church mosque synagogue cathedral gallery theatre theater festival shipyard shipbuilder refinery brewery winery " +
    "distillery farm factory plant exchange fund trust venture outlet tabloid daily weekly channel station lobby society initiative " +
    "laboratory lab observatory archive library academy seminary nursery zoo cooperative co-operative collective syndicate cartel gang guild " +
    "league franchise label ensemble choir troupe rival competitor bookmaker auctioneer consortium bloc body panel commission secretariat " +
    "parliament assembly senate legislature corporation enterprise business practice partnership service portal app marketplace forum " +
    "newsletter journal periodical imprint pollster tank outfit"
  ).split(" "),
);

/** Nouns that make what stands before them a kind of theirs, and nobody: `the justice system`, `the bank account`. */
export const HEADS_OF_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    "system systems department ministry branch race election elections candidate candidates account accounts holiday holidays transfer " +
    "transfers robbery robber loan loans case cases reform reforms card cards exam exams tax taxes seat seats job jobs post salary"
  ).split(" "),
);
