// Words that make a capitalised phrase an organization (written for this project).

/** Last words of the names of organizations; `Ministry of …`, `Committee on …`, `Union for …` go on after them. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    "Agency Alliance Army Assembly Association Authority Bank Board Brigade Brigades Brotherhood Bureau Cabinet Chamber Church Club Coalition " +
    "College Command Commission Committee Company Confederation Congress Consortium Consulate Cooperative Corporation Corps Council Court " +
    "Department Directorate Division Embassy Exchange Faction Federation Fleet Force Forces Forum Foundation Front Fund Gazette Government Group " +
    "Guard Guards Herald Holding Holdings Industries Initiative Inspectorate Institute Institution Journal Laboratory League Legion " +
    "Magazine Militia Ministry Mission Movement Navy Network News Observatory Office Orchestra Organisation Organization Parliament " +
    "Party Patriarchate Police Politburo Post Press Radio Regiment Registry School Secretariat Senate Service Services Society Squad Syndicate " +
    "Team Television Theatre Times Treasury Tribune Tribunal Trust Union University Watch Workers Academy Airlines Airways Motors Petroleum Energy " +
    "Technologies Technology Systems Pharmaceuticals Pharma Therapeutics Biosciences Biotech Ferries Partners Capital Securities Insurance Telecom Communications Media Entertainment Studios Records " +
    "Publishing Brothers Sons Associates Ventures Solutions Labs Battalion Directorate-General Ombudsman Registrar Cooperation Centre Center " +
    "Administration Nations Logistics Shipping Steel Mining Electric Foods Breweries Rail Railways Ports Port-Authority Bancorp Software " +
    "Athletic Wanderers Rovers Albion Rangers Hotspur Villa Clinic Charity Daily Weekly Chronicle Mail Telegraph Guardian Observer Standard " +
    "Inquirer Dispatch Register Sentinel Examiner Bulletin Monitor Newspaper Broadcasting Library Libraries Archive Archives Gallery Choir Operator International Worldwide Cooperatives Bancshares Chipmaker Semiconductor Tabernacle Seminary"
  ).split(" "),
);

/** Such last words that mean something else behind `the`, lower case: `the media`, `the capital`. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set(
  (
    "capital energy media press post mail standard foods steel mining shipping communications technology technologies systems software rail " +
    "railways ports insurance securities entertainment television forces international weekly daily register " +
    "telegraph guardian guard nations electric broadcasting services industries publishing solutions ventures partners sons brothers " +
    "associates workers records labs archives legion villa rangers athletic front watch news times herald " +
    "petroleum operator worldwide dispatch archive power"
  ).split(" "),
);

/** Heads after which an `of`, `for`, `on`, `and` phrase belongs to the name. */
export const EXTENDABLE_HEADS: ReadonlySet<string> = new Set(
  (
    "Agency Alliance Army Assembly Association Authority Bank Board Bureau Chamber Church Club Coalition College Command Commission Committee " +
    "Confederation Conference Congress Consortium Corps Council Court Department Directorate Faculty Federation Forum Foundation Front Fund Government Group Guard " +
    "Guards House Institute Institution Journal League Ministry Ministries Mission Movement Museum Network Office Organisation Organization Parliament " +
    "Party Registry School Secretariat Senate Service Society Syndicate Tribunal Trust Union University Academy Centre Center Administration " +
    "Brotherhood Inspectorate Workers Observatory Doctors Reporters Friends Voice Call Campaign Citizens Mothers Women Students Railways Railway Library Archive Archives Gallery"
  ).split(" "),
);

/** Marks of a company after its name. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  (
    "Inc Inc. Incorporated Corp Corp. Ltd Ltd. Limited LLC L.L.C. LLP LP PLC Plc plc Co Co. Cos. AG GmbH KG SE SA S.A. SpA S.p.A. SAS NV N.V. BV B.V. AB " +
    "ASA A/S Oy Oyj JSC PJSC OAO OOO ZAO PAO AO Bhd Berhad Tbk KK Kaisha SAOG QPSC PSC Pvt Pvt. Pty"
  ).split(" "),
);

/** What an organization is said to be beside its name: `Marlin Terminals, the company that …`. */
export const ORGANIZATION_KINDS: ReadonlySet<string> = new Set(
  (
    "company firm group charity agency network newspaper magazine broadcaster club organization organisation party union bank watchdog regulator retailer " +
    "manufacturer maker chipmaker carmaker airline operator utility startup start-up platform website brand chain publisher insurer lender brokerage consultancy nonprofit institute university " +
    "college school hospital museum band orchestra team side militia faction movement coalition alliance council committee ministry department thinktank think-tank association federation foundation"
  ).split(" "),
);

/** Words after a name that act for or belong to an organization: `Zarel shares`, `Sunderby coach`. */
export const ORGANIZATION_FOLLOWERS =
  /^(?:shares|stock|spokesman|spokeswoman|spokesperson|officials|workers|employees|staff|subsidiary|chief|executives?|coach|manager|captain|striker|goalkeeper|midfielder|defender|forward|fans|supporters|players|CEO|members|journalists|reporters|bosses)$/;
