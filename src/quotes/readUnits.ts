import { AUXILIARIES, PREPOSITIONS } from "../lexicon/functionWords";
import { tokenIndexAt } from "../text/token";
import { isWordAt, type RegionTokens, type Unit, type Words } from "./reading";
import { isAdverbial } from "./wordClass";

/** How far a reporting verb may stand after a closing mark, in tokens. */
const REACH = 14;

/** Longest sentence that is a mere clause behind a quotation with a full stop (`“It is done.” Lee said.`), in tokens. */
const SHORT = 5;

/** Sentences, joined where a stop inside a quotation, or a question mark at its end, had cut one in two. A dateline is none of theirs. */
export function readUnits(words: Words, regions: readonly RegionTokens[], regionAt: Int32Array): Unit[] {
  const units: Unit[] = [];
  const opening = datelineEnd(words);
  for (const { firstToken, endToken, paragraph } of words.text.sentences) {
    const last = units.at(-1);
    const before = last?.paragraph === paragraph ? regionAt[firstToken - 1]! : -1;
    const inside = before >= 0 && regionAt[firstToken] === before;
    if (last && (inside || (before >= 0 && goesOn(words, regions[before]!, regionAt, firstToken, endToken))))
      units[units.length - 1] = { paragraph, first: last.first, end: endToken };
    else if (firstToken < opening && opening < endToken)
      units.push(
        { paragraph, first: firstToken, end: opening },
        { paragraph, first: opening, end: endToken },
      );
    else units.push({ paragraph, first: firstToken, end: endToken });
  }
  return units;
}

/** The first token behind the dateline, 0 where there is none. */
function datelineEnd({ text: { layout, tokens } }: Words): number {
  return layout.dateline ? tokenIndexAt(tokens, layout.dateline.end) : 0;
}

/** `“Who pays?” Lee asked.`: a question or exclamation, then a short clause whose verb reports and has no content of its own. */
function goesOn(
  words: Words,
  { region }: RegionTokens,
  regionAt: Int32Array,
  first: number,
  end: number,
): boolean {
  const last = words.text.source[region.inner.end - 1]!;
  if (!/[?!…—–-]/.test(last) && !(last === "." && end - first <= SHORT)) return false;
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    if (regionAt[i]! >= 0 || /^[.;:]$/.test(words.words[i]!)) return false;
    const form = words.entries[i]!.reporting;
    if (!form || form.inflection === "participle" || form.inflection === "base" || form.kinds[0] === "think")
      continue;
    if (AUXILIARIES.has(words.words[i + 1] ?? "")) continue;
    return !bringsContent(
      words,
      regionAt,
      i + 1,
      end,
      form.kinds.includes("tell") || form.kinds.includes("ask"),
    );
  }
  return false;
}

function bringsContent(
  words: Words,
  regionAt: Int32Array,
  next: number,
  end: number,
  addresses: boolean,
): boolean {
  if (next >= end || regionAt[next]! >= 0 || !isWordAt(words, next)) return words.words[next] === ":";
  const word = words.words[next]!;
  if (/^(?:that|whether|if|how|why)$/.test(word)) return true;
  return !addresses && !PREPOSITIONS.has(word) && !isAdverbial(words, next);
}
