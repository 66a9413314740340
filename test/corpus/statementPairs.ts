/* Pairs of quotes of one speaker in two articles, written for this project: `=` the same statement, `≠` another one. */
export const STATEMENT_PAIRS = `
= | We will rebuild the old bridge before the winter floods come back. | We will rebuild the old bridge before the winter floods come back.
= | We will rebuild the old bridge before the winter floods come back. | We’ll rebuild the old bridge before winter floods return.
= | The joint patrols along the northern river require more boats and more money. | The common patrols along the northern river need more boats and money.
= | Nobody on this council wants to close a library. | nobody on the council wants to close a library
= | The harbour is open, the pilots are at work and no ship has been turned away. | The harbour is open and no ship has been turned away.
= | Our engineers built the tunnel in two winters, which others said could not be built. | Your engineers have built in two winters a tunnel that others said could not be built.
= | Exports grew by 40 percent last year thanks to the new railway. | Exports rose 40% last year, thanks to the new railway.
= | Wagons that wait eleven days at the border should cross it in eleven hours. | The wagons that stand for 11 days at the border should pass it in 11 hours.
= | I have never taken money from any company in this valley. | I never took money from any company in the valley.
= | The vaccine is safe and every child in the district should get it. | The vaccine is safe; every child in the district should have it.
= | We expect the council to keep its word on the customs post, as it promised in spring. | We expect the council to keep its promise on the customs post.
= | The talks were frank and useful, and both sides agreed to meet again in autumn. | The talks were frank and useful and the two sides agreed to meet again in the fall.
= | This mine has poisoned our river for twenty years and its owners have paid nothing. | For twenty years this mine poisoned our river, and its owners paid nothing.
= | Preventing the spread of wildfires is a common concern of both provinces. | The prevention of the spread of wildfires is among the common concerns of the two provinces.
= | The court has shown that nobody stands above the law in this republic. | The court showed that no one stands above the law in this republic.
= | Your visit can play a decisive role. | Your visit could play a decisive role in speeding up the growing relations between our two towns.
= | We lost three good nurses this month and cannot find others at this pay. | We have lost three good nurses this month, and we can’t find others at this pay.
= | The minister knew about the leak in March and told nobody until June. | The minister knew of the leak in March and told nobody until June.
= | Fishermen will get compensation for every day that the strait stays closed. | fishermen would be compensated for every day the strait stays closed
= | The referee made one mistake and it cost us the final. | The referee made one mistake, and that cost us the final.
= | I am proud of the girls, they ran until they had nothing left. | I’m proud of the girls. They ran until they had nothing left.
= | Without rain by the end of May the wheat harvest in the south is lost. | Without rain by the end of May, the southern wheat harvest is lost.
= | Economic cooperation has grown by 70%, and we want to reach 1 billion dollars. | economic cooperation had grown by 70 per cent and should reach $1 billion
= | The corridor is not merely a line on the map, it is a lifeline for the people of both countries. | The corridor is not just a line on the map but a lifeline for the peoples of both countries.
= | We shall use all our means so that the corridor is the first item on the agenda. | We will use all means to make the corridor the first item on the agenda.
= | The document provides for cooperation between the two cities in the fight against smuggling. | The document provides for joint cooperation between both cities in fighting smuggling and other crime.
= | The opposition has no plan for the schools and no plan for the hospitals. | The opposition has no plan for schools or hospitals.
= | Every family that lost its home will receive a house before the snow falls. | Each family which lost its home will receive a new house before snow falls.
= | The accident was caused by a worn cable that should have been replaced years ago. | A worn cable that should have been replaced years ago caused the accident.
= | We ask the rebels to lay down their weapons and come back to their villages. | We are asking the rebels to lay down arms and return to their villages.
= | The new law protects journalists and their sources from the secret police. | This new law protects journalists and sources from the secret police.
= | There is no evidence that the water of the lake is dangerous to swimmers. | There is no evidence the lake’s water is dangerous to swimmers.
≠ | We will rebuild the old bridge before the winter floods come back. | We will rebuild the burnt school before the summer holidays.
≠ | Exports grew by 40 percent last year thanks to the new railway. | Exports grew by 14 percent last year thanks to the new railway.
≠ | The vaccine is safe and every child in the district should get it. | The vaccine is not safe and no child in the district should get it.
≠ | We support the new tariff on steel from the northern provinces. | We oppose the new tariff on steel from the northern provinces.
≠ | Taxes will rise in the coming year for the owners of large houses. | Taxes will fall in the coming year for the owners of large houses.
≠ | The harbour is open, the pilots are at work and no ship has been turned away. | The airport is closed and no flight has left since noon.
≠ | I have never taken money from any company in this valley. | I have never asked any company in this valley to leave.
≠ | Thank you very much. | Thank you all for coming today.
≠ | We are very happy with the result. | We are very unhappy with the way it began.
≠ | The talks were frank and useful, and both sides agreed to meet again in autumn. | The talks failed because neither side was ready to give up the island.
≠ | Our team won the cup in 2019 and we want to win it again. | Our team won the cup in 2021 and we want to win it again.
≠ | This mine has poisoned our river for twenty years and its owners have paid nothing. | This mine has given work to our village for twenty years.
≠ | The minister knew about the leak in March and told nobody until June. | The minister told parliament in June that there was no leak.
≠ | Cooperation between Karvan and Tesheria is developing in trade and transport. | Cooperation between Karvan and Tesheria is developing in science and culture.
≠ | We want membership in the Inner Sea Council. | The Inner Sea Council was founded in this city by nine states.
≠ | The referee made one mistake and it cost us the final. | The goalkeeper saved us three times in the final.
≠ | The budget allows us to hire 200 teachers in the mountain districts. | The budget allows us to hire 300 teachers in the mountain districts.
≠ | The company will open a factory in Lund in spring. | The company will close a factory in Lund in spring.
≠ | The suspect is guilty and the evidence from the cellar proves it. | The suspect is innocent and the evidence from the cellar proves it.
≠ | Schools in the capital will reopen on Monday after the storm. | Shops in the capital were looted on Monday after the storm.
≠ | I will run for mayor and I will win. | I will not run for mayor again.
≠ | We accept the offer of the union and will sign it this week. | We reject the offer of the union and will not sign it this week.
≠ | It is a great honour for me to be here. | It is a great pity that she cannot be here.
≠ | The first ship with grain left the port this morning with 26,000 tons of maize. | The second ship with grain will leave the port tomorrow with 30,000 tons of wheat.
≠ | The government must protect the forests of the north. | The government must protect the pensions of the old.
≠ | The dam is full and the city has water until August. | The dam is empty and the city buys water from trucks.
≠ | Two hundred soldiers will leave the island by the end of the year. | Two hundred families will come to the island by the end of the year.
≠ | Prices have fallen for the third month in a row. | Prices have risen for the third month in a row.
≠ | The bridge was built by my grandfather. | The school was named after my grandfather.
≠ | We need peace in the region and we need it now. | We need rain in the region, or the herds will die.
≠ | No prisoner was beaten in this jail while I was its director. | Every prisoner in this jail was beaten while he was its director.
≠ | The president will visit our town in May. | Our town has had no visit by a president since the war.
≠ | Women in this valley have always worked the land. | Women in this valley have never owned the land.
≠ | A free press is the best friend of an honest government. | A free school meal is the best help for a poor family.
`;
