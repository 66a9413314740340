// Bodies that are in the news of many countries: international bodies, governments, agencies, media, parties, armed groups, aid
// organizations, large companies, teams. CC0 lists and lists written for this project. One a line.

/** Organizations by name, short name or acronym. */
export const ORGANIZATIONS = `
AAP
AARP
ABC
ABC News
ABS-CBN
ACLU
ADB
ADL
AECOM Technology Corporation
AFC Bournemouth
AFP
AGCO Corporation
AIIB
AK Steel Holding Corporation
AKIpress
AKP
AMD
ANC
ANI
ANP
ANSA
AP
APA
APC
APEC
APS
ARD
ARY News
ASEAN
AT&T
ATF
AU
Aam Aadmi Party
AbbVie Inc.
Abbott Laboratories
Abu Sayyaf
ActionAid
Adam Smith Institute
Adani
Addis Standard
Adelaide United
Adidas
Adnkronos
Adobe
Advance Auto Parts, Inc.
Advanced Micro Devices, Inc.
Aetna Inc.
AfD
AfDB
Aflac Incorporated
African Development Bank
African National Congress
African Union
Aftenposten
Aftonbladet
Agence France-Presse
Agencia Boliviana de Informacion
Agencia Brasil
Agerpres
Agilent Technologies, Inc.
Ahram Online
Ahrar al-Sham
Air Products & Chemicals, Inc.
Airbnb
Airbus
Airgas, Inc.
Al Ahly
Al Arabiya
Al Hayat
Al Hilal
Al Jazeera
Al Masry Al Youm
Al Nassr
Al Qaeda
Al-Ahram
Al-Arabiya
Al-Hayat
Al-Jazeera
Al-Manar
Al-Mayadeen
Al-Qaeda
Al-Qaida
Al-Quds Al-Arabi
Al-Shabaab
Alaska Air Group, Inc.
Alcoa Inc.
Aldi
Algeria Press Service
Alibaba
All Progressives Congress
Alleghany Corporation
Allergan, Inc.
Ally Financial Inc.
Alternative for Germany
Althing
Altria Group, Inc.
Amanat
Amaq
Amaq News Agency
Amazon
Ameren Corporation
American Airlines Group Inc.
American Civil Liberties Union
American Electric Power Company, Inc.
American Enterprise Institute
American Express Company
American Family Ins. Group
American Financial Group, Inc.
American International Group
Ameriprise Financial, Inc.
Amgen Inc.
Amnesty
Amnesty International
An-Nahar
Anadarko Petroleum Corporation
Anadolu
Anadolu Agency
Anaheim Ducks
Andina
Anixter International Inc.
Ansar Allah
Antara
Anti-Corruption Commission
Anti-Defamation League
Apache Corporation
Apple
Apple Daily
Applebee's
Applied Materials, Inc.
Ar-Namys
Arab League
Arab News
Aramark Holdings Corporation
Aramco
Arby's
Archer Daniels Midland
Arctic Council
Arizona Cardinals
Arizona Coyotes
Arizona Diamondbacks
Armenpress
Arrow Electronics, Inc
Asahi Shimbun
Asbury Automotive Group, Inc.
Asharq Al-Awsat
Ashland Inc.
Asian Development Bank
Asian Infrastructure Investment Bank
Asian News International
Assembly of Experts
Associated Press
Associated Press of Pakistan
Association of Southeast Asian Nations
Assurant, Inc.
AstraZeneca
Ata-Zhurt
Athletic Bilbao
Atlanta Braves
Atlanta Falcons
Atlanta Hawks
Atlanta United
Atlantic Council
Atlético Madrid
Atomic Energy Organization of Iran
Australian Associated Press
Australian Financial Review
Austria Press Agency
Auto-Owners Insurance Group
AutoNation, Inc.
AutoZone, Inc.
Autoliv, Inc.
Automatic Data Processing, Inc.
Avery Dennison Corporation
Avesta
Avis Budget Group, Inc.
Avnet, Inc.
Avon Products, Inc.
Awami League
Axios
Ayr United
AzerTAc
Azertac
Azov
Azov Regiment
B'Tselem
BB&T Corporation
BBC
BBC News
BBC Persian
BBC World Service
BBVA
BIMSTEC
BJ's Wholesale Club
BJP
BMW
BNP
BNS
BOJ
BRICS
BSP
BTA
Badr Organization
Bahrain News Agency
Bahujan Samaj Party
Baidu
Baker Hughes Incorporated
Ball Corporation
Baltimore Orioles
Baltimore Ravens
Bangkok Post
Bangladesh Nationalist Party
Bangladesh Sangbad Sangstha
Bank for International Settlements
Bank of America
Bank of Canada
Bank of England
Bank of Japan
Bank of Korea
Barclays
Barisan Nasional
Barnes & Noble, Inc.
Barron's
Basel Committee
Basij
Batkivshchyna
Baxter International Inc.
Bayer
Becton, Dickinson and Company
Bed Bath & Beyond Inc.
BelTA
Belga
Bellingcat
Bemis Company, Inc.
Ben & Jerry's
Benelux
Bengaluru FC
Berkshire Hathaway
Bernama
Best Buy Co., Inc.
Beta
Bharatiya Janata Party
Big Lots, Inc.
Bild
Bill & Melinda Gates Foundation
Biogen Idec Inc.
Birmingham City
BlackRock, Inc.
Blackburn Rovers
Bloc Québécois
Bloomberg
Bloomberg News
Bloomingdale's
Blue House
Boeing
Boko Haram
Bolton Wanderers
Booz Allen Hamilton Holding Corp.
BorgWarner Inc.
Bosch
Boston Bruins
Boston Celtics
Boston Globe
Boston Red Sox
Boston Scientific Corporation
Bradford City
Breitbart
Breitbart News
Brexit Party
Brighton & Hove Albion
Bristol City
Bristol Rovers
Bristol-Myers Squibb Company
Broadcom Corporation
Brookings
Brookings Institution
Brooklyn Nets
Brothers of Italy
Buckeye Partners, L.P.
Buffalo Bills
Buffalo Sabres
Bundesbank
Bundesrat
Bundestag
Bundeswehr
Burton Albion
Business Insider
Business Standard
Business Wire
BuzzFeed
BuzzFeed News
ByteDance
C. H. Robinson Worldwide, Inc.
CARE International
CARICOM
CAS
CBC
CBI
CBO
CBRE Group, Inc.
CBS
CBS Corporation
CBS News
CC Media Holdings, Inc.
CCP
CCTV
CDC
CDU
CDW Corporation
CELAC
CENTCOM
CF Industries Holdings, Inc.
CGTN
CH2M HILL Companies, Ltd.
CHP
CHS Inc.
CIA
CIGNA Corporation
CIS
CMS Energy Corporation
CNA
CNBC
CNN
CNN International
CONSOL Energy Inc.
CPC
CPJ
CSIS
CST Brands, Inc.
CSTO
CSU
CSX Corporation
CTK
CTV
CVS Caremark
Cabinet
Cablevision Systems Corporation
Cadbury's
Caesars Entertainment Corporation
Caixin
Calgary Flames
Calpine Corporation
Calumet Specialty Products Partners, L.P.
Cambridge United
Cameron International Corporation
Campbell Soup Company
Canadian Press
Canon
Capital One Financial Corporation
Capitol Hill
CarMax, Inc.
Carabinieri
Cardiff City
Cardinal Health
Caritas
Carlisle United
Carnegie Endowment for International Peace
Carolina Hurricanes
Carolina Panthers
Carrefour
Casey’s General Stores, Inc.
Caterpillar
Cato Institute
Celanese Corporation
Celgene Corporation
Celta Vigo
Census Bureau
Centene Corporation
Center for American Progress
Center for Responsive Politics
Center for Strategic and International Studies
CenterPoint Energy, Inc.
Centers for Disease Control and Prevention
Central Bank
Central Bank of Iran
Central Bank of Russia
Central Bureau of Investigation
Central Command
Central Election Commission
Central Intelligence Agency
Central Military Commission
Central News Agency
CenturyLink, Inc.
Chamber of Commerce
Channel 4
Channel 4 News
Channel NewsAsia
Channel One
Channels Television
Charlotte Hornets
Charlton Athletic
Charter Communications, Inc.
Chatham House
Cheltenham Town
Chesapeake Energy Corporation
Chevron
Chicago Bears
Chicago Blackhawks
Chicago Bulls
Chicago Cubs
Chicago Tribune
Chicago White Sox
China Central Television
China Daily
Chinese Communist Party
Chosun Ilbo
Christian Democratic Union
Christie's
Cincinnati Bengals
Cincinnati Reds
Cisco
Cisco Systems, Inc.
Citigroup
Citizen Lab
Ciudadanos
Civic Platform
Clarin
Clarín
Cleveland Browns
Cleveland Cavaliers
Cleveland Indians
Cliffs Natural Resources Inc.
Clinton Foundation
Coach, Inc.
Coast Guard
Coca-Cola Enterprises, Inc.
Cognizant Technology Solutions Corporation
Colchester United
Colgate-Palmolive Company
Collective Security Treaty Organization
Colorado Avalanche
Colorado Rockies
Columbus Blue Jackets
Comcast
Commerce Department
Commercial Metals Company
Commission
Committee to Protect Journalists
Commonwealth
Commonwealth of Independent States
Communist Party
Communist Party of China
Community Health Systems, Inc.
Computer Sciences Corporation
Con-way Inc.
ConAgra Foods, Inc.
Congress
Congress of Deputies
Congress party
Congressional Budget Office
Conservative Party
Consolidated Edison, Inc.
Constitutional Council
Constitutional Court
Core-Mark Holding Company, Inc.
Corning Incorporated
Corriere della Sera
Cortes
Costco Wholesale
Council of Europe
Council of Ministers
Council on Foreign Relations
Court of Arbitration for Sport
Coventry City
Crewe Alexandra
Crown Holdings, Inc.
Crown Prosecution Service
Crystal Palace
Culture Ministry
Cumhuriyet
Cummins Inc.
Customs and Border Protection
D.R. Horton, Inc.
DEA
DHA
DHS
DISH Network Corporation
DNC
DPA
DPP
DTE Energy Company
DUP
DW
DaVita HealthCare Partners Inc.
Daesh
Daesh-K
Dagens Nyheter
Daily Beast
Daily Caller
Daily Express
Daily Graphic
Daily Mail
Daily Maverick
Daily Mirror
Daily Mirror Sri Lanka
Daily Monitor
Daily Nation
Daily Sabah
Daily Telegraph
Daily Trust
Daimler
Dallas Cowboys
Dallas Mavericks
Dallas Stars
Dana Holding Corporation
Danaher Corporation
Danish Refugee Council
Danone
Darden Restaurants, Inc.
De Standaard
De Telegraaf
De Volkskrant
Dean Foods Company
Deccan Herald
Deere & Company
Defence Ministry
Defense Department
Defense Ministry
Delta Air Lines, Inc.
Demiroren News Agency
Democratic Alliance
Democratic National Committee
Democratic Party
Democratic Progressive Party
Democratic Unionist Party
Democrats
Denver Broncos
Denver Nuggets
Department of Defense
Department of Homeland Security
Department of Justice
Department of State
Deportivo La Coruña
Der Spiegel
Der Standard
Derby County
Detroit Lions
Detroit Pistons
Detroit Red Wings
Detroit Tigers
Deutsche Presse-Agentur
Deutsche Welle
Devon Energy Corporation
Dhaka Tribune
Dick's Sporting Goods
Dick’s Sporting Goods, Inc.
Die Linke
Die Welt
Die Zeit
Dillard's
Dillard’s, Inc.
Discover Financial Services
Discovery Communications, Inc.
Disney
Doctors Without Borders
Dollar General Corporation
Dollar Tree, Inc.
Dominion Resources, Inc.
Domino's
Domino's Pizza
Domtar Corporation
Doncaster Rovers
Dong-A Ilbo
Dover Corporation
Dow Chemical
Dow Jones Newswires
Downing Street
Dozhd
Dr Pepper Snapple Group, Inc.
Duke Energy Corporation
Duma
Dundee United
E.I. du Pont de Nemours and Company
E.U.
EAEU
EBRD
ECB
ECOWAS
EFCC
EFE
EFF
ELN
ELTA
EMA
EMC Corporation
EMCOR Group, Inc.
EOG Resources, Inc.
EPA
ETA
East African Community
Eastman Chemical Company
EasyJet
Echo of Moscow
Ecolab Inc.
Economic Community of West African States
Economic Freedom Fighters
Economic Times
Economic and Financial Crimes Commission
Edison International
Edmonton Oilers
Education Ministry
Eduskunta
El Comercio
El Espectador
El Mercurio
El Mundo
El Nacional
El Pais
El País
El Tiempo
El Universal
Election Commission
Electoral Commission
Electronic Frontier Foundation
Elgin City
Eli Lilly and Company
Elysee
Elysee Palace
Emerson Electric Co.
Emirates
Emirates News Agency
En Marche
Enel
Energy Department
Energy Future Holdings Corp.
Energy Ministry
Energy Transfer Equity, L.P.
Eni
Ennahda
Entergy Corporation
Enterprise Products Partners L.P.
Environmental Protection Agency
Ericsson
Erie Insurance Group
Eskom
Esteghlal FC
Etemaad
Ethiopian News Agency
Eurasian Economic Union
Eurogroup
Eurojust
Euronews
European Bank for Reconstruction and Development
European Central Bank
European Commission
European Council
European Court of Human Rights
European Court of Justice
European Investment Bank
European Medicines Agency
European Parliament
European Solidarity
European Union
Europol
Eurostat
Evening Standard
Executive Yuan
Exelon Corporation
Exeter City
Expediency Council
Expeditors International of Washington, Inc.
Express Scripts Holding
Express Tribune
Expressen
Extinction Rebellion
Exxon Mobil
ExxonMobil
FAA
FAO
FARC
FATF
FCC
FDA
FDP
FEMA
FENA
FIFA
FMC Technologies, Inc.
FSB
FT
FTC
Facebook
Facebook, Inc.
Family Dollar Stores, Inc.
Fannie Mae
Fatah
Fed
FedEx Corporation
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Reserve
Federal Reserve Board
Federal Security Service
Federal Trade Commission
Federation Council
Fianna Fáil
Fiat
Fidelity National Financial, Inc.
Fidelity National Information Services, Inc.
Fidesz
Fifth Third Bancorp
Finance Ministry
Financial Action Task Force
Financial Times
Fine Gael
First American Financial Corporation
First Data Corporation
FirstEnergy Corp.
Five Star Movement
Florida Panthers
Fluor Corporation
Folha de S.Paulo
Folketing
Food and Agriculture Organization
Food and Drug Administration
Foot Locker, Inc.
Forbes
Ford Foundation
Ford Motor
Foreign Ministry
Foreign Office
Forest Green Rovers
Forza Italia
Fox News
Foxconn
France 24
Frankfurter Allgemeine Zeitung
Franklin Resources, Inc.
Freddie Mac
Free Democratic Party
Free Syrian Army
Freedom House
Freeport-McMoRan Copper & Gold Inc.
Friends of the Earth
Frontex
G-20
G-7
G-8
G20
G7
G8
GCC
GCHQ
GMA News
GOP
GRU
Gallup
GameStop Corp.
Gannett Co., Inc.
Gates Foundation
Gavi
Gazeta Wyborcza
Gazeta.ru
Gazprom
Gendarmerie
General Assembly
General Cable Corporation
General Dynamics Corporation
General Electric
General Mills, Inc.
General Motors
Genuine Parts Company
Genworth Financial, Inc.
Geo News
Georgian Dream
Getty Images
Ghana News Agency
Gilead Sciences, Inc.
GlaxoSmithKline
Glencore
Global Fund
Global News
Global Partners LP
Global Times
Global Witness
Globe Newswire
Globe and Mail
Golden Dawn
Golden State Warriors
Goldman
Golkar
Good Party
Google
Gor Mahia
Grand National Assembly
Granma
Graybar Electric Company, Inc.
Greater Kashmir
Green Bay Packers
Green Party
Greenpeace
Greens
Grimsby Town
Group 1 Automotive, Inc.
Group of 20
Group of Seven
Guardia Civil
Guardian
Guardian Council
Guardian Life Ins. Co. of America
Gulf Cooperation Council
Gulf News
Gulf Times
H.J. Heinz Company
HALO Trust
HCA Holdings, Inc.
HD Supply Holdings, Inc.
HDP
HRANA
HRW
HSBC
HTS
Haaretz
Halliburton
Halliburton Company
Hamas
Hamshahri
Handelsblatt
Handicap International
Hankyoreh
Haqqani network
Harbinger Group Inc.
Hardee's
Harley-Davidson, Inc.
Harper's Bazaar
Harper's Magazine
Harris Corporation
Harrogate Town
Hawks
Hayat Tahrir al-Sham
Health Ministry
Health Net, Inc.
Heart of Midlothian
Hellas Verona
Helsingin Sanomat
Hengaw
Henry Schein, Inc.
Heritage Foundation
Hershey's
Hertz Global Holdings, Inc.
Hess Corporation
Hezbollah
Hilton Worldwide Holdings Inc.
Hina
Hindustan Times
Hitachi
Hizb-ut-Tahrir
Hizbullah
HollyFrontier Corporation
Home Depot
Home Office
Homeland Security
Honda
Honeywell International Inc.
Hormel Foods Corporation
Host Hotels & Resorts, Inc.
House
House of Commons
House of Lords
House of Representatives
Houston Astros
Houston Chronicle
Houston Rockets
Houston Texans
Houthi
Houthis
Huawei
Huddersfield Town
Hudson Institute
HuffPost
Huffington Post
Hull City
Human Rights Council
Human Rights Watch
Humana Inc.
Huntington Ingalls Industries, Inc.
Huntsman Corporation
Hurriyet
Hyundai
Hürriyet
IAEA
IBM
ICAO
ICC
ICJ
ICRC
ICTY
IDB
IDF
IEA
IEBC
IFAD
IFC
IFRC
IGAD
IISS
ILNA
ILO
IMF
IMO
INEC
INTERPOL
INTL FCStone Inc.
IOC
IOM
IPCC
IPS
IRA
IRC
IRGC
IRIB
IRNA
IRS
ISI
ISIL
ISIS
ISIS-K
ISNA
ITAR-TASS
ITU
ITV
ITV News
Iberdrola
Icahn Enterprises L.P.
Ihlas News Agency
Ikea
Illinois Tool Works Inc.
Immigration and Customs Enforcement
Independent Electoral Commission
Independent National Electoral Commission
India Today
Indian Express
Indian National Congress
Indiana Pacers
Indianapolis Colts
Infosys
Ingram Micro Inc.
Ingredion Incorporated
Insider
Insight Enterprises, Inc.
Instagram
Institute for Economics and Peace
Institute for Fiscal Studies
Institute for the Study of War
Integrys Energy Group, Inc.
Intel
Intel Corporation
Inter Press Service
Inter-American Development Bank
Inter-Services Intelligence
Interfax
Intergovernmental Panel on Climate Change
Interior Department
Interior Ministry
Internal Revenue Service
International Atomic Energy Agency
International Business Machines
International Civil Aviation Organization
International Committee of the Red Cross
International Court of Justice
International Criminal Court
International Criminal Tribunal for the former Yugoslavia
International Crisis Group
International Energy Agency
International Federation of Red Cross and Red Crescent Societies
International Finance Corporation
International Institute for Strategic Studies
International Labour Organization
International Maritime Organization
International Monetary Fund
International Olympic Committee
International Organization for Migration
International Paper Company
International Rescue Committee
International Seabed Authority
Internet Watch Foundation
Interpol
Interpressnews
Inverness Caledonian Thistle
Investigative Committee
Ipsos
Ipswich Town
Iran Human Rights
Iran International
Iraqi News Agency
Irish Independent
Irish Times
Irrawaddy
Islamic Jihad
Islamic Relief
Islamic Republic News Agency
Islamic Revolutionary Guard Corps
Islamic State
Israel Defence Forces
Israel Defense Forces
Israel Hayom
Izvestia
J.B. Hunt Transport Services, Inc.
J.C. Penney Company, Inc.
J.P. Morgan Chase & Co.
JPMorgan
Jabhat al-Nusra
Jabil Circuit, Inc.
Jacksonville Jaguars
Jacobs Engineering Group Inc.
Jaish al-Adl
Jaish-e-Mohammed
Jakarta Post
Jamaat-e-Islami
Jane's Defence Weekly
Janjaweed
Japan Times
Jarden Corporation
Jemaah Islamiyah
Jerusalem Post
JetBlue Airways Corporation
Jeune Afrique
Jiji Press
Jobbik
Jogorku Kenesh
Johnson & Johnson
Johnson Controls, Inc.
Joint Chiefs of Staff
JoongAng Ilbo
Joy Global Inc.
Jubilee Party
Jundallah
Justice Department
Justice Ministry
Justice and Development Party
Jyllands-Posten
KBR, Inc.
KBS
KCNA
KGB
KKK
KKR & Co. L.P.
KMT
KUNA
Kabar
Kadima
Kaizer Chiefs
Kansas City Chiefs
Kansas City Royals
Kataib Hezbollah
Kathmandu Post
Kayhan
KazTAG
Kazinform
Kellogg Company
Kellogg's
Kelly Services, Inc.
Kenya News Agency
Kerala Blasters
Khaama Press
Khaleej Times
Khovar
Kia
Kimberly-Clark Corporation
Kinder Morgan, Inc.
Kindred Healthcare, Inc.
Knesset
Kohl's
Kohl’s Corporation
Komeito
Kommersant
Kompas
Komsomolskaya Pravda
Korea Herald
Korea Times
Korean Central News Agency
Kraft Foods Group, Inc.
Kremlin
Ku Klux Klan
Kuomintang
Kurdistan 24
Kurdistan Workers' Party
Kuwait News Agency
Kuwait Times
Kyiv Post
Kyodo
Kyodo News
L Brands, Inc.
L'Orient-Le Jour
L-3 Communications Holdings, Inc.
LDP
LETA
LKQ Corporation
LRA
LTTE
La France Insoumise
La Nacion
La Nación
La Presse
La Repubblica
La Stampa
La Tercera
La Vanguardia
Labor Department
Labor Party
Laboratory Corporation of America Holdings
Labour
Labour Party
Land O’Lakes, Inc.
Las Palmas
Las Vegas Raiders
Las Vegas Sands Corp.
Lashkar-e-Taiba
Lashkar-e-Tayyiba
Law and Justice
Le Devoir
Le Figaro
Le Monde
Le Parisien
Le Soir
League of Arab States
Lear Corporation
Leeds United
LegCo
Lega
Legislative Council
Legislative Yuan
Leicester City
Leidos Holdings Inc.
Lennar Corporation
Lenta.ru
Les Républicains
Leucadia National Corporation
Levada Center
Level 3 Communications, Inc.
Levi's
Leyton Orient
Lib Dems
Liberal Democratic Party
Liberal Democrats
Liberal Party
Liberation
Libertarian Party
Liberty Interactive Corporation
Liberty Mutual Holding Company Inc.
Liberty Times
Libyan News Agency
Lidl
Likud
Lincoln City
Lincoln National Corporation
LinkedIn
Live Nation Entertainment, Inc.
Lloyd's List
Lloyd's Register
Lloyd's of London
Lockheed Martin Corporation
Loews Corporation
Lok Sabha
Lord's Resistance Army
Lorillard, Inc.
Los Angeles Angels of Anaheim
Los Angeles Chargers
Los Angeles Clippers
Los Angeles Dodgers
Los Angeles Kings
Los Angeles Lakers
Los Angeles Rams
Los Angeles Times
Lowe's
Lowe’s Companies
Loya Jirga
Lufthansa
Lukoil
Lusa
Luton Town
M23
MBC
MDC
MEK
MENA
MGM Resorts International
MHP
MI5
MI6
MILF
MINUSMA
MIT
MONUSCO
MQM
MRC Global Inc.
MSF
MSNBC
MTI
Ma'an News Agency
Maariv
Macy's
Macy’s, Inc.
Mada Masr
Maersk
Maghreb Arab Press
Mahdi Army
Mail & Guardian
Mail Online
Mail and Guardian
MailOnline
Mainichi Shimbun
Majilis
Majlis
Malaysiakini
Manchester City
Manchester United
Manila Times
Manoto
ManpowerGroup Inc.
Mansfield Town
Marathon Oil Corporation
Marathon Petroleum
Marine Corps
MarketWatch
Marriott International, Inc.
Marsh & McLennan Companies, Inc.
Masco Corporation
Massachusetts Mutual Life Insurance Company
MasterCard Incorporated
Mastercard
Mattel, Inc.
Mazhilis
McDonald
McDonald's
McDonald’s Corporation
McGraw Hill Financial, Inc.
MeadWestvaco Corporation
Medecins Sans Frontieres
Mediapart
Medtronic, Inc.
Meduza
Mehr News Agency
Memorial
Memphis Grizzlies
Men's Wearhouse
Merck
Merck & Co., Inc.
Mercosur
Mercy Corps
Meretz
Meshrano Jirga
Metropolitan Police
Miami Dolphins
Miami Heat
Miami Herald
Miami Marlins
Micron Technology, Inc.
Microsoft
Middle East News Agency
Migration Policy Institute
Milenio
Milliyet
Milwaukee Brewers
Milwaukee Bucks
Ming Pao
Ministry of Agriculture
Ministry of Communications
Ministry of Culture
Ministry of Defence
Ministry of Defense
Ministry of Digital Development
Ministry of Education
Ministry of Emergency Situations
Ministry of Energy
Ministry of Finance
Ministry of Foreign Affairs
Ministry of Health
Ministry of Information
Ministry of Interior
Ministry of Internal Affairs
Ministry of Justice
Minnesota Timberwolves
Minnesota Twins
Minnesota United
Minnesota Vikings
Minnesota Wild
Minsk Group
Mint
MoD
Moderna
Mohawk Industries, Inc.
Mohun Bagan
Moldpres
Molina Healthcare, Inc.
Moncloa
Mondelez International, Inc.
Monsanto
Monsanto Company
Montreal Canadiens
Moody's
Moody's Analytics
Moody's Investors Service
Morena
Morgan Stanley
Moro Islamic Liberation Front
Morrison's
Moscow Times
Moskovsky Komsomolets
Mossad
Mother Jones
Motorola Solutions, Inc.
Move Forward Party
Movement for Democratic Change
Mujahedin-e Khalq
Murphy Oil Corporation
Murphy USA Inc.
Muslim Brotherhood
Muttahida Qaumi Movement
Mutual of Omaha Insurance Company
Myanmar Now
Mylan Inc.
Médecins Sans Frontières
Médecins du Monde
NAACP
NAN
NASA
NATO
NBC
NBC News
NCR Corporation
NDP
NDTV
NHK
NHS
NII Holdings, Inc.
NLD
NOAA
NPC
NPR
NRA
NRC
NRG Energy, Inc.
NRK
NSA
NSC
NTB
NTSB
NTV
Nando's
Nasdaq
Nashville Predators
National Assembly
National Bank
National Bank of Kazakhstan
National Front
National Guard
National Health Service
National Intelligence Organization
National League for Democracy
National News Agency
National Oilwell Varco, Inc.
National People's Congress
National Police Agency
National Post
National Rally
National Review
National Rifle Association
National Security Agency
National Security Council
National Transportation Safety Board
National Weather Service
Nationalist Movement Party
Nationwide Mutual Insurance Co.
Navistar International Corporation
Nestlé
NetApp, Inc.
Netflix
Neue Zürcher Zeitung
New Azerbaijan Party
New Democracy
New Democratic Party
New England Patriots
New Jersey Devils
New Orleans Pelicans
New Orleans Saints
New People's Army
New Straits Times
New Vision
New York City FC
New York Daily News
New York Giants
New York Islanders
New York Jets
New York Knicks
New York Life Insurance Company
New York Mets
New York Post
New York Rangers
New York Times
New York Yankees
New Zealand Herald
New Zealand Press Association
Newcastle United
Newell Rubbermaid Inc.
Newmont Mining Corporation
Newport County
News Agency of Nigeria
News24
NewsDay
Newsday
Newsweek
NextEra Energy, Inc.
NiSource Inc.
Nike
Nike, Inc.
Nikkei
Nikkei Asia
Nissan
Noble Energy, Inc.
Nokia
Non-Aligned Movement
Nord Stream AG
Nordstrom, Inc.
Norfolk Southern Corporation
North Atlantic Treaty Organization
Northampton Town
Northeast Utilities
Northern League
Northrop Grumman Corporation
Northwestern Mutual Life Insurance Company,Inc.
Norwegian Refugee Council
Norwich City
Notimex
Nottingham Forest
Notts County
Novartis
Novaya Gazeta
Nucor Corporation
Nur Otan
Nur-Otan
Nusra Front
Nvidia
O Estado de S. Paulo
O Globo
OAS
OCHA
ODM
OECD
OHCHR
OIC
ONEOK, Inc.
OPCW
OPEC
OPEC+
OSCE
Oakland Athletics
Oaktree Capital Group, LLC
Oath Keepers
Occidental Petroleum Corporation
Ofcom
Office Depot, Inc.
Oil Ministry
Oklahoma City Thunder
Old Bailey
Old Republic International Corporation
Oldham Athletic
Oliy Majlis
Oman News Agency
Omnicare, Inc.
Omnicom Group Inc.
Open Society Foundations
OpenAI
Oracle
Oracle Corporation
Organisation for Economic Co-operation and Development
Organisation for the Prohibition of Chemical Weapons
Organisation of Islamic Cooperation
Organization for Security and Co-operation in Europe
Organization for the Prohibition of Chemical Weapons
Organization of American States
Organization of Islamic Cooperation
Organization of Turkic States
Orlando Magic
Orlando Pirates
Oshkosh Corporation
Ottawa Senators
Owens & Minor, Inc.
Owens Corning
Owens-Illinois, Inc.
Oxfam
Oxford United
O’Reilly Automotive, Inc.
PA Media
PACCAR Inc
PAN
PAP
PAS
PASOK
PBF Energy Inc.
PBOC
PBS
PDI-P
PDP
PETA
PG&E Corporation
PJAK
PKK
PLA
PLO
PML-N
PPG Industries, Inc.
PPL Corporation
PPP
PR Newswire
PRI
PSOE
PSUV
PT
PTI
PVH Corp.
Pacific Islands Forum
Pacific Life
Pajhwok Afghan News
Pakatan Harapan
Pakistan Muslim League
Pakistan People's Party
Pakistan Tehreek-e-Insaf
Palestine Liberation Organization
Palestinian Authority
Palestinian Islamic Jihad
Panasonic
Papa John's
Paris Club
Parker-Hannifin Corporation
Partick Thistle
Party of Regions
PayPal
Peabody Energy Corporation
Peace Now
Penske Automotive Group, Inc.
Pentagon
People Power Party
People's Action Party
People's Bank of China
People's Daily
People's Liberation Army
People's Party
Peoples Democratic Party
Peoples' Democratic Party
PepsiCo
Persepolis FC
Perth Glory
Peshmerga
PetSmart, Inc.
Peter Kiewit Sons’, Inc.
Peterborough United
Peterson Institute for International Economics
Petra News Agency
PetroChina
Petrobras
Petronas
Peugeot
Pew Research Center
Pfizer
Pheu Thai
Philadelphia 76ers
Philadelphia Eagles
Philadelphia Flyers
Philadelphia Phillies
Philip Morris International Inc.
Philippine Daily Inquirer
Philippine News Agency
Philippine Star
Phillips 66
Phnom Penh Post
Phoenix Suns
Phoenix TV
PiS
Pittsburgh Penguins
Pittsburgh Pirates
Pittsburgh Steelers
Plaid Cymru
Plains GP Holdings, L.P.
Plan International
Planned Parenthood
Plymouth Argyle
Podemos
Politburo
Politico
Politiken
Popular Mobilization Forces
Port Vale
Portland Trail Blazers
Praxair, Inc.
Precision Castparts Corp.
Premium Times
Prensa Latina
Press Association
Press TV
Press Trust of India
Preston North End
Principal Financial Group, Inc.
Privy Council
ProPublica
Procter & Gamble
Prosecutor General's Office
Prosecutor-General's Office
Prothom Alo
Proud Boys
Prudential Financial, Inc.
Public Service Enterprise Group Incorporated
Publix Super Markets, Inc.
PulteGroup, Inc.
QNA
Qatar News Agency
Qods Force
Quad
Quai d'Orsay
Qualcomm
Qualcomm Incorporated
Quanta Services, Inc.
Quds Force
Queens Park Rangers
Quest Diagnostics Incorporated
Quintiles Transnational Holdings Inc.
R.R. Donnelley & Sons Company
RAI
RAND Corporation
RBC
RBI
RCMP
RFE/RL
RFI
RIA Novosti
RNC
RNZ
RSF
RSS
RT
RTE
RUSI
Rada
Radio Farda
Radio France Internationale
Radio Free Asia
Radio Free Europe
Radio Free Europe/Radio Liberty
Radio Liberty
Radio New Zealand
Raith Rovers
Rajya Sabha
Ralph Lauren Corporation
Rand
Rapid Support Forces
Rappler
Rashtriya Swayamsevak Sangh
Raytheon Company
Reader's Digest
Real Betis
Real IRA
Real Madrid
Real Sociedad
Realogy Holdings Corp.
Red Crescent
Red Cross
Reddit
Reform UK
Reforma
Regions Financial Corporation
Reinsurance Group of America, Incorporated
Reliance
Reliance Steel & Aluminum Co.
Renault
Report News Agency
Reporters Without Borders
Repsol
Republic Services, Inc.
Republic TV
Republican National Committee
Republican Party
Republican Party of Armenia
Republican People's Party
Republicans
Reserve Bank of Australia
Reserve Bank of India
Resolution Foundation
Reuters
Revolutionary Guard
Revolutionary Guards
Reynolds American Inc.
Riksdag
Rio-Tinto
Rite Aid Corporation
Ritzau
Roche
Rock-Tenn Company
Rockefeller Foundation
Rockwell Automation, Inc.
Rosatom
Roscosmos
Rosneft
Ross County
Ross Stores, Inc.
Rossiya 1
Rossiyskaya Gazeta
Rotherham United
Royal Canadian Mounted Police
Royal United Services Institute
Rudaw
Russia Today
Ryanair
Ryder System, Inc.
Rzeczpospolita
SAARC
SABC
SADC
SANA
SAPA
SBS
SBU
SCMP
SCO
SDF
SDLP
SEC
SIPRI
SLM Corporation
SNP
SPA
SPD
STA
STT
SVR
SVT
Saba
Sabah
Sacramento Kings
Safeway Inc.
Sainsbury's
Salesforce
Salon
Sam's Club
Samajwadi Party
Samsung
San Antonio Spurs
San Diego Padres
San Francisco 49ers
San Francisco Chronicle
San Francisco Giants
San Jose Sharks
SanDisk Corporation
Sankei Shimbun
Sanofi
Santander
Saudi Press Agency
Save the Children
Scotland Yard
Scottish National Party
Scroll.in
Sea Shepherd
Seaboard Corporation
Sealed Air Corporation
Sears Holdings Corporation
Seattle Mariners
Seattle Seahawks
Secret Service
Securities and Exchange Commission
Security Council
Security Service of Ukraine
Sejm
Sempra Energy
Senate
Servant of the People
Shabak
Shafaq News
Shargh
Shas
Sheffield United
Sheffield Wednesday
Shell
Shin Bet
Shining Path
Shiv Sena
Shrewsbury Town
Siemens
Sierra Club
Simba SC
Simon Property Group, Inc.
Sinn Fein
Sinn Féin
Sinopec
Sipri
Sky News
Skype
Smithfield Foods, Inc.
Snapchat
Social Democrats
Socialist Party
Sonatrach
Sonic Automotive, Inc.
Sony
Sotheby's
South China Morning Post
Southern African Development Community
Southern Poverty Law Center
Southwest Airlines Co.
Sozcu
SpaceX
Spectra Energy Corp
Spectrum Group International, Inc.
Spiegel
Spotify
Sputnik
St. Jude Medical, Inc.
St. Louis Blues
St. Louis Cardinals
Stanley Black & Decker, Inc.
Staples, Inc.
Starbucks
Starbucks Corporation
Starwood Hotels & Resorts Worldwide, Inc.
State Bank of Pakistan
State Council
State Department
State Duma
State Farm Insurance Cos.
State Street Corporation
Steel Dynamics, Inc.
Stellantis
Stirling Albion
Stockholm International Peace Research Institute
Stockport County
Stoke City
Storting
Straits Times
Stryker Corporation
Sudan Tribune
Suddeutsche Zeitung
SunTrust Banks, Inc.
Supervalu Inc.
Supreme Court
Susser Holdings Corporation
Swansea City
Swindon Town
Swiss National Bank
Sydney FC
Sydney Morning Herald
Symantec Corporation
Synnex Corporation
Syrian Democratic Forces
Syrian Observatory for Human Rights
Syriza
Sysco Corporation
Süddeutsche Zeitung
TASS
TOLOnews
TRT
TRT World
TRW Automotive Holdings Corp.
TT
TTP
TV Globo
TV Rain
TVN
TVP
Taipei Times
Taleban
Taliban
Tamil Tigers
Tampa Bay Buccaneers
Tampa Bay Lightning
Tampa Bay Rays
Tanjug
Targa Resources Corp.
Tasnim
Tasnim News Agency
Tata
Tax Policy Center
Tea Party
Tech Data Corporation
TechCrunch
Tehran Times
Tehrik-e-Taliban Pakistan
Telam
TeleSUR
Telefónica
Telegram
Telegraph
Televisa
Tencent
Tenet Healthcare Corporation
Tengrinews
Tenneco Inc.
Tennessee Titans
Terex Corporation
Tesco
Tesla
Tesoro Corporation
Texas Instruments Incorporated
Texas Rangers
Textron Inc.
The AES Corporation
The Age
The Allstate Corporation
The Andersons, Inc.
The Atlantic
The Australian
The Bank of New York Mellon Corporation
The Blackstone Group L.P.
The Boston Globe
The Charles Schwab Corporation
The China Post
The Chubb Corporation
The Citizen
The Clorox Company
The Coca-Cola Company
The Daily Beast
The Daily Star
The Daily Star Bangladesh
The Daily Telegraph
The Dallas Morning News
The Dawn
The Denver Post
The East African
The Economic Times
The Economist
The Estée Lauder Companies Inc.
The Express Tribune
The Gap, Inc.
The Globe and Mail
The Goldman Sachs Group, Inc.
The Goodyear Tire & Rubber Company
The Guardian
The Guardian Nigeria
The Hartford Financial Services Group, Inc.
The Herald
The Herald Zimbabwe
The Hershey Company
The Hill
The Hindu
The Huffington Post
The Independent
The Indian Express
The Intercept
The Interpublic Group of Companies, Inc.
The Irish Times
The Irrawaddy
The Island
The J.M. Smucker Company
The Jakarta Post
The Japan Times
The Jerusalem Post
The Jones Financial Companies,L.L.L.P.
The Kathmandu Post
The Korea Herald
The Korea Times
The Kyiv Independent
The Mail on Sunday
The Mirror
The Mosaic Company
The Moscow Times
The Namibian
The Nation
The Nation Thailand
The National
The New York Times
The New Yorker
The New Zealand Herald
The News International
The Observer
The PNC Financial Services Group, Inc.
The Pantry, Inc.
The Philadelphia Inquirer
The Priceline Group Inc.
The Progressive Corporation
The Punch
The Quint
The Scotsman
The Seattle Times
The Sherwin-Williams Company
The Southern Company
The Standard
The Star
The Straits Times
The Sun
The Sunday Times
The Sydney Morning Herald
The TJX Companies, Inc.
The Telegraph
The Telegraph India
The Times
The Times of India
The Times of Israel
The Travelers Companies, Inc.
The Verge
The Wall Street Journal
The Walt Disney Company
The Washington Post
The Weekly Standard
The Western Union Company
The Williams Companies, Inc.
The Wire
Thermo Fisher Scientific Inc.
ThisDay
Thomson Reuters
Thrivent Financial for Lutherans
TikTok
Time Warner Cable Inc.
Time Warner Inc.
Times Now
Times of India
Times of Israel
Times of Oman
Tolo News
Tories
Toronto Blue Jays
Toronto Maple Leafs
Toronto Raptors
Toronto Star
Toronto Sun
Toshiba
TotalEnergies
Tottenham Hotspur
Toyota
Toys “R” Us, Inc.
Tractor Supply Company
Trader Joe's
Tranmere Rovers
Transparency International
TravelCenters of America LLC
Treasury
Treasury Department
Trend News Agency
Trinamool Congress
Tuoi Tre
Turkic Council
Turkmenistan State News Agency
Twenty-First Century Fox, Inc.
Twitter
Tyson Foods, Inc.
U.N.
U.N. Security Council
U.S. Agency for International Development
U.S. Air Force
U.S. Army
U.S. Bancorp
U.S. Congress
U.S. Geological Survey
U.S. Navy
U.S. Senate
U.S. State Department
U.S. Supreme Court
U.S. Treasury
UBS
UEFA
UGI Corporation
UKIP
UMNO
UN
UN General Assembly
UN Human Rights Council
UN Security Council
UN Women
UN-Habitat
UNAIDS
UNAMA
UNAMI
UNASUR
UNCTAD
UNDP
UNEP
UNESCO
UNFPA
UNHCR
UNIAN
UNICEF
UNIDO
UNIFIL
UNMISS
UNODC
UNRWA
UNSMIL
UPI
UPU
URS Corporation
US Air Force
US Army
US Congress
US Foods, Inc.
US Navy
USA Today
USAID
USGS
Uber
Ukrainska Pravda
Ukrinform
Unilever
Union Pacific Corporation
United Continental Holdings, Inc.
United National Movement
United Nations
United Nations Security Council
United Natural Foods, Inc.
United News of India
United Parcel Service
United Press International
United Rentals, Inc.
United Russia
United Services Automobile Association
United States Steel Corporation
United Stationers Inc.
United Technologies
UnitedHealth Group
Universal Health Services, Inc.
Unum Group
Utah Jazz
UzA
V.F. Corporation
VG
VKontakte
VOA
Vale
Valero Energy
Vancouver Canucks
Vanguard
Vanguard Health Systems, Inc.
Vedomosti
Verizon
Verizon Communications
Verkhovna Rada
Viacom Inc.
Vice News
Victoria's Secret
Vietnam News Agency
Visa Inc.
Visegrad Group
Visteon Corporation
VnExpress
Vodafone
Voice of America
Volkswagen
Vox
W.R. Berkley Corporation
W.W. Grainger, Inc.
WADA
WAFA
WAM
WEF
WESCO International, Inc.
WFP
WIPO
WMO
WTO
WWF
Wagner
Wagner Group
Wal-Mart Stores
Walgreen Co.
Wall Street Journal
Walmart
Washington Capitals
Washington Football Team
Washington Nationals
Washington Post
Washington Wizards
Waste Management, Inc.
WeChat
Weibo
WellCare Health Plans, Inc.
Wellington Phoenix
Wells Fargo
West Bromwich Albion
West Ham United
Western Digital Corporation
Western Refining, Inc.
Western Sydney Wanderers
Weyerhaeuser Company
WhatsApp
Whirlpool Corporation
White Helmets
White House
Whitehall
Whole Foods Market, Inc.
Wigan Athletic
Wikimedia Foundation
Windstream Holdings, Inc.
Winnipeg Jets
Wipro
Wolesi Jirga
Wolverhampton Wanderers
Workers' Party
Workers' Party of Korea
World Anti-Doping Agency
World Bank
World Bank Group
World Economic Forum
World Food Program
World Food Programme
World Fuel Services Corporation
World Health Organisation
World Health Organization
World Meteorological Organization
World Resources Institute
World Trade Organisation
World Trade Organization
World Vision
World Wildlife Fund
Wycombe Wanderers
Wyndham Worldwide Corporation
Wynn Resorts, Limited
Xcel Energy Inc.
Xerox Corporation
Xiaomi
Xinhua
Xinhua News Agency
YPG
YTN
Yedioth Ahronoth
Yesh Atid
Yle
Ynet
Yomiuri Shimbun
Yonhap
Yonhap News Agency
YouGov
YouTube
Young Africans SC
Yum! Brands, Inc.
ZANU-PF
ZDF
Zamalek SC
Zaman
Zambia News and Information Services
Zara
Zaxby's
Zoom
al-Nusra Front
al-Qaeda
al-Qaida
al-Shabaab
al-Shabab
Élysée
`;
