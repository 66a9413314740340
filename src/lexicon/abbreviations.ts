// Abbreviations of news English that keep their full stop (written for this project). Lower case, without the stop.

/** Always followed by more of the same sentence: `Mr.`, `Gen.` */
export const PREFIX_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr ph prof gen col lt maj sgt cpl pvt capt cmdr cdr adm brig sen rep gov lt rev fr hon pres supt insp det st ste mt " +
    "messrs mme mlle sr sra srta hr vs ald amb atty assn dept univ prin treas asst coun cllr clr engr barr evang msgr ven adv alh ma"
  ).split(" "),
);

/** Abbreviations only before a figure, words anywhere else: `No. 5`, `Art. 12` */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "no nos vol p pp fig art ch para sec min approx est v".split(" "),
);

/** May end a sentence: `Inc.`, `Jan.`, `etc.` */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd plc llc bros jr sr esq etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ave blvd rd hwy ft sq det dep sec min max ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev " +
    "okla ore pa tenn tex va vt wash wis wyo ont que sask alta"
  ).split(" "),
);
