// Words for relatives and partners, whose names follow (written for this project). Lower case.

const ONE =
  "wife husband son daughter brother sister mother father mum mom dad aunt uncle niece nephew cousin grandson granddaughter grandmother " +
  "grandfather grandma grandpa fiancé fiancée fiance fiancee girlfriend boyfriend stepson stepdaughter stepmother stepfather stepbrother " +
  "stepsister half-brother half-sister widow widower spouse baby toddler";
const MANY =
  "wives husbands sons daughters brothers sisters parents aunts uncles nieces nephews cousins grandsons granddaughters grandchildren " +
  "grandparents children kids twins triplets siblings stepsons stepdaughters stepchildren";

export const RELATIVES: ReadonlySet<string> = new Set(`${ONE} ${MANY}`.split(" "));
