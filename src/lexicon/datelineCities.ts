/**
 * Places that open a dateline in lower case with nothing but a dash or a colon after them (`Kabul – `): capitals, and
 * the cities that newspapers print without a country. Written for this project from common knowledge.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  `Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Ahmedabad|Aleppo|Algiers|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Astana|Asunción|Asuncion|Athens|Atlanta|Auckland|
Baghdad|Baku|Baltimore|Bamako|Bangalore|Bengaluru|Bangkok|Bangui|Banjul|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Belmopan|Benghazi|Berlin|Bern|Birmingham|Bishkek|Bissau|Bogotá|Bogota|Boston|Brasília|Brasilia|Bratislava|Brazzaville|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|
Cairo|Calgary|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chicago|Chisinau|Cleveland|Colombo|Conakry|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|Denver|Detroit|Dhaka|Dili|Djibouti|Doha|Dodoma|Donetsk|Dubai|Dublin|Durban|Dushanbe|Edinburgh|Edmonton|Erbil|
Frankfurt|Freetown|Gaborone|Gaza|Gaza City|Geneva|Georgetown|Glasgow|Guangzhou|Guatemala City|The Hague|Hamburg|Hanoi|Harare|Havana|Helsinki|Herat|Ho Chi Minh City|Hong Kong|Honolulu|Houston|Hyderabad|Islamabad|Istanbul|Izmir|Jaffna|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|
Kabul|Kampala|Kandahar|Karachi|Kathmandu|Kharkiv|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait City|Kyiv|Kiev|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lomé|Lome|London|Los Angeles|Luanda|Lusaka|Luxembourg|Lviv|Lyon|
Madrid|Malabo|Male|Malé|Managua|Manama|Manchester|Manila|Maputo|Maseru|Mashhad|Mbabane|Mecca|Melbourne|Mexico City|Miami|Milan|Minneapolis|Minsk|Mogadishu|Mombasa|Monrovia|Montevideo|Montreal|Montréal|Moscow|Mosul|Mumbai|Munich|Muscat|N'Djamena|N’Djamena|Nairobi|Nassau|Naypyitaw|New Delhi|New Orleans|New York|Niamey|Nicosia|Nouakchott|
Odesa|Osaka|Oslo|Ottawa|Ouagadougou|Panama City|Paramaribo|Paris|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Podgorica|Port Louis|Port Moresby|Port of Spain|Port-au-Prince|Porto-Novo|Prague|Praia|Pretoria|Pristina|Pyongyang|Quebec|Quetta|Quito|Rabat|Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|
St. Petersburg|San Diego|San Francisco|San José|San Jose|San Juan|San Salvador|Sanaa|Sana’a|Santiago|Santo Domingo|São Paulo|Sao Paulo|Sapporo|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Singapore|Skopje|Sofia|Srinagar|Stockholm|Strasbourg|Suva|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Thimphu|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|
Ulaanbaatar|United Nations|Vaduz|Valletta|Vancouver|Vatican City|Venice|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Winnipeg|Yangon|Yaoundé|Yaounde|Yerevan|Zagreb|Zurich|Zürich`.split(
    /\|\n?/,
  ),
);
