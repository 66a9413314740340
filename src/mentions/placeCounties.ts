import { type Segment, segmentOf } from "./segment";
import type { Word } from "./word";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/** The counties of Ireland and Durham, which are told by `Co` before them. */
const COUNTIES: ReadonlySet<string> = new Set(
  (
    "Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Durham Fermanagh Galway Kerry Kildare Kilkenny Laois Leitrim Limerick " +
    "Londonderry Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow"
  ).split(" "),
);

/** `Rathmullan, Co Donegal`: the county, whatever the two words were taken for. Names in order. */
export function placeCounties(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const counties: Segment[] = [];
  for (let i = 0; i + 1 < words.length; i++)
    if (isCo(words[i]!.text) && COUNTIES.has(words[i + 1]!.text))
      counties.push(segmentOf(i, i + 2, "place", TOLD));
  if (counties.length === 0) return [...names];
  const isCounty = new Set(counties.flatMap(({ from }) => [from, from + 1]));
  const others = names.filter(({ from, to }) => to - from > 2 || !isCounty.has(from));
  const taken = new Set(
    others.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const free = counties.filter(({ from }) => !taken.has(from) && !taken.has(from + 1));
  return [...others, ...free].sort((a, b) => a.from - b.from);
}

function isCo(text: string): boolean {
  return text === "Co" || text === "Co.";
}
