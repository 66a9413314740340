// Words before a name that are no part of it (written for this project).

/** Ranks of the police, which are written in capitals: `DI Poole`. */
export const RANKS: ReadonlySet<string> = new Set(
  "DI DCI DS DCS DSU DC PC WPC PCSO ACC ASI ASP DSP DIG IGP AIG DGP ADGP DCP SSP CSP DySP SHO OCPD OCS PCol PLtCol PMaj PBGen PMGen CJI Comdt Cr Clr".split(
    " ",
  ),
);

/** Offices in capitals that are seldom bodies: `the OC of Elmby police station`. */
export const OFFICERS: ReadonlySet<string> = new Set(
  "OC OIC SI ASI IO DG DDG DAG AG CE CJI CM DGP VC UNO IGP GOC MVP".split(" "),
);

/** Offices in capitals behind the place that they are for: `Elmby MLA Ana Reyes`. */
export const SEATS: ReadonlySet<string> = new Set("MP MPP MLA MPA MNA MCA MLC OCPD OCS SHO".split(" "));

/** Titles only before two names or more, as they are names, initials, bodies or words too: `Oba Karim Falade`, `CP Tom Hale`. */
export const FULL_NAME_TITLES: ReadonlySet<string> = new Set(
  (
    "AG CP IG SP SI OC CS PS PM CM SAC ACP MCA MPA MPP MNA MLC UNO Oba Eze Igwe Obong Ooni Togbe Canon Comm Sr Bro Sardar Chief Coach Captain Rookie Attorney-at-Law Cllrs Headmaster Headmistress Yokozuna Osagyefuo Okyenhene " +
    "Evangelist Apostle Prophet Ibu Kgosi Inkosi Puan Ato Weizero Woizero Ratu Adi Afioga U KH Ozeki Sekiwake Stablemaster Archpriest Metropolitan Regent Bupati Trooper Coxswain Nai Mgr Cik Drs Ir"
  ).split(" "),
);

/** Titles of two words: `Tan Sri Karim Bakar`. */
export const TITLE_PAIRS: ReadonlySet<string> = new Set(
  "Tan Sri|Puan Sri|Toh Puan|Datuk Seri|Datuk Sri|Dato Seri|Dato Sri|Datin Seri|Datin Paduka|Lance Naik|Woman Rep|Grand Chief".split(
    "|",
  ),
);

/** Seats, orders and degrees that are written before the name of somebody too: `MP Ana Reyes`. */
export const FRONT_NOMINALS: ReadonlySet<string> = new Set(
  "MP MEP MSP MLA MK TD SC KC QC SAN JP OBE MBE CBE KBE DBE BEM CMG CVO AO OAM ONZM FRS PhD DPhil MD DVM PP Esq".split(
    " ",
  ),
);

/** What stands behind the name of somebody: those, and what may be initials before it. `Tom Hale KC`. */
export const POSTNOMINALS: ReadonlySet<string> = new Set([
  ...FRONT_NOMINALS,
  ...(
    "GBE KCMG DCMG GCMG KCVO DCVO LVO MVO MC DSO DSC DFC DCM GC QPM KPM QFSM DL CNZM DNZM KNZM MNZM QSM OSB OFM OP SJ SDB CSsR " +
    "FRCS FRCP FRCGP FRSL FRSE FBA FREng FRSA LLB LLM"
  ).split(" "),
]);

/** Degrees and licences that are other words or bodies too, but behind a comma or in brackets: `Ana Reyes, R.N.` */
export const DEGREES: ReadonlySet<string> = new Set("DO DDS DMD RN JD EdD PsyD MPH MBA CPA".split(" "));

/** Said behind a name that is revered: `(PBUH)`. */
export const BLESSINGS: ReadonlySet<string> = new Set("PBUH SAW SAWW SAWS SWT A.S. R.A. S.A.W.".split(" "));

/** Styles of heads of state and of envoys: `HE Karim al-Haddad`. */
export const STYLES: ReadonlySet<string> = new Set("HE HH HM HRH".split(" "));

