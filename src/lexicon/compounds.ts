// Halves of compounds whose other half may be a name (written for this project).
// `Ki-moon` and `al-Assad` keep their hyphen, so only listed words, and participles in -ed, divide a compound.

/** `pro-Taliban`, `mid-March` */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set("pro anti ex non pre post mid trans".split(" "));

/** `Lagos-based`, `UN-led` */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  (
    "based led run born made wide style like built held bound wing level only free friendly specific era type " +
    "drawn driven written grown leaning speaking"
  ).split(" "),
);
