// Given names of some hundred countries, romanised. From CC0 and Unlicense name lists (popular names by country; a US list kept where
// news text shows the word as a name) and a list written for this project. Separated by white space.

/** Names given to women. */
export const FEMALE_GIVEN_NAMES = `
Aada Aadhya Aarya Aasha Adele Aditi Adriana Adéla Agnes Agustina Aikaterini Aino Aisha Aisyah Aitana Ajda
Ajla Alanoud Alberte Aleksandra Alessia Alexandra Alice Alicja Alina Aline Alisa Alise Aliya Alma Althea
Alysha Amahle Amaia Amal Amara Amaris Amayra Ambra Ambre Amelia Amelija Amelja Amina Aminata Amira Amy
Amálie Amēlija An Ana Anahit Anastasia Anastasija Anastasiya Andreea Androula Ane Angel Angela Angeliki
Angelina Angeline Anna Annie Anohito Antonella Antônia Anzu Aoife Ariana Arianna Armine Arpi Aruuke Aruuzat
Asel Asemahle Ashraqat Asilim Asiya Asja Asmita Assia Asta Astrid Asya Aurora Ava Aviana Avigail Awa Aya
Ayala Ayalah Ayesha Aygun Ayim Ayla Aylin Ayra Aysel Ayzere Ayşa Ayşe Azaria Azariah Azra Aïcha Aþena Baran
Barbara Barbare Bayarmaa Beatrice Beatriz Benedita Biljana Binita Bintou Bisera Bismah Bogdana Boglárka
Bolormaa Camila Camille Carla Carmen Carolina Catalina Cecília Celeste Celine Charlotte Chedeline Chloe
Chloé Christina Clara Concepción Daisy Dalal Dalila Daniela Danna Daria Darija Defne Delfina Dhia Dimitra
Djeneba Doha Dora Dorothy Dragana Dunja Dārta Ecrin Eevi Eisha Elena Elene Eleni Elif Elija Elizabeth
Elizaveta Eliška Ella Ellen Elli Ellie Elza Ema Embla Emelia Emely Emilia Emilija Emiliya Emily Emilía Emine
Emma Esma Esperanza Esther Eva Evelina Evelyn Evie Eylül Fajr Fanta Farah Farida Farrah Farzana Fatemeh
Fatemeh-Zahra Fatima Fatin Fatma Fatoumata Fernanda Fiadh Florence Fozia Francisca Freja Freya Frida Frieda
Fátima Gabija Gabriela Gamalat Gamila Gayane Georgia Gianna Ginevra Gita Giulia Gogo Googoosh Gordana Grace
Guadalupe Gunay Gunel Guðrún Ha-eun Ha-rin Ha-yoon Habiba Hadicha Hana Hanna Hannah Harper Haruna Hasmik
Hasnaa Hatice Hawa Heikapu Helena Helma Helmi Hessa Himari Hina Hinano Hinata Hjørdis Hoda Hosna Hosniya Hur
Hussa I-chun Iben Ida Imene Iminathi Imogen Inaya Indira Inès Ioanna Irati Irene Irina Isabel Isabella
Isabelle Isidora Isla Islande Ivaana Ivalu Ivana Ivy Izaro Jade Jana Jelena Jennifer Jessica Ji-a Ji-an
Ji-woo Ji-yoo Jiya Jori Josefa Jouri Jovana Juana Judeline Julia Juliana Julie Julieta Juliette Julija June
Júlia Kabita Kadiatou Kaia Kamilė Karima Karine Karolína Katerina Katla Khadije Khawla Khongordzol Kiara
Klea Konstantina Konul Kora Ksenija Kyra Kyriaki Laia Lamija Lana Lara Latifa Laura Layla Lea Leah Leandra
Leen Lejla Lena Leni Lenna Leonor Lesedi Leyla Li-hua Lia Lian Lianne Lidia Liepa Lile Lili Lilien Lilit
Lilja Lillie Lilly Lily Lin Lina Linda Lisakhanya Livia Liz Ljiljana Louise Lovelie Lovely Luana Lucia
Luciana Lucija Lucía Ludovica Luknė Lulwa Luna Lur Lusine Lydia Lyn Lyna Léa Léna Lía Lív Lėja Ma'soumeh
Mabel Maddi Maeva Maha Maia Maitê Maja Malak Malek Malen Malu Maneh Manuela Marcia Mareva Margaret Margarida
Mari Maria Mariam Mariami Mariana Marie Marija Marina Mariya Marta Martha Martina Marwa Mary Marya Maryam
Maryja María Matilda Matilde Matthildur Maya Maysoun Maša Mehar Mei Mei-hui Mei-ling Melina Melisa Melissa
Meriem Merjem Mersana Meryem Mia Mila Milagrosa Milana Milena Milica Millie Mio Mira Mirjana Mirlande Moea
Moeata Mona Myrlande Mädïna Mía Nada Nahia Nare Narine Natalia Natalija Nathalie Natália Natálie Naura Naya
Nazanin-Zahra Nehir Nela Nesreen Neža Nia Nicole Niharika Nika Nikol Nilay Nina Nivi Niviaq Noemí Noor Nora
Nouf Noûr Nur Nuray Nurul Nutsa Odval Oisha Oleksandra Olga Olivia Oliwia Ona Oumou Oyunbileg Panagiota
Paneeraq Paninnguaq Paraskevi Pari Patricia Patricija Patrícia Paula Penelope Pipaluk Poema Pola Polina
Princess Puteri Rabina Radmila Ramona Rania Raquel Raya Rayana Reem Reema Regina Rei Reina Renata Rethabile
Ria Riko Rin Rita Roghayyeh Ronja Rose Rose-Merline Rosie Rosmery Rowan Roxana Ruòxī Saar Safija Safiya Saga
Sahar Sakeena Sakineh Sakura Saliha Salma Salomé Sama Samantha Sandra Sara Sarah Selma Seo-ah Seo-yun Sesili
Sevda Sevinj Shahd Shaikha Shaimaa Shams Shayma Sherifa Shristi Shu-chen Shu-chuan Shu-fen Shu-hua Shu-hui
Sienna Simona Sita Siti Snezana Snežana Sobia Sofi Sofia Sofie Sofija Sofiya Sofía Solomiya Somayyeh Sonia
Soo-ah Sophia Sophie Stella Suha Sultan Sumayah Sunita Susan Susanna Suzana Sára Sóley Sólja Tamar Tara
Tarana Tarita Tatiana Teodora Tereza Tess Teura Tiare Titaina Titaua Tomyris Trinidad Tuleen Uiloq Uta Vaea
Valentina Valeria Vamika Varvara Vasiliki Vasilisa Venla Vera Veronika Vesna Victoria Viktoria Viktorie
Viktoriya Viktoría Viktória Violeta Vita Vittoria Vusala Vár Wateen Widelene Willow Ximena Xīnyí Ya-ting
Yara Yasmin Yasmine Yasna Yekaterina Yelena Yeva Yoana Yua Yuina Yulia Yuna Yìhán Yīnuò Yūna Yǐmò Yǔtóng
Yǔxī Zahra Zainab Zala Zehra Zeinab Zeynab Zeynep Zina Zoe Zofia Zoé Zuzanna Zümra Zǐhán Ámbar Éabha İnci
Şerife
`;

