// Given names that English news shows often, besides those in givenNames.ts, by who mostly bears them (written for this project).
// Only for choosing between he and she: names that both bear (`Robin`, `Taylor`, `Kim`, `Jean`) are left out.

/** Names given to women. */
export const WOMEN = `
Abby Abigail Ada Adelaide Adrienne Aileen Aimee Alana Alannah Aletha Alexa Alexandria Alicia Alison Allison Allyson Alyssa Amanda
Amber Angelique Anita Anjali Ann Annabel Annabelle Anne Annette Annika Antoinette April Arlene Ashley Audrey Barbra Becky Belinda
Benazir Bernadette Bernice Bertha Beth Bethany Betsy Bettina Betty Beverley Beverly Bianca Blanca Bonnie Brandi Brenda Bridget
Brigid Brigitte Britney Brittany Bronwyn Caitlin Caitlyn Candace Candice Cara Caren Carey Carin Carly Carole Caroline Carolyn
Carrie Cassandra Cassie Catharine Catherine Cathleen Cathy Cecelia Cecile Cecilia Chantal Charlene Charmaine Chelsea Cherie Cheryl
Chrissie Chrissy Christa Christiane Christie Christine Christy Cindy Claire Clare Clarissa Claudette Claudia Clementine Colette
Colleen Condoleezza Connie Constance Cora Coretta Corinne Cristina Crystal Cynthia Daphne Darlene Dawn Deanna Debbie Deborah Debra
Deirdre Delia Delores Denise Desiree Diana Diane Dianne Dina Dolores Donna Doreen Doris Dorothea Edith Edna Eileen Elaine Eleanor
Eleanora Elisabeth Elise Eliza Ellyn Eloise Elsa Elsie Elspeth Erica Erika Erin Ethel Eugenie Eunice Eve Faith Faye Felicia
Felicity Fern Fiona Flora Frances Françoise Gail Gayle Gemma Genevieve Geneviève Georgina Geraldine Germaine Gertrude Gillian Gina
Ginger Giselle Gladys Glenda Gloria Golda Greta Gretchen Gwen Gwendolyn Gwyneth Harriet Hazel Heather Hedwig Heidi Helen Helene
Helga Henrietta Hermione Hilary Hilda Hillary Holly Hope Ileana Ilhan Imelda Ines Inge Ingrid Irma Isobel Ivanka Jacinda
Jacqueline Jacqui Jane Janelle Janet Janice Janine Jasmine Jayne Jeanette Jeanne Jeannette Jenna Jenny Jill Jillian JoAnn JoAnne
Joan Joann Joanna Joanne Jocelyn Johanna Josephine Joy Joyce Juanita Judith Judy Juliet Justine Kaitlyn Kamala Karen Karin Karla
Karyn Kate Katelyn Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katy Kayla Kayleigh Keisha Kellyanne Kerstin
Kimberley Kimberly Kirsten Kirstie Kirstin Kirstjen Klara Kristen Kristin Kristina Kristine Kylie Laila Larissa Latoya Lauren
Laverne Leanne Leila Lenore Leona Leticia Libby Lilian Lillian Lindsay Lisa Loretta Lori Lorna Lorraine Lottie Lourdes Lucille
Lucinda Lucy Lupita Lynda Lynette Lynn Lynne Madeleine Madeline Madonna Magdalena Maggie Mairead Malala Mandy Margarita Margery
Margo Margot Marguerite Marianne Maribel Marilyn Marissa Marjorie Marla Marlene Marsha Maryann Maud Maura Maureen Maxine Meagan
Megan Meghan Melania Melanie Melinda Melody Mercedes Meredith Meryl Michaela Michele Michelle Mildred Mimi Mindy Minnie Miranda
Miriam Mitzi Moira Mollie Molly Monica Monika Monique Muriel Myra Myrna Nadia Nadine Nan Nancy Naomi Natalie Natasha Nell Nellie
Nicola Nigella Nikki Noelle Noreen Norma Octavia Odette Oprah Paige Pam Pamela Patsy Patti Patty Paulette Pauline Pearl Peggy
Petra Philippa Phoebe Phyllis Pippa Polly Priscilla Priti Priya Rachael Rachel Rashida Rebecca Rebekah Renee Reneé Rhoda Rhonda
Rihanna Roberta Rochelle Rosa Rosalie Rosalind Rosalyn Rosamund Rosanna Roseanne Rosemarie Rosemary Roslyn Rowena Roxanne Ruby
Ruth Sabina Sabine Sabrina Sadie Sally Salome Saundra Selena Serena Shari Sharon Sheila Shelley Sheri Sherri Sherry Sheryl Shirin
Shirley Shonda Sigrid Silvia Simone Sinead Sinéad Siobhan Siobhán Sojourner Sonja Sonya Stacey Stacy Stefanie Stephanie Sue Suella
Summer Susana Susanne Sushma Susie Suzanne Suzette Suzy Svetlana Sybil Sylvia Sylvie Tabitha Tamara Tamika Tammy Tania Tanya Tasha
Tashfeen Tatyana Teresa Teri Thelma Theresa Thérèse Tiffany Tilda Tina Toni Tonya Tracey Trina Trish Trisha Trudy Tulsi Tzipi
Ulrike Una Ursula Valerie Vanessa Velma Verna Veronica Vicki Vickie Vicky Violet Virginia Vivian Vivien Vivienne Wanda Wendy
Whoopi Wilhelmina Wilma Winifred Winnie Yolanda Yvette Yvonne Zara Zelda Zoë
`;