/** Forms of address, lower case without the stop. A name that follows is a person's. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof sir dame lord lady baron baroness viscount earl count countess duke duchess prince princess king queen " +
    "emperor empress sultan emir sheikh sheik shaykh sheikha shah tsar rev reverend fr father sister brother bishop archbishop cardinal pope " +
    "patriarch monsignor pastor rabbi imam mufti mullah mawlana maulana ayatollah hojatoleslam hojjatoleslam seyyed sayyid hajj hajji haji " +
    "lama swami hon honourable honorable gen col maj capt lt sgt cpl pvt adm sen rep gov señor señora monsieur madame mme mlle herr frau " +
    "highness majesty excellency amir amiri datuk dato tun tunku tengku shri smt begum ustaz daw khun alhaji alhaja pandit nawab comrade saint messrs hrh supt det insp amb atty cllr brig cmdr eng engr madam auntie aunty mk mla mlc " +
    "coun barr otunba olori mallam malam hajia hajiya datin encik cde ustaz ustadh allama evang msgr ald cathaoirleach chieftainess ven igp ssp sho ocpd dysp asp dsp " +
    "pcol pltcol pmaj pbgen pmgen"
  ).split(" "),
);

/** Forms of address that news mostly takes for a part of the name, `Imam`, or that are given names too. Lower case. */
export const KEPT_HONORIFICS: ReadonlySet<string> = new Set(
  "imam shri sayyid seyyed mullah lama haji hajji hajj begum rabbi khun shah mother sister tun tunku tengku earl duke baron count sultan emir amir sen".split(
    " ",
  ),
);

/** Offices and ranks by their abbreviation before a name, lower case without the stop. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["pres", "president"],
  ["prof", "professor"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["supt", "superintendent"],
  ["det", "detective"],
  ["di", "detective"],
  ["dci", "detective"],
  ["ds", "detective"],
  ["dc", "detective"],
  ["dcs", "detective"],
  ["dsu", "detective"],
  ["pc", "constable"],
  ["wpc", "constable"],
  ["insp", "inspector"],
  ["cllr", "councillor"],
  ["cr", "councillor"],
  ["cpl", "corporal"],
  ["comdt", "commandant"],
  ["cji", "justice"],
  ["igp", "inspector"],
  ["dgp", "director"],
  ["cm", "minister"],
  ["sp", "superintendent"],
  ["pm", "premier"],
  ["rev", "reverend"],
  ["reverend", "reverend"],
  ["td", "deputy"],
  ["amb", "ambassador"],
  ["atty", "attorney"],
  ["dr", "doctor"],
]);

/** Titles before a given name by which the one is called, with `the`. Lower case. */
export const ROYAL_TITLES: ReadonlySet<string> = new Set(
  "king queen prince princess duke duchess emperor empress sultan emir pope".split(" "),
);

/** Offices by what stands behind the name. */
export const OFFICES_BEHIND: ReadonlyMap<string, string> = new Map([
  ["MP", "mp"],
  ["MEP", "mep"],
  ["TD", "deputy"],
  ["SC", "barrister"],
  ["KC", "barrister"],
  ["QC", "barrister"],
  ["JP", "magistrate"],
]);