/** Names given to men. */
export const MALE_GIVEN_NAMES = `
Aarav Aariz Aaron Abbas Abd Abdallah Abdel-Rahman Abdelkader Abdoulaye Abdul Abdulaziz Abdulla Abdullah
Abdullo Abdulrahman Abubakr AbulFazl Adam Adama Adin Adomas Adrian Adrians Afonso Agustín Ahmad Ahmed Ahmet
Aiden Aimar Aisultan Aiur Aksel Albert Aldiyar Alejandro Aleks Aleksandar Aleksander Aleksandr Aleksandre
Alessandro Alexander Alexandru Alexey Alfie Ali Ali-Reza Alikhan Alinur Alparslan Alteo Amar Amine Amir
Amir-Abbas Amir-Ali Amir-Hossein Ammar Anar Andreas Andrei Andrej Andria Andrias Andriy Angelo Antoni
Antonio Antônio Ao Aoi Aputsiaq Aras Archie Areg Areni Ari Ariel Arjun Arman Armen Aron Artem Arthur Artiom
Artur Artyom Ashot Athanasios Atlas August Ayoub Aziz Bader Bakary Bandar Banele Bautista Ben Benas Bence
Benicio Benjamin Benjamín Berrdo Beshoi Bibek Biel Bilal Bishal Bogdan Boris Brahim Bruno Carl Carlos
Charbel Charles Chia-hao Chien-hung Chih-chiang Chih-hao Chih-ming Chih-wei Chin-lung Christian Christos
Chuluun Chun-chieh Chun-hung Cillian Ciro César Damian Damjan Dan Danel Daniel Daniels Daniil Danijel Danylo
Daris Davi David Davit Davud Dejan Demetre Dhruv Diego Dimitar Dimitrios Dion Djamel Dmitry Dmytro Do-yun
Dominik Dominykas Dragan Duarte Dušan Dylan Dyllan Dániel Džan Edoardo Edward Eeli Eino Eitan Eithan Elchin
Elias Elie Elijah Elmar Elnur Elshan Elyas Eman Emil Emiliano Emir Emmanuel Emīls Ethan Eun-woo Evens Evgeny
Eymen Ezekiel Fadi Fahad Fahd Faisal Felipe Felix Ferndo Filip Finlay Finn Fran Francesco Francisco
Franciszek Frederick Fūma Gabor Gabriel Gabriele Gael Gagik Gaspar George Georgi Georgios Gerónimo Gevorg
Gilli Giorgi Goran Gustavs Göktug Ha-joon Habib Halim Hamza Harraz Harris Harry Haru Haruma Harun Haruto
Hasan Hashem Hassan Hayk Heitor Henry Herkus Hinato Hiro Hossein Hovhannes Hudson Hugo Huseyn Hussain
Hussein Hydar Hàorán Hàoyǔ Hüseyin Ian Ibai Ibrahim Igor Iker Ilgar Ilija Iman Inuk Inunnguag Inutsiaq Ioane
Ioannis Ion Isaac Isak Itsuki Ivan Ivik Izz Jack Jacob Jad Jakob Jakov Jakub James Jameson Jan Javier
Jerónimo Ji-ho Joe Joel John Jokūbas Jon Jonas Jordi Jorge Joseph Joshua Josiah Josip José Jovan João Ju-won
Juan Jude Julen Jules Junior Jákup Jógvan Jón Jónas Jökull Jēkabs Kabir Kai Kairo Kajus Kaloyan Kamal Karam
Karen Karim Kathem Kazi Keanu Keven Kevin Khaled Kiaan Kiran Kirollos Kiwa Koa Konstantinos Krishna Kári
Kārlis Lan Lavi Lazar Leano Leevi Leo Leon Leonardo Leordo Lev Levente Levi Lewis Liam Lio Logan Lorenzo
Louis Lourenço Lovro Lubanzi Lucas Luis Luiz Luka Lukas Lukáš Lwandle Léo Mahamadou Mahammad Mahdi Mahesh
Mahmoud Maksim Maksym Malachi Maligiaq Malik Malthe Mamadou Manaia Manish Manua Manuel Marama Marc Marcell
Marcos Mario Marios Mark Markas Markel Marko Marks Markus Marti Martim Martin Martí Martín Matas Matei Matej
Mateo Matija Matteo Matthew Matthías Mattia Mattias Matvey Matyáš Matías Matěj Maui Max Maxim Maximilian
Maximiliano Maël Mees Mehdi Mehmet Michael Michail Michal Michalis Miguel Mihail Mikael Mikaere Mikayel
Mikhail Miki Mikołaj Milan Miloš Min-jun Mina Minato Minik Miraç Moana Modibo Mohamed Mohammad Mohammad-Reza
Mohammad-Taha Mohammed Monte Moussa Muhamad Muhammad Muhammed Murad Mustafa Mykhaylo Máté Míngzé Mùchén
Mùyáng Nagi Nagisa Naranbaatar Narek Nathan Nathaniel Naïm Nelio Nicolás Niel Nik Nikau Niko Nikodem Nikola
Nikolaos Nikoloz Nil Nils Noah Noam Noel Nomaan Norsaq Nuka Nurislam Nóa Ofentse Oihan Oisin Oisín Oleksandr
Oliver Olivér Omar Omer Onni Oscar Oskar Osman Oumar Pablo Panagiotis Pau Paul Paulo Pedro Petar Peter
Peterson Pierre Pol Prakash Prasert Prem Qillaq Rachid Rafael Ralfs Ramazan Ramón Raphael Raphaël Rashad
Rasmus Raul Ravi Refael Relja Ren Reza Ricardo Riccardo Richard Roan Robert Roberts Robin Roel Roko Roman
Rory Rían Said Salik Samir Samuel Samvel Samyar Santiago Saqib Sebastian Sebastián Sekou Selim Sem Seo-jun
Sergei Shahem Shahid Sheikh Shivansh Si-woo Siddhartha Siphosethu Somboon Somchai Somporn Somsak Souleymane
Stanisław Stanley Stefan Stevenson Syed Szymon Sō Sōma Tadhg Taha Taim Tamatoa Tapuarii Tareq Tatsuki Tehei
Teiki Teiva Teo Teodor Teva Theo Theodor Theodore Thiago Thomas Théo Tiago Tigran Tim Timofey Tobias Toivo
Tom Tommaso Tomás Tomáš Tróndur Tunar Turki Ulloriaq Umar Uri Usman Valdemar Valentin Valter Vasileios
Vasilije Vedant Vicente Victor Viktor Viraj Vladyslav Vojtěch Vugar Vuk Vusal Väinö Wassim Wen-Hsiung
William Wilson Yamato Yassin Ye-jun Yehuda Younès Yousef Yousouf Youssef Yu-jun Yusef Yusif Yusuf Yìchén
Yìzé Yūma Yǔxuān Yǔzé Zahid Zahir Zalán Zion Zoran than thaniel Àlex Ádám Álvaro Ángel Édouard Óliver Ömer
İsmail Žan
`;

