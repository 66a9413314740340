/** Names of the months and their short forms as newspapers write them, to the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Days of the week, in full and short. */
export const WEEKDAYS: readonly string[] =
  "monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun".split(
    " ",
  );
