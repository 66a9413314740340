// What people are said to be beside their names, other than by office (written for this project).

/**
 * Nouns for one person, lower case: `Ana Reyes, a retiree from Brod,`. Offices are in `titles.ts`, and what news calls people by
 * alone in `descriptions.ts`.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    "regent bupati trooper coxswain trustee selectman comptroller councilmember bursar nuncio headmaster postmaster " +
    "specialist member fellow supporter pollster consultant partner operative ally host publisher employee contractor dictator " +
    "speechwriter lobbyist agent overseer pioneer contestant internist appointee donor developer co-author scholar fundraiser volunteer " +
    "retiree confidant confidante matriarch patriarch superdelegate organist investigator jurist pharmacist rapporteur " +
    "educationist educator supremo provost co-owner salesman saleswoman attendee neurosurgeon cardiologist neurologist demographer " +
    "sociologist anthropologist stewardess steward prisoner inmate commentator schoolteacher surrogate maverick geophysicist physicist " +
    "astrophysicist astronomer chemist botanist zoologist ecologist entomologist ornithologist geneticist statistician mathematician " +
    "logician linguist philosopher theologian criminologist toxicologist pathologist radiologist dermatologist gynecologist " +
    "gynaecologist oncologist urologist pediatrician paediatrician psychiatrist psychologist psychotherapist therapist physiotherapist " +
    "dentist orthodontist optician optometrist veterinarian vet dietitian nutritionist hygienist carer caregiver caretaker janitor " +
    "cleaner porter backer capitalist technician technologist cook guru loyalist staffer native voter committeeman committeewoman " +
    "impresario baritone soprano tenor contralto violinist cellist pianist drummer bassist saxophonist trumpeter dj choreographer dancer " +
    "ballerina cinematographer screenwriter illustrator cartoonist animator photographer photojournalist videographer shortstop " +
    "infielder outfielder hitter catcher baseman linebacker lineman cornerback racer carver climber skier snowboarder surfer skater " +
    "jockey gymnast wrestler fencer archer rower paddler canoeist rider biker motorist pedestrian commuter passenger traveller traveler " +
    "tourist visitor shopper customer client tenant landlord landlady homeowner householder villager townsman islander citizen immigrant " +
    "migrant refugee asylum-seeker exile expatriate settler pilgrim worshipper parishioner believer convert missionary deacon vicar " +
    "canon chaplain abbot nun worker labourer laborer clerk cashier waiter waitress barista bartender baker butcher carpenter plumber " +
    "electrician mechanic bricklayer mason welder miner roofer tiler tailor seamstress weaver potter blacksmith goldsmith jeweller " +
    "jeweler watchmaker cobbler hairdresser barber beautician gardener florist beekeeper grower rancher herder shepherd cowherd breeder " +
    "hunter trapper forester logger woodcutter fisher trawlerman docker stevedore trucker courier postman postwoman mailman cabbie " +
    "chauffeur programmer coder hacker tester gamer streamer youtuber tiktoker vendor hawker seller buyer wholesaler importer exporter " +
    "merchant realtor auctioneer auditor accountant bookkeeper actuary underwriter lender creditor shareholder stockholder bondholder " +
    "demonstrator protester protestor marcher picketer unionist reformer feminist environmentalist pacifist anarchist socialist " +
    "communist nationalist separatist secessionist monarchist libertarian centrist populist moderate evangelical guerrilla guerilla " +
    "combatant fighter jihadist insurgent mercenary sniper bomber gunman hijacker kidnapper smuggler trafficker dealer robber burglar " +
    "thief arsonist fraudster forger murderer killer convict felon offender accuser complainant informant informer whistleblower " +
    "whistle-blower eyewitness bystander onlooker passer-by beneficiary awardee honoree graduate alumnus alumna undergraduate " +
    "postgraduate apprentice trainee intern cadet recruit conscript reservist marine paratrooper airman seaman submariner aviator " +
    "astronaut cosmonaut spy codebreaker translator interpreter stenographer typist receptionist recruiter registrar bailiff notary " +
    "paralegal arbitrator conciliator facilitator moderator panellist panelist juror invigilator examiner tutor instructor lifeguard " +
    "bodyguard bouncer doorman concierge housekeeper maid nanny babysitter butler nobleman aristocrat heir heiress socialite orphan " +
    "widower bureaucrat technocrat strongman kingpin gangster mobster godfather elder chieftain headman tribesman clansman archivist " +
    "museologist folklorist storyteller raconteur humorist satirist essayist biographer memoirist lexicographer proofreader subeditor " +
    "newsreader newscaster anchor anchorman anchorwoman presenter broadcaster showrunner stuntman extra model stylist couturier " +
    "decorator restorer collector connoisseur enthusiast hobbyist amateur birdwatcher stargazer rambler hiker mountaineer alpinist " +
    "explorer adventurer yachtsman yachtswoman aviatrix balloonist skydiver diver spelunker caver rescuer responder dispatcher coroner " +
    "mortician undertaker gravedigger embalmer builder employer co-worker coworker contributor subscriber reader listener viewer user " +
    "resident bachelor grandparent centenarian octogenarian nonagenarian septuagenarian toddler schoolboy schoolgirl schoolchild " +
    "conductor cricketer batsman batter bowler wicketkeeper all-rounder footballer golfer cyclist swimmer runner sprinter hurdler " +
    "marathoner triathlete athlete umpire referee goalscorer playmaker newcomer debutant " +
    "man woman boy girl kid guy teenager youngster pensioner parent guest hostage fan critic regular descendant fugitive commandant " +
    "contemporary proponent inventor teammate mentor recipient vocalist songwriter lyricist restaurateur frontrunner front-runner " +
    "hopeful runner-up finalist semifinalist medallist medalist laureate prodigy star superstar icon legend figurehead trailblazer " +
    "protégé sidekick loner recluse workaholic teetotaller vegetarian vegan atheist novice rookie virtuoso polyglot"
  ).split(" "),
);