/** Names given to either, or of which the lists do not tell. */
export const OTHER_GIVEN_NAMES = `
Aamir Abba Abbass Abbey Abdel Abdelaziz Abdelfattah Abdelmadjid Abdelrahman Abdolreza Abe Abed Abel Abhishek
Abid Abigail Abiy Abolhassan Abou Abraham Abu Abubakar Adal Adams Adan Addi Adel Adelaide Adewale Adil
Aditya Adnan Adolf Adriano Adrien Afrika Aguas Agustin Ahmadou Ahn Aibek Aida Aidar Aigul Ainur Aires Aisulu
Ajay Ajit Akbar Akhilesh Akhmed Akhtar Akihito Akira Akmal Akram Akshay Alain Alam Alan Alassane Alastair
Alba Alberta Alberto Alda Alec Aleksei Aleksey Alex Alexandria Alexei Alexis Alf Alfonso Alfred Alfredo Alia
Alicia Aliko Alireza Alison Alistair Alla Allah Allan Allen Allende Almazbek Alonso Alpha Alton Altynbek
Alua Alva Alvaro Alvin Amadou Amanda Amangeldy Amari Amelie Amer Amin Amirhossein Amit Amitabh Amos Amr
Anabel Anand Anas Anastacia Anastasio Anatolia Anatoly Anders Anderson Andras Andre Andrea Andres Andrew
Andrews Andrey Andrzej Andrés Andy Anfal Angeles Angie Anies Anil Anita Anja Anjali Ankit Ann Anne Annette
Ansar Anselmo Anthony Antoine Anton Antonin Antony Anup Anurag Anvar Anwar Anyang April Aqsa Aquilino Aquino
Arabia Arafat Aragones Ararat Arash Aravind Arayik Arda Aria Ariane Arif Aristide Arjan Arkady Armando
Arnaud Arne Arno Arnold Arshad Arslanbek Artemisa Arturo Arun Arvind Asghar Asher Ashley Ashok Ashraf Ashton
Asif Askar Askhat Aslam Aslan Asma Aso Assad Atal Atambayev Atiku Atul Aubrey Audrey Augusta Augusto Aung
Aurelien Austin Avril Ayad Ayman Ayodele Ayse Ayub Azad Azadeh Azamat Azimbek Azmat Azmin Baba Babajide
Babar Babatunde Babiš Badr Baghdad Baha Bahadur Bahram Bahri Bailey Bakhyt Bakhytzhan Bako Bakr Bakytzhan
Bali Bambang Banda Barbra Barca Barney Barrett Barrie Barry Baruch Basel Bashar Bashir Bassam Basuki Batista
Bauyrzhan Bayan Beau Becky Begum Behrouz Bei Bekir Belinda Belle Benazir Benedict Benigno Benita Benito
Bennett Benny Benson Berat Berdimuhamed Berik Bernal Bernard Bernardino Bernardo Bernd Bernie Bert Bertie
Bertrand Beth Betsy Bette Betty Beverley Beverly Bharat Bharti Bhupinder Bianca Bibi Bidya Bidzina Bijan
Bilawal Billy Binali Birger Bjorn Blair Blake Blau Bob Bobbie Bogusław Bohdan Bohuslav Boi Bojan Bojko Bola
Bolat Bong Bonita Bonnie Bonny Botir Boubacar Bowen Boyd Boyko Boško Brad Bradford Bradley Brady Bram Brando
Brandon Brenda Brendan Brent Bret Brett Brian Bridget Brigid Brigitte Brit Britney Brittany Brock Brooks
Bruce Bryan Bryant Bryce Buena Buhari Bulat Bulent Burak Burgess Burma Burt Burton Byron Bülent Cai Cain
Calvin Camara Cameron Camilla Camilo Campo Can Candela Cao Carey Caridad Carlo Carlton Carly Carole Caroline
Carolyn Carrie Carroll Carson Carter Casey Casio Castillo Castro Catherine Cathy Cayetano Cecil Cecile Celso
Cemal Ceres Cesar Cesc Cevdet Chad Chadwick Chaka Chan Chandra Chang Changle Chao Charlie Chaudhry Chee-hwa
Chelsea Chen Cheng Cherie Cheryl Chester Cheyenne Chi Chidi Chike Chinedu Ching-te Chinua Chiquita Cho Choi
Chong Chris Christi Christie Christine Christoph Christophe Christopher Chu Chuan Chukwuma Chul-soo Chun
Chung Chunying Ciara Cicero Cindy Clair Claire Clare Clarence Clark Claude Claudia Claudio Claus Clayton
Clementina Clementine Cleopatra Cleveland Clifton Clint Clinton Clive Clyde Cole Coleman Colin Colleen
Collins Columbus Conchita Concordia Connie Connor Corazon Coretta Corey Cornel Cornell Cortes Cortez Cory
Courtney Craig Cristian Cristiano Cristina Cruz Curtis Cynthia Cyril Cyrus Dae-jung Dakota Dalia Dallas
Dalton Damien Damon Dana Dane Dani Daniele Danielle Danilo Danish Daniyar Danny Dante Daoud Daphne Darcy
Darin Dariush Darkhan Daron Darrell Darren Darwin Daryl Daryoush Dastan Dauren Dave Davis Daw Dawei Debbie
Deborah Debra Declan Dee Deepak Deepika Dei Dell Dena Deng Denis Denise Denita Deniz Dennis Denver Derek
Desmond Devendra Devi Devlet Devon Diagne Diallo Diana Diane Dianne Dick Didier Dieter Dietrich Dilip Dilma
Dilnoza Dimitri Dimo Dinara Dinesh Ding Diosdado Disney Divya Djibril Dlamini Dmitri Dolly Domenech Domingo
Dominic Dominique Donald Dong Donna Doria Doris Dorsey Doug Douglas Doyle Du Dudley Dulat Duncan Dustin
Dwain Dwayne Dwight Earl Earle Easter Ebrahim Ebrima Eckhard Eddie Eden Edgar Edgardo Edison Edith Edu
Eduard Eduardo Edwin Ekaterina Ekrem El Elaheh Elaine Elan Eli Elia Eliot Elise Elliot Elliott Ellis
Ellsworth Elsa Elton Elvis Emad Emanuel Emeka Emerald Emile Emilio Emin Emmerson Emmy Emomali Emory Emre
Enes Enlai Enrico Enrique Erdal Eric Erica Erik Erin Erlan Ermek Ernest Ernesto Ernst Ersin Esmaeil Esmail
Esteban Estefan Estelle Ester Etienne Eugene Evan Evans Everett Everton Evo Ewan Eyre Fabian Fabien Fallon
Fang Fannie Fanny Farhad Farid Faris Farooq Farouk Farrokh Farrukh Faruk Fatah Fatih Fatou Faure Fayez
Fazlur Federico Feliciano Femi Feng Ferdinand Fereydoun Fernando Fidel Fikri Fiona Fletcher Floreano
Florencia Flores Florian Florida Florin Floyd Folasade Fonda Forrest Fouad Frances Francesca Francis Franck
Franco Franklin Franz Fred Freddie Freddy Frederic Frederik Freeman Friday Fritz Fu Fuad Fukuda Fumio Funke
Fyodor Gabrielle Galan Galina Galym Gamal Ganjar Gao Gara Garcia Gareth Garland Garrett Garry Gary Gaston
Gautam Gavin Gaye Geneva Gennady Geoffrey Georges Georgian Georgy Gerald Gerard Gerardo Gerd Gerhard German
Gerry Geun-hye Ghassem Ghazala Ghazi Gholam Gholamreza Ghulam Gianfranco Gianni Gigi Gil Gilbert Gilles
Gillian Gilson Gina Gino Giorgio Giselle Giuseppe Gladys Gleb Glen Glenda Glenn Gloria Glyn Goitom Golnar
Gonzalo Goodluck Gopal Gordon Gorka Gotabaya Govind Grady Graeme Graham Gran Granada Graziano Greg Gregg
Gregorio Gregory Grigory Grzegorz Guangcheng Guillermo Gul Gulnara Gulshan Gunnar Guo Gurbanguly Gus Gustav
Gustavo Gwen Gwyneth Gökhan Habibollah Hadi Haidar Haider Haile Hailemariam Hailey Haitham Haji Hakainde
Hakan Hakim Hakkı Hal Haley Halide Hama Hamad Hamadi Hamdan Hamdi Hamed Hamid Hamilton Hamma Han Hanan Hani
Hanif Hank Hans Harish Harlan Harley Harold Harriet Harrison Harsh Haruhiko Haruki Harvey Hashemi Hashimoto
Hasina Hasna Hatoyama Hayashi Hayat Hayden Hayley Hazel Hazem He Heath Heather Hector Heidi Heinz Helen
Helmer Helmut Hemant Henk Henri Herb Herbert Hercules Heredia Herman Hermann Herschel Herve Heydar Hicham
Hideki Hikmet Hilary Hilda Hillary Hilton Hiroshi Hisham Hishammuddin Hojjat Holmes Hong Hoover Horacio
Hosni Hossain Houston Howard Hu Huang Huateng Huda Huerta Hugh Hulusi Huma Humayun Hun Hwang Hyun-chong
Hyun-woo Héctor Iain Ibrahima Ichiro Idriss Idrissa Ifeanyi Iftikhar Ignacio Ihab Ihor Ike Ikechukwu Ikeda
Il-sung Ilham Ilkhom Ilya Imad Imangali Imanol Imelda Imran Imre Inacio Inca Indiana Ing-wen Ingrid Inoue
Iqbal Iraj Irakli Irish Irving Irwin Iryna Isa Isaiah Isaias Ishiba Ishikawa Isis Iskander Islam Ismail Issa
Issac Issam Issoufou Itamar Ito Ivanka Ivanov Iveta Ivica Ivo Iván Iyad Ja Jaber Jackie Jackson Jacqueline
Jacques Jae-in Jae-myung Jafar Jagan Jagdish Jaime Jair Jairam Jakaya Jake Jalal Jamal Jamie Jamshid Jane
Janet Jang January Jared Jaroslaw Jarosław Jarvis Jason Jassim Javad Javed Jawaharlal Jay Jaya Jean Jeanette
Jeanine Jeanne Jeannie Jeff Jefferson Jeffery Jeffrey Jejomar Jenna Jennie Jenny Jens Jeong Jeremiah Jeremy
Jerome Jerry Jerzy Jesse Jessie Jesus Jeyhun Ji-hoon Jiabao Jiang Jie Jill Jim Jimmy Jin Jin-pyo Jing
Jinping Jintao Jiri Jiří Jo Joachim Joan Joanna Joanne Joaquim Joaquin Joaquín Joey Johan Johann Johanna
Johannes Johnny Johnson Joice Joko Jokowi Jolie Jomo Jonah Jonathan Jones Jong Jong-il Jong-un Joni Jonny
Jordan Jose Josef Josep Josh Joyce Juanita Judi Judith Judy Julian Julien Juliet Julio Julius July Jun Jung
Junichiro Juno Jurgen Justin Justine Jyoti Kabila Kadir Kagame Kaguta Kaifeng Kailash Kairat Kakha Kam Kamel
Kan Kanat Kang Kanybek Kapil Kara Karan Kareem Karl Karlene Karol Karolina Kashmir Kasi Kassim Kassym-Jomart
Kasym-Jomart Kasymzhomart Kate Kateryna Katharine Katherine Kathleen Kathryn Kathy Katie Kato Katrina Katy
Kaveh Kavita Kay Kazem Kazimierz Kazuo Keiko Keith Kelley Kelli Kelly Kelvin Kemal Kemi Ken Kendall Kenji
Kennedy Kenneth Kenny Kent Kenyatta Keqiang Kerem Kerry Ketevan Kgalema Khairy Khaleda Khalid Khalifa Khalil
Khamis Khan Khandaker Khawaja Khin Khosrow Ki-moon Kianoush Kim Kimberley Kimberly Kimi Kimura Kirby Kiril
Kirill Kirk Kirsten Kishida Kishore Kitty Kizza Klaus Kobayashi Kofi Koichi Koizumi Koji Komil Kono
Konstantin Kostas Kourosh Kris Kristin Krzysztof Ksenia Kubatbek Kumar Kurmanbek Kuroda Kurt Kwame Kwesi
Kwon Kyi Kyle Kylie Kym Kyung-wha Laban Laila Lakshmi Lal Lalit Lalu Lama Lamar Lambert Lamont Lance Lang
Lanny Larisa Larry Lars Latif Latina Latino Lau Lauren Laurence Laurent Laurie Lawrence Lazaro Lazarus Lech
Lee Leigh Leila Len Lenin Lennon Lenín Leonard Leoncia Leone Leonel Leonid Leopold Lesley Leslie Lester
Leszek Lethabo Lethokuhle Letitia Levan Levon Li Liang Libby Libertad Licinio Liga Lijian Lim Lima Lincoln
Lindiwe Lindsay Lindsey Lionel Lisa Liu Livio Lloyd Lola Lolita Loretta Lori Lou Louisa Lourenco Lowell
Loyola Lu Luc Luca Luciano Lucie Lucio Lucy Ludovico Luke Lula Luo Luther Lyle Lyndon Lynn Lyudmila Ma
Maarten Mac Macedonia Mack Mackenzie Macky Macy Madeleine Madhu Madi Madina Madison Madonna Mae Magen Maggie
Magna Magnus Magomed Mahamat Mahathir Maher Mahinda Mahmadsaid Mahmood Mahmud Mahsa Mai Maier Maithripala
Majed Majid Malcolm Malika Maliki Malka Mamata Mamma Mamuka Mandi Mandla Maneka Manfred Mangosuthu Manmohan
Manoj Manouchehr Mansoor Mansour Mansur Mao Mar Mara Marat Marca Marcel Marcelo Marco Marcus Marianne
Mariano Mariel Marino Marion Markos Marla Marlene Marley Marlin Marlon Marshall Martino Marty Martyn Marvin
Marwan Maryland Marzieh Masayoshi Mason Masood Masoud Masoumeh Massoud Masud Mata Mateusz Mathew Mathieu
Matsumoto Matt Maud Maulen Maurice Mauricio Mauro Maxwell Mayawati Mayo Mazen Mckenzie Mckinley Md Medet
Medina Meena Meg Megan Megawati Mehbooba Mehrdad Mehriban Mel Melania Melanie Meles Melinda Melokuhle Meng
Meral Mercedes Merida Merrill Mervyn Meryl Mesut Mian Michel Michele Michelle Mika Mike Mikheil Millan
Miller Milorad Milos Milton Min Min-ji Ming Minh Mir Miranda Miriam Miroslav Mirza Mitch Mitchell Mladen
Mmusi Moataz Moazzam Modi Mohamad Mohamadou Mohammadreza Mohan Mohsen Moira Mojtaba Mokgweetsi Monday Monet
Monica Montes Monty Moo-hyun Moon Mora Moreno Morgan Mori Moro Morris Morteza Morton Moshe Mostafa Motegi
Mounir Mousa Moustapha Muammar Mubarak Muhammadu Muhyiddin Mukesh Mukhtar Mulayam Munir Murat Murray Musa
Museveni Mushtaq Muslim Mussa Mwai Myint Mykhailo Mykola Mynbai Myung-bak Na Nabi Nabil Nadal Nader Nadia
Nain Nair Nairobi Naji Najib Najim Nakamura Nakasone Nam Nan Nana Nancy Nandan Nandi Naoki Naomi Naoto
Napoleon Nara Narayan Narendra Narges Nargis Nargiza Naruhito Naser Nasr Nasrallah Nasrin Nasser Nastase
Natalie Natalya Natasha Nath Nato Naveen Navid Nawal Nawaz Nayib Nazareth Nazım Ndume Neal Nebojša Neha Neil
Nelly Nelson Nenad Nestor Nevada Neville Newton Ngozi Nguyen Nguyễn Nicanor Nicholas Nick Nicky Nicola
Nicolas Nidal Nigel Nikai Nikita Nikki Nikolai Nikolay Nile Niloufar Nima Nino Nirmala Nirvana Nita Nitin
Nitish Nixon Nizar Nkosazana Nnamdi Noa Noda Nodir Nolan Norah Norbert Norma Norman Norris Nour Numan
Nurettin Nurlan Nursultan Nurzhan Nyesom Obiageli Oceania Oda Ogawa Oh Okechukwu Oksana Olaf Oleg Oleh
Oleksiy Olena Olha Olivier Oljas Ollanta Ollie Olusegun Oluwaseun Olympia Olzhas Omara Omid Omphile Omurbek
Ophelia Ora Orhan Orion Orlando Osama Ossie Othman Otis Oumarou Ousmane Owen Pa Padma Palma Palmer Pam
Pamela Pan Pandora Panfilo Pankaj Paolo Paris Parisa Park Parker Parvez Parviz Pascal Pasquale Patrice
Patrick Patti Patty Pavel Paweł Payam Paz Peng Percy Perez Perry Pervez Pete Petr Petra Petrina Petro Petrov
Petrova Pezeshkian Peña Pham Phan Phil Philip Philippe Phillip Phạm Piero Pineda Piotr Pius Piyush Plamen
Platon Porsche Prabowo Prachanda Pradeep Pranab Prashant Pratap Pratibha Praveen Prayut Prayuth Preston
Priscilla Priya Priyanka Providencia Puan Puebla Puerto Pushpa Pyotr Qadeer Qais Qamar Qassem Qi Qiang Qin
Qishan Quentin Quincy Quinn Rabah Rabha Rachel Radoslaw Radosław Radovan Rae Raed Rafa Raffaele Rafik Rafiq
Rahim Rahman Rahul Rai Raila Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Raleigh Ralph
Ram Rama Ramadan Ramesh Rami Ramin Ramiro Ramon Ramos Ramzan Rana Randall Randolph Rangel Ranil Ranjit Raouf
Rares Rashid Ratko Rauf Raushan Raven Raymond Raza Razak Raúl Reagan Rebecca Recep Reed Regalado Regan
Rehman Reid Rekha Remigio Remy Rene Renee Renho Reyes Rhonda Rhys Riad Rica Richie Rick Ricky Rico Riham
Rihanna Riley Rinat Rio Rishi Rizwan Robbie Robby Roberta Roberto Robinson Robson Rodney Rodolfo Rodrigo
Roger Rogers Rohit Roland Rolando Rolf Roma Romano Romans Romeo Romero Ron Ronald Ronaldo Ronan Rong Roni
Ronnie Roosevelt Roque Rosa Rosario Rosemary Rosetta Ross Rouhollah Roy Roya Royce Royer Roza Rubel Ruben
Rubin Ruby Rudolf Rudolph Rudy Ruhollah Rumen Rupert Ruslan Russ Russell Rustam Rustem Ruth Ruto Ryan Rysbek
Saad Sabah Sabrina Sachin Sacramento Sadegh Sadeq Sadio Sadiq Sadyr Saeed Safina Sage Sahara Sahel Sajjad
Salah Salam Salama Salceda Saleh Salem Salim Sally Salman Salome Salva Salvador Sam Saman Samaria Samat Sami
Samia Samira San Sanae Sandiaga Sanford Sania Sanjay Sanjeev Santa Santo Santos Santosh Sapar Saparmurat
Saran Sarath Sarita Sasaki Satish Sato Sattar Saturday Saud Saul Sayed Scarlett Scot Scott Scotty Sean
Sebastien Sega Seiko Selahattin Selin Semyon Sen Sena Seo Sepideh September Serdar Serena Serge Sergey
Sergio Serhii Serhiy Serik Serzh Seth Seung-hoon Seydou Shadi Shah Shahbaz Shaheen Shahindokht Shamil Shan
Shana Shanda Shane Shankar Shannon Sharad Sharif Sharon Shashi Shaukat Shaun Shawn Shehbaz Sheila
Shelby Sheldon Shelley Shelton Shen Sheng Sher Sherali Sheridan Sherif Sherman Sherwood Sherzod Shigeru
Shimizu Shin Shinzo Shirin Shirley Shivraj Shohreh Shota Shui-bian Shyam Siamak Sid Siddharth Sidi Sidney
Sierra Silva Silvestre Silvio Simas Simeon Simin Simon Simone Sina Sinai Sinan Singh Siphiwe Sipho Sirisena
Slobodan Smriti Soheil Sohrab Sol Solana Solomon Song Sonny Sooronbay Soraya Spencer Srettha Stalin Stan
Stanford Stanislav Stanton Starr Stefani Stefano Steffen Stein Stepan Stephanie Stephen Steve Steven Stevens
Stevie Stewart Stjepan Stuart Su Subhash Subrahmanyam Subramanian Sudhir Suga Suharto Suk-yeol Sukarno
Suleiman Suli Sullivan Sumitra Sun Sunday Sung-hoon Sunil Sunni Suresh Surya Susanne Sushma Susilo Suu
Suzuki Svetlana Swapan Sydney Sylvia Sékou Süleyman Tabaré Tadeusz Tahani Taher Tahir Tai Takahashi Takeshi
Talal Talat Talgat Tam Tamim Tammy Tana Tanaka Tandy Tang Tania Tanner Tao Taraneh Taras Tarek Tarik Tariq
Taro Tarun Tasnim Tata Tatyana Taylor Tayyip Ted Tedjo Tedros Temel Temir Temirlan Tendai Teodoro Terence
Teresa Terje Terrence Terry Tessa Tetiana Tetsuya Thabo Thad Thais Thaksin Thandi Thein Theresa Theron
Thierry Thor Tian Tiffany Tijuana Timothy Timur Tina Tito Toby Todd Tolkyn Tomas Tomasz Tome Tomislav Tommy
Tomomi Tong Tony Tory Toshimitsu Touraj Toure Tracey Tracy Traian Tran Travis Trent Trevor Trey Tristan Troy
Truman Truong Trần Tu Tudor Turgut Tyler Tyrone Tyson Uddhav Ufuk Uhuru Ulf Ulrich Ulugbek Uma Umaru Umesh
Umid Umida Un Ursula Usama Usha Vaclav Vadim Vahagn Vahid Vakhtang Val Valdas Valentine Valerie Valeriy
Valery Valle Vanessa Vardan Vasco Vasily Vasyl Vega Venice Venkaiah Venkatesh Venus Veracruz Victorian Vida
Vidal Vijay Vikram Villar Vinay Vince Vincent Vincenzo Vinod Virgilio Virginia Vitali Vitaly Vivek Vladimir
Vladislav Vo Vojislav Volodymyr Vyacheslav Václav Wael Wagner Waheed Waleed Walid Walker Wallace Wally
Walter Wan Wanda Wang Wangari Wanzhou Warner Warren Washington Watanabe Wavel Wayne Wei Weiwei Wellington
Wen Wenbin Wendy Werner Wes Wesley Weston Whitney Widodo Wilbur Wiley Wilkin Williams Willie Willis Wilma
Wilton Winnie Winston Wojciech Wole Wolfgang Woodrow Wu Wyatt Xabi Xavier Xena Xi Xia Xiao Xiaobo Xiaoping
Xie Xilai Xing Xinhua Xiomara Xu Yadollah Yahaya Yahya Yair Yakubu Yamada Yamaguchi Yamamoto Yamina Yan Yang
Yann Yannick Yao Yaroslav Yashwant Yasir Yasser Yassir Yasuo Yavuz Yayi Ye Yee Yegor Yemi Yerlan Yermek
Yerzhan Yevgeny Yevhen Yi Yili Ying-jeou Yingluck Yo-jong Yogi Yong Yongkang Yoo Yoon Yosef Yoshida
Yoshihide Young-sam Younis Yousaf Youssou Yousuf Yoweri Yu Yuan Yue Yukio Yuldash Yuliya Yun Yuri Yuriko
Yuriy Yury Yusril Yves Yıldırım Zacarias Zachary Zafar Zaid Zakaria Zakir Zalina Zamira Zanele Zarif Zayed
Zbigniew Zdeněk Zdravko Zedong Zeid Zelimkhan Zemin Zeng Zhanar Zhandos Zhang Zhaniya Zhanna Zhao Zheng
Zhengfei Zhenish Zhibek Zhijun Zhomart Zhou Zhu Zia Ziad Ziaur Zidane Zinedine Ziyi Zohreh Zola Zuckerman
Zulfikar Zulima Zurab Zuzana Óscar Özgür Ümit İbrahim
`;
