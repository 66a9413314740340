// Given names that one person may go by: romanizations, translations in use, short forms (written for this project).

/** A line for each name: all its forms, lower case without accents. A form may stand in several lines. */
export const GIVEN_NAME_FORMS = `
muhammad mohammed mohamed mohammad mohamad muhammed muhamad mohd mohammod muhammet mehmet mahomed
ahmed ahmad achmad akhmed akhmad ahmet
mahmud mahmoud mahmood makhmud
hussein husain hussain husein hossein huseyn hosein huseyin houssein
hassan hasan hassen khasan
yusuf yousef youssef yousuf yusef youssouf yusif
ibrahim ebrahim ibragim ibrahima brahim
ismail esmail ismael ismayil
khalid khaled halid
umar omar omer
usman othman osman uthman ousmane
abdullah abdallah abdulla abdoulaye
abdulrahman abdurrahman abdelrahman abdirahman abdurahman abdulrehman
abdulaziz abdelaziz abdiaziz
mustafa mostafa moustafa mustapha moustapha
suleiman sulaiman soleiman suleyman solomon sulayman
said saeed saeid sayeed syed sayed
gamal jamal djamal camal
gamil jamil djamil
faisal faysal feisal
tariq tarek tareq tarik
karim kareem
rashid rasheed rachid
salah saleh salih
ali aly
vladimir volodymyr uladzimir wladimir volodia
alexander aleksandr alexandre aleksander oleksandr alexandr aliaksandr alejandro alessandro alex sasha sandy iskander
alexei aleksei alexey aleksey oleksiy oleksii alyaksei alexis
sergei sergey serhiy serhii sergiy siarhei
nikolai nikolay mykola mikola nicholas nick nikola nicolas nikolaos niko nikos
mikhail mykhailo michael mike mikha michail mick mickey
andrei andrey andriy andrii andrew andy drew andreas andre
dmitry dmitri dmitriy dmytro dimitri dmitrii dima
yevgeny evgeny evgeni yevgeniy yevhen evgenii eugene gene
yelena elena olena alena helena
yulia yuliya yuliia julia
yekaterina ekaterina kateryna katerina catherine
natalia natalya nataliya nataliia natasha
igor ihor
oleg oleh
pavel pavlo paul pablo
pyotr petr petro peter piotr pete
viktor victor
konstantin kostyantyn constantine
grigory grigori hryhoriy gregory greg
yuri yury yuriy yurii iouri
vasily vasiliy vasyl
ivan ioan
ilya illia ilia
william bill billy will willie willy liam
robert bob bobby rob robbie bert
richard dick rick ricky rich richie
james jim jimmy jamie
john johnny jack jon
joseph joe joey josef jozef
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy ned
theodore ted teddy theo
matthew matt matty
anthony tony antony
daniel dan danny
david dave davey dafydd
christopher chris kit
christine chris christina
steven stephen steve stefan
kenneth ken kenny
ronald ron ronnie
donald don donnie
raymond ray
gerald gerry jerry
jeffrey jeff geoffrey geoff
benjamin ben benny binyamin
benjamin benyamin bibi
samuel sam sammy
samantha sam
timothy tim timmy
patrick pat paddy
patricia pat patty trish tricia
francis frank
francisco paco pancho
franklin frank
lawrence larry laurence laurie
leonard len lenny leo
albert al bert
alfred alf fred
frederick fred freddie freddy
walter walt
philip phil phillip filip felipe
vincent vince
nathaniel nathan nate
jonathan jon
joshua josh
zachary zach zack
bernard bernie
arthur art
harold harry hal
henry harry hank henri
eugene gene
stanley stan
douglas doug
randall randy randolph
russell russ
elizabeth liz lizzie beth betty eliza bess
margaret maggie meg peggy marge madge
katherine catherine kathryn kate kathy katie kathleen cathy
jennifer jen jenny
jessica jess
susan sue susie suzanne
deborah debbie deb debra
barbara barb
victoria vicky vicki
alexandra alex sandra sasha
rebecca becky
judith judy
nancy nan
dorothy dot dottie
pamela pam
jacqueline jackie
theresa teresa terry tess
abigail abby
amanda mandy
stephanie steph
cynthia cindy
veronica ronnie
eleanor ellie nell
jose pepe
ignacio nacho
enrique quique
jesus chuy
guillermo memo
rafael rafa
luis luiz lluis
jorge jordi
juan joan
giovanni gianni
giuseppe beppe peppe
`;