/** Names given to men. */
export const MEN = `
Abe Abel Abraham Adolf Adolph Ajay Al Alain Alan Alastair Alberto Aldo Alec Alexandre Alf Alfred Alfredo Alistair Allan Allen
Alonso Alvaro Alvin Amos Anatoly Andre Andrew André Andy Angus Anil Anthony Antoine Anton Antony Anwar Armando Arne Arnold Arsène
Art Arturo Arvind Ashraf Asif Augustine Augusto Austin Axel Ayman Bakari Barack Barney Barry Bart Bartholomew Bashar Basil Beau
Benedict Benny Bernard Bernardo Bernie Bert Bill Billy Bjorn Björn Bob Bobby Brad Bradford Bradley Brandon Brendan Brent Brett
Brian Bruce Bryan Bryce Burt Byron Caleb Calvin Carlo Carlton Cecil Cesar Charlie Chester Chet Chip Christoph Christophe
Christopher Chuck Clarence Claude Clayton Clement Cliff Clifford Clint Clive Clyde Cody Colin Conor Conrad Cornelius Craig Curt
Curtis Cyril Cyrus Dalton Damien Danny Dario Darrell Darren Darryl Dave Davide Dean Deepak Demetrius Denis Dennis Denzel Derek
Derrick Desmond Dexter Dick Dieter Dirk Dmitri Dominic Don Donald Donnie Doug Douglas Duane Dudley Duncan Dustin Dwayne Dwight
Earl Ed Eddie Edgar Edmond Edmund Eduardo Edwin Efrain Elbert Eli Elliot Elliott Elmer Elon Elvis Emanuel Emile Emilio Enrico
Enrique Eric Erik Ernest Ernesto Ernie Errol Erwin Eugene Evan Everett Ezra Fabian Ferdinand Fernando Fidel Filippo Florent Floyd
Francis Franco Frank Frankie Franklin Franz François Fred Freddie Freddy Frederic Fredrik Fritz Garrett Garry Gary Gavin Gene
Geoff Geoffrey Georges Gerald Geraldo Gerard Gerhard Gerry Giacomo Gianni Gideon Gil Gilbert Giles Giorgio Giovanni Giuseppe Glen
Glenn Gordon Graeme Graham Greg Gregg Gregory Guido Guillermo Gunther Gus Gustav Gustavo Guy Hal Hamish Hank Hans Harold Harrison
Harvey Hector Heinrich Helmut Henri Henrik Herb Herbert Herman Hernan Hernando Hiroshi Homer Horace Horst Howard Hubert Hugh
Humberto Ignacio Imran Ira Irving Isaiah Ismail Ivo Jackson Jacques Jaime Jair Jake Jamal Jared Jarrod Jason Jay Jeb Jed Jeff
Jefferson Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesus Jesús Jim Jimmy Joachim Joaquin Jochen Johan Johann Johannes
Johnny Jonathan Jose Josef Josh Julian Julien Julio Julius Justin Jürgen Karl Keith Kelvin Ken Kenneth Kenny Kent Kieran Kirk
Klaus Kofi Konrad Kurt Kwame Kyle Lamar Lance Larry Lars Laurence Laurent Lawrence Leif Len Lenny Leonard Leonid Leopold Leroy
Lester Lionel Lloyd Lou Luc Luigi Luke Luther Lyle Lyndon Mack Malcolm Manfred Manny Marcel Marcelo Marco Marcus Marlon Marty
Marvin Massimo Mathias Matt Matthias Matthieu Maurice Mauricio Maxwell Mel Melvin Micah Michel Mick Mike Miles Milo Milton Mitch
Mitchell Mitt Moe Morris Mort Mortimer Moses Murray Narendra Nasser Nat Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicolas
Nigel Nikolai Nolan Norbert Norman Novak Olaf Oleg Olivier Orlando Osvaldo Otis Otto Owen Paddy Paolo Pascal Patrick Pavel Percy
Perry Pete Phil Philip Philippe Phillip Piers Piotr Prescott Quentin Quincy Rahm Rahul Raj Rajesh Rajiv Ralph Ramon Rand Randall
Randolph Randy Ray Raymond Raúl Recep Reggie Reginald Reince Reinhard René Rex Rich Rick Ricky Rishi Rob Robbie Robby Roberto Rod
Roderick Rodney Rodrigo Roger Roland Rolf Romano Ron Ronald Ronnie Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell
Rusty Ryan Rémy Sadiq Salman Salvador Salvatore Sanjay Scott Seamus Sean Serge Sergey Sergio Seth Shane Shaun Shinzo Sid Sidney
Silvio Simon Solomon Spencer Stan Stefano Stephen Sterling Steve Steven Stewart Stuart Sunil Sven Sylvester Tariq Ted Teddy
Terence Terrance Terrence Thaddeus Thorsten Timothy Todd Tomas Tommy Tony Travis Trent Trevor Trey Tyler Tyrone Ulrich Umberto Uwe
Vaughn Vern Vernon Vic Vijay Vikram Vince Vincent Vinny Virgil Vito Vladimir Volodymyr Wallace Wally Walt Walter Warren Wayne
Wendell Werner Wesley Wilbur Wilfred Wilhelm Will Willard Willie Winston Wolfgang Woodrow Xavier Yair Yasser Yuri Yves Zac Zach
Zachary Zack
`;