/** Nouns of office and profession, lower case. `Foreign Minister Jane Doe`, `the agency’s director`, `a lawyer`. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    "president vice-president minister premier chancellor secretary secretary-general undersecretary under-secretary governor mayor senator " +
    "representative congressman congresswoman lawmaker legislator parliamentarian deputy delegate councillor councilor councilman councilwoman " +
    "alderman assemblyman assemblywoman mp mep speaker whip ambassador envoy consul diplomat commissioner judge justice magistrate attorney " +
    "prosecutor solicitor barrister lawyer advocate sheriff marshal inspector superintendent detective constable officer sergeant lieutenant " +
    "captain major colonel brigadier general commander commander-in-chief admiral commodore chief chairman chairwoman chairperson chair director " +
    "director-general head boss ceo cfo coo cto executive founder co-founder cofounder owner manager coach trainer captain striker goalkeeper " +
    "midfielder defender forward winger player spokesman spokeswoman spokesperson editor editor-in-chief correspondent reporter journalist " +
    "columnist author writer novelist poet historian professor lecturer scientist researcher economist analyst strategist expert adviser advisor " +
    "counsel aide assistant activist campaigner organizer organiser leader official administrator coordinator negotiator mediator ombudsman " +
    "treasurer banker trader broker investor farmer teacher headteacher principal dean rector doctor physician surgeon nurse midwife engineer " +
    "architect pilot driver actor actress singer musician composer director producer artist designer chef candidate nominee incumbent opponent " +
    "rival counterpart colleague successor predecessor politician statesman dissident defector rebel warlord militant cleric priest monk " +
    "witness victim suspect defendant plaintiff resident neighbour neighbor survivor veteran soldier farmer fisherman shopkeeper student pupil " +
    "son daughter wife husband brother sister mother father widow uncle aunt cousin nephew grandson granddaughter king queen prince " +
    "princess emperor sultan emir sheikh bishop archbishop cardinal pope imam rabbi pastor akim hokim taoiseach tánaiste sarpanch chairman-designate president-elect " +
    "attorney-general auditor-general governor-general inspector-general solicitor-general officer-in-charge sub-inspector sub-editor vice-chairman vice-chairwoman vice-captain " +
    "meteorologist geologist biologist virologist epidemiologist seismologist hydrologist conservationist archaeologist curator librarian " +
    "paramedic firefighter policeman policewoman ranger warden guard sailor skipper cyclist boxer sprinter runner swimmer golfer umpire referee"
  ).split(" "),
);

/** Offices that news calls by each other’s nouns. */
export const LIKE_OFFICE_GROUPS: readonly string[] = [
  "leader president chief boss head chairman chairwoman chairperson chair",
  "coach manager trainer",
  "lawyer attorney barrister solicitor counsel advocate",
  "doctor physician surgeon",
  "scientist researcher professor biologist geologist virologist epidemiologist seismologist hydrologist archaeologist",
  "player striker forward",
  "player winger forward",
  "player midfielder",
  "player defender",
  "player goalkeeper",
  "politician lawmaker legislator parliamentarian senator congressman congresswoman representative mp",
  "diplomat ambassador envoy",
  "officer detective constable sergeant inspector superintendent",
  "spokesman spokeswoman spokesperson",
  "judge justice",
];

/** Words that widen a role before its noun: `former deputy foreign minister`. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "former ex acting interim shadow deputy vice assistant associate senior junior chief lead head general executive managing national federal state " +
    "regional provincial local foreign interior financial operating technical medical legal scientific editorial creative artistic defense defence finance health education justice oil energy culture home environment trade economy " +
    "economic agriculture transport labour labor security prime first special supreme high grand crown major rear air police press public political " +
    "military top veteran opposition majority minority field attorney solicitor surgeon science sports tourism water industry information " +
    "technology social affairs housing planning development communications infrastructure commerce treasury club team party company union council department bank city town district"
  ).split(" "),
);

/** What an office is for, of whom and of what kind, in a word before its noun: `Fire Chief`, `Republican strategist`, `retired teacher`. No feature of a model. */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(
  (
    "county circuit village borough parish municipal civic township ward campaign transportation corrections elections election fire emergency " +
    "climate weather parks parliamentary congressional presidential senatorial gubernatorial mayoral judicial appellate probate magistrate " +
    "family juvenile immigration homeland revenue customs intelligence counterterrorism human rights civil criminal constitutional corporate " +
    "commercial maritime naval army navy marine border prison parole wildlife forest forestry fisheries mining nuclear space aviation rail " +
    "railway road highway safety cybersecurity digital data media arts music film theatre theater opera fashion football soccer rugby cricket " +
    "basketball baseball hockey tennis boxing athletics golf racing youth academy cabinet democratic republican conservative tory liberal " +
    "socialist communist green independent nationalist centrist populist leftist islamist far-right far-left right-wing left-wing " +
    "anti-corruption anti-war anti-abortion pro-democracy gay environmental student charity aid relief humanitarian community neighborhood " +
    "neighbourhood business property insurance investment tech technology software telecom gas coal steel auto retail food hotel tobacco " +
    "homicide narcotics fraud disaster protection rescue management service force group lib dem longtime long-time outgoing incoming long-serving " +
    "retired renowned acclaimed noted celebrated decorated respected distinguished experienced seasoned licensed certified qualified " +
    "trained consultant government forensic clinical hospital convicted disgraced exiled elected appointed self-described self-employed law sport care preparedness welfare pensions work works " +
    "skills schools universities children families women equalities equality employment innovation research communities veterans policing " +
    "citizenship disability petroleum irrigation roads lands livestock gender cooperatives multiculturalism seniors wellbeing"
  ).split(" "),
);
