// Words that make a capitalised phrase a place (written for this project).

/** Last words of the names of places. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    "River Park City Prefecture Islands Island Republic Sea Strait Region Bay Bridge County Basin Prison Pradesh Line Province Station Airport " +
    "Jerusalem Ocean Zone Palace Heights Governorate Street Road Avenue Boulevard Lane Square Market Mountains Mountain Mount Hills Hill Valley Desert Coast " +
    "Peninsula Gulf Canal Dam Lake Lakes Falls Forest Harbour Harbor Port Border Village Town Township District Oblast Krai Kingdom Territory " +
    "Territories Stadium Arena Mosque Cathedral Temple Hotel Tower Gate Crossing Pass Reservoir Plains Plateau Highway Motorway Beach Creek " +
    "Fjord Archipelago Reef Neighbourhood Quarter Mall Hospital Museum Chowk Bazaar Terminal"
  ).split(" "),
);

/** First words of the names of places: `Lake Baikal`. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  "Lake Mount Mt Cape Fort Port Gulf Isle Strait Bay Camp Puerto Villa San Santa São Saint St. Ciudad Nizhny Novy Khao Wadi".split(
    " ",
  ),
);

/** Directions that may open a place: `North Khorasan`, `Central Asia`. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  "North South East West Northern Southern Eastern Western Central Upper Lower Greater Southeast Southwest Northeast Northwest Inner Outer New".split(
    " ",
  ),
);

/** Forms of state before `of`: `Islamic Republic of Iran`. */
export const STATE_FORMS: ReadonlySet<string> = new Set(
  "Republic Kingdom Emirate Federation Sultanate Duchy Principality Union State States Commonwealth Isle Gulf Strait Bay Sea Province City Bank Horn Cape".split(
    " ",
  ),
);

/** Words before which a place may be expected. */
export const LOCATIVES: ReadonlySet<string> = new Set(
  "in at near from across throughout outside inside around into toward towards via between visiting visited leaving left reached entered".split(
    " ",
  ),
);

/** Common nouns after the name of a place: `the Kesh valley`. */
export const PLACE_FOLLOWERS =
  /^(?:dam|river|valley|bridge|region|province|district|area|coast|island|islands|peninsula|mountains|hills|airport|port|harbour|harbor|border|desert|plain|village|neighbourhood|neighborhood|suburb|prison|camp|strait|gulf|delta|canyon)$/;

/** States of the United States as old style shortens them behind a town: `Stone Harbour, Calif.` */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. " +
    "N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Ont. Que. Sask. Alta. B.C. N.S. N.B. P.E.I. Qld NSW Tas."
  ).split(" "),
);
