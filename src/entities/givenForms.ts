import { GIVEN_NAME_FORMS } from "../lexicon/givenNameForms";
import { append } from "../text/multimap";
import { foldSpelling } from "./foldSpelling";

let linesByForm: ReadonlyMap<string, readonly number[]> | undefined;

/** May both be forms of one given name, as `Bill` and `William` are? Folded, as a `PersonName` has them. */
export function shareForm(a: string, b: string): boolean {
  linesByForm ??= readForms();
  const lines = linesByForm.get(b) ?? [];
  return (linesByForm.get(a) ?? []).some((line) => lines.includes(line));
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
