// Small-letter words beside a name that tell its kind (written for this project). Lower case.

/** Before whom or what is played: `beat Elmby`. */
export const BEFORE_OPPONENTS = "against beat beats beating defeated v vs versus";

/** Before people: `told Orlenko`, `his wife Ana`. */
export const BEFORE_PEOPLE = "told asked met wife husband son daughter brother sister father mother widow";

/** Before the names of bodies: `the daily Zarel`. */
export const BEFORE_BODIES =
  "daily weekly tabloid newspaper magazine broadcaster startup start-up ngo charity firm company brand brands retailer website outlet airline " +
  "carmaker automaker bank club clubs band label publisher pollster militia party platform app conglomerate giant giants group network union " +
  "insurer lender operator";

/** Behind people. */
export const BEHIND_PEOPLE = "himself herself added recalled explained replied thinks tweeted";

/** What firms have: `Zarel shares`. */
export const BEHIND_FIRMS =
  "shares stock shareholders investors employees staff workers executives ceo spokesman spokeswoman spokesperson officials customers " +
  "users products subsidiary website app platform stores store board management";

/** What firms and bodies do: `Zarel operates`. */
export const DEEDS_OF_FIRMS =
  "provides provided operates operated owns owned plans planned announced launched reported posted sells sold makes produces produced " +
  "acquired employs runs opened bought merged offers offered manages managed publishes published issued";

/** What teams have and do. */
export const BEHIND_TEAMS =
  "beat beats won lost drew host hosted thrashed edged trailed led scored play played coach manager striker midfielder defender " +
  "goalkeeper fans players captain side squad v vs";

/** What parties and armed groups have. */
export const BEHIND_PARTIES =
  "mp mps lawmaker lawmakers candidate candidates leader leaders senator voters supporters members rebels fighters militants gunmen " +
  "insurgents party coalition government";

/** What places have and are. */
export const BEHIND_PLACES =
  "city town village district province region state residents area airport county street";

/** Before `of`, `at` or `for` and a body, beside the offices. */
export const PARTS_OF_BODIES =
  "unit division subsidiary part owner employee employees shares member members branch arm partner user users";
