// Family names, romanised. From CC0 and Unlicense lists (the long US tail only where news text shows the word as a name) and a list
// written for this project. Separated by white space.

/** Family names. */
export const SURNAMES = `
Aaron Aaronson Abacha Abadi Abazi Abba Abbas Abbasi Abbasov Abbott Abdallah Abdel Abdelaziz Abdollahi
Abdollahian Abdrahmanov Abdrakhmanov Abdul Abdul-Mahdi Abdulaziz Abdullaev Abdullah Abdullayev Abe Abenov
Abiola Ablyazov Abraham Abrahamyan Abramoff Abramovich Abu Abubakar Abuladze Abykayev Achebe Ackerman Ackman
Acosta Acton Adam Adams Adamyan Adani Adary Addis Adebayo Adel Adelaide Adelson Ademović Aden Adichie
Adilović Adler Adnan Adolf Adrei Adrian Adriano Advani Africa Afwerki Afërdita Agarwal Aggarwal Agnelli
Aguas Aguilar Aguilera Aguirre Ahamed Ahern Ahluwalia Ahmad Ahmadi Ahmadinejad Ahmadov Ahmed Ahmetov
Ahmetović Ahn Ahonen Aigner Ailes Ainsworth Aires Aitken Aivaliotis Akar Akayev Akbar Akbari Akhmetov Akhtar
Akilov Akishev Aksener Akter Akufo-Addo Akunin Akşener Al-Assad Al-Jubeir Al-Nahyan Al-Sadr Al-Saud
Al-Sistani Al-Thani Al-Zarqawi Al-Zawahri Alain Alam Alamos Alan Alarcon Alarcón Alavi Albanese Albany
Albayrak Albert Alberta Alberto Albright Alda Alejandro Aleksejev Alessandro Alex Alexander Alexandra
Alexandria Alexis Alfonso Alfred Ali Alice Alicia Aliev Alievi Aliyev Aliyeva Allah Allan Allard Allawi
Allen Allende Almeida Almunia Alonso Alston Altynbayev Alvarado Alvarez Alvaro Alves Amal Amangeldy Amar
Amarasinghe Amarnath Amato Ambani Amer America Ames Amin Amini Amir Amiri Amorim Amsterdam Amy An Ana Anand
Anastasia Anastasio Ancic Anders Andersen Anderson Andersson Anderton Andes Andorra Andov Andrade Andre
Andrea Andreas Andreassen Andrei Andrejev Andres Andrew Andrews André Andy Andō Ang Angela Angeles Angelina
Angelo Angelov Angelova Ann Anna Annan Anne Annette Ansar Ansari Anthony Antoine Anton Antonio Antony
Antunes Anwar Aoki Aoun Apgar Apollo April Aquino Arab Arabia Arabian Arafat Araghchi Aragones Arai
Arakelyan Araqchi Aravena Araya Araújo Arben Arce Archie Argyle Arias Ariel Arif Aristide Ariz Arlington
Arlt Armes Armitage Armstrong Arnesen Arnold Arostegui Arroyo Arsene Arshad Arslan Arthur Arturo Asadi Asare
Asgarov Ashcroft Ashdown Ashimbayev Ashkenazi Ashley Ashraf Ashton Asia Asian Asif Aslam Aslan Aslani Aso
Assad Aston Atallah Atambayev Atamkulov Athens Atiku Atkins Atlas Attal Attard Atwan Aubrey Audrey Auer
August Augusta Augusto Aust Austin Austria Autor Avakov Avetisyan Avraham Avril Awad Awolowo Axelrod Ayala
Aydın Ayelet Ayotte Ayton Azad Azevedo Azikiwe Azimi Azimov Aziz Aznar Azoulay Babacan Babar Babayan Babayev
Babić Babiš Bacchus Bach Bachchan Bachelet Badal Badawi Bader Bae Baek Baerbock Baghaei Baghdadi Bagheri Bah
Baha Bahceli Bahonar Bahr Bahri Bahçeli Bai Baibek Bailey Bairamov Bairamovi Bajaj Bajram Bajwa Bak Baker
Bakhtiari Bakiyev Bakker Bakradze Bakri Balco Bali Balkenende Balodis Balog Balogh Balogun Baltimore Balázs
Baláž Banda Bandara Banerjee Bannon Barak Barbara Barbieri Barbosa Barbour Barcelona Bardhi Barghouti
Barišić Barkley Barlow Barnaby Barnes Barney Barnier Barno Baron Barone Baros Barre Barrett Barrie Barrios
Barroso Barrow Barry Bartlett Basayev Bashir Basile Basque Bastille Bastrykin Basu Batchelder Batchelor
Bates Bateson Batista Battaglia Bauer Baumann Baumgartner Bautista Baxter Bayer Bayern Baykal Bayramov
Bayshigulov Bazargan Beattie Beatty Beau Beazley Beck Becker Beckett Beckham Becky Bedford Bedingfield Bega
Begg Begu Begum Bei Beith Bekele Bekim Beknazarov Bektashi Belfast Belgrade Bell Bellamy Belle Bellinger
Bellini Belousov Ben Ben-David Benali Benedetti Benedict Bengtsson Benigno Bening Benita Benitez Benito
Benjamin Benn Bennett Benny Benítez Berdimuhamedov Berdymukhamedov Berenger Berezovsky Berg Berger Bergmann
Beridze Berisha Berkeley Berlin Berlusconi Berman Bernabeu Bernal Bernard Bernardi Bernardino Bernardo
Berndsen Bernstein Berri Berset Bert Bertel Bertie Bertrand Betancourt Beth Betty Beverly Bez Bezos Bhagwat
Bhak Bhatia Bhatt Bhattacharya Bhutto Bianca Bianchi Bianco Bibi Bigbee Bilal Bildt Billy Bin Binder Bird
Birger Birla Birmingham Bishwakarma Biton Biya Bizjak Bjorn Blackburn Blackman Blackwell Blair Blake
Blanchett Blanco Blatter Blažević Blocher Bloomberg Blumenthal Blöndal Boakai Boateng Boca Bodman Boe
Bogdanov Bokeria Bolat Bolkvadze Bolton Bombardier Bondar Bondarenko Bondarev Bondi Bongo Bonita Bonnet
Bonnie Bono Boothroyd Borg Boris Borisov Borissov Borne Boronov Borrell Bortnikov Bos Bosch Bose Boston
Boswell Botin Boucher Bourke Bourne Boustead Bouteflika Bowden Bowe Bowen Bowie Bowles Bowyer Boyd Boyko
Boyle Bozdağ Bozell Bozinov Bozizé Bozumbayev Bošnjak Božić Božič Bracks Brad Bradford Bradley Bradshaw
Brady Braff Brafman Brahimi Brainard Bramble Brando Brankov Branson Braun Bravo Brazil Brazile Breitbart
Bremer Brenda Brennan Brent Breton Brett Breyer Brezhnev Brian Briem Brierley Briggs Brighton Brinkley
Brisbane Bristol Britain Brits Broadway Brock Brody Brom Brookings Brooklyn Brooks Broome Brosnan Brouwer
Brown Browne Brownfield Brownlee Bruce Brun Brunner Bruno Bryan Bryant Bryson Bucaram Buchanan Buckingham
Bucknell Budanov Budd Buena Buffett Buhari Bukele Bulatović Bun Burgess Burjanadze Burke Burlington Burman
Burnett Burney Burnham Burnley Burr Burrup Burt Burton Bustamante Bustos Buthelezi Butkienė Butkus Butler
Butterfield Butz Byrd Byrne Byron Bytyqi Báez Bùi Bērziņš Cabrera Cadena Caesar Cai Cairns Cairo Calder
Calderon Calderón Caldwell Callaghan Calvin Calvo Camacho Camara Cambridge Cameron Camilleri Campbell
Campese Campos Camus Can Canada Canova Canterbury Cantoni Capella Capra Caputo Carbone Cardenas Cardiff
Cardin Cardoso Cardozo Cargill Carl Carling Carlo Carlos Carlton Carmen Carmona Carnegie Carolina Caroline
Carr Carragher Carrasco Carriles Carrillo Carrizo Carroll Carson Cartagena Carter Caruso Carvajal Carvalho
Casablanca Casas Casey Casper Castañeda Castelli Castex Castillo Castro Cate Catherine Cathy Cattaneo
Cavalcante Cavalcanti Cavusoglu Ceban Cebotari Cech Celik Cervantes Cesar Ch'en Cha Chaco Chad Chadad Chai
Chakraborty Chakwera Chamberlain Chamisa Chamorro Chan Chand Chandler Chandra Chang Chao Chapman Charles
Charleston Charlie Charlton Charon Chatham Chathuranga Chatterjee Chaudhary Chaudhry Chauhan Chavez Chazan
Chea Cheadle Cheam Chebukati Chen Cheney Cheng Cheon Cheong Cherkasky Chernenko Chernin Chernomyrdin Chester
Chetry Cheung Chey Chhan Chhet Chhetri Chhim Chhorn Chhoà Chi Chiba Chicoine Chidambaram Chihuahua Childers
Chiluba Chim Chin Chiquita Chirac Chissano Chiu Cho Choa Choe Choi Chong Choo Chopra Choudhury Chow
Chowdhury Choy Chrabaszcz Chris Christ Christensen Christian Christians Christiansen Christie Christina
Christine Christmas Christoph Christophe Christopher Chrysler Chu Chua Chubais Chun Chung Churchill Chávez
Chén Cinco Ciobanu Cisco Ciudad Claes Clair Claire Clara Clare Clarence Clark Clarke Clarkson Clarkston
Claude Claudio Claus Claxton Clegg Clementina Cleveland Clint Clive Clyburn Clyde Cobb Cochrane Coe Coelho
Cohen Cohn Coi Cojocari Cole Coleman Coles Colin Colleen Collins Colombo Colorado Columbia Columbus
Commodore Compaoré Compton Conant Condon Condé Congo Conlon Conn Connie Connolly Connors Constantine Conte
Conti Contreras Conway Cook Cooper Copa Coppola Corbyn Corey Coria Corish Corker Cornell Cornwall Corpuz
Correa Correia Corry Cortes Cortez Cortizo Cortés Cosby Costa Costas Costello Costner Coughlan Courtney
Cowell Cowen Cowie Cox Cragg Craig Crawford Crean Cree Crenshaw Cristiano Crocker Crombie Crosby Crossley
Croucher Crowley Crutcher Cruz Cuba Cueto Cummings Cunha Cunningham Cuomo Curiel Currie Curtin Curtis Cusco
Cynthia Cyril Cyrus Czech Cài Cáceres Cárdenas D'Agostino D'Amico D'Angelo Dahan Dahl Dahlan Dai Dalby Daley
Dallas Daly Dam Damcevski Damien Dampier Dan Dana Dane Dangote Daniel Danielle Daniels Danielsen Danilov
Danish Danny Danton Daoud Dar Darcy Darlington Daron Darwin Das Dasgupta Dave Davenport Davey David Davidov
Davies Davis Davos Davtyan Davutoglu Davutoğlu Davydenko Dawson Dayton Dačić Deacon Deakin Deborah Deby Dec
Decatur December Dee Dehghan Dekker Delaware Delemović Delgado Delić Dell Delvina Demir Demirović Demirtas
Demirtaş Demos Dempsey Dena Denis Denise Denmark Dennis Denver Deo Depp Deripaska Dervishi Desai Desantis
Deshmukh Desmond Devi Devine Devon Devonport Dewhurst Diab Diallo Diana Diane Dias Diaz Dibra Dickens Didier
Diederich Diego Digby Dijkstra Dimitrov Dimitrova Din Disney Dissanayake Dith Dixon Dizon Djukanovic
Djurhuus Dlamini Dlamini-Zuma Dobbin Dodd Dodik Doe Doherty Dolly Domecq Domenech Domingo Dominic Dominik
Dominique Domínguez Donald Donaldson Donev Dong Donges Donna Donnelly Donofrio Donoso Doral Dorset Dorsey
Dos Dosayev Dougherty Douglas Doval Dow Dowd Downes Doyle Doğan Dragan Draghi Drake Dravid Droplets Duarte
Dublin Dubois Duda Dudayev Dudek Dudley Duff Duffy Dugin Duke Dul Duma Dumas Dumitru Dumont Duncan Dundee
Dunn Dunne Duong Dupont Duque Duran Durand Durban Durbin Dustin Dutch Dutt Dutta Dutton Duval Dvořák
Dvořáková Dwight Dwyer Dyer Dyke Dzhaksybekov Déby Díaz Dąbrowski Dương Eam Earl Easter Eastwood Eaw Ebadi
Ebbers Ebeling Ebner Ebrahimi Ecevit Eddie Edelman Eden Eder Edgar Edirisinghe Edison Edith Edri Edry Edu
Eduardo Edward Edwards Edwin Effron Egeland Egger Eglītis Egzon Eide Einstein Eisenhower Ek Ekanayake
El-Sisi Elena Eli Elias Elijah Eliot Elizabeth Elkins Ellen Elliot Elliott Ellis Ellison Elmendorf Elton
Elvis Emanuel Emerald Emile Emilio Emily Emine Emma Emmanuel Emomali Emory Endō Eng England Enrico Enrique
Eom Epstein Erbakan Erdogan Erdoğan Erekat Erfurt Eric Erica Ericsson Erik Eriksen Eriksson Erin Erlich
Ernest Ernesto Ernst Escobar Esfahani Eslami Espinoza Esposito Essebsi Essex Esther Estrada Etienne Eugene
Europe Eva Evan Evans Everest Everett Everton Evo Ewan Eyadéma Eyre Ezekwesili Fabbri Faber Fabregas
Fadnavis Faghihi Fagin Fahmy Fairbanks Faisal Fakhrizadeh Falconer Fallon Fang Fanny Farage Farah Farahani
Fargher Fargo Farid Farina Farkas Farley Farooq Farrell Farrugia Farías Faso Fatah Fatime Faure Faymann
Fayulu Fayyad Federer Federico Fehér Feinstein Feist Fekete Feliciano Felipe Felix Ferdinand Ferguson
Ferhatović Fernandes Fernandez Fernando Fernández Ferrara Ferrari Ferraro Ferreira Ferrero Ferretti Ferreyra
Ferri Ferro Fico Fidan Fidel Figaro Figueiredo Figueroa Filipov Filipović Fincher Finke Finland Finlayson
Fiore Firouzabadi Fischer Fisher Fitch Fitton Fitzgerald Fjeldsted Fleming Fletcher Flinders Florence Flores
Florida Florin Flugge Flynn Fockers Fogg Foja Fonseca Fonseka Fontana Foo Forbes Ford Forrest Forster
Forsyth Forsythe Foster Fournier Fowler Foxx France Frances Francesco Francis Francisco Franck Franco
Francois Franklin Franz François Fraser Frashëri Fraunhofer Frazier Fred Frederic Frederick Frederiksen
Freeman Frei Freire Freitas Frese Fridman Friedman Frist Fritz Fuchs Fuentes Fujihara Fujii Fujita Fujiwara
Fukuda Fukushima Fulham Furse Gabai Gabriel Gabriela Gabriele Gaddafi Gadhafi Gadkari Gagliardo Gagnon
Gajdoš Gakharia Galan Galea Galeano Gallagher Gallardo Galli Gallo Gallup Gamage Gammell Gandhi Gang Ganguly
Ganiev Ganji Garcia García Gardner Garibashvili Garin Garland Garma Garrido Garrigues Gartner Gary Garza
Gascoyne Gashi Gasparyan Gaston Gatlin Gatti Gaudio Gavan Gavin Gbagbo Geary Gega Gegaj Geingob Gelashvili
Gentile Gentiloni Geoffrey George Georges Georgia Georgiev Georgieva Gerald Gerard Gerasimov Gerber Gere
Gerhard German Germany Gerrard Gerry Gervais Gevorgyan Ghalibaf Ghang Ghani Ghannouchi Ghazaryan Ghazi
Gheorghe Ghim Ghorbani Ghosh Ghosn Gianni Gibbs Gibson Gidley Gil Gilani Gilbert Giles Gill Gilles Gillian
Gillingham Gilmore Gim Giménez Ging Gingrich Ginsburg Giordano Giorgadze Girard Giuliani Giuseppe Gjika
Gjoni Glasgow Glazer Glen Glenn Gloria Glover Gnassingbé Go Goddard Godoy Gogoi Gogoladze Goh Golan Goldberg
Goldman Goldsmith Goldstein Goldwater Golestani Golob Golubev Golubović Gomes Gomez Gonzales Gonzalez
Gonzalo González Gonçalves Goo Goode Goodman Goodwin Goossens Gorbachev Gordhan Gordon Gore Gorges Gorka
Gorman Goss Gotō Gough Gould Goundar Gouw Gove Gowda Gowdy Goyal Grabowski Graham Gran Granada Granda Gras
Grassi Grasso Gratz Gray Grayson Grech Greco Greek Green Greenberg Greene Greenland Greenspan Greenwood
Greer Gref Greg Gregory Grgić Griffin Griffith Griffiths Grigoryan Grijalva Grill Grimes Groysman Gruber
Gruenberg Gu Guerra Guerrero Guevara Guild Guillermo Gul Gulen Guliyev Gump Gunasekara Gunawardana
Gunawardena Guo Gupta Gurung Gustafsson Gustav Guthrie Gutierrez Gutiérrez Guzmán Guō Guțu Gvaramia Gwak
Gwon Gál Gómez Gül Gülen Gāo Ha Haas Haasan Habeck Habré Habyarimana Hackford Hadad Hadassah Haddad Haden
Hadi Hadley Hadžić Haftar Hagen Hague Hah Hahn Haider Haifa Haile Hailey Hain Haines Hajiyev Hajizadeh Hakim
Hakimi Hakobyan Hal Hale Haley Halifax Halili Hall Hallam Halle Halliwell Hallums Halvorsen Halvorson Hamad
Hamid Hamilton Hamm Hammadi Hammond Hampshire Hampton Hamza Han Hani Haniya Haniyeh Hank Hanks Hanover Hans
Hansard Hansen Hanson Hansson Hara Harada Harbin Harcourt Hardie Hariri Harkin Harlan Harlem Harley Harman
Harold Harper Harriet Harrington Harris Harrison Harry Hartley Hartmann Hartson Harutyunyan Harvard Harvey
Hasan Hasani Hasanov Hasanović Hasegawa Hashemi Hashimi Hashimoto Hasina Hassan Hastings Haugen Havana Havel
Hawkins Hayashi Hayden Hayes Hayman Hayward Hazan Hazel Hazell Healey Healy Heath Heather Hebron Heffernan
Hegde Heidari Heidelberg Heidi Heikkilä Heikkinen Heilig Heineken Heinemann Heinonen Heinze Helen Helena
Helmer Hendel Henderson Hendricks Hendriks Hendrix Heng Henk Henman Henri Henriksen Henry Henríquez Henson
Heo Hepburn Her Herath Herbert Hercules Herman Hernandez Hernández Herren Herrera Herron Hersh Herve Herzog
Hess Hettiarachchi Hewitt Hewlett Hicham Hichilema Hickie Hicks Higgins Hila Hill Hilla Hillary Hilton
Hippel Hirano Hjaltalín Hlophe Ho Hoa Hobart Hobbs Hodge Hodges Hodgson Hodžić Hofer Hoffman Hoffmann
Hofmann Hofstra Hogan Hogg Holland Hollande Hollywood Holme Holmes Holst Holt Honda Hong Hooke Hoon Hoop
Hoover Hopkins Hopman Horgan Horvat Horváth Horák Horáková Hosford Hossain Hosseini Hoti Houlihan Houston
Hovhannisyan Howard Hoxha Hočevar Hribar Hristov Hristova Huamán Huang Hubble Huber Huckabee Hudson Hudák
Huerta Huffman Hugh Hughes Hugo Hui Huma Humphrey Humphreys Hun Hunt Huntington Hur Huseynov Hussain Hussein
Husted Hutch Hutt Hutton Huáng Huỳnh/Hoàng Hwang Hyde Hysi Hà Hämäläinen Hé Højgaard Hú Hồ Ibarra Ibraev
Ibragimov Ibrahim Ibrahimović Ibraimov Ibáñez Ichikawa Idriss Idrissov Ieong Iglesias Ignacio Igor Ike Ikeda
Iles Iliev Ilieva Ilić Ilves Im Imai Imamoglu Inacio Inca Ince India Ingraham Ingram Ingrid Inoue Ioannidis
Ionescu Iqbal Ireland Irina Irish Irvani Irvine Irving Irwin Isa Isaac Isabekov Isabelle Isaev Isaiah Isaias
Ishida Ishii Ishikawa Isis Iskakov Islam Ismail Ismailov Ismayilov Ismayilova Israel Issa Issac Itō Iusupov
Iv Ivan Ivana Ivanishvili Ivanov Ivanova Ivanović Ivanovski Ivanoŭ Ivo Iwasaki Iweala Iyer Izetbegović Iû
Jaafari Jaap Jackman Jackson Jacob Jacobs Jacobsen Jacques Jadhav Jafari Jafarov Jagger Jahangiri Jaime Jain
Jaishankar Jaitley Jakobsson Jalal Jalali Jalili Jamaica Jamal James Jameson Jamie Jamieson Jammeh Jan
Janeiro Janev Jang Jankauskas Jankauskienė Jankowski Jannati Jansen Jansons Janssen Janssens Jansson January
Japarov Jara Jared Jarvis Jason Javadi Javed Javier Jay Jayalalithaa Jayasekara Jayasinghe Jayasuriya
Jayawardana Jayawardena Jayaweera Jayewardene Jaynes Jean Jee Jeenbekov Jefferies Jefferson Jeffery Jeffrey
Jen Jenin Jenkins Jennifer Jenny Jens Jensen Jeon Jeong Jeremiah Jeremy Jericho Jerome Jerry Jesse Jessica
Jessie Jesus Jeunet Jews Jha Ji Jill Jim Jiménez Jin Jindal Jinnah Jo Joachim Joan Joaquin Joe Joel Joeng
Joensen Joey Johan Johannes Johannesen Johannessen Johanns Johansen Johansson John Johnny Johns Johnsen
Johnson Johnston Johnstone Joice Jokinen Jolie Jolin Jonah Jonathan Jones Jong Jonny Jonsson Joo Jordan
Jorge Jos Jose Joseph Josh Joshi Joshua Joss Jovanović Jowell Joy Joyce Ju Juan Juarez Juba Jubeir Jubilee
Jude Judy Juhász Jukić Jul Jules Julia Julian Julie Julio July Jumblatt Jun Juncker Jung Jupiter Jurgen
Jurić Justin Justine Juu Juárez Järvinen Jönsson Jørgensen Kabbah Kabila Kabore Kaboré Kaczmarek Kaczynski
Kaczyński Kadhimi Kadkhodaei Kadyrov Kagame Kahn Kai Kaiser Kalam Kaliev Kalin Kalloe Kalniņš Kalonzo Kalın
Kamal Kamalvandi Kamilov Kamin Kamiński Kander Kaneko Kang Kano Kansas Kapanadze Kaplan Kapoor Kara
Kara-Murza Karadzic Karadžić Karamollaoğlu Karapetyan Karat Karen Karim Karimi Karimov Karin Karjalainen
Karl Karlsen Karlsson Karol Karpin Karroubi Karua Karunanidhi Karunaratne Karzai Kask Kaska Kasparov
Kassymov Kastelic Kastrati Kasyanov Kasymov Katainen Kate Katerina Kathleen Kathy Katie Kato Katy Katz Katō
Kaul Kaunda Kaur Kavala Kavaliauskas Kavaliauskienė Kavalioŭ Kavelashvili Kavčič Kawano Kay Kaya Kayser
Kazemi Kazlauskas Kazlauskienė Kazloŭ Kazloŭski Keane Keanu Keating Keck Keegan Keita Keith Kejriwal
Kelimbetov Keller Kelly Kelmendi Kemp Ken Kendall Kennedy Kenneth Kennett Kenny Kent Kenya Kenyatta Kenzie
Keo Kepler Kerr Kerry Kevin Khachatryan Khalaf Khaled Khalid Khalifa Khalil Khama Khamenei Khan Khanna
Kharge Khashoggi Khat Khatami Khatun Khay Khazali Khelil Khen Khiev Khlot Khmer Khodorkovsky Khomeini Khosla
Khrushchev Khutsishvili Khúc Kiani Kibaki Kidman Kiefer Kieffer Kiely Kiir Kikuchi Kikwete Kilbride Kilgore
Kilicdaroglu Kilroy Kim Kimberley Kimberly Kimura King Kingfisher Kingson Kinnunen Kinoshita Kinsey Kirchner
Kirill Kiriyenko Kirk Kirkpatrick Kirsten Kirwan Kiss Kitanovski Kitts Klan Klaus Klein Kleiner Klemenčič
Klitschko Kloppenburg Kluivert Klychkov Knesset Knežević Ko Koak Kobakhidze Kobayashi Koch Kocharyan Koh
Kohl Kohli Koirala Koizumi Kojima Kok Kola Kolar Kolla Koller Kollár Kolokoltsev Kolomoisky Koloski
Komorowski Kondō Kong Kontos Koo Kopacz Koppel Koran Koren Korhonen Korn Kornberg Koroma Koroveshi Korošec
Koru Kos Kosherbayev Koskinen Kostas Kostov Kostovski Kot Kotnik Koufos Koval Kovalchuk Kovalenko Kovač
Kovačević Kovačić Kovačič Kovács Kováč Kováčik Kowalczyk Kowalski Koyama Koychumanov Kozak Kozlov Kozłowski
Koç Košir Koštunica Kraft Krajnc Kralj Krasniqi Kravchenko Kravchuk Krawczyk Kremer Krier Krishna Krishnan
Kristensen Kristersson Kristi Kristiansen Kristin Kristo Kritikos Krličević Krueger Kruger Kryeziu Krūmiņš
Kuchma Kudrin Kudō Kuen Kufuor Kuiper Kukk Kukura Kuleba Kulibayev Kulkarni Kulov Kumar Kumara Kumaratunga
Kumari Kumble Kuqi Kurt Kurz Kusainov Kuti Kuznetsov Kuznetsova Kučera Kučerová Kvaran Kvaratskhelia
Kvirikashvili Kwak Kwaśniewski Kwiatkowski Kwok Kwon Kyle Kérékou Kārkliņš Kılıç Kılıçdaroğlu Kļaviņš Kōno
La Lacroix Lagarde Lage Lagos Lahoud Lahtinen Laine Laitinen Lakatos Lakmal Lal Lalwani Lam Lama Lambert
Lamola Lamont Lana Lance Lang Lanka Lansdowne Lao Laos Lapid Laporte Lara Laraia Laredo Larijani Larkin
Larry Larsen Larsson Laschet Lasker Lata Latam Latham Latif Latin Latina Latino Latortue Lau Lauer Laura
Laurence Laurent Laurie Lavender Lavigne Lavrov Law Lawrence Lawrie Lawson Lazar Lazaro Lazio Laçi Le Leahy
Leamy Leary Lebedev Lechner Leclercq Ledesma Lee Leeds Lefebvre Lefèvre Lehmann Lehner Lehtinen Lehtonen Lei
Leifer Leigh Leinweber Leitner Leiva Lejeune Leka Lemar Len Lennon Leo Leon Leonard Leonardo Leone Leopold
Leroy Leslie Lester Levell Levi Levin Levine Levy Lew Lewandowski Lewis Leyen León Li Liang Libby Lie
Lieberman Liem Liepiņš Lil Lilly Lim Lima Limbaugh Lin Lincoln Linda Lindberg Lindner Lindsay Lindsey Lisa
Lishman Litvinenko Liu Livermore Liverpool Livingston Livingstone Liyanage Liz Liú Llewellyn Lloyd Lockhart
Loeb Lofven Logan Lohan Lomax Lombardi Lombardo Lomidze Lomu Long Longo Lopes Lopez Lorenzo Lou Louis Louise
Lourenco Lourenço Lovrić Low Lowell Lucas Lucia Luciano Lucie Lucio Lucy Luis Luiz Luka Lukashenka
Lukashenko Luke Lukić Lukáč Lum Lumumba Luna Lund Lundgren Lungu Luscombe Luther Luton Lux Luzhkov Luó
Lyashko Lyle Lynch Lyndon Lynn Lyon Lyons Lysenko Lâm Lâu Lê Lí Lín Lîm López Löfven Lý Lưu Lương Lǐ Ma
Mabel Mac MacDonald Macau Macaulay Macdonald Macfarlane Machado Machar Machel Macintosh Mack Mackay
Mackenzie Mackie Macklin Macron Macy Madden Madi Madikizela-Mandela Madison Madonna Madonsela Madrazo Madrid
Madrigal Madsen Madumarov Maduro Madusanka Mae Maeda Maes Magar Maggie Magnier Magnitsky Magnusson Magufuli
Maguire Mahajan Mahal Mahama Maharaj Maharjan Mahdavi Mahdi Maher Mahmoud Mai Maier Maimane Maine Maisuradze
Majerus Major Makarem Makin Malay Malcah Malcolm Maldonado Malema Malhotra Malik Maliki Malka Mallon Mallya
Malofeev Maloney Malta Mamadou Mamani Mamedov Mamedovi Mamin Mammadov Mammadova Mammadyarov Manalo
Manasievski Manchester Mancini Mandela Mann Mannix Mansfield Manson Mansour Mansouri Mantashe Manuel
Manukyan Manzano Mao Maples Marape Marat Marburg Marc Marchenko Marchetti Marco Marcos Marcus Margaret
Margaryan Margvelashvili Maria Mariani Mariano Marie Marin Marini Marino Mario Marion Marić Markos Markoski
Markov Marković Markovski Marku Marley Marques Marquez Marr Marriott Marroquín Marseille Marshall Martha
Martian Martin Martina Martinelli Martinez Martini Martino Martins Martirosyan Marty Martyn Martín Martínez
Marukyan Maruyama Marvin Mary Maryland Marín Mashaal Mashaba Masire Masisi Maskhadov Mason Masri Massimov
Massoud Masuda Matata Mateen Matei Mather Mathew Mathieu Matić Matos Matovski Matsuda Matsui Matsumoto
Matsushita Matsuura Matt Mattarella Matteo Matthew Matthews Mattila Matviyenko Maurice Mauro Maxwell May
Maya Mayer Mayo Mayr Mazur Mazza Mbadinga Mbeki Mbowe Mboya McCarthy Mcallister Mcalpine Mcarthur Mcauliffe
Mcbride Mccain Mccall Mccarthy Mccartney Mccaskill Mccaughey Mccaul Mcclaren Mcclellan Mcconnell Mccormack
Mccormick Mccrory Mcdonald Mcenroe Mcfadden Mcfadyen Mcfarlane Mcgovern Mcgraw Mcgregor Mcguigan Mcguire
Mchedlishvili Mcilroy Mcintosh Mcintyre Mckay Mckee Mckenzie Mckinley Mclaughlin Mclean Mcleish Mclennan
Mcmanus Mcqueen Mean Meas Medina Medvedchuk Medvedev Megan Mehdi Mehmedović Mehmeti Mehta Meier Meijer Meir
Mejía Mel Melanie Melbourne Melcher Meldrum Melenchon Meles Mellon Melnic Melnyk Melo Meloni Melville Melzer
Mendes Mendis Mendoza Menem Menendez Menezes Meng Mengistu Menon Menzies Merabishvili Mercado Mercedes
Mercer Mercier Merck Merkel Merrick Merrill Mertens Mervyn Merz Mesbah Meshaal Messina Meyer Meyers Meza
Micallef Michael Michalak Michel Michele Michelin Michelle Mick Miers Miguel Mihhailov Mikati Mike Mikeladze
Mikhail Mikhalkov Mikkelsen Milan Milanesi Milanović Milburn Miliband Millan Miller Millikin Millis
Milosevic Milošević Milton Min Minas Minch Ming Minh Minning Minogue Mir Miran Miranda Mirković Mironov
Mirza Mirzoyan Mishra Mishustin Mistry Mitch Mitchell Mitrović Mitsotakis Mittal Mitterrand Miura
Miyamoto Miyasaki Miyazaki Mizrachi Mizrahi Mkapa Mkrtchyan Mladenovski Mladic Mladić Mlakar Mnangagwa
Mnatsakanyan Mnuchin Mobutu Modi Mogherini Mohamad Mohamed Mohammad Mohammadi Mohammed Mohan Mohd Mohebbi
Mohmand Mohseni Moi Mokhber Molina Molnár Molyneux Mon Mona Monaco Monday Monet Monica Monsanto Montana
Montanari Monte Monteiro Montenegro Monterrey Montes Montgomery Monti Mook Moon Moore Mora Moradi Morais
Morales Moran Morawiecki Mordashov Moreau Moreira Morel Morelli Moreno Moretti Morgan Morgenstern Mori
Morientes Morina Morita Morocco Moroz Morozov Morris Morrison Morrissey Morrow Morsi Mortensen Morton Moser
Moshe Motlanthe Motsepe Mottaki Mou Mourinho Mousavi Moussa Moussavi Moya Moyes Moyo Moïse Muallem Mubarak
Mudavadi Mueller Mugabe Mughniyeh Muhamet Muhammad Mukasey Mukhamejanov Mukherjee Mukhopadhyay Mul Mulder
Mullen Muller Muluzi Mun Munasinghe Munich Munn Munster Munteanu Murad Murakami Murat Murata Murati
Muratović Murdoch Murillo Murphy Murray Murthy Musa Muscat Muse Museveni Musevenis Musharraf Mussa Mussin
Mustafa Mustafayev Mutharika Mutu Muy Muñoz Mwanawasa Mwinyi Myer Myers Myrzakhmetov Mytaras Márquez Mägi
Mäkelä Mäkinen Mélenchon Méndez Mészáros Möller Møller Müller Mǎ Mạc Na Nabiullina Nadal Nadar Nadella
Naderi Nadia Naftali Nagano Naghdi Nagin Nagy Nahyan Naidu Nair Najafi Najjar Nakagawa Nakajima Nakamura
Nakano Nakashima Nakayama Nalbandian Nam Nan Nanayakkara Nancy Nand Naomi Napier Napoleon Nara Narayan
Narayanan Naryshkin Nasrallah Nasser Natalie Natasha Nateq Nath Nathan Nava Navalnaya Navalny Navarrete
Navarro Nawaz Nazarbayev Nazarbayeva Neal Neeson Nehammer Nehru Neil Nelly Nelson Nemo Nemtsov Neméth Nepali
Neptune Neri Nestle Nestor Neves Neville Nevis Newman Newport Newton Newtown Ng Ngcuka Ngema Nguema Nguyen
Nguyễn Ngô Ngọ Nham Nhek Nicholas Nicholls Nichols Nicola Nicolas Nicole Niehaus Nielsen Niemi Nieminen
Nieto Nigel Niinisto Niinistö Nikolić Nikolla Nikolov Nikolova Nikolovski Nilsen Nilsson Nino Niro Nishimura
Nissan Nixon Niyazov Nkomo Nkrumah Nkurunziza No Noah Noel Noguchi Noh Nolan Nomura Norfolk Norman Norov
Norris Norton Norway Norðdahl Nottingham Nour Nourbakhsh Nouri Novak November Novik Novikov Novo Novotná
Novotný Novruzov Novák Nováková Nowak Nozadze Ntaganda Nuevo Nujoma Nunes Nurgaliev Nurtleu Nye Nyerere
Németh Núñez Němcová Němec O'Brien O'Byrne O'Connor O'Doherty O'Gallagher O'Kelly O'Moore O'Neill O'Quinn
O'Reilly O'Ryan O'Sullivan Oakland Oaxaca Obama Obasanjo Obi Obiang Oblak Obrador Ocalan Ochion Ochoa
Odhiambo Odinga Ogawa Oh Ohana Ohayon Ok Okada Okafor Okamoto Okonjo-Iweala Okonkwo Okoye Okruashvili Oli
Olivares Oliveira Oliver Olivier Olivieri Ollie Olofsson Olonga Olsen Olsson Oláh Om Oman Omar Omarov Omer
Ong Ono Onyango Opel Oppenheim Oravec Orban Orbán Ord Oregon Orellana Orion Orlando Orleans Orozco Ortega
Ortiz Ortíz Osborne Osbourne Oscar Osinbajo Osman Ospanov Osthoff Otero Otunbayeva Ouattara Ould Owen Owens
Owino Oxford Oyama Ozoliņš Ozols Pablo Pacheco Pacific Packard Padilla Pae Pagano Pai Paik Paisley Pak
Palacio Palin Palma Palmer Palmieri Palumbo Pamela Pamuk Panahi Pandey Panetta Pang Paniccia Panke Pant
Panther Papademos Papadopoulos Papandreou Papoutsis Papp Paradis Paredes Paris Parisi Parisian Pariyar Park
Parker Parkes Parkinson Parma Parra Parrikar Parton Parvez Pascal Pasha Pashayev Pashinyan Paso Pasquale
Passaro Pastrana Patassé Pate Patel Paterson Pathirana Patil Patnaik Patricia Patrick Patrushev Patterson
Patty Paul Paula Paulauskas Paulauskienė Paulo Pauls Paulson Pavić Pavlov Pavlović Pavlovski Pawar Pax Payne
Paz Pearson Pedersen Pedro Peeters Peiris Pellegrini Pellegrino Pelosi Pen Peng Penn Penov Pepin Peralta
Percy Pereira Perera Peres Peretz Pereyra Perez Perino Perić Perkins Perković Pernod Perot Perović Perry
Pershing Persia Persson Perth Peru Peskov Pete Petek Peter Peters Petersen Peterson Petit Petkov Petr
Petrauskas Petrauskienė Petrenko Petrevski Petro Petrosyan Petrov Petrova Petrović Petrovski Pettersen
Pettersson Pew Peyton Pezeshkian Peña Phak Phan Phil Philip Philippe Philips Phillip Phillips Phoenix Phy
Phí Phùng Phạm Pichai Pichler Pierre Pillai Pinas Pinchuk Pino Pinto Piotrowski Piras Pires Pirie Pitcairn
Pitt Pius Pizarro Planck Plata Platte Plenković Plouffe Poblete Podesta Podolyak Poghosyan Pohamba Pok
Pokharel Pokhrel Poland Poli Polishchuk Politkovskaya Pollard Pollmann Polson Polák Pompey Ponce Ponte Pop
Popa Popescu Popoff Popov Popović Popovski Poroshenko Portillo Portland Portman Porto Portugal Posada
Potanin Potočnik Potter Poulsen Pourmohammadi Powell Prabhakaran Prakash Prasad Prescott Presley Preston
Price Prieto Prifti Prigozhin Prishtina Priyanka Procházka Procházková Prodi Prokhorov Pronk Providence
Puebla Puerto Pugh Puigdemont Purdue Pushkov Putin Pärn Pérez Përmeti Pētersons Qaani Qaddafi Qadeer Qalibaf
Qaradawi Qasemi Quaid Quentin Quincy Quinlan Quinn Quintus Quiroga Quispe Quito Qureshi Quách Ra Raab Rabiei
Rachel Radcliffe Raddatz Radev Radić Radović Radu Radulović Rae Rafa Rafael Raffaele Rafik Rafsanjani Rahim
Rahimi Rahm Rahman Rahmon Rahmonov Rai Raina Raisi Raj Raja Rajabi Rajapaksa Rajapakse Rajapaksha Rajavi
Rajoy Raju Rakhimov Rakhmon Raleigh Ralph Ralston Ram Ramadan Raman Ramanathan Ramaphosa Ramezani Ramirez
Ramon Ramos Rampersad Ramírez Rana Ranasinghe Ranaweera Randall Randolph Rangel Ranieri Rantanen Rao Rapa
Raphael Ras Rashid Rashidi Raskin Rasmussen Rasulzade Rathnayaka Rathnayake Rathore Ratnayake Rato Rauf Raul
Ravi Rawat Rawlings Raymond Reagan Rebane Reddy Redford Redmond Redwood Reed Rees Reeves Regalado Rehman
Rehnquist Reich Reid Reilly Reines Reinfeldt Reis Reiter Reith Remigio Rempel Renault Rendell Rene Renee
Renne Reno Renzi Resnick Reuter Reuters Rey Reyes Reynolds Reza Rezaee Rezaei Rhee Rhim Rhode Rhodes Rhys
Ribas Ribeiro Rica Ricardo Ricci Richard Richards Richardson Richie Richmond Richter Rick Ricketts Rico
Riddell Ries Riley Rim Rimmer Rinaldi Rini Rio Ripert Riquelme Rishi Ristevski Rita Ritchie Riva Rivas
Rivera Rivero Rizwan Rizzi Rizzo Roach Robben Robbie Robbins Robert Roberto Roberts Robertson Robinson
Robles Robredo Robson Rocha Roche Rochester Roddick Rodgers Rodham Rodney Rodrigo Rodrigues Rodriguez
Rodríguez Roe Roffman Rogan Roger Rogers Rogge Rogozin Roh Rojas Roland Roma Roman Romano Rome Romeo Romero
Ron Ronald Ronaldo Ronan Ronnie Rooney Roosevelt Roque Rory Ros Rosales Rosario Rosas Rose Rosenberg
Rosenthal Rosetta Ross Rossetti Rossi Rossignol Rotari Rotenberg Roth Rouge Rouhani Roux Rowan Rowell Rowley
Rowling Roy Royer Roza Rozman Roșca Rubin Rubio Ruby Rudd Ruddock Rudenko Rudolph Rudy Ruggiero Ruiz
Rumsfeld Rupert Russell Russian Russo Rusu Rutgers Ruth Ruto Rutte Ruud Ruz Ruíz Ryabkov Ryan Ryang Ryder
Ryoo Ryu Rácz Ríos Saab Saad Saakashvili Saar Saarinen Saavedra Sabajo Saban Sabato Saberi Sachs Sadat
Sadeghi Sadr Sadykov Saeed Safavi Sage Sagintayev Sah Sahakyan Sahara Sahel Saidov Saitō Sajjadi Sakai
Sakamoto Sakurai Sala Salaam Salam Salama Salami Salas Salazar Saldarriaga Saleh Salehi Salem Salih
Salihović Salim Salinas Sall Sally Salman Salminen Salmond Salo Salonen Salva Salvador Salvini Sam Samadi
Samantha Samaras Samarasinghe Samarra Sambi Sami Samir Sampath Samuel San Sanchez Sanders Sandler Sandoval
Sandra Sang Sangh Sanhueza Sania Sanjeewa Sankara Sanna Sano Santa Santana Santander Santiago Santilli
Santini Santo Santoro Santorum Santos Sanz Sao Sapar Sapper Sara Sarah Sargsyan Sarkar Sarkozy Sarraj
Sarsenbayev Sasaki Sat Satpayev Satō Saud Saul Saulnier Saunders Savchenko Savimbi Savić Savolainen Savoy
Sawyer Say Sayed Sayeed Scalia Scanlon Scarborough Schaefer Schaeuble Scheffer Scheving Schilling Schiltz
Schmid Schmidt Schmit Schmitz Schneider Schoen Scholes Scholl Scholz Schroeder Schröder Schultz Schulz
Schumer Schuster Schwab Schwartz Schwarz Schäuble Scindia Scot Scotland Scott Scranton Seagrave Sean Sears
Sebastian Sebastien Sechin Segal Segel Segura Seif Seifert Sein Selassie Sella Selway Semil Semjonov
Semyonov Sen Senanayake Seneviratne Seng Senghor Sengupta Sens Seo Seoh Seong Sepp Sepúlveda Serb Serena
Serge Sergio Serra Serrano Sesay Sethi Seville Sexton Shafiq Shah Shahroudi Shakespeare Shala Shalom
Shan Shane Shanklin Shannon Shapira Shapiro Shariati Shariatmadari Sharif Sharifi Sharma Sharon
Sharpton Shastri Shaukat Shaul Shaw Sheehan Sheffield Shehu Shelby Sheldon Shen Shengelia Sher Sheridan
Sherif Sherman Shetty Shevardnadze Shevchenko Shevchuk Shibata Shim Shimada Shimizu Shimon Shin Shinde
Shirazi Shirley Shivakumar Shkodra Shkolnik Shkreli Shoigu Shong Shoukry Shrestha Shrewsbury Shukeyev Shung
Shuster Shuvalov Siad Siddiqui Sidhu Sidney Siegel Siemens Sieng Sierra Sikorski Silva Silvan Silverman
Silvestri Silvio Sim Simeon Simić Simmons Simon Simonetti Simonov Simonsen Simonyan Simpson Simsek Simões
Sin Sina Sinani Sinatra Sinclair Singh Singhania Sinha Sinn Sinwar Sipilä Sirisena Sirleaf Sisco Sisi
Sistani Sisulu Sivaram Skelly Skinner Skripal Slater Sloan Slovak Slutsky Smagulov Smailov Smirnov Smit
Smith Smits Snyder So Soares Sobchak Sobyanin Sofia Soglo Sohn Sok Sokolov Sol Solana Solberg Soleimani
Solheim Solomon Solovyov Solzhenitsyn Solís Som Somerset Somoza Son Song Sonia Sonko Sonn Sonny Sony Sor
Soren Soria Soriano Soro Soros Sorrentino Sosa Soto Sotomayor Sotoudeh Soun Sousa Sow Soyinka Soylu Spain
Spanish Sparrow Spears Spector Speegle Spencer Sperling Spicer Spiegel Spiteri Spitzer Springsteen Spurlock
Sridharan Srinivasan Stade Stalin Stallone Stan Stanford Stanishev Stankevičienė Stankevičius Stanković
Stanley Stanton Starmer Starr Staunton Stearns Steele Stefan Stefani Steffen Stein Steiner Steinmeier
Stephanie Stephen Stephens Stephenson Steve Steven Stevens Stewart Steyn Stiller Stilwell Stockholm Stoica
Stojanov Stojanović Stoltenberg Stott Stoyanov Stoyanova Strachan Strache Strauss Stringer Stronach Stuart
Stubb Stumpf Sturgeon Su Subotić Subramaniam Sucre Sudan Suen Sugahara Sugawara Sugiyama Suh Sulaiman
Sulaimankulov Suleiman Suleimenov Suljić Sullivan Sultanov Sunak Sundaram Sunderland Sung Sur Surkov
Surovikin Surrey Susan Sutherland Sutton Suy Suzuki Suárez Svensson Svoboda Svobodová Swamy Swank Swanson
Swaraj Swede Sweeney Sydney Syed Sykes Sylvia Syracuse Syria Szabó Szilágyi Szydło Szymański Sáez Sánchez
Sîrbu Söder Sørensen Sūn Tabatabaei Tabatadze Tadić Tagore Taha Tahirović Tai Taing Tait Taj Tajzadeh Takada
Takagi Takahashi Takaki Takashima Takata Takeda Takenaka Taketa Takeuchi Takht-Ravanchi Takács Tal
Talakvadze Talat Tamang Tamimi Tamm Tamura Tan Tanaka Tang Taniguchi Tansley Tantawi Tanzi Tao Tapia Tapper
Tarantino Tariq Tashiyev Tat Tata Tate Tatiana Tavakoli Tavares Taylor Tazhin Taş Teachout Tebboune Tehrani
Teixeira Tekebayev Tellier Tendulkar Tennant Tennessee Teo Teoh Tep Ter-Petrossian Teresa Terry Terzić Testa
Tewari Thackeray Thai Thakur Thames Thanasi Thani Thapa Tharoor Tharu Thatcher Thein Theo Theodore Theresa
Thiel Thierry Thill Thomas Thompson Thomsen Thomson Thor Thorarensen Thorlacius Thorne Thorning-Schmidt
Thornton Thorpe Thy Thái Thân Thường Thạch Tighe Tikhanovskaya Tilak Tim Timberlake Timchenko Timor Timothy
Tina Tindall Tinder Ting Tinto Tinubu Tiong Tiu Tiêu Tjin Tkachenko Tkachuk Tleuberdi Toby Todd Todorov
Todorova Tokayev Toledo Tolentino Tomas Tome Tomić Tomlinson Tong Tonoyan Tony Toomey Toprak Toro Torres
Tory Toska Toskaj Toulouse Toure Touré Townsend Toy Toyota Tracey Tracy Trafford Trainor Trajanoski
Trajanovski Trajcevski Trajkovski Traoré Travis Treder Tremblay Trent Tres Tri Trichet Trinidad Tripathi
Tripoli Trivedi Triệu Trotter Trowbridge Troy Truss Trác Trương Trần Trịnh Ts'ai Tsai Tsang Tsarukyan Tsay
Tshisekedi Tsiklauri Tsipras Tsoi Tsui Tsvangirai Tuch Tuckey Tudjman Tugzhanov Tully Tulyaganov Tung
Tuominen Turchak Turchynov Turgunov Turk Turks Turnbull Turner Turunen Tusk Tutu Twilley Twomey Ty Tyler
Tymoshenko Tyrone Tyson Tân Tóth Tô Török Tạ Tống Từ Uber Uch Uchida Ueda Ueno Ueta Ugulava Uhm Um Umar
Umarov Umerov Underwood Ung Upjohn Urbonas Urbonienė Uri Uribe Urquiola Ursu Ursula Usmanov Usmonov
Usupashvili Utemuratov Uy Vaezi Vahidi Vaile Vajpayee Valdez Valdés Valencia Valente Valentine Valentini
Valenzuela Valle Valon Valverde Vanags Vandehei Vander Vang Varadkar Vardanyan Varela Varga Vargas Varma
Varoufakis Vasiliauskas Vasiliauskienė Vasilyev Vassiljev Vaughan Vavi Vaz Vazquez Vecchi Vega Vegas Velasco
Velayati Vella Velásquez Venediktov Venegas Venice Venkataraman Venus Vera Veracruz Verde Vergara Verma
Vermont Versace Veselá Veselý Vic Vicente Vickery Victoria Vidal Vidmar Vidović Vieira Vignal Viguerie
Vijayan Villa Villalba Villalobos Villanueva Villarreal Villiers Vince Vincent Vinci Vinogradov Violeta
Virginia Virtanen Visser Vitale Vogts Volcker Volkov Volodin Vong Vorobyov Vos Vucic Vujić Vujović Vuković
Vučić Vásquez Vázquez Vītols Vũ/Võ Vương Waage Wada Wade Wadia Wagener Wagner Waheed Waigani Wajed Wakefield
Walden Wales Walesa Wali Walid Walker Wallace Wallis Wallner Walsh Walt Walter Wang Waqa Ward Warne Warner
Warsaw Warwick Washington Wasserman Wasserstein Watabe Watanabe Watkins Watson Wayne Wałęsa Weah Webb Webber
Weber Webster Weerasinghe Wei Weidel Weiner Weingarten Weinstein Weiss Welch Weld Wellington Welsh Welter
Wen Wendy Wenger Wentworth Werner Weston Westwood Whitbread White Whitehall Whitehorse Whitman Whitney
Whittington Wickramasinghe Wickremesinghe Wiese Wiesenthal Wigley Wijesinghe Wike Wilcox Wilders Wiley
Wilkinson Willems William Williams Williamson Willie Willis Wilson Wimmer Windsor Winkler Winston
Witherspoon Wiśniewski Wojciechowski Wolf Wolfgang Wong Woo Wood Woodside Woodward Woolf Woolson Worcester
Wouters Woźniak Wright Wu Wyatt Wyndham Wynne Wáng Wójcik Wú Xavier Xena Xia Xiao Xmas Xú Yadav Yahya
Yakovenko Yala Yale Yamada Yamaguchi Yamamoto Yamasaki Yamashita Yamazaki Yandarbiyev Yang Yannick
Yanukovych Yao Yapp Yar'Adua Yar’Adua Yashin Yasser Yassin Yassir Yates Yatsenyuk Yau Yavlinsky Yazdi Yee
Yellen Yeltsin Yeo Yeong Yermak Yermekbayev Yermolenko Yesimov Yeung Yevkurov Yi Yildirim Yilmaz Yim
Yokoyama Yong Yoo Yoon York Yorker Yos Yosef Yoshida Youn Young Younis Yousef Youssef Yu Yue Yun Yushchenko
Yusuf Yáng Yáñez Yıldırım Yıldız Yılmaz Zach Zahar Zahir Zakayev Zakharova Zaluzhny Zaman Zammit Zamora
Zanganeh Zapatero Zaragoza Zardari Zarghami Zarif Zaripov Zariņš Zarqawi Zawahiri Zaytsev Zebari Zelaya
Zelenskiy Zelensky Zelenskyy Zeman Zenawi Zeng Zhakiyanov Zhang Zhaparov Zheng Zhirinovsky Zhu Zhumabayev
Zhussupov Zhvania Zhào Zhāng Zhōu Zhū Zia Zibakalam Zidane Zieliński Zimmerman Zinn Zoe Zoellick Zoeng
Zolotov Zorkin Zourabichvili Zubair Zucker Zuckerberg Zukić Zulu Zuma Zupan Zupančič Zurich Zuu Zwelithini
Zyuganov Zúñiga al-Bashir der means von Álvarez Ávila Çami Çavuşoğlu Çelik Çetin Ông Öcalan Özal Özdemir
Özel Özkan Özkök Öztürk Čengić Černá Černý Čović Đorđević Đoàn Đukanović Đukić Đurić Đàm Đào Đặng Đỗ
İmamoğlu Ōno Ōta Ōtsuka Şahin Şentop Şimşek Šarić Šešelj Žagar Žukauskas Žukauskienė Țurcan
`;
