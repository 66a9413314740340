import { GIVEN_NAME_FORMS } from "../lexicon/givenNameForms";
import { append } from "../text/multimap";
import { foldSpelling } from "./foldSpelling";

let linesByForm: ReadonlyMap<string, readonly number[]> | undefined;

/** The lines of the list of given names that hold it: forms of one line may name one person. Folded or not. */
export function givenLines(given: string): readonly number[] {
  linesByForm ??= readForms();
  return linesByForm.get(foldSpelling(given)) ?? [];
}

/** May both be forms of one given name, as `Bill` and `William` are? Folded or not. */
export function shareGivenForm(a: string, b: string): boolean {
  const lines = givenLines(b);
  return givenLines(a).some((line) => lines.includes(line));
}

function readForms(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  GIVEN_NAME_FORMS.trim()
    .split("\n")
    .forEach((forms, line) => {
      for (const form of new Set(forms.split(" ").map(foldSpelling))) append(lines, form, line);
    });
  return lines;
}
