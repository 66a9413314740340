// Words around teams that play each other (written for this project). Lower case, but for the names.

/** Verbs between two sides: `Elmby beat Stone Harbour 2-1`. */
export const BEATS: ReadonlySet<string> = new Set(
  (
    "beat beats defeated defeats thrashed thrash hammered hammer edged edge downed topped thumped trounced routed stunned outclassed overcame " +
    "overpowered blanked shocked pipped crushed overwhelmed v vs"
  ).split(" "),
);

/** Verbs between two sides before `with`, `to` or `against`: `Elmby drew with Stone Harbour`. */
export const DREW: ReadonlySet<string> = new Set(
  "drew draw draws lost lose loses fell won win wins played play plays tied".split(" "),
);

/** Verbs between two sides that are sides of other things too: `Elmby host Stone Harbour`. */
export const MEETS: ReadonlySet<string> = new Set(
  "host hosts hosted face faces faced meet meets play plays played visit visits entertain entertained welcome".split(
    " ",
  ),
);

/** Who belongs to a team, behind its name: `the Elmby striker`. */
export const OF_TEAMS: ReadonlySet<string> = new Set(
  "boss coach manager striker midfielder defender goalkeeper keeper winger fullback quarterback pitcher shortstop skipper fans".split(
    " ",
  ),
);

/** What sides are called behind their names: `Elmby, the holders`. */
export const SIDES: ReadonlySet<string> = new Set(
  "holders champions hosts visitors leaders favourites favorites underdogs newcomers".split(" "),
);

/** What a side wins by: `by 12 runs`. */
export const MARGINS: ReadonlySet<string> = new Set("run runs wicket wickets innings goals tries".split(" "));

/** Countries that play as themselves: a place to the reader, as in other news. */
export const NATIONS: ReadonlySet<string> = new Set(
  (
    "Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|" +
    "Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|" +
    "Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Curacao|Cyprus|Czechia|Czech Republic|" +
    "Denmark|Djibouti|Dominica|Dominican Republic|DR Congo|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|" +
    "Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Gibraltar|Great Britain|Greece|Grenada|Guadeloupe|Guatemala|" +
    "Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|" +
    "Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|" +
    "Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Martinique|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|" +
    "Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|" +
    "Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|" +
    "Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|" +
    "South Sudan|Spain|Sri Lanka|St Kitts|St Lucia|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|" +
    "Trinidad|Tunisia|Turkey|Turkmenistan|Türkiye|UAE|Uganda|Ukraine|United States|Uruguay|US|USA|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|" +
    "West Indies|Yemen|Zambia|Zimbabwe|Korea|Holland|Guyana"
  ).split("|"),
);
