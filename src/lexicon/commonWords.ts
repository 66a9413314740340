// Words that news English writes in lower case at least three times in four or more; counted over 4.1 million words of news.
// A capital at the head of a sentence or in a headline says nothing of these. Separated by white space.

/** Ordinary words, lower case. */
export const COMMON_WORDS = `
a a-share aback abacus abalone abandon abandoned abandoning abandonment abandons abated abating abattoir
abattoirs abdication abdomen abdominal abducted abducting abduction abductions abductors aberrant aberration
abetting abhorrent abide abided abiding abilities ability ablaze able able-bodied abnormal abnormalities
abnormality abnormally aboard abolish abolished abolishing abolition abort aborted abortion abortionist
abortions about about-face above above-average abreast abroad abrogated abrupt abruptly absence absences
absent absentee absentia absolute absolutely absolve absorb absorbed absorbing absorbs absorption abstain
abstained abstaining abstentions abstract absurd absurdity abundance abundant abundantly abuse abused abuser
abusers abuses abusing abusive abuzz abysses academia academic academics acceded accelerate accelerated
accelerating acceleration accent accents accentuated accept acceptable acceptance accepted accepting accepts
access accessed accessibility accessible accessing accession accessories accident accidental accidentally
accidents acclaim acclaimed accolade accolades accommodate accommodated accommodating accommodation
accommodations accompanied accompanies accompaniment accompany accompanying accompli accomplice accomplices
accomplish accomplished accomplishing accomplishment accomplishments accord accordance accorded according
accordingly account accountability accountable accountancy accountant accountants accounted accounting
accounts accreditation accredited accumulate accumulated accumulating accumulation accuracy accurate
accurately accusation accusations accuse accused accuser accusers accuses accusing accustomed aces
achievable achieve achieved achievement achievements achieving acid acidic acidity acids acknowledge
acknowledged acknowledgement acknowledges acknowledging acknowledgment acoustic acoustics acquainted
acquiesced acquire acquired acquiring acquisition acquisitions acquittal acquittals acquitted acre acreage
acres acrimonious acrobatic acronym across across-the-board act acted acting action actions activate
activated activates activating activation active actively activism activist activists activities activity
actor actors actress actresses acts actual actually acute acutely ad adage adamant adamantly adapt
adaptation adaptations adapted adapting adaptive adaptor adaptors add add-on add-ons added addict addiction
addictions addictive addicts adding addition additional additions additives address addressed addresses
addressing adds adept adequate adequately adhere adhered adherence adherents adhering adhesive adjacent
adjective adjourn adjourned adjunct adjust adjusted adjusting adjustment adjustments adjusts adjuvant
administer administered administering administers administration administrations administrative
administrator administrators admirable admirals admiration admire admired admirer admirers admires admission
admissions admit admits admitted admittedly admitting adolescence adolescent adopt adopted adoptees adopting
adoption adoptive adoring adrenaline ads adulation adult adultery adulthood adults advance advanced
advancements advances advancing advantage advantageous advantages advent adventure adventurer adventurous
adversarial adversaries adversary adverse adversely adversity advert advertise advertised advertisement
advertisements advertisers advertising adverts advice advise advised adviser advisers advises advising
advisor advisories advisors advocacy advocate advocated advocates advocating aerial aerodynamic aeroplane
aerosol aerosols aesthetic aesthetics afarensis affair affect affected affecting affection affectionately
affects affidavit affiliate affiliated affiliates affiliation affiliations affinity affirm affirmative
affirmed affirming affirms afflicted afflicting affluent afford affordability afforded affront aficionados
afield afloat afoot aforementioned afoul afraid afrol after after-hours after-school after-tax aftermath
afternoon aftershock aftershocks afterward afterwards again against age age-old age-related aged ageing
ageism agencies agency agenda agendas agent agents ages aggravated aggravating aggregation aggregators
aggression aggressive aggressively aggressiveness aggrieved agile aging agistment agitated agitating
agitation ago agonisingly agony agree agreed agreeing agreement agreements agrees agribusiness agricultural
agroforestry agronomist aground ahead aid aide aided aides aiding ailing ailment ailments aim aimed aiming
aims air air-conditioning airbase airborne aircraft aired airfares airfield airing airlifted airlifting
airline airliner airliners airmen airplane airplanes airplay airport airports airs airspace airstrike
airstrikes airstrip airstrips airtime airwaves airy aisle aka akin alarm alarmed alarming alarmingly alarms
albeit album albums alcohol alcoholic alert alerted alerting alertness alerts algae algal alginate algorithm
algorithms aliases alien alienate alienated alienating alienation aliens alight align aligned aligning
alignment alike alive aliyah all all-australian all-black all-dancing all-important all-in-one all-male
all-night all-out all-party all-round all-singing all-terrain all-time allay allegation allegations allege
alleged allegedly alleges allegiance allegiances alleging allele allergens allergic allergies alleviate
alleviated alleviating alliances allied allies alligators allocate allocated allocating allocation
allocations allotted allow allowance allowances allowed allowing allows alloy alloys alluded alluding allure
ally almost aloft alone along alongside alphabetically already alright also alt-right altar alter alteration
alterations altercation altered altering alternate alternately alternates alternating alternative
alternatives alters although altitude altitudes altogether altruistic aluminium aluminum always always-on am
amalgamation amass amassed amassing amateur amateurs amazed amazes amazing ambassadors amber ambience
ambient ambiguity ambiguous ambition ambitions ambitious ambivalent ambulance ambulances ambush ambushed
ambushes ambushing amend amended amending amendments amends amenities amicable amid amidst amino ammonia
ammonium ammunition amnesties amok among amongst amorphous amount amounted amounting amounts amphibians
amphibious ample amplification amplified amplifier amplifies amplify amplitude amputated amusing amyloid
amylose an analogue analogy analyse analysed analyses analysing analysis analyst analysts analyze analyzed
analyzing anamensis anarchy anathema anatomically anatomy ancestor ancestors ancestral ancestry anchor
anchored anchors ancient ancillary and anecdotal anecdote anemic aneurysm anew anger angered angering angle
angled anglers angles angling angrily angry angst anguish anguished angular animal animals animated
animating animation animations animosity ankle annexation annexed annihilated anniversaries anniversary
announce announced announcement announcements announcer announces announcing annoyance annoyed annoying
annoys annual annually annul annulled annum anointed anomalies anomaly anonymity anonymous anonymously
another answer answered answering answers antagonist antagonists antelope antenna antennae antennas anthem
anthropogenic anthropologist anti-abortion anti-aids anti-aircraft anti-american anti-apartheid anti-bush
anti-cancer anti-castro anti-china anti-communist anti-competitive anti-corruption anti-discrimination
anti-drug anti-dumping anti-establishment anti-eu anti-european anti-gay anti-globalization anti-government
anti-graft anti-gun anti-hunt anti-immigrant anti-immigration anti-inflammatory anti-insurgent anti-islamic
anti-israel anti-japanese anti-malaria anti-mexican anti-missile anti-muslim anti-nazi anti-piracy
anti-racism anti-racketeering anti-retroviral anti-secession anti-semitic anti-semitism anti-social
anti-spam anti-spyware anti-submarine anti-syrian anti-taliban anti-terror anti-terrorism anti-terrorist
anti-tory anti-trump anti-trust anti-u anti-violence anti-viral anti-virus anti-war anti-washington
anti-whaling antiabortion antibiotic antibiotics antibodies antibody anticipate anticipated anticipates
anticipating anticipation anticorruption antics antidepressant antidepressants antidote antigen antigens
antioxidant antioxidants antipathy antiquated antiquities antisense antisocial antithesis antitrust
antivenom antiviral ants anxieties anxiety anxious anxiously any anybody anymore anyone anything anytime
anyway anywhere apace apart apartheid apartheid-era apartment apartments apathetic apathy apes apex aphid
apiece apologies apologise apologised apologize apologized apologizes apology apostolic app appalled
appalling apparatus apparel apparent apparently appeal appealed appealing appear appearance appearances
appeared appearing appears appease appeasing appending appetite applaud applauded applauding applause apples
apples-to-apples appliances applicable applicant applicants application applications applied applies apply
applying appoint appointed appointee appointees appointing appointment appointments appoints appraisal
appreciate appreciated appreciates appreciation appreciative apprehend apprehended apprehension
apprehensions apprehensive apprenticeship approach approached approaches approaching appropriate
appropriately approval approvals approve approved approves approving approximately approximation apps
apricot apricots apron aprons apt aptly aquaculture aquatic aquifer aquifers arable arbiter arbitrarily
arbitrary arbitrator arcade arch-rival archaeological archaeologist archaeologists archaic archipelago
architect architectural architecture archive archived ardent arduous are area areas arenas arguably argue
argued argues arguing argument arguments ariary arid arise arisen arises arising arithmetic arm armband
armed armies armigera arming armor armored armour arms army aroma aromatic arose around arousal arrange
arranged arrangement arrangements arranging array arrays arrest arrested arresting arrests arrival arrivals
arrive arrived arrives arriving arrogance arrogant arrogantly arsenals arsenic arsenide arson arsonists art
artefact artefacts arteries artery artful arthritis arthropods article articles articulate articulated
articulating artifacts artificial artificially artillery artisan artisans artist artistic artists artwork
artworks arxiv as asbestos ascend ascendancy ascertain ashamed ashore aside ask asked asking asks asleep
asparagus aspect aspects asphalt asphyxiated aspiration aspirations aspire aspires aspirin aspiring
assailant assailants assailed assails assassin assassinate assassinated assassination assassinations assault
assaulted assaulting assaults assemble assembled assembling assert asserted asserting assertion assertions
assertive asserts assess assessed assesses assessing assessment assessments asset assets assign assigned
assigning assignments assigns assimilation assist assistance assistants assisted assisting assists
associations associative assortment assuage assume assumed assumes assuming assumption assumptions assurance
assurances assure assured assuring asteroid asteroids asthma astonished astonishing astonishingly
astonishment astounded astounding astrology astronaut astronauts astronomer astronomers astronomy
astrophysicist astute asylum asylum-seeking asymmetrical at ate atheist athlete athletes athletic atmosphere
atolls atom atoms atop atrocious atrocities atrocity atrophy attach attached attaches attaching attachment
attachments attack attacked attacker attackers attacking attacks attain attained attaining attainment
attempt attempted attempting attempts attend attendance attendant attendants attended attendee attendees
attending attends attention attentions attentive attire attitude attitudes attorneys attract attracted
attracting attraction attractions attractive attractiveness attracts attributable attribute attributed
attributes attuned auction auctioned auctions audacious audible audience audiences audio audiotape audit
audited auditing audition auditions auditor-general auditors audits augment augmented aunt aura auspices
austere austerity authentic authenticate authenticated authentication authenticity author authored
authorisation authorise authorised authorising authoritarian authorities authorization authorize authorized
authorizes authorizing authors autism autistic autobiographical autobiography autocracy autocratic autograph
autographs autoimmune automaker automakers automate automated automatic automatically automobile automobiles
autonomously autonomy autopsy autumn avail availability available avalanche avalanches avatars avenge
avenues average averaged averages averaging aversion avert averted averting avian aviation avid avocado
avocados avoid avoidance avoided avoiding avoids await awaited awaiting awaits awake awaken awakened award
award-winning awarded awarding aware awareness away awesome awful awfully awkward awkwardly axe axed axes
axis babe babies baboon baboons babysitter back back-and-forth back-end back-row back-tax back-to-back
back-up back-ups backbench backbencher backbenchers backbenches backbone backdoor backdrop backed backer
backers backfire backfired backflip background backgrounds backhand backing backlash backlog backpack
backpacker backpackers backpacks backroom backs backseat backside backsliding backstage backstop backstreet
backswimmer backtrack backup backups backward backwardness backwards backyard bacteria bacterial
bacteroidetes bad badge badly baffled bag baggage bagged bags baht bail bail-out bailed bailout bailouts
bait baited baiting baked bakers bakery balance balanced balances balancing bald bale baleen balers bales
balked ball ballistic balloon ballooned ballooning balloons ballot balloted balloting ballots ballroom balmy
bamboo ban banana bananas band bandages banditry bandits bandmates bands bandwagon bandwidth bank banker
bankers banking banknotes bankroll bankrupt bankruptcies bankruptcy banks banned banner banners banning
banquet bans banter bar barb barbaric barbed barbeques barcode barcodes bare barely bargain bargaining
bargains barge barges bark barked barks barley barn barnstorming barometer barracks barrage barramundi
barred barrel barrels barricade barricades barrier barriers barring barrister barristers bars barycentre
base baseball based baseless baseline bases bashing basic basically basics basing basins basis basket
basketball bassist bat batch batches batfish bathed bathing bathroom bathrooms batons bats batsman batsmen
batted battered batteries battering battery batting battle battled battlefield battleground battlegrounds
battles battleship battling bauxite bays be beaches beachfront beachside beads beak beaks beam beamed
beaming beams beans bear bearded bearing bears beasts beat beaten beating beatings beats beautiful
beautifully beauty beavers became because become becomes becoming bed bedding bedrock bedroom bedrooms beds
bedside bedtime beef beefed been beer beers bees beetles before beforehand beg began beggars begged begging
begin beginning beginnings begins begun behalf behave behaved behaves behaving behavior behaviour
behavioural behaviours behead beheaded beheading beheadings behemoth behest behind behind-the-scenes behold
beholden being beings belatedly beleaguered belief beliefs belies believable believe believed believer
believers believes believing belittled bellicose belligerent bells bellwether belly belong belonged
belonging belongings belongs beloved below belts beluga bemoaned bench benches benchmark benchmarks bend
beneath benefactor beneficial beneficiaries beneficiary benefit benefited benefiting benefits benefitted
benign bent benzene berated bereaved bereft berries berth beset beside besides besiege besieged bespectacled
bespoke best best-funded best-known best-preserved best-seller best-selling bested bestow bests bestseller
bestsellers bestselling bet betray betrayal betrayed betraying bets better better-than-expected betterment
betting between beverage beverages beware bewildered bewildering bewilderment beyond bias biased biases
biathlon bickering bicycle bicycles bid bidder bidders bidding bids big big-budget big-government big-money
big-name big-screen bigger biggest biggest-ever biggest-selling bigot bigoted bigotry bigots bikes bilateral
bilingual bill billboards billed billing billion billion-dollar billionaire billionaires billions billionth
bills bin binary bind binding binds binge bins bio bio-control bio-diesel biochemistry biodegradable
biodiesel biodiversity bioethics biofuel biofuels biogeography biographies biography biological biologically
biologist biologists biomass biomedical biometric biopic biopsy biota biotechnology bipartisan
bipartisanship bipolar bird bird-flu bird-like birds birth birthday birthdays birther birtherism birthplace
birthright births biscuits bisexual bishops bison bit bite bites biting bits bitten bitter bitterly
bitterness bitumen bizarre black black-tie blackboard blacked blackened blacklisted blacklists blackmail
blackmailed blackout blackouts bladder bladders blah blame blamed blames blaming blank blanket blanketed
blankets blared blasphemous blasphemy blast blasted blasting blasts blatant blatantly blaze blazed blazes
blazing bleaching bleak bleed bleeding blend blended blending blends blessed blessing blessings blew blight
blighted blind blind-side blindfolded blindness blink blinking blinks blip blip-pop blistering blizzard
bloated blob bloc block blockade blockaded blockades blockages blockbuster blockbusters blockchain blocked
blocking blocks blocs blog blogger bloggers blogging blogosphere blogs blogsphere bloke blond blood
bloodiest bloodless bloodshed bloodstream bloodthirsty bloody blooming blooms blow blowback blowflies
blowfly blowhard blowing blown blowout blows bludgeon blue-collar bluefin blueprint blueprints bluetongue
bluntly blur blurred blurring blushing bluster blustery board boarded boarders boarding boardroom boardrooms
boards boast boasted boasting boasts boat boats bodes bodies bodily body bodyguard bodyguards boepd bogs
bogus boil boiled boiling boils boisterous bold bolder boldly bolster bolstered bolstering bolted bolting
bolts bomb bomb-grade bomb-making bombard bombarded bombardment bombards bombastic bombed bomber bombers
bombing bombings bombmaker bombs bombshell bona bondholders bonding bonds bone boneless bones boning bonus
bonuses booby booed booing book booked booking bookings booklet bookmaker bookmakers books bookshelves boom
boomed booming booms boon boos boost boosted booster boosters boosting boosts boot booted boots border
bordered bordering bore bored boredom bores boring born born-again borne borough boroughs borrow borrowed
borrower borrowers borrowing boss bosses bot botched both bother bothered bothers bots bottle bottled
bottleneck bottlenecks bottles bottom bought bounce bounced bouncing bound boundaries boundary bounded
bounds bouquets bourse bout boutique boutiques bouts bowed bowel bowerbird bowerbirds bowing bowled bowler
bows box box-office boxes boy boycott boycotted boycotting boycotts boyfriend bp bpd br brace braced braces
bracing bracket brackets brag bragged bragging brags brain brainchild brains brainstem brainstorming
brainwaves brake brakes braking branch branched branches brand brand-new branded branding brandished
brandishing brands brash bravado brave braved bravely braving brawl brawn brazen breach breached breaches
breaching bread breadfruit breadth break break-in break-up breakaway breakdown breakdowns breakers
breakfasts breaking breakneck breakout breaks breakthrough breakthroughs breakup breast breasts breath
breathe breathed breathes breathing breathtaking bred breed breeder breeding breeds breezes brewed brewery
brewing bribe bribery bribes bribing bricks bridges bridging brief briefed briefing briefings briefly bright
brighter brightest brightly brightness brilliance brilliant brilliantly bring bringing brings brink
briquette brisk bristled broached broad broad-based broadacre broadband broadcast broadcaster broadcasters
broadcasts broaden broadened broadening broader broadest broadly broccoli broke broken broker brokerage
brokerages brokered brokers broking bromine bronze broth brother brother-in-law brought browse browser
browsers browsing bruised bruises bruising brunt brush brushed brushes brushing brushstrokes brushtail
brutal brutality brutalized brutally bubble bubbles bubbling buck bucked bucket bucking buckle buddies
budding budget budgetary budgeted budgets buffaloes buffel buffer buffet buffeted bug bugs build build-up
builders building buildings builds buildup built built-in bulb bulbs bulge bulging bulk bulky bull bulldozer
bulldozers bullet bullet-riddled bullets bullhorn bullied bullish bully bullying bulwark bumblebees bump
bumped bumper bumping bumps bumpy bun bunch bundle bundled bundlers bundles bunker bunkers buoyancy buoyant
buoyed buoys burden burdened burdens burdensome bureaucracy bureaucrat bureaucratic bureaucrats burgeoning
burglar burglars burial burials buried burn burned burner burning burnish burnt burrowing bursaries burst
bursting bursts bury burying bus bused buses bushels bushfire bushfires bushland busier busiest business
business-based business-friendly businesses businessman businessmen businesswoman bust busting bustling busy
but butanol butcher butchered butchers butter butterfly buttons butts buy buy-back buy-to-let buy-up buyback
buyer buyers buying buyout buys buzz buzzing buzzwords by by-election by-elections by-laws by-polls
by-product by-products bycatch bye bypass bypassed bypassing byproduct byproducts bystander bystanders ca
cab cabal cabergoline cable cables cabs cache caches cacophony cactus cadmium cadre caesarean caesareans caf
cafes cafeteria caffeine caged cages cake cakes calamity calcium calculate calculated calculates calculating
calculation calculations calculator calculus calendar calibrate calibration calibre calicivirus call call-up
call-ups called callers calling callousness calls calm calmed calmer calming calmly calorie calories calves
camcorders came camel camels cameo camera cameraman cameras camouflage camp campaign campaign-finance
campaigned campaigner campaigners campaigning campaigns camped camper camping camps campus campuses can
cancel canceled canceling cancellation cancellations cancelled cancelling cancels cancer cancer-causing
cancerous cancers candid candidacies candidacy candidate candidates candidly candle candles cane canine
canines canister canisters canker cannabis canned cannibalism cannibals canning cannons cannot canny canola
canopy cans canton cantons canvas canvass canvassers canvassing cap cap-and-trade capabilities capability
capable capacities capacity capita capital capitalisation capitalise capitalised capitalising capitalism
capitalist capitalists capitalization capitalize capitalized capitalizing capitals capitulate capped capping
capricious caps capsicum capsized capsule capsules captain captaincy captained captains caption captivated
captive captives captivity captors capture captured captures capturing capuchin car car-bomb car-making
carat caravan carbohydrate carbohydrates carbon carbonate carbs carcass carcasses card card-not-present
cardboard cardiac cardiovascular cards care cared career career-best careers careful carefully caregivers
careless carelessness carers cares caretaker cargo caricature caricatures caring carmaker carmakers carnage
carnival-like carnivals carnivorous carp carpark carpet carpets carriage carriages carried carriers carries
carrots carry carry-on carry-over carry-overs carrying cars cart carte cartel cartels cartilage carting
carton cartons cartoon cartoonist cartoons cartridge cartridges carts carve carved carving carvings cascade
case case-by-case casei caseload cases cash cash-strapped cashed cashew cashier casino casinos casket
cassava cast caste casting casts casual casually casualties casualty cataclysm catalogue catalogues
cataloguing catalyst catapult catapulted cataracts catastrophe catastrophes catastrophic catastrophically
catch catch-up catcher catches catching catchments catchphrase catchy categorical categorically categories
categorise categorised categorized category cater catering caters cats cattle caucus caucus-goers caucused
caucuses caucusgoers caught causal cause caused causes causing caustic caution cautionary cautioned cautions
cautious cautiously cavalier cave cave-ins caveat caveats caves cavity cease cease-fire cease-fires ceased
ceasefire cede ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations
celebratory celebrities celery celestial cell cellar cellphone cellphones cells cellular cellulose
cellulosic cement cemented cementing cemeteries censor censored censoring censors censorship censure cent
center-left center-right centered centerpiece centers centimeter centimeters centimetre centimetres central
centralised centralized centrally centred centrepiece centres centrifuges centrist centrists cents centuries
centuries-old century century-old ceramic ceramics cereal cereals cerebral ceremonial ceremonies ceremony
certain certainly certainty certificate certificates certification certified certify cervical cessation
cetaceans cetera chagrin chain chained chains chair chaired chairing chairman chairmanship chairmen chairs
chairwoman chalk chalking challenge challenged challenger challengers challenges challenging chameleon
champion championed championing chance chancellors chances chandeliers change changed changeover changer
changes changing channeled channeling channelled channels chanted chanting chants chaos chaotic chaotically
chapters character characterise characterised characterises characteristic characteristics characterized
characterizes characters charade charcoal charge charged charges charging chariot charisma charismatic
charitable charities charity charlatan charm charming charms charred chart chart-topper chart-toppers
chart-topping charted charter charting charts chase chased chasing chat chatrooms chatted chatter chatting
cheap cheaper cheapest cheaply cheat cheated cheating cheats check check-up checked checking checkpoint
checkpoints checks cheeks cheer cheered cheerful cheering cheerleader cheers cheese cheesy chef chefs
chelicerates chemical chemically chemicals chemiluminescence chemist chemistry chemotherapy cheque cherish
cherished cherries cherry-picked chess chest chests chevrons chew chewed chewing chicken chickens chided
chiding chief chiefly chieftain chiffon child child-bearing childbirth childcare childhood childish
childless children chill chilled chilli chilling chills chilly chimed chimp chimpanzee chimpanzees chimps
chip chip-making chipmaker chipped chipping chips chlorine chlorofluorocarbons chlorophyll chocolate choice
choices choked chokehold chokes choking cholera cholesterol choose chooses choosing chop chopped chops chord
chore choreographed choreographer choreography chose chosen chromosomal chromosome chromosomes chronic
chronically chuckle chunk chunks churches churn churned churning churns chute chutney cigar cigarette
cigarettes cinema cinemas cinematic cinematography cinnamon ciprofloxacin circadian circled circles circling
circuits circular circulate circulated circulating circulation circulatory circumcised circumcision
circumspect circumstance circumstances circumvent circus cirrhosis cirrus citations cite cited cites cities
citing citizen citizenry citizens citizenship citrus city civic civil civilian civilians civilised civility
civilization civilizations civilized clad clade clades claim claimant claimants claimed claiming claims
clamp clampdown clamped clamping clamps clams clamshell clan clandestine clans clapping clarification
clarified clarifies clarify clarifying clarion clarity clash clashed clashes clashing class class-action
classed classes classic classical classics classification classified classifies classify classmates
classroom classrooms clause clawed claws clay clean clean-up cleaned cleaner cleaners cleaning cleansing
cleanskin cleanup clear clear-cut clearance clearances cleared clearer clearest clearing clearly clears
clemency clergy cleric clerics clerk clerks clever cleverly click clicked clicking clicks client clientele
clients cliff climate climate-change climates climatic climatologist climb climbed climbers climbing climbs
clinch clinched clinching cling clinging clinic clinical clinically clinicians clinics clip clipped clips
clique cloak cloaking clock clocked clocks clockwork clog clogged clone cloned cloning close close-range
close-up closed closed-circuit closed-door closely closely-watched closeness closer closes closest closet
closets closing closure closures clot cloth clothes clothing clots clotting cloud cloud-to-cloud clouded
clouds clout clown club clubbers clubhouse clubs clue clues clumps clumsily clumsy clunkers cluster clusters
clutch clutching clutter co-author co-authored co-authors co-chair co-chaired co-chairman co-conspirators
co-defendant co-defendants co-director co-driver co-exist co-founded co-founder co-founders co-host
co-hosted co-leader co-operate co-operation co-ordinate co-ordinating co-ordinator co-production co-sponsor
co-sponsored co-star co-stars co-workers co-writer co-written co-wrote coach coached coaches coaching coal
coal-fired coalesce coalescing coalition coalitions coals coarse coastal coastline coastlines coasts coat
coated coating coatings coats coaxed cobalt cobbled coca cocaine cockroach cockroaches cocktails cocoa
coconut coconuts cod code code-cracking code-named coded codenamed coders codes codeshare coding coerced
coercion coercive coexist coffee coffers coffin cognition cognitive coherent cohesion cohort coiffure coil
coils coin coincide coincided coincidence coincidentally coincides coinciding coined coins cold cold-blooded
colder coldest colds coli collaborate collaborated collaborating collaboration collaborative collaborator
collaborators collapse collapsed collapses collapsing collar collars collateral collating colleague
colleagues collect collected collectibles collecting collection collections collective collectively
collector collectors collects college-educated colleges collide collided colliding collision collisions
colluded colluding collusion colon colonial colonial-era colonialism colonies colonisation colonise
colonised colonists colonization colony color colorectal colorful coloring colors colossal colour coloured
colourful colours column columnist columns com coma comatose combat combatant combatants combating combative
combatting combed combination combinations combine combined combines combing combining combustion combustor
come comeback comedian comedians comedy comes comet comets comfort comfortable comfortably comic comical
comics coming coming-of-age command commanded commandeered commander commanders commanding commandos
commands commemorate commemorated commemorates commemorating commemoration commemorations commence commenced
commencement commences commend commended comment commentaries commentary commentator commentators commented
commenting comments commercial commercialise commercialised commercially commercials commerical commissioned
commissioners commissioning commissions commit commitment commitments commits committed committee committing
commodities commodity common common-sense commonly commonplace communal communalism communicate communicated
communicates communicating communication communications communiqu communist-era communist-ruled communities
community commute commuted commuter commuters comp companies companion companions company comparable
comparably comparatively comparator compare compared compares comparing comparison comparisons compassion
compassionate compatibility compatible compatriot compel compelled compelling compensate compensated
compensating compensation compete competed competence competency competent competes competing competition
competitions competitive competitiveness competitor competitors compilation compile compiled compiles
compiling complacency complacent complain complainant complainants complained complaining complains
complaint complaints complement complementary complete completed completely completes completing completion
complex complexes complexity compliance complicate complicated complicating complication complications
complicit complicity complied complies compliment complimentary comply complying compo component components
composed composer composers composite composition compost composting composure compound compounded compounds
comprehend comprehensive comprehensively compress compressed compressing compression compressions compressor
compressors comprise comprised comprises comprising compromise compromised compromises compromising
compulsion compulsive compulsory computation computational computer computer-based computer-generated
computerised computers computing comrade comrades con conceal concealed concealing concealment conceals
concede conceded concedes conceding conceivable conceive conceived concentrate concentrated concentrates
concentrating concentration concentrations concentric concept conception concepts conceptual concern
concerned concerning concerns concert concerted concerts concession concessional concessions conciliation
conciliatory conclude concluded concludes concluding conclusion conclusions conclusive concrete concurred
concussion condemn condemnation condemnations condemned condemning condemns condensed condescending
condition conditional conditioned conditioning conditions condolence condolences condom condominiums condoms
condone condoning conducive conduct conducted conducting conductive conductivity conductor conducts conduit
cone confer conference conferences conferencing conferred conferring confess confessed confession confidant
confided confidence confident confidential confidentiality confidently configuration configured confined
confinement confines confirm confirmation confirmations confirmed confirming confirms confiscated
confiscation conflict conflicted conflicting conflicts confluence conform conformity confounded confounding
confront confrontation confrontational confrontations confronted confronting confuse confused confusing
confusion congenital congested congestion congestive conglomerate congratulate congratulated congratulating
congratulations congratulatory congregate congregation congressman conjunction conjure conjured conmen
connect connected connecting connection connections connectivity connectors connects conquer conquered
conqueror conquest cons conscience conscious consciously consciousness consecutive consecutively consensual
consensus consent consented consequence consequences consequential conservationists conservatism
conservative-leaning conservatively conserve conserving consider considerable considerably consideration
considerations considered considering considers consignment consist consisted consistency consistent
consistently consisting consists consolation console consoles consolidate consolidated consolidating
consolidation consortium conspicuous conspicuously conspiracies conspiracy conspired conspiring constables
constant constantly consternation constituencies constituency constituents constitute constituted
constitutes constitution constitutional constitutionally constrain constrained constraint constraints
construct constructed constructing construction constructions constructive construed consular consulate
consulates consult consultancy consultant consultants consultation consultations consulted consulting
consume consumed consumer consumers consumes consuming consummate consumption contact contacted contacting
contacts contagion contagious contain contained container containers containing containment contains
contaminant contaminants contaminated contaminating contamination contemplate contemplated contemplates
contemplating contemporary contempt contend contended contender contenders contending contends content
contention contentious contents contest contestant contestants contested contesting contests context
contexts continent continent-wide continents contingency contingent continual continually continuation
continue continued continues continuing continuity continuous continuously continuum contortions contours
contraception contraceptive contraceptives contract contracted contracting contraction contractor
contractors contracts contractual contractually contradict contradicted contradicting contradiction
contradictions contradictory contradicts contrails contrary contrast contrasted contrasting contrasts
contravention contribute contributed contributes contributing contribution contributions contributor
contributors contrite contrition contrive contrived control controllable controlled controller controllers
controlling controls controversial controversially controversies controversy conundrum convene convened
convener convenes convenience convenient conveniently convening convenor convention conventional conventions
converge converged convergence converging conversation conversational conversations conversion conversions
convert converted converting converts convey conveyed conveyor convict convicted conviction convictions
convicts convince convinced convincing convincingly convoluted convoy convoys convulsed cooked cookies
cooking cookout cooks cool coolant cooled cooler cooling coolly cooperate cooperated cooperating cooperation
cooperatively coordinate coordinated coordinates coordinating coordination coordinator coordinators cop cope
coped copied copies coping copped copper copra cops copy copycat copying copyright copyrighted corals cord
cordial cordon cordoned cords core cores corn corn-based corner corners cornerstone corona coronavirus
corporate corporations corpse corpses correct corrected correction corrections corrective correctly
correctness correlate correlated correlates correlation correspond corresponded correspondence correspondent
corresponding corresponds corridor corridors corroborate corrosive corrupt corrupted corrupting corruption
cortex cosmetic cosmetics cosmic cosmology cosmonaut cosmos cost cost-cutting cost-effective cost-sharing
costed costing costlier costliest costly costs costume costumes coterie cotton cotton-top cottonseed couch
cough coughing could councillors councils counsel counseling counselling counsellor counsellors count
counted counter counter-attack counter-narcotics counter-terrorism counteract counterattack counterclaim
countered counterfeit counterinsurgency counterintuitive counternarcotics counterpart counterparts
counterproductive counterproposal counters counterterrorism countervailing counterweight counties counting
countless countries country country-of-origin countrymen counts coup couple coupled couples coupon coups
courage courageous courageously course courses court court-martial court-ordered courted courtesy courthouse
courting courtroom courts courtship cousin cousins couture cover cover-up coverage covered covering covers
covert covertly coverup covet coveted cow cowardly cowboy cows cozy crab crabs crack crackdown crackdowns
cracked cracking cracks cradle craft crafted crafting crafts craftsmen crammed cramped cranes cranked crap
crash crashed crashes crashing crass crater cratered craters crave craving crawl crawling crayfish craze
crazed crazy cream creams crease create created creates creating creation creations creative creatively
creatives creativity creator creators creature creatures credence credentials credibility credible credibly
credit credited crediting creditor creditors credits creeping crept crescentus crew crews cricket cricketers
crickets cried cries crime crimes criminal criminality criminalizes criminally criminals cringe cripple
crippled crippling crises crisis crisper crisscross crisscrossed criteria critic critical critically
criticise criticised criticises criticising criticism criticisms criticize criticized criticizes criticizing
critics critique critiques croc crocodile crocodiles crocodilians crocs crop cropped croppers cropping crops
crore cross-border cross-country cross-examination cross-examined cross-field cross-kick cross-party
cross-selling crosscourt crossed crosses crossfire crossing crossings crossover crowd crowded crowdfunding
crowds crowed crowned crowns crucial crucially crucified crucifixion crude cruelty cruise cruised cruising
crumbled crumbling crunch crusade crusader crush crushed crushers crushing crust crustaceans crutches cry
crying cryptocurrencies cryptocurrency crystalline crystallized crystals cub cubes cubic cucumber cucumbers
cue cues cuff cuisine culinary cull culled culling culminate culminated culminating culmination culpable
culprit culprits cult cultivate cultivated cultivating cultivation cultural culturally culture cultured
cultures cumbersome cumulative cunning cups curator curators curb curbing curbs cure cured cures curfew
curfews curiosity curious curiously curl curled curling currant currencies currency current currently
currents curriculum curse cursing cursor cursory curtail curtailed curtailing curtains curve curved cushion
cusp custody custom custom-made customary customer customers customise customised customized cut cut-off
cut-out cut-price cutbacks cute cutoff cuts cutters cutting cutting-edge cyber cyber-crime cyber-dissidents
cybercrime cybersecurity cyberspace cycle cycles cyclical cyclone cyclones cyclotides cylinder cylinders
cynical cynically cynicism cystic cytokine cytokines cz d'apice d'azur d'errico d'ivoire d'or dad dads dairy
dairying damage damaged damages damaging damn damning damp dampen dampened dampening dams dance danced
dancehall dancer dancers dances danger dangerous dangerously dangers dangling dans dare dared daring dark
darker darkest darkly darkness darn dashed dashing data database databases date dated dates datetime dating
daughter daughters daunting dawn day day-long day-to-day daydreaming daylight daylong days daytime dazzling
de de-facto deactivated dead deadliest deadline deadlines deadlock deadlocked deadly deaf deafening deal
dealer dealers dealership dealing dealings deals dealt dear dearer dearly death deaths debacle debarment
debate debated debater debates debating debilitating debit debrief debris debt debt-free debt-to-gdp debts
debunk debunked debut debutant debuted debuts decade decade-long decade-old decadent decades decades-long
decades-old decapitated decathlete decaying deceased deceit deceive deceived deceiving decency decent
deception decide decided decidedly decider decides deciding decimate decimated decision decision-makers
decision-making decisions decisive decisively deck decked declaration declarations declare declared declares
declaring declassified decline declined declines declining decoder decompose decomposes decomposing
decorated decorating decoration decorations decorative decrease decreased decreases decreasing decree
decreed decried decries decriminalised decrying dedicate dedicated dedication deduce deduct deducted
deduction deductions deeds deem deemed deems deep deep-rooted deep-sea deep-seated deepen deepened deepening
deeper deepest deeply deer defaced defamation defamatory defaming default defaulted defaulting defaults
defeat defeated defeating defeats defect defected defection defections defective defector defectors defects
defence defences defend defendant defendants defended defender defenders defending defends defenseless
defenses defensive defer deference deferential deferred deferring defiance defiant defiantly deficiencies
deficiency deficient deficit deficits defied defies define defined defines defining definite definitely
definition definitions definitive definitively deflation deflect deflected deflection deforestation
deformities defraud deft defunct defund defunding defuse defused defusing defy defying deg degeneration
degenerative degradation degrade degraded degrading degree degrees dehydration deity del delay delayed
delaying delays delegate delegate-rich delegate-selection delegated delegates delegation delegations delete
deleted deletion deletions deliberate deliberately deliberating deliberation deliberations delicacy delicate
delicious delight delighted delightful delimit delist delisted delisting deliver delivered deliveries
delivering delivers delivery deluge delusion delusional delve demagogue demand demanded demanding demands
demarcated demarcation demean demeaning demeanor dementia demise demobilization demobilized democracies
democracy democratically democratically-elected democratisation democratization democratize demographic
demographically demographics demolish demolished demolition demonising demonized demonizing demonstrate
demonstrated demonstrates demonstrating demonstration demonstrations demonstrator demonstrators demoralized
demoted demotion demurred demystifying dendritic denial denials denied denies denounce denounced denouncing
dense densely denser density dented denting denuclearization denunciation denunciations deny denying depart
departed departing departmental departments departure departures depend dependable dependant depended
dependence dependency dependent depending depends depict depicted depicting depiction depictions depicts
depleted depleting depletion deplorable deplored deploring deploy deployed deploying deployment deployments
deploys deport deportation deportations deported deporting depose deposed deposit deposited deposition
deposits depot depots depreciate depreciated depreciation depress depressed depressing depression
depressions depressive deprivation deprive deprived depriving depth depths deputies derail derailed
derailing derailment deregistration deregulate deregulation derelict dereliction derided derision derisively
derivative derivatives derive derived derives deriving derogatory desalination descend descendant
descendants descended descent describe described describes describing description descriptions desecrated
desecration deserted deserts deserve deserved deservedly deserves deserving design designate designated
designating designation designed designer designers designing designs desirability desirable desire desired
desk desks desktop desolate despair despairing despatch desperate desperately desperation despicable despise
despised despises despite despondent destabilise destabilised destabilising destabilize destabilized
destabilizing destination destinations destined destitute destocking destroy destroyed destroyer destroying
destroys destruction destructive detached detachment detail detailed detailing details detain detained
detainee detainees detaining detainment detect detectable detected detecting detection detectives detector
detectors detects detention detentions deter deteriorate deteriorated deteriorates deteriorating
deterioration determination determine determined determines determining deterred deterrent deterring
detonate detonated detonating detonator detonators detour detours detract detractors detrimental deuterium
devaluation devalue devalued devastated devastates devastating devastation develop developed developer
developers developing development developments develops deviation device devices devil devils devise devised
devoid devolved devote devoted devotees devotes devoting devotion devoured devouring devout diabetes
diagnose diagnosed diagnoses diagnosing diagnosis diagnostic dial dial-up dialler diallers dialling dialogue
dialogues dialysis diameter diameters diamonds diarrhea diarrhoea diatribe dice dictate dictated dictates
dictator dictatorial dictators dictatorship dictatorships dictionaries dictum did didactic die die-hard died
dies diesel diesel-electric diet dietary diets differ differed difference differences different differential
differentiate differentiated differentiating differentiation differently differing differs difficile
difficult difficulties difficulty diffuse diffusion dig digested digging digit digital digitally digitise
digitised digitiser digits dignified dignitaries dignity digs dilapidated dilate dilemma diligent diligently
dilute diluted diluting dim dimension dimensions diminish diminished diminishes diminishing dimmer dimming
dimorphism dined diners dingo dingoes dining dinkier dinner dinners dinosaur dinosaurs diocese diodes
dioxide dioxin dip diploma diplomacy diplomat diplomatic diplomatically diplomats dipped dipping dips dire
direct directed directing direction directions directive directives directly director directors directs dirt
dirtiest dirty disabilities disability disable disabled disabling disadvantage disadvantaged disadvantages
disaffected disaffection disagree disagreed disagreement disagreements disagrees disallowed disallowing
disappear disappearance disappeared disappearing disappears disappoint disappointed disappointing
disappointment disapproval disapprove disapproved disapprovers disarm disarmament disarmed disarming
disarray disaster disasters disastrous disastrously disavow disavowed disband disbanded disbanding disbelief
disbursed disbursement disc discard discarded discern discharge discharged discharges disciplinary
discipline disciplined disciplines disclaimer disclose disclosed disclosing disclosure disclosures
discomfort disconnect disconnected discontent discontinued discord discount discounted discounting discounts
discourage discouraged discouraging discourse discover discovered discoverers discoveries discovering
discovery discredit discredited discrediting discreet discrepancies discrepancy discrete discretion
discretionary discriminate discriminated discriminates discriminating discrimination discriminatory discs
discuss discussed discusses discussing discussion discussions disdain disease diseased diseases disenchanted
disenfranchised disenfranchisement disengagement disgrace disgraced disgraceful disgruntled disguise
disguised disguises disgust disgusted disgusting dish disheartened disheartening dishes dishonest
disillusioned disinfectants disinfected disinformation disingenuous disintegrated disintegrating
disintegration disk disks dislike disliked dislocation dislodge disloyal disloyalty dismal dismantle
dismantled dismantling dismay dismayed dismiss dismissal dismissed dismisses dismissing dismissive
disobedience disorder disordered disorderly disorders disparage disparaged disparaging disparate disparities
disparity dispassionate dispatch dispatched dispatching dispel dispensation dispense dispensed dispenser
dispersal disperse dispersed dispersing displace displaced displacement displacing display displayed
displaying displays displeasure disposable disposal dispose disposing disposition disproportionate
disproportionately disprove dispute disputed disputes disputing disqualification disqualified disqualify
disqualifying disquiet disregard disregarding disrepair disrepute disrespect disrespected disrespectful
disrupt disrupted disrupting disruption disruptions disruptive disrupts dissatisfaction dissatisfied dissect
disseminated dissemination dissent dissenting disservice dissident dissidents dissipate dissipated
dissipating dissolution dissolve dissolved dissolving distance distanced distances distancing distant
distaste distasteful distil distinct distinction distinctions distinctive distinctly distinguish
distinguished distinguishes distort distorted distorting distortion distortions distorts distract distracted
distraction distress distressed distressing distribute distributed distributes distributing distribution
distributions distributor distributors district districts distrust distrusted disturb disturbance
disturbances disturbed disturbing disturbingly disunity ditch ditching dive dived diver diverged divergent
diverse diversification diversified diversify diversifying diversion diversity divert diverted diverting
diverts divide divided dividend dividends divides dividing divine diving divinity division divisions
divisive divisiveness divorce divorced divorcing divulge divulging dizzying do dock docked docket doctor
doctoral doctorate doctored doctors document documentaries documentary documentation documented documenting
documents dodgem dodging dodgy dodo does dog dogged dogs doing doldrums doled doling dollar dollar-based
dollars dolphins domain domains domestic domestically domesticated domestication dominance dominant dominate
dominated dominates dominating domination domineering donate donated donating donation donations done
donkeys donor donors dont doomed doomsday door door-to-door doors doorstep doorsteps dopamine doping dormant
dormitory dose doses dossier dossiers dot dot-com dotcom dots dotted double double-decker double-digit
double-edged double-faults doubled doubles doubling doubly doubt doubted doubtful doubting doubts dour down
down-ballot downbeat downed downfall downgrade downgraded downgrades downgrading downhill download
downloadable downloaded downloaders downloading downloads downplay downplayed downplaying downpour downright
downside downsized downstream downtown downturn downward downwards dozen dozens draconian draft drafted
drafting drag dragged dragging dragonflies drags drain drainage drained draining drama dramas dramatic
dramatically drank drastic drastically draw drawback drawbacks drawdown drawer drawing drawings drawn
drawn-out draws dread dreaded dreaders dreadful dream dreamed dreaming dreams dreamt dredging drenched dress
dressed dresses dressing dressing-room drew dried drier dries driest drift drifted drifting drill drilled
drilling drills drink drink-driving drinkable drinkers drinking drinks drip dripped drive drive-by driven
driver drivers drives driving drizzle drone drones drop drop-goal drop-off droplets dropped dropping
droppings drops drought drought-affected drought-declared drought-hit drought-stricken drought-tolerant
droughts drove droves drown drowned drowning drug drug-free drug-related drug-resistant drug-smuggling
drug-trafficking drugmaker drugs drum drummer drumming drums drunk drunken drunkenness dry drying dryland
drylands du dual dubbed dubious duck ducked ducking ducks due duel dueling dues duet duets dug dugong
dugongs dull duly dump dumped dumping dumps dumpsite dunes duo duped duplicate duplicated durability durable
duration duress during dusk dust duties duty duty-free dwarf dwarfed dwarfs dwell dwelled dwellers dwelling
dwellings dwelt dwindle dwindled dwindling dyed dyes dying dynamic dynamics dynamism dynasties dynasty
dysfunction dysfunctional dystrophy e-commerce e-mail e-mailed e-mails e-university each eager eagerly
eagerness ear eardrums earlier earliest early early-morning early-state early-warning earmarked earn earned
earner earners earnestly earning earnings earns earpiece ears earthquake earthquakes earwax ease eased eases
easier easiest easily easing eastern eastward eastwards easy easy-to-use eat eaten eaters eating eats
eavesdrop eavesdropping ebay ebb eccentric echoed echoes echoing echoupal eclectic eclipse eclipsed eclipses
eco-tourism ecological ecologist ecologists economic economical economically economies economist economists
economy ecosystem ecosystems ecotourism ecstasy ecstatic eczema edge edged edges edging edhenry edible edict
edit edited editing edition editions editor editorial editorials editors edits edonkey educate educated
educating education educational educator educators eels eerie effect effected effective effectively
effectiveness effects efficacy efficiencies efficiency efficient efficiently effigy effluent effort
effortlessly efforts egg egg-shaped egged eggs ego egregious eight eight-hour eight-year eight-year-old
eighteen eighth eighth-seeded eighties either ejaculate ejaculation eject ejected ejection eked elaborate
elaborated elated elbow elder elderly eldest elect electability electable elected electing election
election-related electioneering elections elective electoral electorate electorates electors electrical
electrically electrician electricity electrocuted electrode electrodes electroluminescent electromagnetic
electron electronic electronically electrons elegant elegantly element elements elephant elephants elevate
elevated elevating elevation elevations elevator elicits eligibility eligible eliminate eliminated
eliminates eliminating elimination elite elites elitist elliptical elongated eloquent else elsewhere elude
eluded eluding elusive em email emailed emails emanating embankment embankments embargo embark embarked
embarking embarks embarrass embarrassed embarrassing embarrassment embassies embattled embedded embezzled
embezzlement embezzling emblem emblematic embodied embodies embody embolden emboldened embrace embraced
embraces embracing embroiled embryo embryonic embryos emerge emerged emergence emergencies emergency
emergent emerges emerging emigrants emigrate emigrated emigration eminent eminently emission emissions emit
emits emitted emitters emitting emotion emotional emotionally emotions emotive empathetic empathise
empathize empathy emperors emphasis emphasise emphasised emphasises emphasising emphasize emphasized
emphasizes emphasizing emphatic emphatically employ employed employee employees employer employer-sponsored
employers employing employment employs empower empowered empowering empowerment empowers emptied empty
empty-handed emptying emulate emus en enable enabled enablement enabler enables enabling enact enacted
enacting enactment enamel enamored encamped encampments encapsulates encased encephalopathy encircling
enclave enclaves enclosed encode encoded encoding encompass encompasses encompassing encounter encountered
encountering encounters encourage encouraged encouragement encourages encouraging encrypted encryption end
end-of-year end-to-end end-user endanger endangered endangering endangers endeared ended endemic ending
endless endlessly endogenous endophytes endorphins endorse endorsed endorsement endorsements endorser
endorsers endorses endorsing endowed ends endurance endure endured enduring enemies enemy energetic energies
energize energized energy energy-efficient energy-related enforce enforceable enforced enforcement enforcer
enforcing engage engaged engagement engagements engages engaging engine engineer engineered engineering
engineers engines engraved engravings engulfed enhance enhanced enhancement enhances enhancing enigmatic
enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarged enlightened enlist enlisted enmity enormous
enormously enough enquired enquiry enraged enrich enriched enriching enrichment enroll enrolled enrollment
ensemble enshrine enshrined enslaved ensued ensuing ensure ensured ensures ensuring entail entailed entails
entangled entanglement enter entered entering enterprises enterprising enters entertain entertained
entertainer entertainers entertaining entertainment enthusiasm enthusiast enthusiastic enthusiastically
enthusiasts entice enticed enticing entire entirely entirety entities entitled entitlement entitlements
entity entomologist entourage entrance entrants entreated entrenched entrepreneur entrepreneurial
entrepreneurs entrepreneurship entries entry entry-level entwined envelope envelopes enviable environment
environmental environmentalists environmentally environmentally-friendly environments envisage envisaged
envisages envision envisioned envisions envoy envoys envy enzyme enzymes ephedrine ephemeral epic epicenter
epidemic epidemics epidemiological epidemiologist episode episodes epithelial epitome epitomised eponymous
equal equaled equalised equaliser equalled equally equals equate equating equation equations equator equip
equipment equipped equitable equities equity equivalent equivalents equivocation era eradicate eradicated
eradicating eradication eras erase erased eraser erect erected erecting erectus ergonomics erode eroded
eroding erosion err errant erratic erred erroneous error errors erstwhile erupt erupted erupting eruption
eruptions erupts es escalate escalated escalates escalating escalation escape escaped escapes escaping
escort escorted escorting especially espionage espoused espousing essay essence essential essentially
establish established establishes establishing establishment estate esteem estimate estimated estimates
estimating estimation estranged estuaries et etc etcetera etch etched etching ethanol ethanol-blended ethic
ethical ethically ethics ethnic ethnically ethnicities ethnicity ethos eu eucalypts eulogy euphoria euphoric
euro euros eurozone euthanasia evacuate evacuated evacuating evacuation evacuations evacuees evade evaded
evading evaluate evaluated evaluates evaluating evaluation evaluations evangelical evangelist evaporate
evaporated evaporation evasion evasive even evenhanded evening evenings evenly event events eventual
eventually ever ever-expanding ever-increasing every everybody everyday everyone everything everywhere evict
evicted eviction evictions evidence evidence-based evidenced evident evidently evil evils eviscerated evoke
evokes evolution evolutionary evolve evolved evolves evolving ewes ex-boss ex-chief ex-combatant
ex-combatants ex-farc ex-girlfriend ex-home ex-husband ex-lover ex-president ex-soviet ex-wife ex-yukos
exacerbate exacerbated exacerbates exacerbating exact exactly exaggerated exaggeration exam examination
examinations examine examined examines examining example examples exams exasperated excavated excavating
excavation excavations exceed exceeded exceeding exceedingly exceeds excellent excels except exception
exceptional exceptionally exceptions excerpt excerpts excess excesses excessive excessively exchanged
exchanges exchanging excise excite excited excitement excites exciting exclaimed exclude excluded excludes
excluding exclusion exclusions exclusive exclusively excuse excused excuses exec execute executed executes
executing execution execution-style executions executive executives exempt exempted exemption exemptions
exercise exercised exercises exercising exert exerted exerting exertions exhaust exhausted exhaustion
exhaustive exhibit exhibited exhibiting exhibition exhibitions exhibitors exhibits exhort exhumed exhuming
exile exiled exiles exist existed existence existential existing exists exit exited exiting exits exodus
exonerated exorbitant exorcism exoskeletons exotic expand expanded expanding expands expansion expansionary
expansive expatriate expatriates expats expect expectancy expectant expectation expectations expected
expecting expects expedite expedited expedition expeditioners expeditions expel expelled expelling expended
expenditure expenditures expense expenses expensive experience experienced experiences experiencing
experiment experimentally experimentation experimenting experiments expert expertise experts expiration
expire expired expires expiring expiry explain explained explaining explains explanation explanations
expletive explicit explicitly explode exploded explodes exploding exploit exploitable exploitation exploited
exploiters exploiting exploits exploration exploratory explore explored explorers explores exploring
explosion explosions explosive explosive-laden explosives explosives-laden exponential exponentially export
export-driven export-led export-oriented exported exporter exporters exports expose exposed exposes exposing
exposure expressed expresses expressing expression expressions expressive expressly expropriation expulsion
exquisitely extant extend extended extending extends extension extensions extensive extensively extent
exterior exterminate extermination external extinct extinction extinctions extinguished extolled extolling
extort extortion extra extra-time extract extracted extracting extraction extracts extradite extradited
extraditing extradition extrajudicial extramarital extraordinarily extraordinary extrapolated extras
extrasolar extravagant extravaganza extreme extremely extremes extremism extremist extremists extricate
exuberance exuberant eye eye-catching eye-opener eyeballs eyebrow eyebrows eyeing eyes eyesight eyewitness
ez fable fabric fabricated fabricating fabrics fabulous facade facades face face-off face-to-face
facebook-bio faced faces facet facial facilitate facilitated facilitates facilitating facilitation
facilitator facilities facility facing fact fact-check fact-checked fact-checkers fact-checking fact-finding
faction factional factions facto factor factored factories factoring factors factory facts factual faculty
fade faded fades fading faeces fail failed failing failings fails failure failures faint fainter fair fairer
fairly fairness fairs fairways fait faith faith-based faith-driven faithful faithfully faiths fake faked
fakes faking fall fallen falling fallout fallow falls false falsehood falsely falsified falsifying falter
faltered faltering famed familial familiar familiarity families family family-friendly famine famous
famously fan fanatic fanatics fancy fandom fanfare fanned fans fantasies fantastic fantastically fantasy far
far-away far-flung far-left far-reaching far-right farce fare fared fares farewell faring farm farmed farmer
farmer-funded farmers farmhouse farming farmland farms farmyard farther fascinated fascinating fascination
fascist fashion fashionable fashioned fast fast-food fast-growing fast-track fast-tracked fasten faster
fastest fastest-growing fastest-selling fasting fat fatal fatalities fatality fatally fate fateful father
father-in-law fathered fathers fathom fatigue fatigued fatigues fatter fatty fault faulting faults faulty
favor favorability favorable favorably favored favoring favorite favoritism favors favour favourable
favourably favoured favouring favourite favourites favours fax fbi fear fear-mongering feared fearful
fearfully fearing fears fearsome feasibility feasible feast feat feathers feats feature featured features
featuring feckless federal federalism feds fee feeble feed feedback feeding feedlot feedlots feedlotters
feeds feedstock feel feel-good feeling feelings feels fees feet feline fell fellas felled fellow fellows
fellowships felons felony felt female females femicide femicides feminism feminist fence fences fencing fend
feral fermentation fermented ferocious ferocity fertile fertilisation fertilise fertilised fertiliser
fertilisers fertility fertilizer fervent fervor fervour festivals festive festivities feta fetch fetched
fetches fetching feted fetish fetus feud feudal feuding feuds fever few fewer fewest fiance fiancee fiasco
fibre fibres fibrosis fickle fiction fictional fictitious fiddle fide fides field fielded fielding fields
fierce fiercely fiercest fiery fifth fifth-largest fig fight fighter fighters fighting fights figs figure
figured figures figuring filament filaments file file-sharers file-sharing file-swapping file-trading filed
files filibuster filibusters filing filings fill filled filling fills film film-maker film-makers
film-making filmed filming filmmaker filmmakers filmmaking films filter filtered filtering filters fin final
finale finalise finalised finalises finalising finalist finalists finalize finalized finalizing finally
finals finance financed finances financial financial-services financially financier financiers financing
finch finches find finding findings finds fine fined finely finer fines finest finger fingerprint
fingerprinting fingerprints fingers finish finished finisher finishes finishing finite fins fire firearm
firearms fireblight firebombing firebrand firecrackers fired fired-up firefight firefighter firefighters
firefighting firefights firemen firepower fires firestorm firewall firewalls firewood fireworks firing
firings firm firmer firmly firms first first-choice first-class first-degree first-ever first-floor
first-generation first-half first-hand first-in-the-nation first-leg first-person first-place first-rate
first-round first-set first-team first-term first-time firsthand firstly firsts fiscal fiscally fish fished
fishermen fishers fishery fishing fission fist fit fit-out fitness fits fitted fitting five five-and-a-half
five-day five-hour five-match five-member five-minute five-month five-point five-set five-star five-story
five-time five-week five-year five-year-old fivefold fix fixed fixed-line fixes fixing fixture fixtures
fizzled fizzy flag flag-draped flag-waving flagged flagging flagrant flagrantly flags flagship flailing
flair flak flakes flamboyant flame flames flamingo flank flanked flanker flap flaps flare flare-up flared
flares flaring flash flashes flashing flashlight flashpoint flashy flat flat-headed flat-out flatly flats
flattened flattered flattering flatulence flaunt flavor flavour flavoured flavourings flavours flaw flawed
flaws fleabane fled fledgling flee fleece fleeces fleeing fleet fleets flesh flew flexibility flexible
flexing flick fliers flies flight flights fling flip flipped flips flirted float floated floating floats
flock flocked flocking flocks flood flood-prone flood-ravaged flooded flooding floods floodwater floodwaters
floor floors flop floppy floral floresiensis flotation flotilla floundering flour flourish flourished
flourishes flourishing flout flouted flouting flow flow-on flowed flower flowering flowers flowing flown
flows flu flu-like fluctuate fluctuated fluctuates fluctuating fluctuations fluent fluff fluffed fluid
fluids fluke flung fluorescent fluoroquinolone fluoxetine flurry flush flushed flushing flute flux fly
fly-half fly-in fly-out flyby flyer flying flystrike foam focal focus focused focuses focusing focussed
focussing fodder foes foetal foetus foetuses fog foil foiled fold folded folders folds folk folks follow
follow-up follow-ups followed follower followers following follows folly foment fomenting fond fondness food
food-producing foods fool fooled foolish foolishly foot foot-and-mouth footage football footballing footfall
foothold footing footnote footprint footprints footsteps footwear for for-profit foraging foray forays
forbade forbid forbidden forbidding forbids force forced forceful forcefully forces forcible forcibly
forcing fore forearm forebears forecast forecaster forecasters forecasting forecasts foreclosure
foreclosures forefront foreground forehand forehead foreign foreign-born foreign-owned foreign-policy
foreigner foreigners foremost forensic forerunner foresee foreseeable foresees foreshadowed foreskin
forested forestry forests forever forfeit forge forged forgeries forgery forget forgetting forging forgive
forgiven forgiveness forgiving forgo forgot forgotten fork forks forlorn form formal formalities formality
formally format formation formations formats formed former formerly formidable forming forms formula
formulas formulate formulated formulating formulation formulations forth forthcoming fortifications
fortified fortis fortitude fortnight fortress fortunate fortunately fortune fortunes forums forward
forwarded forwarding forwards fossil fossil-fuel fossilised fossils fostered fostering fought foul fouled
fouls found foundational foundations founded founder founders founding four four-day four-decade four-hour
four-legged four-month four-nation four-party four-piece four-point four-star four-way four-year
four-year-old fours fourth fourth-biggest fourth-largest fourth-quarter fourth-round fourth-seeded fowl
foxes fr fracas fracking fraction fractious fracture fractured fractures fracturing fragile fragility
fragment fragmentation fragmented fragments fragrant frail frame framed frames framework frameworks framing
franc franchise franchises francs frankly frantic frantically frass fraternal fraternity fraud frauds
fraudster fraudsters fraudulent fraudulently fraught fray frayed freak free free-falling free-floating
free-flying free-kick free-market free-range free-ranging free-to-air free-trade freed freedom
freedom-loving freedoms freehold freeing freelance freeloaders freely freer frees freest freewheeling freeze
freeze-dried freezer freezers freezes freezing freight freighter frenetic frenzied frenzy frequencies
frequency frequent frequently fresh fresh-cut freshly freshman freshwater fretted friction fridge fried
friend friendlies friendly friends friendship friendships fries frigate frighten frightened frightening
frigid fringe fringes frivolous frog frogs from front front-line front-runner front-runners frontal
frontbench frontbencher fronted frontline frontlines frontman frontrunner fronts frosts frosty froth frowned
froze frozen fruit fruitful fruition fruitless fruits frustrate frustrated frustrating frustration
frustrations fuel fuel-efficient fueled fueling fuelled fuelling fuels fugitive fugitives fulfil fulfill
fulfilled fulfilling fulfills full full-back full-blown full-fledged full-length full-on full-scale
full-throated full-time full-year fullerenes fullest fully fumbled fumes fumigants fuming fun function
functional functionality functioned functioning functions fund-raiser fund-raisers fund-raising fundamental
fundamentalism fundamentalists fundamentally fundamentals funded funders funding fundraised fundraiser
fundraisers fundraising funds funeral funerals fungal fungi fungicide fungus funnel funneling funnelled
funny fur furious furiously furnaces furnishings furniture furor furore furosine furrows further furthering
fury fused fuses fusion fuss fussy futile future futuristic futurologist fuzz fuzzy g-m gadfly gadget
gadgets gaffe gaffes gagged gagging gain gained gainer gainers gaining gains gait gala galactic galaxies
galaxy gallbladder galleries gallium gallon gallons galloped gallows galvanised galvanized galvanizing
gambit gamble gambling game game-changer gameplan gameplay gamer gamers games gaming gamma gamma-ray gang
ganglioneuritis gangs gangsters gap gaps garage garbage gardeners gardening garlic garment garments garnered
garnering gas gas-rich gases gasoline gasp gastrointestinal gastronomy gate gatekeeper gateways gather
gathered gathering gatherings gathers gauge gauges gauging gaunt gave gay gays gaze gear geared gearing
gears gearwheels gee geek geeks geese gel gels gem gems gender gender-based genders gene general
general-election generally generals generate generated generates generating generation generational
generations generator generators generic generics generosity generous generously genes genetic genetically
genetically-modified geneticist genital genitalia genitals genius genocide genome genomes genre genres
gentle gentleman gentlemanly gentlemen gently gentrification genuine genuinely genus geographical
geographically geography geologist geologists geometric geometrical geometry geophysicist geophysics
geopolitical geopolitics georgewbush geosequestration geothermal germinate gestation gesture gestures get
get-out-the-vote get-together gets getting geyser ghost ghostly ghosts giant giants giddy gift gifted gifts
gig gigabit gigabyte gigabytes gigalitres gigantic gigapixel gigs gilded gimmicks girl girlfriend
girlfriends girls give giveaway giveaways given gives giving gizmos glacial glacier glaciers glad gladly
glamorous glance gland glands glandular glare glaring glass glasses glaucoma gleaming glean gleefully glide
glided glider gliding glimmer glimpse glimpses glitch glitches glittering glitzy global globalisation
globalization globalized globally gloom gloomy glorifies glorious glory gloss glossy glove gloves glow
glowing glucose glue glued glut go go-ahead go-to goal goal-kicking goalkeeper goalless goals goannas goat
goats goby goddess gods goers goes goggles going gold golf golf-course golfer gone gonna goo good
good-natured goodbye goodness goods goodwill gooey gorgeous gorillas gospel gossip gossypol got gotten
gouging gourmet gov govern governance governed governing government government-backed government-controlled
government-funded government-held government-in-exile government-run governmental governments governor
governorates governors governs grab grabbed grabbing grabs graced gracious grade graders grades grading
gradual gradually graduate graduated graduates graduating graduation graffiti graft grafted grain grain-fed
grammar grams grandchildren granddaughter grandfather grandma grandmother grandmothers grandparents grandson
granny granted granting grants granulocytes grape grapes grapevines graph graphic graphical graphics
graphics-intensive graphite grapple grappled grapples grappling grasp grasped grass grass-fed grass-roots
grasses grasshoppers grasslands grassroots grata grateful gratified grating gratitude gratuitous grave
gravel gravely graves graveyard graveyards gravitas gravitate gravitated gravitational gravity graze grazier
grazing greasy great great-great greater greatest greatly greatness greed greedy greenback greener greenest
greenhouse greenhouse-gas greenhouses greet greeted greeting greetings gregarious grenade grenades grew grey
greyhound grid grids grief grievances grieving grievous grilled grilling grim grin grinding grinning grip
gripped gripping grips gritty groan groaned groceries grocery groin groom groomed grooming groping gross
grossed grossing grossly ground ground-based ground-breaking ground-penetrating groundbreaking grounded
grounding grounds groundwater groundwork group grouped grouping groups grow grower grower-owned growers
growing grown grown-up grows growth grudgingly grueling gruelling gruesome gruff grunt guarantee guaranteed
guaranteeing guarantees guarantor guarded guarding guards gubernatorial guerilla guerillas guerrilla
guerrillas guess guessed guessing guest guest-worker guests guidance guide guided guideline guidelines
guides guiding guilders guilt guilty guise guitar guitarist guitarists guitars gullies gum gums gun
gun-control gunbattle gunbattles gunfight gunfire gunman gunmen gunned gunning gunpoint guns gunship
gunships gunshot gunshots guru gusto gusts gut guts gutsy gutted guy guys gym gymnast gyms gyroscopes habit
habitable habitat habitats habits habitual hack hacked hacker hackers hacking hacks had haemoglobin hail
hailed hailing hails hair hairless hairstyle hairstyles hairy half half-billion half-brother half-century
half-day half-dozen half-hour half-marathon half-sister half-time half-way half-year halfway hallmark
hallmarks hallowed halls halt halted halter halting halts halve halved halves halving hamburgers hammer
hammered hammering hamper hampered hampering hampers hamsters hamstring hamstrung hand hand-held
hand-in-hand hand-to-hand handcuffed handcuffs handed handful handgun handheld handhelds handicapped
handicrafts handily handing handle handled handler handlers handles handling handmade handouts handover
handpicked handprints hands hands-free handset handsets handshake handsome handwritten handy hang hangar
hanged hanging hangs hapless happen happened happening happens happier happily happiness happy harass
harassed harassing harassment harboring harbouring harbours hard hard-fought hard-hit hard-line hard-liners
hard-pressed hard-won hard-working hardcore harden hardened hardening harder hardest hardest-hit hardline
hardliners hardly hardship hardships hardware hardware-based hardworking harm harmed harmful harming
harmless harmonic harmonious harms harness harnessed harnessing harsh harshest harshly harvest harvested
harvester harvesters harvesting harvests has hash hashtag hassle haste hasten hastily hasty hat hat-trick
hatch hatched hatchery hatchings hatchlings hate hated hateful hater hates hatred hats haul haulage hauled
hauling haunt haunts have have-nots haven havens having havoc hawkish hay hazard hazardous hazards haze he
head head-on head-to-head headache headaches headbutt headdress headed header heading headland headline
headline-grabbing headlined headliners headlines headlining headmistress headquartered headquarters heads
headscarf headscarves headset headstone headwinds heady heal healed healer healing health health-care
health-related healthcare healthier healthiest healthy heap heaped heaps hear heard hearing hearings hears
heart heartbeat heartbreak heartbreaking heartburn heartened heartening heartfelt heartland hearts hearty
heat heated heater heaters heating heats heatwave heavens heavier heaviest heavily heavy heavyweight
heavyweights heckler hecklers heckling hectare hectares hectic hedge hedge-fund hedged hedging heed heel
heels hefty heifers height heighten heightened heightening heinous heir heirs heist held helicopter
helicopters helium helix hell helm helmet helmets help helped helpful helping helpless helps hemispheres
hemorrhage hemorrhagic hemorrhaging hemp hence hepatitis heptathlon her heralded heralds herbal herbicide
herbicides herbivorous herbs herd herders herding herds here hereby hereditary heredity hernia hero heroes
heroic heroics heroin heroine heroism herpes herpes-like hers herself hesitant hesitate hesitation
heterosexual heyday hi-tech hiatus hibernate hid hidden hide hide-out hide-outs hideout hideouts hides
hiding hierarchical hierarchy high high-altitude high-amylose high-calorie high-capacity high-cost
high-definition high-dollar high-end high-energy high-frequency high-grade high-income high-level
high-pitched high-powered high-priced high-profile high-protein high-quality high-ranking high-resolution
high-rise high-risk high-security high-skilled high-speed high-tech high-technology high-temperature
high-volume higher higher-resolution highest highest-level highest-profile highest-ranking highlight
highlighted highlighting highlights highly highs highway highways hijack hijacked hijacker hijackers
hijacking hijackings hike hikers hikes hiking hilarious hillside hillsides hilltop him himself hinder
hindered hindering hindsight hinge hinges hint hinted hinterland hinting hints hip hip-hop hippo hippy hips
hire hired hires hiring his historian historians historic historical historically histories history
history-making hit hitched hitherto hits hitter hitting hive hives hoarding hoax hoaxes hobbit hobbled hobby
hoc hog hogwartsia hoisted hold holder holders holding holdouts holds hole holed holes holiday holidays
holiest holistic homage home home-grown home-made home-school home-state homebuyers homecoming homegrown
homelands homeless homelessness homemade homeowner homeowners homes hometown homework homicidal homicide
homicides homing hominid hominids homophobic homosexual homosexuality homosexuals hone honed honest honestly
honesty honey honeyeater honing honor honorary honored honoring honors honour honoured honouring honours
hooded hoodlums hooked hooker hooking hooks hooliganism hoops hooves hop hope hoped hopeful hopefully
hopefuls hopeless hopelessly hopes hoping hopped hopping hops hordes horizon horizontal hormonal hormone
hormones horns horrendous horrible horribly horrific horrified horrify horrifying horror horrors horse
horse-drawn horseback horses horticultural horticulturalists horticulture hospitable hospital hospitalised
hospitality hospitalization hospitalized hospitals host hostage hostage-takers hostages hosted hostel
hostile hostilities hostility hosting hosts hot hotbed hotels hotline hotly hots hotspot hotspots hotter
hottest hounds hour hour-long hourly hours house-to-house housed household householder householders
households housemates houses housing hover hovered hovering hovers how however howls href hub hubs huddle
huddled hug huge hugely hugged hugging huh human human-induced human-like human-made human-rights
human-to-human humane humanely humanitarian humanity humankind humanoid humans humble humbled humbling humid
humidity humiliated humiliating humiliation humility humor humorous humour humpback hundred hundreds hung
hunger hungry hunt hunted hunter-gatherers hunters hunting hunts huntsmen hurdle hurdler hurdles hurl hurled
hurling hurricanes hurriedly hurry hurt hurting hurts husband husbands husk huts hybrid hybridisation
hydatid hydrate hydrocarbon hydrocarbons hydroelectric hydrofluorocarbons hydrogen hydropower hydrothermal
hyenas hygiene hygienic hymns hype hyperbole hyperinflation hypersensitivity hypertension hypnotism
hypochondriasis hypocrisy hypocritical hypothesis hypothesise hypothesised hypothetical hysterical ice
iceberg icing icon iconic icons icy id idea ideal idealised idealism idealistic ideally ideals ideas
identical identification identified identifies identify identifying identities identity ideological
ideologically ideologies ideology idiotic idle idleness idly ie if ignite ignited ignorance ignorant ignore
ignored ignores ignoring ill ill-advised ill-fated illegal illegality illegally illegals illegitimate
illiberal illicit illiteracy illiterate illness illnesses illogical illusion illusions illustrate
illustrated illustrates illustration illustrations illustrious image image-wrap imaged imagery images
imaginary imagination imaginative imagine imagined imagines imaging imagining imbalance imbalances imitate
imitating imitation immature immeasurably immediacy immediate immediately immense immensely immersed
immersion immersive immigrant immigrants immigrate immigrated immigration imminent immoral immorality immune
immunity immunizations immunized immunodeficiency immunosuppressant imp impact impacted impactful impacting
impacts impair impaired impairment impairments impart impartial impartiality impassable impasse impassioned
impatient impeach impeached impeachment impeccable impede impediment impediments impending imperative
imperfect imperialism imperiled impermissibly impersonator impervious impetus implant implantation implanted
implanting implants implement implementation implemented implementing implicate implicated implicates
implicating implication implications implicit implicitly implied implies imploded imploding implore implored
imply implying import importance important importantly importation imported importer importers importing
imports impose imposed imposes imposing imposition impossible impossibly impost impostor impotence impotency
impoverished impractical impresario impress impressed impresses impressing impression impressions impressive
impressively imprint imprison imprisoned imprisoning imprisonment improbable impromptu improper improperly
improve improved improvement improvements improves improving improvise improvised impugning impulse impulses
impulsive impunity in in-between in-built in-depth in-fighting in-form in-game in-house in-laws in-person
in-principle in-state in-your-face inability inaccessible inaccuracies inaccurate inaction inactive
inadequate inadmissible inadvertent inadvertently inappropriate inappropriately inaugural inaugurate
inaugurated inauguration inauthentic inbox inboxes incapable incapacitated incarcerated incarceration
incarnation incendiary incensed incentive incentives inception incessant incest inch inched inches inching
incidence incident incidental incidentally incidents incinerated incite incited incitement incites inciting
inclination inclined include included includes including inclusion inclusive inclusiveness income incomes
incoming incompatibilities incompatible incompetence incompetent incomplete incomprehensible inconceivable
inconclusive inconsistencies inconsistency inconsistent inconvenience incorporate incorporated incorporates
incorporating incorporation incorrect incorrectly increase increased increases increasing increasingly
incredible incredibly incremental incubated incubating incumbent incumbents incur incurable incurred
incurring incursion incursions indecency indecent indecision indeed indefensible indefinite indefinitely
independence independent independent-minded independently independents indestructible index indexed indexes
indexing indicate indicated indicates indicating indication indications indicative indicator indicators
indices indict indicted indictment indictments indie indifferent indignation indignity indirect indirectly
indiscretion indiscretions indiscriminate indiscriminately indispensable indisputable indistinguishable
individual individualism individuality individually individuals induce induced induces inducing inducted
induction indulge indulging industrial industrialised industrialist industrialization industrialized
industry ineffective ineffectiveness inefficiencies inefficiency inefficient ineligible inept inequalities
inequality inequities inertia inevitability inevitable inevitably inexorably inexpensive inexperience
inexperienced inexplicable infamous infamously infancy infant infants infect infected infecting infection
infections infects inference inferior infertility infest infestation infested infidels infighting infiltrate
infiltrated infiltrating infiltration infiltrations infiltrators infinity inflame inflamed inflammation
inflammatory inflate inflated inflation inflationary inflection inflict inflicted inflicting inflow inflows
influence influenced influencer influencers influences influencing influential influenza influx inform
informal informally informants information information-sharing informative informed informing infrared
infrastructure infrastructures infringe infringed infringement infringements infringing infuriated
infuriating infuse infused infusion ing ingenious ingested ingesting ingredient ingredients inhabit
inhabitants inhabited inhalation inhale inhaled inherent inherently inherit inheritance inherited inhibit
inhibiting inhibitor inhibitors inhospitable inhuman inhumane initial initially initials initiate initiated
initiating initiation initiatives inject injectable injected injecting injection injections injects
injunction injure injured injuries injuring injury injury-hit injury-time injustice injustices ink inked
inkjet inkling inmate inmates innate inner inner-city innermost innings innocence innocent innocents
innocuous innovate innovating innovations innovative inoculate inoculation inoperable inordinate inorganic
inpatient input inputs inquest inquired inquiries inquiry inroads insane insanity inscribed inscription
inscriptions insect insecticide insecticides insects insecure insecurity insensitive insensitivity
inseparable insert inserted inserting inshore inside insiders insidious insight insights insignificant
insincere insist insisted insistence insisting insists insolvency insolvent insomnia inspect inspected
inspecting inspections inspectors inspiration inspirational inspire inspired inspires inspiring instability
install installation installations installed installing installment installs instalment instance instances
instant instantaneous instantly instead instigate instigating instil instill instinct instinctive
instinctively instincts instituted instituting institutional institutions instruct instructed instructing
instruction instructions instructor instructors instrument instrumental instruments insufficient
insufficiently insulate insulated insulating insulation insulin insult insulted insulting insults insurance
insured insurer insurers insurgency insurgent insurgents insurmountable insurrection intact intake integral
integrate integrated integrating integration integrity intellectual intellectually intellectuals
intelligence intelligence-gathering intelligent intelligently intemperate intend intended intends intense
intensely intensification intensified intensifies intensify intensifying intensity intensive intensively
intent intention intentional intentionally intentions intents inter-faith inter-korean interact interacted
interacting interaction interactions interactivity interacts interbred interbreeding intercept intercepted
interception interceptor interceptors intercepts interconnected intercontinental intercourse interest
interested interesting interests interface interfere interfered interference interferes interfering
intergalactic intergenerational interim interjected intermediary intermediate intermediates intermittent
intern internal internally international internationalist internationally internationally-backed
internationally-recognized internationals internment interns interoperability interoperable interpret
interpretation interpretations interpreted interpreter interrogated interrogating interrogation
interrogations interrogators interrupt interrupted interrupting interruption interruptions intersect
intersection interspersed interstate interstellar intertwined interval intervals intervene intervened
intervening intervention interventionist interventions interview interviewed interviewer interviewers
interviewing interviews intestinal intestine intestines intimate intimated intimately intimidate intimidated
intimidating intimidation into intolerable intolerance intolerant intoxicated intra-african intraocular
intricacies intricate intrigue intrigued intriguing intrinsic introduce introduced introduces introducing
introduction intrude intruder intruders intrusion intrusions intrusive intuition intuitive inundated invade
invaded invading invalid invalidated invaluable invariably invasion invasions invasive invent invented
invention inventions inventive inventor inventories inventors inventory inversion inversions invertebrates
inverted invest invested investigate investigated investigates investigating investigation investigations
investigative investigator investigators investing investment investments investor investors invests
invisibility invisible invitation invitations invite invited invites inviting invoices invoke invoked
invoking involve involved involvement involves involving inward ion ionised ionosphere ions iota ipad iphone
iphones ipod ipods irate ire iron iron-rich ironed ironic ironically irony irradiated irrational irregular
irregularities irrelevant irreparable irreplaceable irresistible irrespective irresponsible irreversible
irrigated irrigation irrigator irrigators irritable irritants irritated irritating irritation is island ism
isolate isolated isolating isolation isolationist isotope isotopes issuance issue issued issuers issues
issuing it itch itching itchy item items its itself itunes jab jabs jackass jacket jackets jackpot jagged
jail jailed jailing jails jamais jammed jamming jams janitor jar jarring jaw jaw-dropping jaws jazz jealousy
jeans jeered jeers jeopardise jeopardised jeopardising jeopardize jeopardy jet jetliners jets jetty jeweler
jewellery jewelry jibe jiggle jigsaw jihadist jihadists jitters job job-killing jobless joblessness jobs
jockey jockeying jockeys jogging join joined joining joins joint jointly joints joke joked jokes joking
jokingly jolt jolted journalist journalistic journalists journals journey journeys joyful joyous joystick
jubilant judge judge-led judged judgement judgements judges judging judgment judgments juggernaut juggle
juggling juice juices jumbo jump jump-start jumped jumper jumping jumps jumpstart junctions juncture jungles
junior junk junta jurisdiction jurisdictions jurist jurors jury just justices justifiably justification
justified justify justifying juvenile juveniles karate ke kebab keen keenly keenness keep keeper keeping
keeps kelp kept keratin kernel kerosene ketosis key keyboard keyboards keynote keypad keystroke keywords kg
khaki kick kick-off kick-start kick-started kickback kickbacks kicked kicker kickers kicking kickoff kicks
kid kidding kidnap kidnapped kidnappers kidnapping kidnappings kidney kidneys kids kill killed killer
killing killings kills kilogram kilograms kilometer kilometer-long kilometer-per-hour kilometers kilometre
kilometre-wide kilometres kilos kilotonne kilotonnes kilotons kind kindly kindness kinds kingfish kingpin
kiosks kipunji kiss kissed kissing kit kitchen kitchens kits km knack knee knee-jerk knees knell knew knife
knife-wielding knives knock knock-on knocked knocking knockout knocks know know-how knowing knowingly
knowledge knowledgeable known knows koala koalas komodo krill kroner kronor kudos kyat lab label labeled
labeling labelled labelling labels laborers labourers lack lacked lacking lackluster lacklustre lacks
lactating lactation lad ladder ladders ladies lads lag laggard lagged lagging lags laid laid-off lakh lamb
lambasted lambs lamduan lame lame-duck lament lamented lamenting laments lamp land land-based land-living
land-use landed landfall landfill landholder landholders landing landings landless landline landlines
landlocked landlords landmark landmass landmine landmines landowners lands landscape landscapes landslide
landslides lanes language languages languished languishing laps lapse lapsed lapses laptop laptops large
large-scale largely larger largest larvae larval lascars laser lasers lash lashed lashes lashing last
last-ditch last-gasp last-minute lasted lasting lasts late late-breaking late-night lately later latest
latinohiphopradio latitude latitudes latter laud lauded laugh laughable laughed laughing laughs laughter
launch launched launcher launchers launches launching laundering laundry laureate lava lavish law
law-abiding lawful lawfully lawless lawlessness lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lax
lay lay-off layaway layer layers laying layoffs layout lays lazy lead lead-up leader leaderless leaders
leadership leading leads leaf leaflet leaflets leafy leagues leak leaked leaking leaks lean leaned leaner
leaning leanings leans leant leap leapfrog leaping leapt learn learned learners learning learns learnt lease
leased leases leash leasing least leave leaves leaving lectern lecture lectured lecturer lectures lecturing
led leeway left left-back left-foot left-footed left-hand left-handers left-leaning left-wing leftist
leftists leftover leftward leftwing leg legacies legacy legal legalisation legalise legality legalization
legalize legalized legalizing legally legend legendary legends legionella legionnaires legions legislate
legislating legislation legislative legislator legislators legislature legislatures legitimacy legitimate
legitimately legitimize legs legumes leisurely lend lender lenders lending lends length lengthened lengths
lengthy leniency lenient lens lenses lesbian lesbians lesions less less-educated lessen lessened lessening
lesser lesser-known lesson lessons lest let lethal lets letter letting lettuce lettuces leukaemia leukemia
levee levees level leveled leveling levelled levelling levels leverage leveraged leveraging levied levies
levy lewd lexicon liabilities liability liable liaison liar liars libel liberalisation liberalise
liberalization liberalize liberalizing liberals liberate liberated liberating libertarians liberties
libraries lice licence licences license licensed licenses licensing lick licking lid lie lied lies
lieutenants life life-saving life-threatening life-time lifeline lifelong lifespan lifespans lifestyle
lifestyles lifetime lifetimes lift lift-off lifted lifting liftoff lifts ligament ligaments light
light-emitting light-sensitive light-water light-year light-years lighter lighthearted lighting lightly
lightning lights lightweight likable like like-for-like like-kind like-minded likeable liked likelihood
likely liken likened likeness likening likes likewise liking limb limbo limbs lime limelight limit
limitation limitations limited limiting limitless limits limousine limped line line-item line-out line-up
lineage lineages linear lined linen liner lines linesman lineup linger lingered lingering lingers linguist
linguistic linguistics linguists lining link linked linking links lint lip lips liquefied liquid liquidation
liquidity liquids liquor lira list listed listees listen listened listener listeners listening listens
listing listings lists lit litany liter literacy literally literary literate literature liters lithium
lithography litigate litigated litigation litigations litmus litre litres litter littered little
little-known live live-action live-streamed live-streaming lived livelihood livelihoods lively liver livers
lives livid living lizard lizards llah ller load loaded loading loads loaf loan loaned loans lob lobbed
lobbied lobbies lobbing lobby lobbying lobbyist lobbyists lobe lobes lobster lobsters local locales
localised localities locality localize locally locally-produced locals locate located locating location
locationecode locations lock lockdown lockdowns locked locker locker-room locking locks locomotives locust
locusts lodged lofty log logged logging logic logical login logistical logistics logo logos logs lone
lone-wolf loneliness lonely long long-awaited long-distance long-established long-held long-lived long-lost
long-necked long-period long-planned long-range long-running long-shot long-standing long-term long-time
longer longer-term longest longest-running longest-serving longevity longing longstanding longtime look
looked looking looks loom loomed looming looms loop loophole loopholes looping loose loose-head loosely
loosen loosened looser looted looters looting lopsided lore lorry lose loser losers loses losing loss
loss-making losses lost lot lotions lots loud louder loudest loudly loudspeakers lounge lousy love loved
lover lovers loves loving low low-budget low-carbohydrate low-carbon low-cost low-density low-expressing
low-frequency low-income low-key low-level low-lying low-paid low-priced low-profile low-ranking low-risk
low-wage lower lower-cost lower-court lower-income lower-level lower-wage lowered lowering lowers lowest
lows loyal loyalist loyalists loyalties loyalty lubricant luck luckily lucky lucrative ludicrous luge
luggage lukewarm lull lump lumpen lumps lumpy lunar lunch luncheon lunches lunchtime lung lungs lupins lurch
lurching lure lured luring lurking luwa luxurious luxury lying lynching lyrical lyricist lyrics lysine
macadamia macaque machetes machinations machine machinery machines macroeconomic macular mad made madness
madrassa madrassas magazine magazines magenta maggots magic magical magician magma magnanimous magnate
magnesium magnet magnetic magnetometer magnets magnificent magnified magnifies magnify magnifying
magnirostris magnitude mahogany mail mailed mailers mailing mailings mails main mainland mainly mains
mainstay mainstays mainstream maintain maintained maintaining maintains maintenance maire maize majestic
major major-party majoritarian majorities majority majority-owned make make-believe make-up maker makers
makes makeshift makeup making malaise malaria male male-dominated males malfeasance malfunction malfunctions
malicious malignant malls malnourished malnutrition malpractice malt malting malware mammal mammalian
mammals mammoth mammoths man man-made manage manageable managed management manager managerial managers
manages managing mandalas mandarins mandate mandated mandates mandating mandatory maneuver maneuvering
maneuvers mangabeys manganese mangenner mango mangoes mangos mangrove mangroves manifest manifestation
manifestations manifesto manifestos manifold manipulate manipulated manipulating manipulation manipulations
manipulator mankind manned manner manoeuver manoeuvre manoeuvring manpower mansion manslaughter mantises
mantle mantra manual manually manufacture manufactured manufacturer manufacturers manufactures manufacturing
manure manuscript manuscripts many map mapped mapping maps marble marbles marbling marched marchers marches
marching margin marginal marginalised marginalized marginally margins marijuana marital maritime marked
markedly marker markers market market-based market-friendly market-making market-oriented marketed marketer
marketers marketing marketplace markets marking markings marks marmosets marque marquee marred marriage
marriages married marrow marry marrying marshals marsupial marsupials martial martyrdom marveled mascot
masculine masculinity masers mashup mask masked masking masks mass mass-market massacre massacred massacres
massacring massage masse massed masses massif massing massive massively master mastered mastering mastermind
masterminded masterminding masterminds mastery mastitis mastodon mastodons mat match match-day match-up
match-winning matched matches matching matchup matchups mate mated material materialise materialised
materialists materialize materialized materially materials maternal maternity mates math mathematical
mathematically mathematician maths mating matter mattered matters mature matured matures maturing maturity
maverick maximise maximize maximum may maybe mayhem mayoral mayors me meager meagre meal meals mean
meandered meaning meaningful meaningless meanings means meant meantime meanwhile measurable measure measured
measurement measurements measures measuring meat meat-eating meatworks mechanic mechanical mechanically
mechanics mechanism mechanisms medal medalist medallist medallists medals meddle meddling media medial
median mediate mediated mediating mediation mediator mediators medical medically medication medications
medicinal medics medieval mediocre meditation medium medium-sized medium-term medley meerkats meet meeting
meetings meets mega mega-donor mega-tsunamis megabit megabits megabyte megabytes megalitre megalitres
megapixel megapixels megawatts melanin melanoma melatonin mellow melon melons melt meltdown melted melting
member members membership memberships membrane membranes memo memoir memoirs memorabilia memorable memorably
memorandum memorials memories memorized memory men menace menacing mend menial meningitis meningococcal
menstrual menstruation mental mentality mentally mention mentioned mentioning mentions mentor mentorship
menu menus merchandise merchant merchants mercy mere merely merge merged merger mergers merging merinos
merit meritocracy merits merrily merry mess message messages messaging messed messy met metabolic metabolism
metadata metal metallic metallurgical metals metamaterials metaphor metatarsal meteor meteoric meteorite
meteorites meteorologist meteorologists meter meter-long meters methamphetamine methane methanol method
methodical methodically methodologies methodology methods meticulous metre metre-long metres metric metrics
mice microbe microbes microbial microcephalic microcephaly microchip microcontroller microcosm microengine
microfinance microgravity micrometres micron microns microorganisms microphone microphones microscope
microscopic microtomography microwave microwaves mid mid-afternoon mid-april mid-august mid-century
mid-december mid-february mid-january mid-june mid-level mid-march mid-may mid-morning mid-north
mid-november mid-october mid-september mid-sized mid-week mid-west mid-year midday middle-aged middle-class
middle-income middleman midfield midfielder midnight midst midterm midwifery midyear mifepristone might
mighty migraine migrant migrants migrate migrated migrating migration migrations migratory mild milder
mildly mile mileage miles milestone militancy militant militants militaries militarily militarized military
military-backed military-led military-ruled military-run military-style militia militiamen militias milk
milked milking mill millennia millers milligrams millilitres millimeters millimetre millimetres million
million-dollar million-year million-year-old millionaires millions milliseconds mimic mimicked mimicking
miming minarets mince mind mind-boggling mindful mindless minds mindset mine mined miner mineral
mineral-rich minerals miners mines mingle mingled mini-break mini-games miniature miniaturisation minibus
minimal minimally minimise minimised minimising minimize minimum minimum-wage mining miniscule miniseries
minister ministerial ministers minnows minor minorities minority minus minuscule minute minutes miracle
miracles miraculous mirage mired mirrored mirroring mirrors miscalculation miscarriage miscarriages mischief
mischievous misconception misconduct misconstrued miscreants misdeeds misdemeanor misdirected miserable
miserably misery misfortune misgivings misguided mishandled mishandling misinformation misinterpreted
misjudged misjudgement mislead misleading misled mismanagement mismatch misogynist misogyny misplaced
misrepresent misrepresentation misrepresented misrepresenting miss missed misses missile missiles missing
mission missionaries missions missive missives misspoke misstated missteps mist mistake mistaken mistakenly
mistakes mistook mistreated mistreating mistreatment mistrust misunderstanding misunderstandings
misunderstood misuse misused misusing mite mites mitigate mitigating mitochondrial mix mix-up mixed mixes
mixing mixture mixtures mm moan moaning mob mobi mobile mobiles mobilise mobilised mobilising mobility
mobilization mobilize mobilized mobilizing mobs mock mock-vote mocked mockery mocking mocks modafinil mode
model modeled modeling modelled modelling models modem moderate moderated moderately moderates moderating
moderation moderator moderators modern modern-day modernise modernization modernizing modes modest modestly
modification modifications modified modify modifying modulate module modules mogul moist moisture mold
molecular molecule molecules molestation molesting molten mom moment momentous moments momentum monarch
monarchy money money-laundering mongering mongrel moniker monitor monitored monitoring monitors monkey
monkeypox monkeys monks monoclonal monogamous monolithic monopolies monopoly monoxide monsoon monster
monstrous month month-long month-old month-to-month monthly months months-long monumental mood moods
moonlets moons moored moorings moot mooted mop moral morale morality morally morals moratoria moratorium
more moreover morgue morning mornings morphed morphine mortal mortality mortally mortar mortars mortgage
mortgages mosaic mosque mosques mosquito mosquito-borne mosquitoes mosquitos most most-watched mostly motes
moth mothball mothballed mothballing mother mothers moths motion motions motivate motivated motivates
motivating motivation motivations motivator motive motives motorbike motorbikes motorcade motorcycle
motorcycles motorist motorists motto mould moulds mound mounds mountain mountainous mountains mountainside
mounted mounting mounts mourn mourned mourners mourning mouse moustache mouth mouthing mouthpiece mouths
move moved movement movements movers moves movie movies moving mowing mtdna much much-anticipated
much-needed muck mucosa mucous mucus mud muddled muddy mudslide mudslides mudslinging mugging mugs mules
mulesing mulled mulling mulls multi-billion multi-candidate multi-channel multi-cultural multi-million
multi-party multi-player multi-sector multi-year multibillion-dollar multicultural multidimensional
multidisciplinary multilateral multimedia multimillion-dollar multimillionaires multinational multinationals
multiparty multiplayer multiple multiply multitude mum mummified mummy mundane municipal municipalities
municipality munitions murals murcott murder murdered murderer murderers murdering murderous murders murky
murmurs muscle muscles muscular mused museums mushroom mushrooms mushy music musical musically musicals
musician musicians mussel mussels must must-have must-haves must-win mustered mustering mutant mutate
mutated mutates mutating mutation mutations muted mutilated mutilation mutton mutual mutually my myriad
myself mysteries mysterious mystery mystical mystified myth mythical mythology myths n't nabbed nagging nahi
nail nailed nails naive naked naloxone name name-calling named namely names namesake naming namo nanny
nano-technology nanobacteria nanofactories nanomaterials nanometre nanometres nanoparticle nanoparticles
nanoscale nanosized nanotechnology nanotherapies nanotubes nanowire nanowires narcissist narcissistic
narcotics narrated narrates narrative narratives narrator narrow narrow-minded narrowed narrower narrowest
narrowing narrowly narrows nasal nascent nasi nastiest nasty nation nation-state nation-wide national
national-security nationalisation nationalism nationalistic nationalities nationality nationalization
nationalize nationalized nationalizing nationally nations nationwide native native-born natives nativist
natural natural-born naturalization naturalized naturally nausea nautical naval navel navies navigate
navigated navigating navigation navigational nbsp near near-daily near-death near-record near-simultaneous
near-term near-total nearby nearer nearest nearing nearly nears neat neatly nebulae necessarily necessary
necessitate necessities necessity neck neck-and-neck necklace necks nectar nectarine need need-based needed
needing needle needles needless needlessly needs needy negate negative negatively negatives negativity
neglect neglected neglecting neglects negligence negligent negligible negotiable negotiate negotiated
negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring
neighbors neighbour neighbourhood neighbouring neighbours neither neon neophyte neoteny nephew nepotism
nerve nerve-wracking nerves nervous nervously nesting nests net net-based nets netted netting network
networking networks neural neurological neurologist neuronal neurones neuroscientist neurosurgeon
neuroticism neurotransmitter neurotransmitters neutral neutrality neutralized neutron neutrons never
never-ending nevertheless new new-generation new-look new-media newborn newcomer newcomers newer newest
newfound newly newly-appointed newly-built newly-elected news newsletter newsmaker newspaper newspapers
newsrooms next next-generation nexus nice nicely niche niches nickel nickname nicknamed nicotine niece
niggles niggling night night-time nightclub nightclubs nightfall nightmare nightmares nights nighttime
nimble nine nine-member nine-month nine-year nine-year-old ninth nitrate nitrogen nitrous no no-confidence
no-fly no-frills no-man no-one no-win nobody nocturnal nod nodded nodding nods nodus noise noises noisy
nomadic nomads nominal nominally nominate nominated nominating nomination nominations nominee nominees non
non-american non-arab non-binding non-champions non-citizen non-combat non-commercial non-competitive
non-disclosure non-emergency non-energy non-english non-essential non-eu non-executive non-existent non-farm
non-fiction non-fungible non-gm non-government non-governmental non-human non-identical non-indigenous
non-interference non-invasive non-jewish non-latino non-musicians non-muslim non-muslims non-oil
non-partisan non-peaceful non-performing non-permanent non-profit non-resident non-smokers non-state
non-stop non-threatening non-traditional non-type non-us non-violence non-violent non-white non-wood
nondisclosure none nonetheless nonlinear nonpartisan nonpermanent nonprobability nonprofit nonprofits
nonsense nonviolent nonwhite nonwhites nor normal normalization normalize normalized normalizing normally
norms north-east north-eastern north-south north-west north-western northeast northeastern northerly
northern northern-based northward northwest northwestern nose nose-diving nosedive noses nostalgia not
notable notably notary notch notched note notebook notebooks noted notes noteworthy nothing notice
noticeable noticeably noticed notices noticing notification notified notify notifying noting notion notions
notoriety notorious notoriously notwithstanding novel novelist novels novelty novice now now-defunct
nowadays nowhere noxious nozzle nozzles nuanced nuances nuclear nuclear-armed nuclear-capable nuclear-free
nuclear-powered nuclei nucleic nucleus nudge nudging nudity nuisance nukes nullified number number-one
number-two numbered numbers numeracy numerical numerous nuns nurse nurseries nursery nurses nursing nurture
nurtured nurturing nut nutrient nutrients nutrition nutritional nutritionally nutritious nuts nylon oath
oats obelisk obese obesity obey obituary object objected objecting objection objectionable objections
objective objectives objectivity objects obligated obligation obligations obliged obliges obliquities
oblivion obscene obscenity obscure obscured obscurity observance observances observation observations
observe observed observers observes observing obsessed obsession obsessive obsessively obsolete obstacle
obstacles obstruct obstructed obstructing obstruction obtain obtained obtaining obvious obviously occasion
occasional occasionally occasions occultation occupancy occupants occupation occupations occupied occupiers
occupies occupy occupying occur occured occurred occurrence occurring occurs oceanographer oceans octopus
octopuses odd oddities oddly odds odour odours oesophagus of off off-farm off-limits off-loaded off-season
off-the-cuff off-the-record offence offences offend offended offender offenders offending offense offenses
offensive offensives offer offered offering offerings offers office officer officers offices official
officially officials offline offload offloaded offloading offset offsets offsetting offshoot offshore
offside offspring offstage often oil oil-backed oil-exporting oil-for-food oil-producing oil-rich oilfield
oils oilseed ois ok okay old old-fashioned old-school older oldest olds olfactory oligarch oligarchs olive
olives omen ominous omission omitted omnipresent on on-air on-demand on-farm on-going on-line on-screen
on-shore on-site on-stage on-the-ground on-the-job onboard once one one-and-a-half one-click one-day
one-dimensional one-fifth one-fourth one-half one-man one-match one-off one-on-one one-party one-quarter
one-seat one-sided one-stop one-tenth one-third one-time one-two one-way one-year one-year-old onerous ones
oneself onetime ongoing onion onions online onlookers only onrushing onset onshore onside onslaught onstage
onto onus onward onwards op op-ed opals opaque open open-air open-carry open-ended open-source opened opener
opening openings openly openness opens operate operated operates operating operation operational operations
operative operatives operator operators opined opinion opinionated opinions opioid opium opossum opponent
opponents opportunism opportunist opportunistic opportunities opportunity oppose opposed opposes opposing
opposite opposites opposition oppressed oppression oppressive opt opt-in opt-out opted optic optical optics
optimal optimise optimism optimistic optimum opting option optional options or oral oranges orbit orbital
orbiting orbits orchard orcharding orchardist orchardists orchards orchestrate orchestrated orchestrating
ordeal order ordered ordering orderly orders ordinarily ordinary ore orexin-a org organ organic
organisations organise organised organiser organisers organises organising organism organisms organizational
organizations organize organized organizer organizers organizing organophosphate organs orientation oriented
origin original originality originally originals originate originated originates origins orphan orphanage
orphanages orphaned orphans orthodoxy os oscillation osmosis ostensibly osteoporosis ostriches other others
otherwise ought ounce our ours ourselves oust ousted ouster ousting out out-and-out out-of-competition
out-of-pocket out-of-print outage outages outback outbound outbreak outbreaks outburst outbursts outcome
outcomes outcry outdated outdo outdoor outer outermost outfit outfits outflank outflows outgoing outing
outings outlandish outlaw outlawed outlay outlet outlets outlier outline outlined outlines outlining outlook
outlying outmoded outnumber outpacing outperformed outperforming outplayed outpost outposts outpouring
output outputs outrage outraged outrageous outrages outreach outright outset outside outsider outsiders
outsize outsized outskirts outsold outsource outsourced outsourcing outspent outspoken outstanding
outstretched outstrip outstripped outstripping outweigh outweighed outweighs ovarian ovaries ovation oven
over over-confidence over-fishing over-hunting over-reacted over-reliance over-the-counter overall
overarching overblown overboard overbooking overcame overcapacity overcome overcomes overcoming overcrowded
overcrowding overdependence overdose overdue overeating overestimated overestimates overfishing overflights
overflow overflowed overflowing overgrown overhaul overhauled overhauling overhead overheads overheard
overheating overland overlap overlapping overload overloaded overlook overlooked overlooking overlooks
overly overnight overpaid overpass overplayed overpopulated overpopulation overpowered overpromise overran
overrated overreach overreact overrepresented overridden override overriding overrule overruled overruling
overrun overs oversaw overseas oversee overseeing overseen overseer oversees overshadow overshadowed
overshadowing overshadows overshot oversight oversized overstate overstated overstepped oversubscribed
oversupply overt overtake overtaken overtaking overthrew overthrow overthrown overtime overtly overtones
overtook overtures overturn overturned overturning overturns overuse overvalued overview overweight
overwhelm overwhelmed overwhelming overwhelmingly overworked overzealous ovulation owe owed owes owing own
own-brand owned owner owners ownership owning owns oxidative oxide oxidising oxygen oxygenation oysters
ozone pace paces pachycephalosaurs pacifism pacifist pacify pack package packaged packages packaging packed
packets packing packs pact pacts pad paddies padding paddock paddocks page pageant pageants pager pages paid
paid-for pain painful painfully painkillers pains painstaking paint painted painter painting paintings
paints pair paired pairing pairs palaces palaeobiology palaeontologist palaeontologists palatable palate
palates palpable pals palsy paltry pamphlets pan-arab pan-european panacea panda pandas pandemic pandering
panel panels panic panicked panicking panned panning panoply panoramic pans pantomime pants pantsuit papacy
papaya paper paperback papers paperwork par parable parade paraded parades paradigm paradox paragraph
parallel parallels paralysed paralysis paralyzed paralyzing paramedics parameters paramilitaries
paramilitary paranoia paranoid paranormal parasite parasites parasitic parcel parcels parched parchment
pardon pardoned pardoning pardons parent parental parenting parents paring parishioners parity parked
parking parkinsonia parliament parliamentarians parliamentary parliaments parody parole parried parrot part
part-time parted parthenogenesis partial partially participant participants participate participated
participates participating participation particle particles particular particularly particulars parties
parting partisan partisans partisanship partitioned partly partner partnered partnering partners partnership
partnerships parts party party-goers partyroom pass pass-through passage passages passcode passed passenger
passengers passers-by passersby passes passing passion passionate passionately passions passive passport
passports password passwords past pasta paste pasted pastimes pastor pastoral pastoralists pastors pasture
pastures patch patched patches patchwork patchy patent patented patenting patents paternal paternity path
pathetic pathogen pathogenic pathological pathologist pathologists paths pathway pathways patience patient
patient-specific patients patriarchal patriotism patrol patrolled patrolling patrols patron patronage
patrons pattern patterns pause paused pauses pausing pave paved pavement pavers paves paving pawns pay
pay-off pay-to-play pay-tv payable payback paychecks payday payers paying payload payloads payment payments
payoff payout payouts payroll payrolls pays pc peace peaceful peacefully peacekeeper peacekeepers
peacekeeping peacetime peaches peak peaked peaking peaks peanut peanuts pearling pears peasants peat
peatlands pebble-bed pebbles pectoral peculiar peculiarities peddle peddling pedestrian pedestrians pedigree
pedophile peek peer peer-reviewed peer-to-peer peers peg pegged pegs pellets pelted pelvic penalise
penalised penalties penalty penchant pencil pencilled pending pendulum pendulums penetrate penetrated
penetrating penetration penetrative penguin penguins penicillin penis penned pens pension pensioner
pensioners pensions pent-up pentathlon people peppered peptides per per-capita perceive perceived perceives
percent percentage percentages perception perceptions perch perched perennial perfect perfecting perfection
perfectly perform performance performance-enhancing performances performed performer performers performing
performs perfume perfumes perfunctory perhaps peril perilous perilously perimeter period periodic
periodically periods peripheral peripherals periphery perish perished perjury perks permafrost permanent
permanently permeability permissible permission permit permits permitted permitting pernicious peroxide
perpetrated perpetrator perpetrators perpetual perpetuate perpetuated perpetuating perplexed persecuted
persecuting persecution persist persisted persistence persistent persistently persists person persona
personal personalisation personalise personalised personalities personality personalized personally
personnel persons perspective perspectives persuadable persuade persuaded persuading persuasion persuasive
pertaining pertains pervasive perverse peso pesos pessimism pessimistic pest pesticide pests pet petals
petered petition petitioned petitioning petitions petrochemical petroglyphs petrol petroleum-based pets
petting petty petulance pharmaceutical pharmacies pharmacologist phase phased phases phasing phenomena
phenomenal phenomenally phenomenon pheromones philanthropic philanthropist philanthropists philanthropy
philosophical philosophies philosophy phishing phobia phobics phone phone-tap phoned phones phoney phoning
phony phosphate phosphates phosphorous photo photograph photographed photographer photographers photographs
photography photojournalist photons photoreceptor photoreceptors photos photosynthesis photovoltaic phpbb
phrase phrases phrasing phylloxera physical physically physician physicians physicist physicists physics
physio physiological physique pianist piano pic pick pick-up picked pickers picket picking pickings picks
pickup picnic picture pictured pictures pie piece pieced piecemeal pieces pig pigeon pigeons piggery pigment
pigs pile piled piles pilgrimage pilgrims piling pill pillars pilloried pills pilot piloted piloting pilots
pimping pin pinch pineapple pink pinnacle pinned pinning pinpoint pinpointed pinpointing pioneer pioneered
pioneering pioneers pipe piped pipeline pipelines pipes pipped piracy pirate pirated pirates pistol pit
pitch pitched pitcher pitchers pitches pitching pitfalls pits pittance pitted pitting pity pivotal pivoted
pivoting pivots pixel pixels pizza placards placate place placebo placed placement placements placental
places placing placings plagiarism plague plagued plagues plaguing plain plainclothes plainly plaintiffs
plan plane planemo planemos planes planet planetarium planetary planetesimals planets planks planned planner
planners planning plans plant plant-based plant-eating plantain plantation plantations planted planting
plantings plants plaque plasma plaster plastered plastic plastics plate plates platform platforms platinum
platitudes platter plaudits plausible play play-off play-offs playable playback played player player-boss
players playful playground playing playlist playlists playoffs plays playwright playwrights plea plead
pleaded pleading pleads pleas pleasant pleasantly pleased pleasing pleasure pledge pledged pledges pledging
plenary plentiful plenty plethora plight plot plots plotted plotter plotting plough ploughed plow plowed
ploy pluck plug plugged plugging plum plumber plume plumes plummet plummeted plummeting plums plunder
plundered plundering plunders plunge plunged plunging pluralism plurality plus plutonium pm pneumonia
pneumonia-like poach poached poaching pocket pocketed pockets podcast podcasters podcasting podcasts podium
pods poem poet poetic poetry poets point pointed pointedly pointing pointless points pointy poised poison
poisoned poisoning poisonous poke poked poker poking polar polarisation polarised polarization polarize
polarized polarizing pole poles poleward police policeman policemen policies policing policy policy-making
policyholders policymakers policymaking polio polished polishing polite politely political politically
politically-motivated politician politicians politicize politicized politicos politics poll polled pollen
pollination polling polls pollster pollsters pollutants polluted polluters pollutes polluting pollution poly
polyandry polygons polymer polymerase polymers polystyrene pondered pondering ponds pontiff poo pooch pool
pooled pooling pools poor poorer poorest poorly pop pop-up pop-ups poplar popped poppies popping poppy
populace popular popularity popularly populated population populations populism populist populous pore pores
poring pork porn pornographic pornography porous porphyrin portability portable portal portals portfolio
portfolios portion portions portrait portraits portray portrayal portrayed portraying portrays ports pose
posed poses posh posing position positional positioned positioning positions positive positively positives
posses possess possessed possesses possessing possession possessions possibilities possibility possible
possibly possum possums post-christmas post-columbia post-communist post-debate post-doctoral post-election
post-match post-pandemic post-presidential post-tsunami post-war post-world postage postal postcard
postdoctoral posted poster posters posthumous posting postings postpone postponed postponement postpones
postponing posts posture postwar pot potassium potato potatoes potency potent potential potentially pothole
pots pottery poultry pounce pounced pouncing pounded pounding pounds pour poured pouring pours poverty
powder powdered power power-sharing powered powerful powerfully powerhouse powering powerless powers pox
practical practicality practically practice practiced practices practicing practise practised practises
practising practitioner pragmatic pragmatism pragmatist praise praised praises praising prank prawn prawns
pray prayed prayer prayers praying pre-adaptation pre-budget pre-christmas pre-dawn pre-determined
pre-election pre-empt pre-emptive pre-european pre-existing pre-industrial pre-installed pre-ordered
pre-orders pre-paid pre-pandemic pre-pay pre-recorded pre-school pre-season pre-selected pre-show pre-tax
pre-trial pre-war preach preached preacher preaches precancerous precarious precaution precautionary
precautions precede preceded precedence precedent precedents precedes preceding precinct precincts precious
precipitated precipitation precipitously precise precisely precision preclude precondition preconditions
precursor predation predator predators predatory predecessor predecessors predetermined predicament
predicated predict predictable predicted predicting prediction predictions predictive predictors predicts
predisposed predisposition predominant predominantly predominately preempt preemptive prefer preferable
preference preferences preferential preferred preferring prefers pregnancies pregnancy pregnant prehistoric
prejudice prejudiced preliminary prelude premature prematurely premeditated premiere premiered premise
premised premises premium premiums preoccupied prep preparation preparations preparatory prepare prepared
preparedness prepares preparing preposterous prequel prerequisite preschoolers prescribe prescribed
prescribing prescription prescriptions preselection presence present present-day presentation presentations
presented presenter presenters presenting presently presents preservation preservative preserve preserved
preserving preside presided presidencies presidency president presidential presidents presides presiding
press pressed presses pressing pressure pressured pressures pressuring pressurisation prestige prestigious
presumably presume presumed presumption presumptive presumptively pretend pretended pretending pretense
pretext pretrial pretty prevail prevailed prevailing prevails prevalence prevalent prevent preventable
preventative prevented preventing preventive prevents preview previews previous previously previously-owned
previously-unknown prey preyed price priced priceless prices pricey pricing prick pricked pride prides
priest priests primaries primarily primary primary-season primate primates prime prime-time primed primetime
primeval primitive primordial principal principally principals principle principled principles print printed
printer printers printing prints prions prior prioritise prioritising prioritize prioritized priority prison
prisoner prisoners prisons pristine privacy private private-sector privately privately-owned privatisation
privatisations privatise privatised privatising privatization privatizations privatize privatized
privatizing privilege privileged privileges privy prize prized prizemoney prizes pro-abortion pro-bush
pro-business pro-chavez pro-clinton pro-cruz pro-democracy pro-gay pro-government pro-growth pro-hunt
pro-independence pro-islamic pro-israel pro-kurdish pro-life pro-moscow pro-opposition pro-palestinian
pro-rebel pro-reform pro-rubio pro-russian pro-sanders pro-syrian pro-taleban pro-taliban pro-trump
pro-western pro-whaling proactive proactively probabilities probability probable probably probation probe
probed probes probing problem problem-solving problematic problems proboscis procedural procedure procedures
proceed proceeded proceeding proceeds process processed processes processing procession processor processors
proclaim proclaimed proclaiming proclamation procuratorial procure procuring produce produced producer
producers produces producing product production productions productive productivity products profane
professed profession professional professionalism professionally professionals professions professors
proficiency proficient profile profiled profiles profiling profit profitability profitable profited
profiteers profiting profits profound profoundly progenitor progesterone program programmable programme
programmed programmer programmers programmes programming programs progress progressed progresses progressing
progression progressive progressively progressives prohibit prohibited prohibiting prohibition prohibitions
prohibitive prohibits project projected projecting projection projections projectors projects proliferate
proliferated proliferation prolific prolong prolonged prolonging prolongs prominence prominent prominently
promise promised promises promising promote promoted promotes promoting promotion promotional promotions
prompt prompted prompting promptly prompts promulgated prone pronounced pronouncements pronunciation proof
proofing prop propaganda propagate propel propelled propelling propensity proper properly properties
property prophylaxis proponent proponents proportion proportional proportionality proportionally
proportionate proportionately proportions proposal proposals propose proposed proposes proposing proposition
propositions propped propping proprietary props pros prosecute prosecuted prosecuting prosecution
prosecutions prosecutor prosecutors prospect prospective prospects prospectus prosper prospered prosperity
prosperous prostate prosthesis prosthetic prostitutes prostitution protagonist protagonists protea proteas
protect protected protecting protection protectionism protectionist protections protective protectorate
protects protege protein proteins protest protested protester protesters protesting protestors protests
protocols proton protons prototype prototypes protracted protruding protuberance proud proudest proudly
prove proved proven proverb proves provide provided provider providers provides providing province provinces
provincial proving provision provisional provisionally provisions provocation provocations provocative
provoke provoked provoking provost prowess proxies proximity proxy prudence prudent pruning pseudonym
psilocin psilocybin psychiatric psychiatrist psychiatrists psychological psychologically psychologist
psychologists psychology psychopath psychopaths psychosocial psychotic pub public public-private
public-records public-sector publication publications publicise publicised publicist publicity publicize
publicized publicly publish published publisher publishers publishes publishing pubs puffs pull pull-out
pullback pulled pulling pullout pulls pulmonary pulp pulpit pulsar pulsars pulses pump pumped pumping
pumpkin pumpkins pumps punch punched punches punching punctuated pundit pundits pungent punish punishable
punished punishing punishment punishments punitive punk punt punters pup pupil pupils puppet puppetry
puppets puppy pups purchase purchased purchaser purchasers purchases purchasing pure purely purge purged
purges purification purified purify purifying purity purport purported purportedly purporting purports
purpose purposely purposes pursuant pursue pursued pursues pursuing pursuit pursuits push pushed pushes
pushing put puts putting puzzle puzzled puzzles puzzling pygmy pyramids pyroclastic quadruple quadrupled
quagmire quail quake quake-hit quakes qualification qualifications qualified qualifier qualifiers qualifies
qualify qualifying qualitative qualities quality qualms quango quangos quantities quantity quantum
quarantine quarantined quark quarks quarrel quarries quarry quarter quarter-century quarter-final
quarter-finals quarterback quarterfinal quarterfinals quarterly quarters quartet quasars quash quashed
quashing queer quell queried queries query quest question question-and-answer questionable questioned
questioner questioners questioning questionnaire questionnaires questions quests queue queues quick
quickening quicker quickest quickly quid quiet quieter quietly quintals quintet quip quirky quit quite quits
quitting quixotic quiz quizzed quo quota quotas quote quoted quotes quoting rabbis rabbit rabbits rabble
race raced racehorse races racial racially racing racism racist racists rack racked racket racketeering
racking racks racquet racy radar radiated radiates radiating radiation radical radicalism radicalization
radicalized radically radicals radio radioactive radioactivity radiocarbon radios radius raffle raft rafts
rage raged rages raging raid raided raiding raids rail railed railing railroad rails rain rainbow rained
rainfall rainfalls rainforest rainforests raining rains rainstorms rainwater rainy raise raised raises
raising raisins raked rallied rallies rally rallying rambling ramifications rammed ramming ramp rampage
rampaging rampant ramped ramping ramps ran ranch rancher ranchers rancor random randomly rang range ranged
rangeland ranges ranging rank rank-and-file ranked ranking rankings ranks ransacked ransom ransoms rant rap
rape raped rapes rapid rapidly raping rapist rapists rapper rappers rare rarely rarer rarity rash rat
ratatouille ratcheted ratcheting rate rate-setting rated ratepayers rates rather ratification ratified
ratify rating ratings ratio ration rational rationale rationalisation rationing rations ratios rats rattle
rattled rattles rattling raucous raunchy ravaged ravaging rave ravine raw rays razed razor-thin razor-wire
re-appointed re-drafted re-elected re-election re-engineered re-enter re-entry re-establish re-established
re-establishing re-establishment re-examined re-issued re-open re-opened re-opening re-release re-released
re-run re-sell re-structuring re-submit re-vote re-write reach reached reaches reaching react reacted
reacting reaction reactions reactivated reactivation reactive reactivity reactor reactors reacts read reader
readers readership readies readily readiness reading readings readout reads ready ready-made ready-to-eat
readying reaffirm reaffirmed reaffirming reais real real-estate real-life real-time real-world
realdonaldtrump realisation realise realised realises realising realism realistic realistically realities
reality realization realize realized realizes realizing really realms reap reaped reaping rear reared
rearing rearranged reason reasonable reasonably reasoned reasoning reasons reassembled reassess reassigned
reassignment reassurance reassure reassured reassuring reauthorization rebalance rebanding rebate rebates
rebel rebel-held rebellion rebellious rebels rebirth reboot rebound rebounded rebounding rebounds rebrand
rebranding rebuff rebuffed rebuild rebuilding rebuilt rebuke rebuked reburial reburied rebut rebuts rebuttal
rebuttals recall recalled recalling recalls recanted recapture recaptured recast receded receding receipt
receipts receival receive received receiver receivers receivership receives receiving recent recently
reception receptionist receptive receptor receptors recess recessed recession recharge rechargeable
recharged recharging recipe recipes recipient recipients recites reciting reckless recklessly recklessness
reckon reckoned reckoning reckons reclaim reclaimed reclaiming reclamation reclassified recluse reclusive
recognisable recognise recognised recognises recognising recognition recognizable recognize recognized
recognizes recognizing recommend recommendation recommendations recommended recommending recommends
reconcile reconciliation reconnaissance reconnect reconsider reconsidering reconstituted reconstruct
reconstructed reconstruction reconvene record record-breaking record-high record-holder record-setting
recordable recorded recorder recorders recording recordings records recount recounted recounting recounts
recoup recouped recourse recover recovered recovering recovers recovery recreate recreated recreational
recruit recruited recruiter recruiting recruitment recruits rectify recurrent recurring recycle recycled
recycling red-eye redacted redback redbacks redder redefine redeploy redesign redesigned redevelopment
redirect redirected rediscover rediscovered redistribute redistribution redouble redraw reduce reduced
reduces reducing reduction reductions redundancies redundancy redundant reefs reeks reel reelected
reelection reeled reeling reestablish reestablished ref refer referee refereed refereeing referees reference
referenced references referencing referenda referendum referendums referral referrals referred referring
refers refinancing refine refined refineries refiners refinery refining reflect reflected reflecting
reflection reflective reflects reflex reflexes reflux refocus reform reform-minded reformed reformer
reformers reforming reformist reforms refrain refrained refreshing refrigerants refrigerated refrigeration
refrigerator refueling refuge refugee refugees refund refunded refurbished refusal refuse refused refuseniks
refuses refusing refute refuted regain regained regaining regard regarded regarding regardless regards
regenerate regeneration reggae regime regimen regiment regiments regimes region regional regions register
registered registering registers registrars registration registrations rego regolith regress regressive
regret regrets regrettable regretted regrowth regular regularly regulars regulate regulated regulates
regulating regulation regulations regulator regulators regulatory rehabilitate rehabilitated rehabilitation
rehearsal rehearsed reheated reign reigned reigning reignite reigns reimposed rein reindeer reined reinforce
reinforced reinforcement reinforcements reinforces reining reins reinstate reinstated reinstatement
reinstating reinsurance reinsurer reinsurers reintegrate reintegration reintroduce reintroducing
reintroduction reinvented reinvest reinvigorate reissued reissues reiterated reiterating reject rejected
rejecting rejection rejects rejoin rejoined rejoining rekindled relatable relate related relates relating
relation relations relationship relationships relative relatively relatives relaunch relaunched relax
relaxation relaxed relaxing relay relayed relaying relays release released releases releasing relegated
relegation relentless relentlessly relevance relevant reliable reliably reliant relics relied relief relies
relieve relieved religion religions religious religious-freedom relinquish relinquished relish relished
relishes relishing relive relocate relocated relocating relocation reluctance reluctant reluctantly rely
relying remade remain remainder remained remaining remains remake remakes remanded remark remarkable
remarkably remarked remarking remarks rematch remedial remedies remedy remember remembered remembering
remembers remind reminded reminder reminders reminding reminds reminisce reminiscence reminiscent remiss
remit remittance remittances remix remnant remnants remorse remote remote-controlled remotely remoteness
removable removal remove removed removes removing renamed renationalisation renationalise render rendered
rendition renegade reneged reneging renegotiate renegotiated renegotiation renew renewable renewables
renewal renewed renewing renews renounce renounced renounces renouncing renovated renovating renovation
renovations renowned rent rent-seeking rental rentals rented renting rents reoffending reopen reopened
reopening reopens reorganisation reorganised reorganization repaid repair repaired repairing repairs
reparations repatriate repatriated repay repayment repayments repeal repealed repealing repeat repeated
repeatedly repeating repechage repel repelled repellent repentance repercussions repertoire repetitive
replace replaced replacement replacements replaces replacing replanting replay replays replenish replica
replicate replicated replicates replicating replication replied replies reply report reported reportedly
reporter reporters reporting reports repossessed reprehensible represent representation representations
represented representing represents repressing repression repressive reprieve reprimand reprimanded
reprinted reprinting reprisal reprisals reprise reprocessing reproduce reproduced reproduction reproductive
reprogrammed reptiles republics republish repudiate reputable reputation reputational reputations reputed
reputedly request requested requesting requests require required requirement requirements requires requiring
resale reschedule rescheduled rescheduling rescinded rescue rescued rescuers research researched researcher
researchers researches researching resemblance resemble resembled resembles resembling resent resentment
reservation reservations reserved reserves reservists reservoir reservoirs reset resettle resettled
resettlement resettling reshape reshuffle reshuffled reshuffling reside resided residence residences
residency resident residential residents resides residing residual residue residues resign resignation
resignations resigned resigning resigns resilience resilient resin resins resist resistance resistant
resisted resisting reskin resold resolute resolutely resolution resolutions resolve resolved resolving
resonance resonant resonate resonated resonates resonating resort resorted resorting resorts resounding
resoundingly resourced resources respect respectability respectable respected respectful respectfully
respecting respective respectively respects respirator respiratory respond responded respondent respondents
responders responding responds response responses responsibilities responsibility responsible responsibly
rest restart restarted restarting restate restated restaurant restaurants rested resting restitution restive
restlessness restoration restore restored restoring restrain restrained restraining restraint restraints
restrict restricted restricting restriction restrictions restrictive restricts restroom restructure
restructured restructuring rests result resultant resulted resulting results resume resumed resumes resuming
resumption resurfaced resurgence resurgent resurrect resurrected resveratrol retail retailer retailers
retain retained retaining retains retake retaliate retaliated retaliation retaliatory retarded retention
rethink rethinking retina retinal retire retired retiree retirees retirement retirements retires retiring
retooled retort retorted retract retracted retraining retreat retreated retreating retribution retrieve
retrieved retriever retrieving retro retroactive retroactively retrospect retrospective retroviruses return
returned returnees returning returns retweeted reunification reunify reunite reunited reunites reuniting
reuse reused revaluation revaluing revamp revamped reveal revealed revealing reveals revelation revelations
revelers reveling revels revenge revenue revenues reverberate reverberated revered reversal reversals
reverse reversed reverses reversible reversing revert reverted review reviewed reviewers reviewing reviews
reviled revise revised revising revision revisions revisit revisited revisiting revisits revitalise
revitalised revitalize revitalized revitalizing revival revive revived reviving revoke revoked revoking
revolt revolted revolutionaries revolutionise revolutionised revolutionising revolutionize revolutions
revolved reward rewarded rewarding rewards rewind rework rewrite rewritten rex rez-guisado rezoning rhetoric
rhetorical rhetorically rhyme rhythm rhythms rib ribonucleic ribs rich richer richest richly richness
rickshaw ricocheted rid ridding riddled ride ride-hailing rider riders rides ridges ridicule ridiculed
ridiculous ridiculously riding rife rifled rifles rift rifts rig rigged rigging right right-back
right-footed right-hand right-handed right-hander right-leaning right-wing rightful rightist rightly rights
rightwing rigid rigorous rigorously rigours rigs riled ring ringed ringgit ringing ringleader ringtone
ringtones rink riot rioted rioters rioting riots rip ripe ripped ripping ripple ripples rise risen rises
rising risk risk-taking risked risking risks risky risque rite rites ritual rituals rival rivalries rivalry
rivals rivers rnqvist road road-trip roadblock roadblocks roadmap roads roadside roamed roaming roared
roaring roast roasted roasting robbed robber robberies robbers robbery robes robocall robot robotic
robotiquette robots robust robustly robustness rock-bottom rocked rockers rocket rocket-propelled rocketed
rockets rocking rockmelon rocks rocky rode rodent rodents rodeo rodeos rods rogue roiled role role-playing
roles roll roll-out rollback rolled rollout rolls romantic romp roof roofing roofs rooftop rooftops room
rooms roost root rooted rooting roots rope ropes rose roseae roster rosy rot rotate rotated rotating
rotation rotor rotted rotten rotting roubles rough roughly round round-up rounded rounding roundly rounds
roused rousing rout route routed routes routine routinely routines routing roving row rowdy rowers rowing
rows royalist royalties rubbed rubber rubbers rubbing rubbish rubble ruck rude rudimentary rugged rugs ruin
ruined ruining ruins rule ruled ruler rulers rules rules-based ruling rulings rum rumbled rumbling rumor
rumored rumors rumour rumoured rumours run run-in run-off run-up runaway rundown rung runner runner-up
runners runners-up running runoff runs runway runways rupee rupees rupiah rupture ruptured rural ruse rush
rushed rushing rustling ruthless rvotes sabotage sabotaged sabotaging sack sacked sacking sacks sacred
sacrifice sacrificed sacrifices sacrificing sad saddened saddle saddled sadly sadness safe safeguard
safeguarded safeguarding safeguards safekeeping safely safer safest safety saga sagging said sail sailed
sailing sailor sailors sake salads salaried salaries salary sale sales salesman saleyard saleyards salient
saline salinity saliva saloon salsa salt saltbush salts saltwater salty salute saluted salvage salvaged
samba sambal same same-sex sample sampled samples sampling sanction sanctioned sanctioning sanctions
sanctuaries sand sandstorm sandwiched sandwiches sane sang sanguine sanitary sanitation sanitise sank sap
sapiens sarcastic sarcastically sarcophagus sat satellite satellites satin satirical satirists satisfaction
satisfactorily satisfactory satisfied satisfies satisfy satisfying saturated saturation sauce sauces sauna
sauropod sauropods savaged savages save saved saves saving savings savouring saw say saying says scaffold
scale scaled scales scaling scallop scalp scam scammed scammers scams scan scandal scandals scanned scanner
scanners scanning scans scant scapegoating scar scarce scarcely scarcity scare scared scares scaring scary
scathing scatter scattered scattering scavenging scenario scenarios scene scenery scenes scenic scent scents
sceptic sceptical scepticism schadenfreude schedule scheduled schedules scheduling scheme schemes scheming
schizophrenia schizophrenic schmoozing scholar scholarly scholars scholarship scholarships school schoolboys
schoolchildren schooled schoolgirl schooling schools schoolteacher sci-fi scientific scientifically
scientist scientists scissors scold scolded scoop scooped scoops scooter scope scorched scorching score
scored scoreline scorer scores scoring scorn scorned scorpion scourge scouring scramble scrambled scrambles
scrambling scramjet scrap scraping scrapped scrapping scrappy scratch scratched scratches scratching scream
screamed screaming screen screened screening screenings screenplay screens screensaver screenshot
screenshots screenwriter screwed script scripted scripts scroll scrub scrum scrum-half scrutinise
scrutinised scrutinize scrutiny scuffle scuffled sculpture sculptures scuttle scuttled se sea-level seabed
seabirds seaboard seafarer seagrass seagrasses seal sealed sealing seals seam seamless seamlessly search
searchable searched searchers searches searching searing seas seashore seaside season season-ending seasonal
seasonally seasoned seasons seat seated seating seats seawater seaweed secede seceded secession secessionist
second second-biggest second-degree second-fastest second-generation second-guess second-guessing
second-half second-in-command second-largest second-most second-place second-quarter second-seeded
second-string second-to-last secondary seconded secondly seconds secrecy secret secretaries secretary
secreted secretion secretions secretive secretly secrets secs sect sectarian sectarianism section sections
sector sectors sects secular secure secured securely secures securing security sedans sedentary sediment
sediments sedition see seed seeded seeding seeds seeing seek seeker seekers seeking seeks seem seemed
seeming seemingly seems seen seep seeping seer sees segment segmented segments segregated segregation
segregationist seismic seismicity seize seized seizing seizure seizures seldom select selected selecting
selection selections selective selectively selectors selects self self-awareness self-belief self-cleaning
self-confidence self-contained self-declared self-deportation self-described self-employed self-expression
self-fulfilling self-funded self-funding self-governing self-government self-identified self-imposed
self-inflicted self-interest self-made self-proclaimed self-published self-reliance self-rule self-ruled
self-serving self-styled self-sufficiency self-sufficient self-sustaining self-titled selfies selfish sell
sell-off sell-offs sell-out seller sellers selling sells semblance semen semester semi-autonomous
semi-fictional semi-final semi-finals semi-official semi-skilled semiconducting semiconductors semifinal
semifinals seminal seminar seminars semis senators send sender senders sending sending-off sends senior
seniors sensation sensational sensations sense sensed senseless senses sensibilities sensible sensibly
sensing sensitive sensitivities sensitivity sensor sensors sensory sent sentence sentenced sentences
sentencing sentiment sentimental sentiments separate separated separately separates separating separation
separatism separatist separatists sepsis sequel sequels sequence sequenced sequences sequencing sequential
sequestration serial serialised series serious seriously seriousness sermon sermons serotonin servant
servants serve served server servers serves service serviceman servicemen services servicing serving session
set set-piece set-top set-up setback setbacks sets setting settings settle settled settlement settlements
settler settlers settles settling setup seven seven-day seven-figure seven-member seven-month seven-year
seven-year-old seventh seventh-seeded seventies sever several severance severe severed severely severing
severity sewage sewed sewer sewing sewn sex sexes sexier sexism sexist sextant sexting sexual sexuality
sexually sexy sfumato shabby shackled shade shadow shadowed shadows shaft shafts shake shake-up shaken
shakeup shaking shaky shall shallow sham shaman shambles shame shamed shameful shamefully shaming shampoo
shanty shantytown shape shaped shapes shaping share shared shareholder shareholders shareholding
shareholdings sharers shares sharing shark sharks sharp sharpened sharpens sharper sharpest sharply shatter
shattered shattering shave shaved she shear shearers shearing shed shedding sheds sheep sheer sheet sheets
shekels shelf shell-shocked shelled shellfish shelling shells shelter sheltered sheltering shelters shelve
shelved shelves shenanigans shied shield shielded shielding shields shift shifted shifting shifts shines
shiny ship ship-to-ship shipment shipments shipped shipping ships shipwreck shipwrecks shipyard shirt shirts
shock shocked shocking shocks shockwave shockwaves shoddy shoe shoes shone shook shoot shoot-out shooter
shooters shooting shootings shootout shoots shop shopkeeper shopkeepers shoppers shopping shops shore
shoreline shores shorn short short-lived short-range short-selling short-sighted short-term short-wave
shortage shortages shortcomings shortcut shortcuts shorten shortened shorter shortest shortfall shortfalls
shorthand shortlist shortlisted shortlists shortly shortness shorts shortwave shot shotgun shots should
shoulder shouldering shoulders shout shouted shouting shove shoved shoving show showbusiness showcase
showcased showcases showcasing showdown showed shower showered showering showers showing showings showman
shown shows shrank shrapnel shredded shredding shrewd shrill shrine shrines shrink shrinking shrinks
shrubland shrug shrugged shrugs shrunk shuffle shuffled shuffling shui shun shunned shut shutdown shuttered
shutting shuttle shuttles shy shying sibling siblings sic sick sickened sickening sickness side side-by-side
side-effect side-effects side-scrolling sided sideline sidelined sidelines sides sidestep sidewalk sidewalks
siding siege sift sigh sighed sighs sight sighted sighting sightings sights sign sign-up signal signaled
signaling signalled signalling signals signatories signatory signature signatures signed significance
significant significantly signifies signifying signing signs silence silenced silencing silent silently
silica silicon-based silly silo silos silt silver silverware similar similarities similarity similarly
simmering simple simpler simplest simplicity simplified simplify simplifying simplistic simply simulate
simulated simulating simulation simulations simultaneous simultaneously sin-binned since sincere sincerely
sincerity sing singer singer-songwriter singers singing single single-desk single-digit single-family
single-handedly single-party single-payer singled singles singling singly sings singular singularly sinister
sink sinking sinks siphoned siphoning sipping siren sirens sister sisterhood sit sit-down sit-in sitcom site
sited sites sits sitting situ situated situation situations six six-cylinder six-month six-nation six-party
six-week six-year six-year-old sixes sixteenth sixth sixth-place sixth-seeded sixty sizable size sizeable
sized sizes skateboarding skater skaters skates skating skeletal skeleton skeletons skeptical skepticism
skeptics sketch sketched sketching sketchy skew skewed ski skidded skier skies skiing skilful skill skilled
skillfully skills skin skinny skins skip skipped skipper skipping skirmish skirmishes skirt skirted skull
sky-high skyline skyrocket skyrocketed skyrocketing skyscraper skywriting slack slain slalom slam-dunk
slammed slamming slap slapped slapping slaps slash slashed slashes slashing slate slated slates slaughter
slaughtered slaughtering slave slavery slaves slaying sleaze sleek sleep sleeper sleepers sleeping sleepless
sleeve sleeves slender slept slew slice sliced slices slick slid slide slides sliding slight slightest
slightly slim slimline slimmer slimming slip slipped slippery slipping slips slit sliver slog slogan slogans
slope slopes slopping sloppy slot slots slotted slow slow-down slow-moving slowdown slowed slower slowest
slowing slowly slows sluggish slum slump slumped slumping slumps slums slurry slurs sly smacks small
small-arms small-dollar small-scale small-town smaller smallest smallholder smart smartcard smartcards
smarter smartest smartphone smartphones smash smashed smashing smattering smear smeared smearing smell
smelling smells smelly smelter smile smiled smiles smiling smithereens smoke smoked smokers smoking smooth
smoothly smuggle smuggled smuggler smugglers smuggling smut snack snacking snag snagged snail snails snake
snake-necked snakes snap snapped snapper snapping snaps snapshot snapshots snarky snatched snatching sneak
sneakers sniff sniffer sniffing sniper sniping snout snow snowballed snowfall snowfalls snowstorm snowstorms
snub snubbed snuff so so-called so-so soak soaked soap soar soared soaring soars sober sobering soccer
sociable social social-media socialism socialist socially societal societies socio-economic sociologist sock
socket sodium sodomy sofa soft soft-drink soft-spoken softball soften softened softening softer softness
software softwood soil soils solace solar solar-powered sold sold-out soldier soldiers sole solely solemn
soles solicit solicited soliciting solicitor solid solider solidified solidifies solidify solidifying
solidly solitary solo solution solutions solve solved solvent solvents solves solving somatic somber some
somebody someday somehow someone something sometime sometimes somewhat somewhere son son-in-law sonar song
songs songwriter songwriting sons soon soon-to-be sooner soothe sophisticated sophistication sordellii sore
sorely sorghum sorrow sorry sort sorted sorting sorts sought sought-after soulful sound soundbite sounded
sounding soundly sounds soundtrack soup souped sour source sourced sources sourcing soured south-central
south-east south-eastern south-west south-western southeastern southern southernmost southward southwards
southwest southwestern sovereign sovereignty sow sowing sown sows soy soybean space space-borne space-time
spacecraft spaces spaceship spacesuit spacewalk spacewalks spacious spades spam spammer spammers spamming
span spaniels spanking spanned spanning spans spare spared spares sparing sparingly spark sparked sparking
sparkling sparks sparred sparrows sparse sparsely spat spate spatial spats spawn spawned spawning speak
speakers speaking speaks spearhead spearheaded spearheading special specialised specialises specialist
specialists speciality specialized specializes specializing specially specialty speciation species specific
specifically specification specifications specificity specifics specified specifies specify specifying
specimen specimens speck specks spectacle spectacular spectacularly spectator spectators spectrum speculate
speculated speculates speculating speculation speculative speculators sped speech speeches speechless
speechwriter speed speed-dating speeded speedily speeding speeds speedskater speedy spell spelled spelling
spells spend spenders spending spends spent sperm spew spewed spewing spews sphere spheres spherical spices
spicy spider spiders spied spies spiked spikes spiky spill spilled spilling spills spin spin-off spin-offs
spinach spinal spindle spine spines spinifex spinner spinners spinning spiral spiraling spiralling spirals
spirit spirits spiritual spirituality spiritually spit spite spitting splashed splattered splendid splinter
splintered split split-capital splits splitting spoil spoiled spoiler spoilt spoke spoken spokesman
spokesmen spokespeople spokesperson spokeswoman sponge sponges spongiform sponsor sponsored sponsoring
sponsors sponsorship spontaneous spontaneously spoof spooky sporadic spores sporting sports sportsman
sportswear spot spotlight spots spotted spotting spouse sprained sprawling spray sprayed spraying sprays
spread spreading spreads spree spring springboard springing springtime sprinkled sprinklers sprinted
sprinter sprinters sprinting sprites sprouts spuds spun spur spurned spurred spurt sputtering spy spying
spyware squabble squabbles squabbling squad squads squandered square-foot squared squarely squares squash
squashed squatters squeeze squeezed squeezing squid squirrel stab stabbed stabbing stabilise stabilising
stability stabilize stabilized stabilizing stable stack stacked stacking stadiums staff staffed staffer
staffers staffing staffs stage staged stages staggered staggering staging stagnant stagnate stagnated
stagnation stain staircase stairs stake staked stakeholder stakeholders stakes stalemate stalking stall
stalled stalling stallion stalls stalwart stalwarts stamina stamp stampede stamping stamps stance stances
stand stand-alone stand-in stand-off stand-out stand-up standard standard-bearer standard-bearers
standardized standards standby standing standings standoff standpoint stands standstill staple star
star-forming star-shaped star-struck star-studded starch stardom stare stared staring stark starkly starred
starring starry stars start start-up start-ups started starter starters starting startled startling starts
startup startups starvation starved stashed state state-backed state-based state-by-state state-controlled
state-funded state-of-the-art state-owned state-run state-sponsored stated statehood statement statements
statesman statewide static stating station stationary stationed stations statist statistical statistically
stats statue statues statuette stature status statute statutes statutory staunch staunchly stave staving
stay stayed staying stays steadfast steadfastly steadily steady steal stealing steals stealth steam steamed
steel steely steep steeper steepest steer steered steering steers stellar stem stem-cell stemmed stemming
stems step steppe stepped stepped-up stepping steps stereotype stereotypes stereotypical stereotyping
sterile sterilisation sterilization steroid steroids steward stewardess stewards stewardship stick stickers
sticking sticks sticky stiff stiffen stifle stifled stifling stigma still stillborn stimulant stimulate
stimulated stimulates stimulating stimulation stimuli stimulus sting stinging stingray stink stinky stint
stints stipulate stipulates stir stirred stirring stitched stock stock-market stocked stockfeed stocking
stockmarket stockpile stockpiles stockpiling stocks stoked stoking stole stolen stomach stone-pelting
stone-throwing stonefruit stones stoning stood stooge stool stop stopover stoppage stoppages stopped stopper
stopping stops storage storages store stored stores storied stories storing storm stormed storming storms
stormwater stormy story storyline storytelling stout straight straightaway straighten straightened
straightforward strain strained strains stranded stranding strands strange strangely stranger strangers
strangest stranglehold strapped strategic strategically strategies strategist strategists strategy
stratosphere stratospheric stray strayed straying streak streaking stream streamed streamers streaming
streamline streamlined streamlining streams streets strength strengthen strengthened strengthening
strengthens strengths strenuous stress stressed stresses stressful stressing stretch stretched stretches
stretching strewn stricken strict stricter strictly stride strident strides striding strife strife-torn
strike strikeouts striker strikers strikes striking strikingly string stringent strings stripe stripped
stripping strive strives striving strode stroke stroked stroll strolling stromatolites strong stronger
stronger-than-expected strongest stronghold strongholds strongly strongman strove struck structural
structure structured structures struggle struggled struggles struggling strutted stubborn stubbornly stuck
stud student students studied studies studio studios studiously studs study studying stuff stuffed stumble
stumbled stumbles stumbling stump stumped stumping stumps stun stung stunned stunning stunt stunts stupid
stutter stuttered stuttering style styles stylish stylus stymied styrofoam sub sub-commander sub-continent
sub-county sub-saharan sub-soil sub-tropical subconscious subcontractors subduction subdue subdued
subglacial subgroup subgroups subject subjected subjecting subjective subjects sublime submarine submarines
submerged submission submissions submit submitted submitting subordinate subordinates subpoena subpoenas
subprime subscribe subscribers subscribes subscription subscriptions subsequent subsequently subservient
subset subside subsided subsidence subsidiaries subsidiary subsidies subsidise subsidised subsidising
subsidize subsidized subsidizes subsidizing subsidy subsistence substance substances substandard substantial
substantially substantiate substantiated substantive substitute substitutes subsumed subterranean subtle
subtlety subtly suburb suburban suburbs subvariant subversive subway subways succeed succeeded succeeding
succeeds success successes successful successfully succession successive successor successors succumb
succumbed such suck sucked suckers sucking sucks suction sudden suddenly sue sued sues suffer suffered
sufferer suffering suffers suffice sufficient sufficiently suffix suffocating suffocation sugar sugarcane
sugars sugary suggest suggested suggesting suggestion suggestions suggests suicidal suicide suicides suing
suit suitable suitcase suite suited suites suitor suitors suits sulfide sulfur sulfuric sulphur sum summary
summed summer summit summon summoned summons sums sundown sunglasses sunk sunken sunlight sunny sunrise
sunscreens sunset sunspots super-casinos super-combined super-earth super-fast super-pac super-rich
superannuation superb superbly superbugs supercomplex supercomputer supercomputers supercomputing
superconductor superdelegate superdelegates superglue superhero superimposed superiority superiors
superjumbo supermarket supermarkets supermassive supermodel supernatural supernova supernovae superpower
superstar supervise supervised supervising supervision supervisors supervisory supplement supplementary
supplemented supplements supplied supplier suppliers supplies supply supplying support supported supporter
supporters supporting supportive supports suppose supposed supposedly suppress suppressed suppressing
suppression supremacist supremacists supremacy supremo surcharge surcharges sure surefire surely surf
surface surface-to-surface surfaced surfaces surfers surfing surge surged surgeon surgeons surgeries surgery
surges surgical surging surmised surname surpass surpassed surpasses surpassing surplus surpluses surprise
surprised surprises surprising surprisingly surreal surrender surrendered surrendering surreptitious
surreptitiously surrogate surrogates surround surrounded surrounding surroundings surrounds surveillance
survey surveyed surveying surveys survival survive survived survives surviving survivor survivors
susceptibility susceptible suspect suspected suspecting suspects suspend suspended suspending suspends
suspense suspension suspensions suspicion suspicions suspicious suspiciously sustain sustainability
sustainable sustainably sustained sustaining swagger swallowed swallowing swam swamp swamped swamping swamps
swampy swans swap swapped swapping swarm swarmed swarming swarms swastika swath swathe swaths sway swayed
swaying swear swearing swearing-in sweat sweater sweep sweeping sweeps sweet sweetened sweetener sweeteners
swell swelled swelling swept swiftly swim swimmer swimming swine swing swinging swings swipe swipes swirl
swirled swirling switch switched switches switching swivelled swollen swoon swoop swooped sword swords
swordtails swore sworn sworn-in swung syllable syllabus symbol symbolic symbolically symbolise symbolism
symbolizes symbolizing symbols symmetrical sympathetic sympathetically sympathise sympathizers sympathy
sympatric symptom symptomatic symptoms synaesthesia synaesthetes sync synchronise syncing syndicated
syndrome synergies synonymous synthesised synthetic syringe system systematic systematically systemic
systems table tabled tables tablets tabloid tabloids taboo tabs tacit tacitly tack tacked tacking tackle
tackled tackles tackling taco tactic tactical tactically tactics tactile tadpoles tag tagged tagging tags
tail tailor tailor-made tailored tailoring tails tainted take take-home take-off take-over take-up takedown
taken takeover takers takes taking takings tale talent talented talents talk talk-radio talked talker
talking talks tall taller tallest tallied tallies tally talons taluk tamarins tame tamed tammar tampered
tampering tamping tandem tangible tangle tangled tank tanker tankers tanks tanning tannins tap tape taped
tapered tapes taping tapped tapping taps target targeted targeting targets targetting tariff tariffs tarmac
tarnish tarnished tarnishing task tasked taskforce tasks taste tasted tastes tasting tasty tattoo tattoos
taught taunt taunted taunting taunts tax tax-free taxation taxed taxes taxi taxing taxis taxpayer taxpayers
teach teacher teachers teaches teaching teachings team team-mate team-mates teamed teaming teammate teams
tear tearful teargas tearing tears teased tech tech-fest tech-savvy technical technically technician
technicians technique techniques techno technocrats technological technologically technologies technologists
technology technology-dominated tectonic tedcruz tedious teeming teen teenage teenager teenagers teens
teetering teeth teething telco telcos telecast telecommunication telecommunications telecoms telenovela
telephone telephoned telephones telephoning telephony teleprompter telescopes televised television
televisions tell telling tells telltale telomerase telomeres temper temperament temperamentally temperate
temperature temperatures tempered template temples tempo temporal temporarily temporary temps tempt
temptation tempted tempting ten tenants tend tended tendencies tendency tender tendered tenderness tenders
tending tendon tendons tends tenets tenfold tennis tenor tens tense tension tension-type tensions tent
tentative tentatively tenth tents tenuous tenure tepid ter terabytes teraflops term termed terminal
terminals terminate terminated terminating termination terminator terminology termites terms terrace
terraces terrain terrestrial terrible terribly terrific terrified terrifying territorial territories terror
terror-related terrorised terrorism terrorist terrorist-related terrorists test test-fired testbed tested
testes testified testifies testify testifying testimonial testimonies testimony testing testosterone tests
tetanus tethered text text-align text-based textbook textbooks textile textiles texting texts textual
texture textures than thank thanked thankful thankfully thanking thanks that the theater theaters theatres
theft thefts their theirs them theme themes themselves then then-director then-president then-secretary
then-sen theoretical theoretically theories theorise theorist theorists theory therapeutic therapies
therapist therapists therapy there thereafter thereby therefore thereof thermal theropod these thesis they
thick thickens thicker thickness thieves thigh thin thing things think think-tank thinkers thinking thinks
thinned thinner thinnest thinning third third-biggest third-generation third-largest third-party third-place
third-quarter third-round third-seeded thirds thirst thirsty thirties thirty this thorn thorns thorny
thorough thoroughbred thoroughly those though thought thoughtful thoughts thousand thousands thrall thrash
thrashed thrashing thread threads threat threaten threatened threatening threatens threats three
three-and-a-half three-candidate three-day three-decade three-dimensional three-fourths three-hour
three-judge three-kilometer three-legged three-match three-member three-month three-party three-person
three-quarters three-set three-tenths three-test three-time three-way three-week three-year three-year-old
threefold threshold thresholds threw thrill thrilled thriller thrilling thrive thrived thrives thriving
throat throats throes thrombophilia throne through throughout throw throwing thrown throws thrust thrusting
thugs thumb thumbs thumped thumping thundering thunderous thunderstorm thunderstorms thus thwart thwarted
thyroid tick ticked ticket tickets ticking tickle ticks tidal tide tides tidy tie tie-break tie-breaks
tie-up tiebreak tied tier ties tiff tight tight-head tight-knit tight-lipped tighten tightened tightening
tightens tighter tightest tighthead tightly tile tiles till tilt tilting tilts timber time time-consuming
timed timeframe timeless timeline timely timer times timescale timestamp timetable timing tinged tinier
tiniest tinker tinkering tiny tip tipped tipping tips tire tired tiredness tireless tirelessly tires tiring
tissue tissues tit-for-tat titanium titanosaurs titans title titled titles to toad toads toast toasts
tobacco today toddler toddlers toe toes together toilet toiletries toilets toiling tokamak token tokens told
tolerable tolerance tolerant tolerate tolerated tolerates toll tolled tolls tomato tomatoes tombs tomography
tomorrow ton tone tones tongue tongues tonic tonight tonnage tonnages tonne tonnes tons too took tool
toolbar toolkit tools toothed toothfish toothless top top-class top-down top-five top-level top-quality
top-ranked top-seeded top-selling top-tier top-up topic topics topography topped topping topple toppled
toppling tops torch torchbearer torched tore tormented torn torpedo torpedoes torrent torrential torrid
tortilla torture tortured torturing toss tossed tossing total totaled totaling totalitarian totalitarianism
totality totalled totalling totally totals touch touchdown touchdowns touched touches touching touchline
touchy-feely tough toughen toughened tougher toughest toughness tour toured touring tourism tourist tourists
tournament tournaments tours tout touted touting touts tow toward towards towed towel towering towers town
town-hall townhall towns townships toxic toxicity toxicology toxin toxins toy toys trace traceability
traceback traced traces trachea tracheal tracing track trackball tracked tracker trackers tracking tracks
tract traction tractor tractors trade trade-off trade-offs traded trademark trademarks trader traders trades
trading tradition traditional traditionally traditions traffic trafficked trafficker traffickers trafficking
tragedies tragedy tragic trail trailblazer trailblazing trailed trailer trailers trailing trails train
trained trainees trainer trainers training trains trait traitor traitors traits trajectories trajectory
trample trampled tramway tranquillity transaction transactional transactions transcend transcends transcript
transcription transcripts transfer transferred transferring transfers transform transformation
transformations transformative transformed transforming transforms transgender transgenic transient
transistor transit transition transitional transits translate translated translates translating translator
transmissible transmission transmissions transmit transmits transmitted transmitter transmitting
transnational transparency transparent transparently transpiration transpired transplant transplanted
transplanting transplants transport transportation transported transporter transporting transports
transshipment trap trapped trapping traps trash trashing trauma traumatic traumatized travails travel
traveled travelers traveling travelled travellers travelling travels travesty trawler trawlers trawling tray
trays tread treadmill treason treasured treasures treat treated treaties treating treatment treatments
treats tree trees tremendous tremendously tremors trench trenches trend trends trepang trespassing trial
trialed trialing trialled trialling trials triangular tribal tribalism tribes tribesman tribesmen tribunal
tribunals tributary tribute tributes trick tricked trickery trickier trickle tricks tricky tricolour tried
tries trigeminal trigger triggered triggering triggers trillion trillion-dollar trillions trilobites trilogy
trim trimmed trimming trio trip tripartite triple tripled tripling tripped tripping trips tritium triumph
triumphant triumphed triumphing triumphs trivial trod troop troops trophies trophy tropical tropics trot
trouble troubled troubles troublesome troubling trough troughs trounced trove truancy truants truce truck
truck-mounted truckers truckies trucking truckloads trucks true truffles truly trumpet trumpeted trumpeting
truncated trunk trunks trust trusted trusting trustworthiness trustworthy truth truth-telling truthful try
trying tsunami tsunami-affected tsunami-devastated tsunami-hit tsunami-ravaged tsunami-related tsunamis tub
tube tuberculosis tubes tucked tug tugs tuition tuition-free tumble tumbled tumbling tumor tumors tumour
tumours tumult tumultuous tuna tune tuned tunes tuning tunnel tunnels turban turbine turbines turbo
turbulence turbulent turkeys turmoil turn turn-off turnaround turned turning turnout turnover turns turtle
turtles tusks tussle tv tweak tweaked tweaking tweaks tweet tweet-author tweet-date tweet-id tweeted
tweeting tweets twenties twenty twice twigs twin twin-engine twins twist twisted two two-and-a-half two-day
two-dozen two-fifths two-finger two-front two-goal two-horse two-hour two-legged two-man two-minute
two-month two-party two-person two-pronged two-run two-state two-step two-tenths two-term two-thirds
two-time two-way two-week two-year two-year-old tycoon tycoons tying type types typhoid typhoons typical
typically typing tyrannosaur tyranny tyrants tyres tzi ubiquitous ubiquity ugliness ugly uh ulam ulcers
ultimate ultimately ultimatum ultra ultra-conservative ultra-orthodox ultra-short ultranationalist
ultrasound ultraviolet umbilical umbrella umpire un-american unabashed unabashedly unabated unable
unacceptable unacceptably unaccompanied unaccountable unaccounted unaffected unaffiliated unafraid unaligned
unanimity unanimous unanimously unannounced unanswered unapologetic unarmed unassailable unattractive
unauthorised unauthorized unavailable unavoidable unaware unawares unbalanced unbearable unbeatable unbeaten
unbelievable unbelievably unbiased unborn uncalled uncapped uncensored uncertain uncertainties uncertainty
unchallenged unchanged uncharacteristic uncharted unchecked uncircumcised unclassified unclear uncles
uncomfortable uncommitted uncommon uncompromising unconditionally unconfirmed unconscionable unconscious
unconstitutional uncontracted uncontrolled unconventional uncooperative uncoordinated uncover uncovered
uncovering uncut undated undecided undeclared undefeated undemocratic undeniable undeniably under under-age
under-five underage underbelly undercard underclass undercover undercut undercutting underdog underdogs
underemployment underestimate underestimated underestimating underfoot underfunded undergo undergoing
undergone undergraduate undergraduates underground underline underlined underlines underlining underlying
undermine undermined undermines undermining underneath undernourished underperforming underpin underpinned
underpinning underscore underscored underscores underscoring underserved underside understand understandable
understandably understanding understands understated understates understood undertake undertaken undertaking
undertook underused undervalued underwater underway underwear underwent underwrite underwritten undesirable
undetectable undetected undetermined undisclosed undisputed undisturbed undivided undo undocumented
undoubted undoubtedly undue unduly unearth unearthed unease uneasy unedited uneducated unemployed
unemployment unenforceable unequal unequivocal unequivocally unethical uneven unexpected unexpectedly
unexplained unexploded unexplored unfair unfairly unfairness unfamiliar unfavorable unfavorably unfavourable
unfazed unfeasible unfertilised unfettered unfiltered unfinished unfit unflattering unfold unfolded
unfolding unfolds unforced unforeseen unforgivable unforgiving unfortunate unfortunately unfounded
unfriendly unguarded unhappiness unhappy unharmed unhealthy unheard unhelpful unheralded unhindered unhinged
unhurt unicorn unidentified unified unifier uniform uniformed uniformly uniforms unify unifying unilateral
unilaterally unimaginable uninfected uninhabitable uninhabited uninspired uninsured unintended unintentional
uninterested uninterrupted union-backed unionists unionize unionized unions unique uniquely unit unite
uniting units unity universally universe universities unjust unjustified unjustly unkind unknowingly unknown
unlawful unlawfully unleaded unleash unleashed unleashing unless unlicensed unlike unlikely unlimited
unloaded unloading unlock unlocked unlocking unlucky unmanned unmarked unmarried unmatched unmissable
unmistakable unmistakably unnamed unnecessarily unnecessary unnerved unnoticed unofficial unorthodox unpaid
unparalleled unpatched unpatriotic unplayable unpleasant unpledged unpopular unpopularity unprecedented
unpredictability unpredictable unprepared unprofessional unprompted unprotected unproven unprovoked
unpublished unpunished unqualified unravel unraveled unrealistic unreasonable unrecognised unregistered
unregulated unrelated unreleased unrelenting unreliable unremittingly unrepentant unreported unresolved
unrest unrestricted unruly unsafe unsaleable unsatisfactory unscathed unscheduled unscientific unscripted
unsealed unseasonably unseasonal unseat unsecured unseeded unseemly unseen unsettled unsettling unsigned
unskilled unsold unsolicited unspeakable unspecified unstable unstoppable unstructured unsubscribe
unsubstantiated unsuccessful unsuccessfully unsuitable unsure unsurprising unsurprisingly unsustainable
untapped untaxed untenable untested unthinkable until untold untouched untreated untrue untrustworthy
unusable unused unusual unusually unveil unveiled unveiling unveils unverifiable unvetted unviable unwanted
unwarranted unwashed unwavering unwelcome unwieldy unwilling unwillingness unwind unwittingly unworkable
unworthy unyielding up up-and-coming up-to-date upazila upbeat upbringing upcoming update updated updates
updating upend upended upfront upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill uphold
upholding upkeep uplifting upload uploaded upmarket upon upped upper upright uprising uprisings uproar ups
upscale upset upsets upsetting upside upside-down upstage upstart upstate upstream upsurge upswing uptake
uptick upturn upward upwards uranium uranium-enrichment urban urchins urge urged urgency urgent urgently
urges urging urinary urine us usability usable usage use used used-car useful usefulness useless user
user-friendly usernames users uses ushered ushering using usual usually uterus utilisation utilise utilised
utilising utilities utility utilization utilize utilized utmost utter uttered utterly vacancies vacancy
vacant vacate vacated vacation vacationers vacationing vacations vaccinate vaccinated vaccination
vaccinations vaccine vaccines vacuum vagaries vaginal vague vain valid validate validated validating
validation validity valleys valuable valuation valuations value value-added valued values valuing valves
vampires vandalism vandalized vandals vanilla vanish vanished vanquished vaping vapor vapour vapours
variability variable variables variant variants variation variations varied varies varieties variety various
variously vary varying vascular vast vastly vault vaulter vaunted veal veered veg vegetable vegetables
vegetation vegetative vegie vegies vehemently vehicle vehicles veiled veils vein veins vendetta vendor
vendors venerable venom venomous vent ventilation vents venture ventures venue venues veracity verbal
verbally verbs verdict verdicts verge verifiable verification verified verify verifying versa versatile
versatility verse verses version versions versus vertebrae vertebrates vertical vertically verve very vessel
vessels vest vested vestige vests vet veteran veterans veterinarians veto veto-wielding vetoed vets vetted
vetting via viability viable vibrant vibrate vibration vibrations vice-captain vice-chairman vice-chancellor
vice-minister vice-president vice-presidential vicinity vicious viciously victim victimised victimized
victims victories victorious victors victory video video-on-demand videos videotape videotaped videotapes
vie vied view viewed viewer viewers viewership viewing viewpoint viewpoints views vigil vigilance vigilant
vigilante vigilantes vigor vigorous vigorously vile village villager villagers villages villain villains
villas vindicated vindictiveness vines vineyard vineyards vintage vintages vintners vinyl violate violated
violates violating violation violations violators violence violence-plagued violent violently violin viral
virtual virtually virtue virtues virulent virus virus-fighting viruses visa visas visceral vishing
visibility visible visibly vision visionary visit visited visiting visitor visitors visits visual
visualisation visually visuals vital vitality vitamin vitamins vitriol vitro vivid vizier vocabulary vocal
vocalisations vocals vocational vociferous vociferously vodka voice voiced voicemail voiceover voices
voicing void voided volatile volatility volcanic volcano volcanoes volley volt voltage volts volume volumes
voluntarily voluntary volunteer volunteered volunteering volunteers vomit vomiting von voodoo voracious
vortex vortices votaries vote vote-buying vote-rigging voted voter voters votes voting vouch vouched voucher
vouchers vow vowed vowing vows voyage vu vulgar vulgarity vulnerabilities vulnerability vulnerable vying wa
waded wading wadis wage waged wages waging wagon waist waist-to-hip wait wait-and-see waited waiter waiters
waiting waitress waits waive waived waiver waivers wake wake-up wakefulness wakes waking walk walk-off
walked walking walkout walkouts walks walkways wallaby wallet wallets wallpaper walls wand wandered
wandering wane waned waning want wanted wanting wants war war-crimes war-ravaged war-shattered war-torn
wardrobe wards warehouse warehouses wares warez warfare warhead warheads wariness warlord warlords warm
warm-blooded warm-up warmed warmer warmest warming warmly warms warmth warmup warn warned warning warnings
warns warp warped warping warplanes warrant warranted warrants warring warship warships wartime wary was
wash washed washing waste wasted wasteful wasting watchdog watchdogs watched watchers watches watchful
watching watchlist water water-borne waterboarding waterborne watered waterfowl watering watermelon
watermelons waters watershed waterway waterways wattle wave waved wavelength wavelengths wavered waves
waving wax way ways wayside wayward we weak weaken weakened weakening weakens weaker weakest weakly weakness
weaknesses wealth wealthier wealthiest wealthy weaning weapon weaponry weapons weapons-grade wear wearable
wearer wearing wears weary weather weather-related weathered weave weaves weaving web web-based webcam
webcast weblog weblogs webpage webpages website websites wed wedding weddings wedge wedges wee weed weeded
weeds week week-long weekday weekdays weekend weekends weeklong weekly weeks weeks-long weeping weigh
weighed weighing weighs weight weight-loss weighted weights weird weirs welcome welcomed welcomes welcoming
welfare well well-being well-connected well-developed well-documented well-educated well-established
well-heeled well-known well-placed well-preserved well-received well-to-do wellbeing welled welter went wept
were west-northwest westerlies westerly western westward westwards wet wethers wetland wetlands wetter
wettest whack whale whales whaling whammy what whatever whatsoever wheat wheatgrass wheel wheelchair
wheelchairs wheelhouse wheels when whenever where whereabouts whereas whereby wherein wherever whether which
whichever whiff while whilst whim whims whiner whingeing whinnies whinny whip whipbirds whipped whipping
whips whir whirl whisked whisky whisper whispered whisperer whispering whistle whistleblower whistleblowers
whistles whistling white-collar white-hot whitefly whiter whites whittled who whoever whole wholeheartedly
wholesale wholesaler wholesalers wholly wholly-owned whom whomever whopping whose why wi-fi wicked wicket
wickets wide wide-angle wide-ranging widely widen widened widening widens wider widespread widow widower
widows width wield wife wig wiggle wiggling wild wildcard wildfires wildly will willful willing willingly
willingness win win-win wind windfall winding windmill window winds windswept windy wine winemaker wineries
winery wines wing winger wings wingspan winking winless winnable winner winner-take-all winners winning wins
winter wintry wipe wiped wipes wiping wired wireless wirelessly wires wiretapping wiretaps wiring wisdom
wise wisely wiser wish wished wishes wishful wishing wit witch-hunt with with-profits withdraw withdrawal
withdrawals withdrawing withdrawn withdraws withdrew withered withering withheld withhold withholding within
without withstand withstood witness witnessed witnesses witnessing wives wo wobble wobbles woeful woefully
woes woke woken woman womb women won wonder wondered wonderful wonderfully wondering wonders wonk wonky
woodchips woodlands wooed wooing wool woolgrowers woolly wools word worded wording words wore work
work-related workable worked worker workers workforce workforces workhorse working working-class workings
workload workmanlike workplace workplaces works workshop workshops workstation workstations world
world-class world-leading world-renowned world-wide worlds worldview worldwide worm worms worn worried
worries worrisome worry worrying worse worse-than-expected worsen worsened worsening worsens worship
worshiped worshipers worshippers worst worst-affected worst-case worst-ever worst-hit worth worthless worths
worthwhile worthy would would-be wound wounded wounding wounds woven wow wowed wracked wrangling wrap
wrapped wrapping wraps wrath wreaking wreath wreck wreckage wrecked wrecking wrecks wrest wrested wrestling
wrinkles wrist wrists wristwatch wristy write write-off write-offs writer writer-director writers writes
writing writings written wrong wrongdoing wrongful wrongfully wrongly wrongs wrote wrought wucaii x-ray
x-rays xanthohumol xenophobe xenophobia xenophobic xenotourism xenotransplant xenotransplants xxx yabbies
yacht yachts yams yanked yard yarding yards yawning year year-ago year-and-a-half year-earlier year-end
year-long year-old year-olds year-on-year year-round yearling yearlong yearly yearned yearning years
years-long years-old yeast yell yelled yellow yen yes yesterday yet yield yielded yielding yields yoga yolk
you young younger youngest youngster youngsters your yourself yourselves youth youthful youths yuan zeal
zealous zebras zero zero-covid zero-gravity zero-tolerance zeroing zeros zinc zip zircons zombie zombies
zone zones zoning zoologist zooms zooplankton
`;
