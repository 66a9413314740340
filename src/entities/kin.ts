import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import type { Gender } from "./gender";

/** What tells a relative, then names: `his daughter, Ana` · `the son of Hans Brandt and his wife, Greta`. */
const RELATED =
  /\b(?:father|mother|parents?|wife|husband|brothers?|sisters?|sons?|daughters?|child|children|married|widow|widower|nephew|niece|cousin|twins?)(?: of)?,? (?:(?:and|[\p{Lu}(][\p{L}.()-]{0,30}),? ){0,6}$/u;
/** The parents or the others of such a tie, with all that is told of them: `the daughter of Greta (née Holt), a dancer, and Hans`. */
const RELATED_TO =
  /\b(?:son|daughter|child|children|[Bb]orn(?: in [\p{L} ]{2,40})?) (?:of|to) (?:[^.;:?!“”"\n]|\.(?= ?\d)){0,100}$/u;
const SPEAKS =
  /^,? (?:who )?(?:has |had |also |later ){0,2}(?:sa(?:id|ys?)|told|tells?|wrote|writes|added|adds)\b/u;
const BLOOD = "(?:brother|sister|son|daughter|father|mother|nephew|niece|cousin|uncle|aunt)";
const BLOOD_BEFORE = new RegExp(`\\b(?:grand|step|half-)?${BLOOD},? $`, "u");
/** `Ana Pena, his elder sister,` */
const BLOOD_BEHIND = new RegExp(
  `^, (?:his|her|their|[\\p{L}.-]{2,20}['’]s?) (?:[\\p{Ll}-]{2,20} )?(?:grand|step|half-)?${BLOOD}\\b`,
  "u",
);
/** How far before a name its relation is looked for, in UTF-16 units. */
const FAR_BEFORE = 120;

/** Told of in passing as somebody’s relative, who says nothing. */
export function isRelative({ source }: ParsedText, { start, end }: Name): boolean {
  const before = source.slice(Math.max(0, start - FAR_BEFORE), start);
  return (
    (RELATED.test(before) || RELATED_TO.test(before)) &&
    !SPEAKS.test(source.slice(end, end + 40)) &&
    !/\b(?:said|says) $/.test(before)
  );
}

/** `his wife, Greta`: of which gender. */
export function spouseBefore({ source }: ParsedText, { start }: Name): Gender | null {
  const [, noun] = /\b(wife|husband),? $/u.exec(source.slice(Math.max(0, start - FAR_BEFORE), start)) ?? [];
  return noun ? (noun === "wife" ? "female" : "male") : null;
}

/** `her elder brother Carlos` */
export function isKinBefore({ source }: ParsedText, { start }: Name): boolean {
  return BLOOD_BEFORE.test(source.slice(Math.max(0, start - FAR_BEFORE), start));
}

/** Told of as a relative on either side of the name. */
export function isKin(text: ParsedText, name: Name): boolean {
  return isKinBefore(text, name) || BLOOD_BEHIND.test(text.source.slice(name.end, name.end + FAR_BEFORE));
}
