// Words for relatives and partners, whose names follow (written for this project). Lower case.

const ONE =
  "wife husband son daughter brother sister mother father mum mom dad aunt uncle niece nephew cousin grandson granddaughter grandmother " +
  "grandfather grandma grandpa fiancé fiancée fiance fiancee girlfriend boyfriend stepson stepdaughter stepmother stepfather stepbrother " +
  "stepsister half-brother half-sister widow widower spouse baby toddler";
const MANY =
  "wives husbands sons daughters brothers sisters parents aunts uncles nieces nephews cousins grandsons granddaughters grandchildren " +
  "grandparents children kids twins triplets siblings stepsons stepdaughters stepchildren";

/** Who is somebody’s alone, or nearly so: `his wife`, `her opponent`. */
export const RELATIVE: ReadonlySet<string> = new Set(
  `${ONE} child partner mentor predecessor successor counterpart opponent`.split(" "),
);

/** Who may be one of many: `her friend`. */
export const COMPANION: ReadonlySet<string> = new Set(
  "friend colleague neighbour neighbor classmate teammate roommate flatmate co-star rival ally protégé".split(
    " ",
  ),
);

/** Of one and of several: `wife`, `sons`. */
export const RELATIVES: ReadonlySet<string> = new Set(`${ONE} ${MANY}`.split(" "));
