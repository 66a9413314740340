// Given names that English news shows often, besides those in givenNames.ts, by who mostly bears them (written for this project).
// Only for choosing between he and she: names that both bear (`Robin`, `Taylor`, `Kim`, `Jean`) are left out.

/** Names given to women. */
export const WOMEN = `
Abby Abigail Achieng Ada Adaeze Adelaide Adrienne Agnieszka Aigerim Aigul Aileen Aimee Aisling Akiko Akinyi Alana Alannah Aletha
Alexa Alexandria Alicia Alison Allison Allyson Alyssa Amaka Amanda Amber Anaïs Angelique Anita Anjali Anke Ann Annabel Annabelle
Anne Anneliese Annette Annika Antje Antoinette April Arlene Ashley Audrey Aurélie Barbra Beata Becky Belinda Benazir Bernadette
Bernice Bertha Beth Bethany Betsy Bettina Betty Beverley Beverly Bianca Birgit Birgitta Blanca Bonnie Brandi Brenda Bridget
Brigid Brigitte Britney Brittany Bronwyn Caitlin Caitlyn Candace Candice Caoimhe Cara Caren Carey Carin Carly Carole Caroline
Carolyn Carrie Cassandra Cassie Catharine Catherine Cathleen Cathy Cecelia Cecile Cecilia Chantal Charlene Charmaine Chelsea
Cherie Cheryl Chiamaka Chiara Chrissie Chrissy Christa Christiane Christie Christine Christy Cindy Claire Clare Clarissa
Claudette Claudia Clementine Colette Colleen Condoleezza Connie Constance Cora Coretta Corinne Cristina Crystal Cynthia Daphne
Darlene Dawn Deanna Debbie Deborah Debra Deepa Deirdre Delia Delores Delphine Denise Desiree Diana Diane Dianne Dilnoza Dina
Dinara Dolores Donna Doreen Doris Dorothea Edith Edna Eileen Eimear Elaine Eleanor Eleanora Elisabeth Elisabetta Elise Eliza
Ellyn Élodie Eloise Elsa Elsie Elspeth Erica Erika Erin Ethel Eugenie Eunice Eve Ewa Faith Fatou Faye Federica Felicia Felicity
Fenella Fern Feruza Fiona Flora Folake Frances Francesca Françoise Gail Gayle Gemma Genevieve Geneviève Georgina Geraldine
Germaine Gertrude Gillian Gina Ginger Giselle Gladys Glenda Gloria Golda Grainne Greta Gretchen Gudrun Gulnara Gulnora Gunilla
Gwen Gwendolyn Gwyneth Hanan Harriet Haruka Hauwa Hazel Heather Hedwig Heidi Heike Helen Helene Helga Henrietta Hermione Hilary
Hilda Hillary Holly Hope Huda Ilaria Ileana Ilhan Ilse Imelda Ines Inge Ingrid Irma Isobel Itziar Ivanka Jacinda Jacqueline
Jacqui Jadwiga Jane Janelle Janet Janice Janine Jasmine Jayne Jeanette Jeanne Jeannette Jenna Jenny Jill Jillian Joan Joann
JoAnn Joanna Joanne JoAnne Jocelyn Johanna Josephine Joy Joyce Juanita Judith Judy Juliet Justine Kaitlyn Kamala Kamila Karen
Karin Karla Karyn Katarzyna Kate Katelyn Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katy Kavita
Kayla Kayleigh Keisha Kellyanne Kerstin Khadija Kimberley Kimberly Kirsten Kirstie Kirstin Kirstjen Klara Kristen Kristin
Kristina Kristine Kylie Laila Lakshmi Larissa Latoya Lauren Laverne Leanne Leila Lenore Leona Leonora Lerato Leticia Libby
Liesel Lilian Lillian Lindsay Lisa Loretta Lori Lorna Lorraine Lottie Lourdes Lucille Lucinda Lucy Ludmila Lupita Lynda Lynette
Lynn Lynne Madeleine Madeline Madonna Magdalena Maggie Maike Mairead Malala Malgorzata Małgorzata Mamata Mandy Manon Maren
Margarita Margery Margo Margot Marguerite Mariama Marianne Maribel Marilyn Marisol Marissa Marjorie Marla Marlene Marsha Maryann
Maud Maura Maureen Maxine Meagan Meenakshi Megan Meghan Melania Melanie Melinda Melody Mercedes Mercy Meredith Meryl Michaela
Michele Michelle Michiko Mildred Mimi Mindy Minnie Mirabelle Miranda Miriam Mitzi Moira Mollie Molly Monica Monika Monique
Montserrat Muriel Myra Myrna Nadezhda Nadia Nadine Naledi Nan Nancy Naoko Naomi Natalie Natalya Natasha Nell Nellie Ngozi Niamh
Nicola Nigella Nigora Nikki Nilufar Noelle Nomvula Noreen Noriko Norma Nuala Nuria Nyambura Océane Octavia Odette Odile Oprah
Orla Paige Pam Pamela Patsy Patti Patty Paulette Pauline Pearl Peggy Petra Philippa Phoebe Phyllis Pilar Pippa Polly Priscilla
Priti Priya Rachael Rachel Ragnhild Rashida Rebecca Rebekah Rekha Renee Reneé Rhoda Rhonda Rihanna Roberta Rochelle Rocío Roisin
Rosa Rosalie Rosalind Rosalyn Rosamund Rosanna Roseanne Rosemarie Rosemary Roslyn Rowena Roxanne Ruby Ruth Sabina Sabine Sabrina
Sadie Sally Salome Samira Saoirse Saule Saundra Ségolène Selena Serena Shahnoza Shari Sharon Sheila Shelley Sheri Sherri Sherry
Sheryl Shirin Shirley Shobha Shonda Sigrid Silke Silvia Simone Sinead Sinéad Siobhan Siobhán Smriti Sojourner Solange Solveig
Sonja Sonya Sorcha Stacey Stacy Stefanie Stephanie Sue Suella Summer Susana Susanne Sushma Susie Suzanne Suzette Suzy Svetlana
Sybil Sylvia Sylvie Tabitha Tamara Tamika Tammy Tania Tanya Tasha Tashfeen Tatyana Teresa Teri Thandi Thandiwe Thelma Theresa
Thérèse Tiffany Tilda Tina Toni Tonya Tracey Trina Trish Trisha Trudy Tulsi Tzipi Ulrike Una Ursula Valerie Vanessa Velma Verna
Veronica Vicki Vickie Vicky Violet Virginia Vivian Vivien Vivienne Wambui Wanda Wangari Wanjiku Wendy Whoopi Wilhelmina Wilma
Winifred Winnie Xiomara Yetunde Yolanda Yuko Yvette Yvonne Zanele Zara Zarina Zaynab Zelda Zoë Zulfiya
`;

