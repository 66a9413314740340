// Capitalised words that name neither people, organizations nor places (written for this project).

/** Days, months, feasts, languages, faiths and their like. */
export const OTHER_CAPITALS: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. " +
    "Christmas Easter Ramadan Nowruz Eid Diwali Hanukkah Passover Yom Kippur Muharram Ashura Lent Thanksgiving Halloween New-Year " +
    "Islam Muslim Muslims Islamic Islamist Islamists Christian Christians Christianity Catholic Catholics Protestant Protestants Jewish Jews Jew Judaism " +
    "Hindu Hindus Hinduism Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Orthodox Evangelical Quran Koran Bible Torah God Allah " +
    "Internet Web Covid COVID COVID-19 Covid-19 HIV AIDS SARS Ebola GDP CEO CFO COO CTO IT TV PC PhD GMT EST BST UTC ET AM PM OK DNA AI VAT USD EUR GBP " +
    "No. NGO NGOs MoU MoUs LNG LPG MW GW KW Rs Rs. Jun Jul Hrs NFT NFTs EV EVs LGBT LGBTQ HR PR ID IDs IP MP MPs MBA BSc MSc MD SUV SUVs ATM DVD PDF SMS UN-backed First-Nation Indigenous Aboriginal " +
    "Rohingya Uyghur Uyghurs Uighur Roma Tamil Tamils Pashtun Hazara Tuareg Maasai Zulu Dalit Dalits Latino Latinos Hispanic Black White " +
    "I I'm I’m I've I’ve I'll I’ll I'd I’d Q A B C D E Mr Mrs Ms English Persian Arabic Mandarin Cantonese Latin Farsi Dari Pashto Hindi Urdu Bengali Tamil Swahili " +
    "Arab Arabs Kurdish Kurd Kurds European Europeans Asian Asians African Africans Western Westerners American Americans Soviet Communist Communists Socialist " +
    "Marxist Nazi Nazis Republicans Democrats Republican Democrat Democratic Conservative Conservatives Liberal Liberals Tory Tories Olympic Olympics Paralympic Paralympics"
  ).split(" "),
);

/** Last words of the names of events, laws, prizes, works, things: the whole phrase is then none of ours. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  (
    "Act Agreement Accord Accords Treaty Pact Convention Protocol Declaration Constitution Amendment Bill Law Code Charter Resolution War Wars Revolution Uprising Cup " +
    "Games Championship Championships Prize Award Awards Medal Festival Summit Plan Programme Program Project Operation Day Week Month Year Century Era Age Street-View " +
    "Deal Crisis Pandemic Election Elections Referendum Protocols Tournament Open Derby Marathon Route Index Report Review Strategy Policy Report Doctrine Scheme " +
    "Fighter Jet Missile Class Series Edition Question Answer Version Model Virus Hurricane Typhoon Cyclone Fair Expo Exhibition Concert Storm Earthquake"
  ).split(" "),
);

/** Services that are a medium when something is said on them: `he said on Twitter`. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  "Twitter X Facebook Instagram Telegram YouTube TikTok WhatsApp Weibo WeChat LinkedIn Snapchat Truth-Social Threads Mastodon Bluesky Zoom Skype Signal Reddit Google Clubhouse".split(
    " ",
  ),
);
