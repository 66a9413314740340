import type { Bearer } from "./bearer";
import type { NameQuery } from "./searchNames";

/** Who answers a query: `whole` where it is a name of theirs, `part` where its words begin words of their names. */
export interface NameMatches {
  readonly whole: readonly Bearer[];
  readonly part: readonly Bearer[];
}

interface Holder {
  readonly bearer: Bearer;
  readonly names: string;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** The names of many in one text: a look-up is one search through it, far less than one through the names of each. */
export class NameText {
  private readonly text: string;
  /** Where the names of each begin, and where the last end; UTF-16 offsets. */
  private readonly starts: Uint32Array;

  /** `bearers`: in the order in which they are found. */
  constructor(private readonly bearers: readonly Bearer[]) {
    const names = bearers.map(({ searchedNames }) => searchedNames);
    this.starts = new Uint32Array(bearers.length + 1);
    names.forEach((one, i) => {
      this.starts[i + 1] = this.starts[i]! + one.length;
    });
    this.text = names.join("");
    bearers.forEach((bearer, i) => {
      bearer.shareNames(this.namesAt(i));
    });
  }

  /** All of `whole`, and at most `limit` of `part`. */
  search({ words, whole }: NameQuery, limit: number): NameMatches {
    const [first, ...others] = words;
    const part: Bearer[] = [];
    for (const { bearer, names } of this.holders(first ?? [whole.slice(0, 1)])) {
      if (part.length >= limit) break;
      const isAnswer = others.every((forms) => forms.some((form) => names.includes(form)));
      if (isAnswer && !names.includes(whole)) part.push(bearer);
    }
    return { whole: Array.from(this.holders([whole]), ({ bearer }) => bearer), part };
  }

  /** Whose names hold one of some forms, in order. */
  private *holders(forms: readonly string[]): Generator<Holder> {
    const places = forms.map((form) => this.placeOf(form, 0));
    for (let at = Math.min(...places); at !== NOWHERE; at = Math.min(...places)) {
      const i = this.indexAt(at);
      const end = this.starts[i + 1]!;
      const names = this.namesAt(i);
      // not the end of the names of one and the beginning of those of the next
      if (forms.some((form) => names.includes(form))) yield { bearer: this.bearers[i]!, names };
      forms.forEach((form, k) => {
        if (places[k]! < end) places[k] = this.placeOf(form, end);
      });
    }
  }

  private namesAt(index: number): string {
    return this.text.slice(this.starts[index], this.starts[index + 1]);
  }

  private placeOf(form: string, from: number): number {
    const at = this.text.indexOf(form, from);
    return at < 0 ? NOWHERE : at;
  }

  /** Whose names stand at an offset. */
  private indexAt(offset: number): number {
    let [low, high] = [0, this.bearers.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
