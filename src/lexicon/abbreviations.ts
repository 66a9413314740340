// Abbreviations of news English that keep their full stop (written for this project). Lower case, without the stop.

/** Always followed by more of the same sentence: `Mr.`, `Gen.`, `No.` */
export const PREFIX_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof gen col lt maj sgt cpl pvt capt cmdr cdr adm brig sen rep gov lt rev fr hon pres supt insp det st ste mt " +
    "messrs mme mlle sr sra srta hr fig no nos vol pp vs v ex ald amb atty assn dept univ prin treas sec min dep asst"
  ).split(" "),
);

/** May end a sentence: `Inc.`, `Jan.`, `etc.` */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd plc llc bros jr sr esq etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ave blvd rd hwy ft sq approx est min max ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev " +
    "okla ore pa tenn tex va vt wash wis wyo"
  ).split(" "),
);