/** Names given to men. */
export const MEN = `
Abe Abel Abraham Adolf Adolph Ajay Al Alain Alan Alastair Alberto Aldo Alec Alexandre Alf Alfred Alfredo Alistair Allan Allen
Alonso Alvaro Alvin Amit Amos Anatoly Anders Andre André Andrés Andrew Andrzej Andy Angus Anil Anthony Antoine Anton Antony
Anwar Armando Arne Arnold Arsène Art Arturo Arvind Ashok Ashraf Asif Askar Augustine Augusto Austin Axel Ayman Azamat Babatunde
Bakari Bakhtiyar Barack Barney Barry Bart Bartholomew Bashar Basil Beau Benedict Benny Bernard Bernardo Bernie Bert Bill Billy
Bjarne Bjorn Björn Bob Bobby Bolat Brad Bradford Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Bryce Burt Byron Caleb
Calvin Carlo Carlton Cecil Cesar Charlie Cheikh Chester Chet Chip Christoph Christophe Christopher Chuck Chukwuma Cian Ciaran
Clarence Claude Clayton Clement Cliff Clifford Clint Clive Clyde Cody Colin Conor Conrad Cormac Cornelius Craig Curt Curtis
Cyril Cyrus Dalton Damien Daniyar Danny Dario Darragh Darrell Darren Darryl Dave Davide Dean Declan Deepak Demetrius Denis
Dennis Denzel Derek Derrick Desmond Dewi Dexter Diarmuid Dick Dieter Dinesh Dirk Dmitri Dominic Don Donald Donnie Doug Douglas
Dov Duane Dudley Duncan Dustin Dwayne Dwight Earl Ed Eddie Edgar Edmond Edmund Eduardo Edwin Efrain Elbert Eli Elliot Elliott
Elmer Elon Elvis Emanuel Emeka Emile Emilio Emyr Enrico Enrique Enzo Eoin Eric Erik Ermek Ernest Ernesto Ernie Errol Erwin
Eugene Evan Everett Ezra Fabian Ferdinand Fergal Fergus Fernando Fidel Filippo Florent Floyd Francis Franco François Frank
Frankie Franklin Franz Fred Freddie Freddy Frederic Fredrik Fritz Ganesh Garrett Garry Gary Gavin Gene Geoff Geoffrey Georges
Gerald Geraldo Gerard Gerhard Gerry Gethin Giacomo Gianni Gideon Gil Gilbert Giles Giorgio Giovanni Giuseppe Glen Glenn Göran
Gordon Graeme Graham Greg Gregg Gregory Grzegorz Guido Guillermo Gunnar Günter Gunther Gus Gustav Gustavo Guy Hakon Håkon Hal
Hamad Hamish Hank Hans Harold Harrison Harvey Hector Heinrich Heinz Helmut Henri Henrik Herb Herbert Herman Hernan Hernán
Hernando Hiroshi Homer Horace Horst Howard Hubert Hugh Humberto Huw Ibrahima Ieuan Ignacio Ikenna Imran Íñigo Ira Irving Isaiah
Ismail Ivo Iwan Jackson Jacques Jaime Jair Jake Jamal Jared Jarrod Jason Jasur Javed Jay Jeb Jed Jeff Jefferson Jeffrey Jens
Jeremiah Jeremy Jermaine Jerome Jerry Jerzy Jesus Jesús Jim Jimmy Joachim Joaquin Joaquín Jochen Johan Johann Johannes Johnny
Jonathan Jörg Jose Josef Josh Julian Julien Julio Julius Jürgen Justin Kamau Karl Keith Kelvin Ken Kenji Kenneth Kenny Kent
Khalid Kieran Kirk Klaus Knut Kofi Kojo Konrad Krzysztof Kurt Kwame Kwesi Kyle Lamar Lance Larry Lars Laurence Laurent Lawrence
Leif Len Lenny Leonard Leonid Leopold Leroy Lester Lionel Lloyd Lou Luc Luigi Luke Luther Lyle Lyndon Mack Malcolm Manfred Manny
Manoj Marat Marcel Marcelo Marco Marcus Marek Marlon Marty Marvin Massimo Mathias Matt Matthias Matthieu Maurice Mauricio
Maxwell Mel Melvin Micah Michel Mick Mike Mikkel Miles Milo Milton Mitch Mitchell Mitt Moe Morris Mort Mortimer Moses Mukesh
Murray Mwangi Narendra Nasser Nat Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicolas Nigel Nikolai Njoroge Nolan Norbert
Norman Novak Nurlan Obinna Ochieng Olaf Oleg Olivier Olusegun Orlando Osvaldo Otabek Otieno Otis Otto Ousmane Owain Owen Paddy
Padraig Paolo Pascal Patrick Pavel Pawel Paweł Percy Perry Pete Phil Philip Philippe Phillip Piers Piotr Pradeep Prescott
Quentin Quincy Rafiq Rahm Rahul Raj Rajesh Rajiv Rakesh Ralph Ramesh Ramon Rand Randall Randolph Randy Raúl Ray Raymond Recep
Reggie Reginald Reince Reinhard Rémy René Rex Rhys Rich Rick Ricky Rishi Rob Robbie Robby Roberto Rod Roderick Rodney Rodrigo
Roger Roland Rolf Romano Ron Ronald Ronnie Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Rustam Rusty Ryan
Sadiq Salman Salvador Salvatore Sanjay Sardor Satoshi Scott Seamus Sean Segun Serge Sergey Sergio Seth Shane Shaun Shavkat
Shinzo Sibusiso Sid Sidney Silvio Simon Solomon Soren Søren Spencer Stan Stanislaw Stefano Stephen Sterling Steve Steven Stewart
Stig Stuart Sunil Suresh Sven Sylvester Takashi Tariq Ted Teddy Terence Terrance Terrence Thaddeus Themba Thorsten Timothy Timur
Todd Tomas Tomasz Tommy Tony Torsten Travis Trent Trevor Trey Tunde Tyler Tyrone Ulf Ulrich Umberto Uwe Vaughn Vern Vernon Vic
Vijay Vikram Vince Vincent Vinny Vinod Virgil Vito Vladimir Volodymyr Walid Wallace Wally Walt Walter Warren Wayne Wendell
Werner Wesley Wilbur Wilfred Wilhelm Will Willard Willie Winston Wojciech Wolfgang Woodrow Xavier Yair Yasser Yerlan Yuri Yves
Zac Zach Zachary Zack Zbigniew Ziad
`;
