// Fields of work, told by the words of a role (written for this project).

/** What two bearers of a name may differ in. */
export type RoleField =
  | "public"
  | "arms"
  | "sport"
  | "arts"
  | "business"
  | "learning"
  | "law"
  | "faith"
  | "health"
  | "press"
  | "trade";

/** Words of each field, singular, lower case. */
export const ROLE_FIELDS: Readonly<Record<RoleField, string>> = {
  public:
    "president vice-president minister premier chancellor governor mayor senator congressman congresswoman lawmaker legislator parliamentarian councillor councilor mp mep ambassador envoy diplomat undersecretary politician statesman king queen emperor sultan emir nominee candidate whip alderman assemblyman akim hokim ombudsman secretary parliament government party senate",
  arms: "general colonel admiral commodore brigadier lieutenant sergeant warlord militant rebel soldier commander army navy marines",
  sport:
    "striker goalkeeper midfielder defender winger forward coach footballer cricketer batsman bowler boxer sprinter runner swimmer golfer cyclist umpire referee olympic champion athlete quarterback player tennis football cricket basketball rugby hockey skier wrestler gymnast jockey captain midfield",
  arts: "actor actress singer musician composer novelist poet painter sculptor director-general-of-music dancer comedian filmmaker artist playwright rapper guitarist pianist violinist conductor choreographer photographer architect designer author writer film orchestra opera",
  business:
    "ceo cfo coo cto founder co-founder cofounder banker trader investor entrepreneur broker businessman businesswoman tycoon executive billionaire owner shareholder",
  learning:
    "professor lecturer scientist researcher economist historian physicist chemist biologist geologist seismologist virologist epidemiologist meteorologist hydrologist archaeologist sociologist astronomer dean rector curator librarian university scholar",
  law: "judge justice magistrate attorney prosecutor solicitor barrister lawyer counsel court",
  faith:
    "bishop archbishop cardinal pope imam rabbi pastor priest monk nun cleric ayatollah mufti patriarch lama",
  health:
    "doctor physician surgeon nurse midwife paramedic cardiologist oncologist pediatrician dentist hospital",
  press: "editor editor-in-chief correspondent reporter journalist columnist anchor broadcaster presenter",
  trade:
    "farmer fisherman shopkeeper teacher headteacher driver pilot fisher plumber carpenter electrician baker butcher chef student pupil resident",
};
