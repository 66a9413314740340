// Nouns around speech, lower case, written for this project.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** What one expresses, voices or stresses: `expressed hope for …`. */
export const EXPRESSED = words(
  "hope hopes concern concerns satisfaction regret regrets confidence doubt doubts support gratitude thanks condolences sympathy optimism disappointment frustration anger outrage worry worries fear fears interest willingness readiness appreciation dismay skepticism scepticism surprise relief sorrow solidarity alarm opposition remorse belief view opinion desire delight disapproval displeasure misgivings reservations sadness shock condemnation praise admiration pride",
);
/** Verbs, in every form, that take such a noun as their object. */
export const EXPRESSING = words(
  "express expresses expressed expressing voice voices voiced voicing convey conveys conveyed conveying",
);

/** Works and wares whose title may stand in quotation marks. */
export const TITLED_WORKS = words(
  "novel book memoir film movie show series album song single play musical poem essay article column program programme podcast documentary episode magazine painting opera ballad hit anthem video track sitcom drama comedy thriller sequel story book’s titled entitled called exhibition game report",
);

/** Words in front of a motto in quotation marks. */
export const MOTTOES = words("slogan slogans motto mottoes mottos hashtag");
