// Family names that need care when people of several articles are compared (written for this project).

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Family names that stand first where names are Chinese, Korean or Vietnamese; lower case without accents. */
export const LEADING_FAMILY_NAMES = words(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng xiao cheng cai peng pan yuan dong yu su ye lu wei jiang tian du ding shen ren yao fan fang shi tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian dai xi bo hua tsai lai chiang ng wong chan cheung lau leung lam " +
    "kim lee park choi jung jeong chung kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon moon son bae baek heo nam noh roh ha joo woo ri pak ban " +
    "nguyen tran pham hoang phan vu vo dang bui do ho ngo duong ly",
);

/** Family names so frequent that even a full name may have several bearers in the news; lower case without accents. */
export const FREQUENT_FAMILY_NAMES = words(
  "smith jones taylor brown williams wilson johnson davies davis robinson wright thompson evans walker white roberts green hall wood jackson clarke clark lewis harris scott moore martin miller anderson thomas king baker hill young allen mitchell campbell adams nelson carter phillips parker turner collins edwards stewart morris murphy cook rogers reed bailey bell cooper richardson cox howard ward peterson gray watson kelly sanders price bennett ross henderson coleman long hughes walsh ryan oconnor obrien byrne " +
    "wang li zhang liu chen yang huang zhao wu zhou kim lee park choi nguyen tran singh kumar sharma khan ali ahmed hussain hussein hassan mohammed muhammad patel das gupta begum " +
    "garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres gomez fernandez silva santos oliveira souza pereira costa ivanov petrov smirnov muller schmidt schneider meyer rossi ferrari nowak tanaka suzuki sato jensen hansen andersson johansson",
);

/** Romanizations of one family name that no rule of spelling joins; lower case. */
export const FAMILY_NAME_FORMS = `
park pak
lee ri rhee
yoon yun
choi choe
jeong jung chung
roh noh
moon mun
woo wu
tsai cai
chiang jiang
gaddafi qaddafi kadhafi gadhafi khadafy qadhafi
`;
