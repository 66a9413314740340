/** Labels of a span labeller: outside, and begin, inside, last, unit of each type (BILOU; Ratinov and Roth 2009). */
export function bilouLabels(types: readonly string[]): string[] {
  return ["O", ...types.flatMap((type) => [`B-${type}`, `I-${type}`, `L-${type}`, `U-${type}`])];
}

/* The place of a label in its span, as `edgeOfLabel` tells it. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** Of a label by its number in `bilouLabels`; -1 outside. */
export function edgeOfLabel(label: number): number {
  return label === 0 ? -1 : (label - 1) & 3;
}

/** Number of the type of a label, counted from 1; 0 outside. */
export function typeOfLabel(label: number): number {
  return (label + 3) >> 2;
}

/** Whether label `b` may stand after label `a`; null is the edge of the sequence. */
export function mayFollow(a: string | null, b: string | null): boolean {
  const open = a !== null && (a[0] === "B" || a[0] === "I");
  const goesOn = b !== null && (b[0] === "I" || b[0] === "L");
  return open === goesOn && (!open || a!.slice(2) === b!.slice(2));
}

/** Index of a labelled span in tokens, half-open. */
export interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** The spans of a well-formed label sequence. */
export function spansOf(labels: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label[0] === "B" || label[0] === "U") from = i;
    if (label[0] === "L" || label[0] === "U") spans.push({ from, to: i + 1, type: label.slice(2) });
  });
  return spans;
}

/** The labels of spans that do not overlap, for `length` tokens. */
export function labelsOf(spans: readonly LabelledSpan[], length: number): string[] {
  const labels = new Array<string>(length).fill("O");
  for (const { from, to, type } of spans) {
    for (let i = from; i < to; i++) labels[i] = `I-${type}`;
    labels[from] = `B-${type}`;
    labels[to - 1] = to - from === 1 ? `U-${type}` : `L-${type}`;
  }
  return labels;
}
