// Companies that are called by one ordinary word, and what stands beside them (written for this project).

/** Companies by a word that means something else, too. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    "Affirm Ally Apple Aviva Ball Barclays Bird Block Bolt Boots Box Brex Carnival Chase Chime Circle Clorox Coach Compass Converse Delta Discord " +
    "Discover Domino Drax Express Figma Flutter Fossil Frontier Gap Grab Guess Haas Hinge Indeed Jigsaw Lemonade Lime Lucid Mars Match Meta Mistral " +
    "Moonpig Next Notion Nuance Oracle Orange Peloton Plaid Poundland Puma Quaker Ramp Rank Ripple Root Sage Scale Shell Slack Snap Snowflake " +
    "Spirit Sprint Square Stripe Target Telegram Tide Toast Twitch Unity Upstart Vale Vans Visa Vodafone Whistles Wise Workday Zoom Rightmove " +
    "Pearson Entain Serco Capita Currys Argos Superdrug Halfords Greggs Smucker Lululemon Expedia Polaris Crown"
  ).split(" "),
);

/** What firms do, and what they have: behind one at the head of a sentence. */
export const BEHIND_FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    "shares stock reported reports posted announced said says owner boss sold sells warned forecasts forecast profits profit sales revenue executives " +
    "spokesman spokeswoman customers shoppers staff stores shops rose fell gained jumped dropped slipped slumped surged climbed tumbled closed " +
    "added lost launched bought plans beat"
  ).split(" "),
);

/** Last words of the names of companies that are called by the first one, beside legal forms. */
export const ENDS_FIRMS: ReadonlySet<string> = new Set(
  (
    "Airlines Airways Bancorp Biosciences Biotech Breweries Capital Chemicals Electronics Energy Entertainment Foods Group Holdings Industries " +
    "Labs Logistics Media Mining Motors Partners Petroleum Pharma Pharmaceuticals Robotics Semiconductor Shipping Software Solutions Steel " +
    "Systems Technologies Telecom Therapeutics Ventures"
  ).split(" "),
);
