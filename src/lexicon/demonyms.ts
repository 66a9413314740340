// What people and things of a country are called. CC0 list.

/** Nationalities as adjectives: `Kenyan`. One a line. */
export const DEMONYMS = `
Afghan
Alaskan
Albanian
Algerian
American
Andorran
Angolan
Anguillan
Arab
Arabian
Argentine
Argentinian
Armenian
Australian
Austrian
Azerbaijani
Azeri
Bahamian
Bahraini
Balochi
Bangladeshi
Barbadian
Basotho
Basque
Bavarian
Belarusian
Belgian
Belizean
Bengali
Beninese
Berber
Bermudian
Bhutanese
Bolivian
Bosnian
Botswanan
Brazilian
British
British Virgin Islander
Bruneian
Bulgarian
Burkinabe
Burkinan
Burmese
Burundian
Californian
Cambodian
Cameroonian
Canadian
Cape Verdean
Catalan
Cayman Islander
Central African
Chadian
Chechen
Chilean
Chinese
Citizen of Antigua and Barbuda
Citizen of Bosnia and Herzegovina
Citizen of Guinea-Bissau
Citizen of Kiribati
Citizen of Seychelles
Citizen of Vanuatu
Citizen of the Dominican Republic
Colombian
Comoran
Comorian
Congolese
Congolese (Congo)
Congolese (DRC)
Cook Islander
Cornish
Costa Rican
Crimean
Croat
Croatian
Cuban
Cymraes
Cymro
Cypriot
Czech
Dane
Danish
Djiboutian
Dominican
Dutch
East Timorese
Ecuadorean
Ecuadorian
Egyptian
Emirati
English
Equatorial Guinean
Eritrean
Estonian
Ethiopian
Faroese
Fijian
Filipino
Finn
Finnish
Flemish
French
Gabonese
Gambian
Georgian
German
Ghanaian
Gibraltarian
Greek
Greenlandic
Grenadian
Guamanian
Guatemalan
Guinean
Gujarati
Guyanese
Haitian
Hawaiian
Honduran
Hong Konger
Hongkonger
Hungarian
Icelandic
Indian
Indonesian
Iranian
Iraqi
Irish
Israeli
Italian
Ivorian
Jamaican
Japanese
Jordanian
Kashmiri
Kazakh
Kenyan
Keralite
Kittitian
Korean
Kosovan
Kosovar
Kuwaiti
Kyrgyz
Lao
Latvian
Lebanese
Liberian
Libyan
Liechtenstein citizen
Lithuanian
Londoner
Luxembourger
Macanese
Macedonian
Malagasy
Malawian
Malay
Malaysian
Maldivian
Malian
Maltese
Marathi
Marshallese
Martiniquais
Mauritanian
Mauritian
Mexican
Micronesian
Moldovan
Monegasque
Mongolian
Montenegrin
Montserratian
Moroccan
Mosotho
Motswana
Mozambican
Namibian
Nauruan
Nepalese
Nepali
New Zealander
Nicaraguan
Nigerian
Nigerien
Niuean
North Korean
Northern Irish
Norwegian
Omani
Pakistani
Palauan
Palestinian
Panamanian
Papua New Guinean
Paraguayan
Parisian
Peruvian
Pitcairn Islander
Pole
Polish
Portuguese
Prydeinig
Puerto Rican
Punjabi
Qatari
Quebecois
Roman
Romanian
Russian
Rwandan
Sahrawi
Salvadoran
Salvadorean
Sammarinese
Samoan
Sao Tomean
Saudi
Saudi Arabian
Scottish
Senegalese
Serb
Serbian
Seychellois
Sicilian
Sierra Leonean
Sindhi
Singaporean
Slovak
Slovene
Slovenian
Solomon Islander
Somali
South African
South Korean
South Sudanese
Spaniard
Spanish
Sri Lankan
Sri-Lankan
St Helenian
St Lucian
Stateless
Sudanese
Surinamese
Swazi
Swede
Swedish
Swiss
Syrian
Taiwanese
Tajik
Tanzanian
Tatar
Texan
Thai
Tibetan
Togolese
Tongan
Trinidadian
Tristanian
Tunisian
Turk
Turkish
Turkmen
Turks and Caicos Islander
Tuvaluan
Ugandan
Ukrainian
Uruguayan
Uzbek
Vatican citizen
Venetian
Venezuelan
Viennese
Vietnamese
Vincentian
Wallisian
Walloon
Welsh
Yemeni
Zambian
Zimbabwean
`;
