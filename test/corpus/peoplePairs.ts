/*
 * Pairs of people as two articles have them, written for this project; some as the world knows them, most invented.
 * `=` one person, `≠` two people or too little to tell. Each side: name, role (others in the article).
 */
export const PEOPLE_PAIRS = `
= | Timur Rahmonov, national security adviser to the President of Tesheria | Timur Rakhmonov, Tesherian national security adviser
= | Volodymyr Zelensky, President of Ukraine | Volodymyr Zelenskyy, Ukrainian president
= | Vladimir Zelensky, President of Ukraine | Volodymyr Zelenskiy, Ukraine’s president
= | Muhammad Yusuf, minister of water in Harar | Mohammed Yousef, water minister
≠ | Muhammad Yusuf, minister of water in Harar | Mohammed Yousef, striker for Al Nasr
= | Muammar Gaddafi, Libyan leader | Moammar Qaddafi, leader of Libya
= | Xi Jinping, President of China | Jinping Xi, Chinese president
= | Kim Jong Un, North Korean leader | Kim Jong-un, leader of North Korea
≠ | Kim Jong Un, North Korean leader | Kim Jong Il, North Korean leader
≠ | Kim Min-jun, economist at Seoul University | Kim Min-jun, striker of Busan United
= | Viktor Orbán, Prime Minister of Hungary | Orbán Viktor, Hungarian prime minister
= | William Clinton, former President of the United States | Bill Clinton, former US president
≠ | Bill Clinton, former US president | Hillary Clinton, former US secretary of state
≠ | George W. Bush, former US president | George H. W. Bush, former US president
= | Joseph Biden, US President | Joe Biden, President of the United States
≠ | John Smith, mayor of Fairview | John Smith, striker for Leeds
≠ | John Smith | John Smith
= | John Smith, mayor of Fairview | John Smith, the mayor of Fairview (Helena Brandvold)
≠ | Smith, police chief | John Smith, mayor of Fairview
≠ | Rahmonov, adviser | Timur Rahmonov, striker
= | Rahmonov, national security adviser of Tesheria | Timur Rakhmonov, national security adviser of Tesheria
= | Japarov, President of Kyrgyzstan | Sadyr Japarov, Kyrgyz president
≠ | Nguyen, spokesman | Nguyen, spokeswoman
≠ | Li Wei, professor of physics at Nanshan University | Li Wei, boxer
= | Abdel Fattah el-Sisi, Egyptian president | Abdel Fattah al-Sisi, President of Egypt
= | Bashar al-Assad, Syrian president | Bashar Assad, President of Syria
≠ | Bashar al-Assad, Syrian president | Hafez al-Assad, former Syrian president
= | Recep Tayyip Erdoğan, Turkish President | Tayyip Erdogan, President of Turkey
= | Recep Tayyip Erdoğan, Turkish President | Recep Tayyip Erdogan
= | Ayman Nour, opposition politician (Al-Ghad Party) | Ayman Nur, Egyptian opposition politician (Al-Ghad Party)
= | Nikita Khrushchev, Soviet leader | Nikita Khruschev, leader of the Soviet Union
= | Sergei Shoigu, Russian Defence Minister | Sergey Shoygu, defence minister of Russia
= | Alexander Lukashenko, President of Belarus | Aliaksandr Lukashenka, Belarusian president
= | Sviatlana Tsikhanouskaya, Belarusian opposition leader | Svetlana Tikhanovskaya, Belarus opposition leader
= | Kyriakos Mitsotakis, Greek Prime Minister | Kyriakos Mitsotakis
= | Aleksei Navalny, Russian opposition leader | Alexei Navalny, opposition leader
≠ | Aleksei Navalny, Russian opposition leader | Yulia Navalnaya, widow of the Russian opposition leader
= | Ilham Aliyev, President of Azerbaijan | Ilham Aliev, Azerbaijani president
≠ | Ilham Aliyev, President of Azerbaijan | Heydar Aliyev, former President of Azerbaijan
≠ | Ilham Aliyev, President of Azerbaijan | Mehriban Aliyeva, vice-president of Azerbaijan
= | Nursultan Nazarbayev, former President of Kazakhstan | Nursultan Nazarbaev, Kazakh ex-president
= | Kassym-Jomart Tokayev, President of Kazakhstan | Qasym-Zhomart Toqayev, Kazakh president
= | Emomali Rahmon, President of Tajikistan | Emomali Rakhmon, Tajik President
= | Hassan Rouhani, President of Iran | Hasan Rohani, Iranian president
≠ | Hassan Rouhani, President of Iran | Hossein Fereydoun, brother of the President of Iran
= | Ali Khamenei, Supreme Leader of Iran | Ali Hamenei, Iran’s supreme leader
≠ | Ali Rahimi, wrestler | Ali Rahimi, deputy minister of energy
≠ | Ahmed Hassan, midfielder | Ahmed Hassan, professor of law
= | Ahmed Hassan, coach of Zamalek | Ahmad Hasan, Zamalek coach (Mido Farouk)
≠ | Hassan Ahmed, teacher | Ahmed Hassan, teacher
≠ | Maria Garcia, nurse at Santa Clara Hospital | Maria Garcia, senator
= | Gabriel García Márquez, novelist | Gabriel Garcia Marquez, Colombian novelist
= | Andrés Manuel López Obrador, President of Mexico | López Obrador, Mexican president
= | Luiz Inácio Lula da Silva, President of Brazil | Luiz Inacio Lula da Silva, Brazilian President
= | José Manuel Barroso, head of the European Commission | Jose Manuel Barroso, European Commission president
≠ | José Garcia, farmer | Jose Garcia, fisherman
= | J. Edgar Hoover, director of the Bureau of Investigation | Edgar Hoover, Bureau of Investigation director
= | R. Okafor, chief engineer of the Harbour Board | Rita Okafor, chief engineer of the Harbour Board
≠ | R. Okafor, chief engineer of the Harbour Board | Rita Okafor, novelist
≠ | R. Okafor | Rita Okafor
≠ | Rita Okafor, chief engineer of the Harbour Board | Ruth Okafor, chief engineer of the Harbour Board
= | Robert Fenwick, governor of Alder County | Bob Fenwick, Alder County governor
≠ | Robert Fenwick, governor of Alder County | Roberta Fenwick, governor of Alder County
= | Elizabeth Warrender, senator from Alder | Liz Warrender, senator
= | Margaret Osei, director of the Volta Institute | Peggy Osei, the director of the Volta Institute
≠ | Margaret Osei, director of the Volta Institute | Mary Osei, director of the Volta Institute
= | Edward Kaplan-Ruiz, director of the City Opera | Ted Kaplan Ruiz, City Opera director
= | Jean-Luc Moreau, mayor of Valmont | Jean Luc Moreau, Valmont mayor
= | François Lefèvre, French trade minister | Francois Lefevre, trade minister
≠ | François Lefèvre, French trade minister | Françoise Lefèvre, French trade minister
= | Jürgen Müller, head of the Rhine Port Authority | Jurgen Mueller, head of the Rhine Port Authority
≠ | Jürgen Müller, goalkeeper | Jürgen Müller, bishop of Altenau
= | Søren Kjær, Danish energy minister | Soren Kjaer, energy minister of Denmark
= | Łukasz Wiśniewski, spokesman for the Baltic Pipeline Company | Lukasz Wisniewski, spokesman for the Baltic Pipeline Company
≠ | Anna Kowalska, prosecutor in Gdynia | Anna Kowalski, prosecutor in Gdynia
= | Miloš Zeman, Czech president | Milos Zeman, President of Czechia
= | Slobodan Milošević, Yugoslav president | Slobodan Milosevic, former President of Yugoslavia
= | Novak Đoković, Serbian tennis player | Novak Djokovic, tennis player
= | Petr Čech, goalkeeper | Petr Cech, goalkeeper
≠ | Petr Novak, judge in Brno | Petr Novak, guitarist
= | Ursula von der Leyen, President of the European Commission | Ursula Von Der Leyen, European Commission president
= | Mette Frederiksen, Danish Prime Minister | Mette Frederiksen, prime minister of Denmark
= | Oleksandr Usyk, boxer | Alexander Usyk, Ukrainian boxer
= | Mykola Azarov, Ukrainian prime minister | Nikolai Azarov, Prime Minister of Ukraine
≠ | Mykola Petrenko, farmer in Poltava | Nikolai Petrenko, violinist
= | Dmytro Kuleba, Ukrainian foreign minister | Dmitry Kuleba, foreign minister of Ukraine
≠ | Dmitry Petrov, colonel | Dmitry Petrov, film director
≠ | Ivan Petrov, miner (Sergei Volkov) | Ivan Petrov, coach of Dynamo (Pavel Orlov)
= | Mikhail Gorbachev, Soviet leader | Mikhail Gorbachov, last leader of the Soviet Union
= | Mikheil Saakashvili, former President of Georgia | Mikhail Saakashvili, former Georgian president
= | Irakli Kobakhidze, Georgian prime minister | Irakli Kobahidze, Prime Minister of Georgia
= | Nikol Pashinyan, Armenian Prime Minister | Nikol Pashinian, Prime Minister of Armenia
= | Serzh Sargsyan, President of Armenia | Serge Sarkisian, Armenian president
≠ | Armen Sarkissian, President of Armenia | Serzh Sargsyan, President of Armenia
= | Chiang Kai-shek, Chinese leader | Chiang Kai Shek, leader of China
= | Tsai Ing-wen, President of Taiwan | Tsai Ing Wen, Taiwanese president
≠ | Wang Yi, Chinese foreign minister | Wang Yi, pianist
≠ | Wang Jun, Chinese ambassador to Kenya | Wang Yun, Chinese ambassador to Kenya
≠ | Zhang Min, economist | Zhang Ming, economist
= | Wang Yi, Chinese foreign minister | Wang Yi, foreign minister of China
= | Park Geun-hye, President of South Korea | Pak Geun Hye, South Korean President
≠ | Park Geun-hye, President of South Korea | Park Chung-hee, former President of South Korea
= | Moon Jae-in, South Korean president | Moon Jae In, President of South Korea
≠ | Lee Jae-yong, executive at Hansung Electronics | Lee Jae-myung, South Korean politician
= | Ban Ki-moon, Secretary-General of the United Nations | Ban Ki Moon, United Nations secretary-general
= | Shinzo Abe, Japanese Prime Minister | Abe Shinzo, prime minister of Japan
= | Haruki Tanaka, governor of Minato Prefecture | Haruki Tanaka, Minato Prefecture governor
≠ | Haruki Tanaka, governor of Minato Prefecture | Haruka Tanaka, swimmer
≠ | Kenji Sato, pilot | Kenji Saito, pilot
= | Nguyen Phu Trong, Vietnamese communist party chief | Nguyen Phu Trong, chief of Vietnam’s communist party
≠ | Nguyen Van Hung, farmer | Nguyen Van Hung, army general
= | Imran Khan, Prime Minister of Pakistan | Imran Khan, Pakistani prime minister
≠ | Imran Khan, Prime Minister of Pakistan | Imran Khan, actor
≠ | Salman Khan, actor | Salman Rushdie, novelist
= | Narendra Modi, Indian Prime Minister | Narendra Modi, Prime Minister of India
≠ | Rahul Gandhi, Indian lawmaker | Sonia Gandhi, Indian lawmaker
≠ | Rajesh Kumar, police inspector in Patna | Rajesh Kumar, cricketer
≠ | Amit Sharma, banker | Amit Sharma, batsman
= | Manmohan Singh, former Indian prime minister | Manmohan Singh, former Prime Minister of India
= | Sheikh Hasina, Prime Minister of Bangladesh | Sheikh Hasina, Bangladeshi prime minister
= | Muhammad Yunus, founder of Jamuna Bank | Mohammad Yunus, Jamuna Bank founder
≠ | Muhammad Yunus, founder of Jamuna Bank | Muhammad Yunus, umpire
= | Goodluck Ebelechukwu, governor of Anambra State | Goodluck Ebelechukwu, Anambra State governor
≠ | Chinedu Obi, senator for Imo | Chinedu Obi, midfielder
= | Abdoulaye Wade, President of Senegal | Abdulaye Wade, Senegalese president
= | Paul Kagame, Rwandan President | Paul Kagame, president of Rwanda
= | Uhuru Kenyatta, President of Kenya | Uhuru Kenyatta, Kenyan president
≠ | Uhuru Kenyatta, President of Kenya | Jomo Kenyatta, first President of Kenya
≠ | Kenyatta | Uhuru Kenyatta
= | Abiy Ahmed, Ethiopian Prime Minister | Abiy Ahmed, prime minister of Ethiopia
≠ | Abdi Mohamed, driver | Abdi Mohamed, mayor of Hodan
= | Hassan Sheikh Mohamud, President of Somalia | Hassan Sheikh Mohamoud, Somali president
= | Mohamed Salah, Liverpool striker | Mohammed Salah, striker for Liverpool
≠ | Mohamed Salah, Liverpool striker | Mohamed Saleh, minister of irrigation
= | Benjamin Netanyahu, Israeli Prime Minister | Binyamin Netanyahu, prime minister of Israel
= | Yitzhak Rabin, Israeli prime minister | Yitzhak Rabin, former prime minister of Israel
≠ | David Cohen, surgeon at Hadar Hospital | David Cohen, goalkeeper
= | Mahmoud Abbas, Palestinian President | Mahmud Abbas, Palestinian president
≠ | Mahmoud Abbas, Palestinian president | Abbas Mahmoud, carpenter
= | Hosni Mubarak, Egyptian president | Husni Mubarak, former President of Egypt
≠ | Hosni Mubarak, Egyptian president | Gamal Mubarak, son of the Egyptian president
= | Nouri al-Maliki, Iraqi Prime Minister | Nuri al-Maliki, prime minister of Iraq
= | Moqtada al-Sadr, Iraqi cleric | Muqtada al-Sadr, cleric
≠ | Omar Farouk, poet | Umar Faruq, police chief of Kano
= | Qassem Soleimani, Iranian general | Qasem Soleimani, general
= | Javad Zarif, Iranian foreign minister | Mohammad Javad Zarif, foreign minister of Iran
= | Hamid Karzai, President of Afghanistan | Hamed Karzai, Afghan president
≠ | Hamid Karzai, President of Afghanistan | Ahmed Wali Karzai, governor’s adviser in Kandahar
≠ | Helena Brandvold, mayor of Porthaven | Helen Brandvold, judge
≠ | Tom Baker, actor | Tom Baker, mayor of Eastwick
= | Thomas Baker, mayor of Eastwick | Tom Baker, the mayor of Eastwick (Ruth Adeyemi)
≠ | Daniel Weiss, novelist | Daniela Weiss, novelist
≠ | Andrea Conti, cardinal | Andreas Conti, cardinal’s driver
≠ | Jordan Ellis, quarterback | Jordan Ellis, professor of history at Corland College
= | Jordan Ellis, quarterback for Corland | Jordan Ellis, Corland quarterback
= | Christopher Nwosu, head of the River Agency | Chris Nwosu, River Agency head
≠ | Chris Taylor, editor | Christine Taylor, editor
= | Nicholas Papadopoulos, harbour master of Lemnos (Harbour Office) | Nikos Papadopoulos, Lemnos harbour master (Harbour Office)
= | Yevgeny Prigozhin, founder of the Wagner Group | Evgeny Prigozhin, Wagner Group founder
= | Yuri Luzhkov, mayor of Moscow | Yury Luzhkov, Moscow mayor
≠ | Yuri Gagarin, pilot | Valentina Gagarina, doctor
= | Tedros Adhanom Ghebreyesus, director of the World Health Organization | Tedros Adhanom Ghebreyesus, head of the World Health Organization
≠ | Marina Kovac, chemist at Lipa Institute | Marin Kovac, chemist at Lipa Institute
= | Ana Kovač, chemist at Lipa Institute | Ana Kovacs, chemist at Lipa Institute
≠ | Peter Larsen, priest in Odby | Peter Larsson, priest in Lund
≠ | Grace Mbeki, midwife | Thabo Mbeki, former President of South Africa
= | Mbeki, former President of South Africa | Thabo Mbeki, former South African president
≠ | Johnson | Boris Johnson, British prime minister
≠ | Johnson, captain of the ferry Aurora | Boris Johnson, British prime minister
= | Boris Johnson, British Prime Minister | Boris Johnson, former UK prime minister (Rishi Sunak)
≠ | Maya Lindqvist, President of the Northern Union | Maya Lindqvist, ski champion
= | Maya Lindqvist, President of the Northern Union | Maya Lindquist, president of the Northern Union
= | Teodor Vasilescu, chief executive of Danubia Steel | Theodor Vasilescu, Danubia Steel chief executive
= | Ion Dragomirescu (Danubia Steel; Maya Lindqvist) | Ion Dragomirescu (Danubia Steel)
≠ | Samuel Ortega, judge at the Court of Appeal | Samuel Ortega, dancer
≠ | Ruth Adeyemi, teacher in Lagos | Ruth Adeyemi, ambassador of Nigeria to Norway
≠ | Pedro Sánchez, Spanish prime minister | Pedro Sánchez, mayor of Tarija
≠ | Wu Lei, striker | Wu Lei, seismologist
≠ | Singh, captain | Singh, minister
`;
