import type { Occurrence } from "./occurrence";

/** No name, no article. */
const SURE = "";

/** Occurrences that are joined by people in their articles, directly or by way of others; `sure` ones are joined anyway. Keeps the order. */
export function splitByCompany(
  occurrences: readonly Occurrence[],
  sure: ReadonlySet<Occurrence>,
): Occurrence[][] {
  const owner = occurrences.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (owner[at] !== at) at = owner[at] = owner[owner[at]!]!;
    return at;
  };
  const firstWith = new Map<string, number>();
  occurrences.forEach((occurrence, i) => {
    const { company, article } = occurrence;
    const clues = [...peopleIn(company), `\n${article.id}`];
    for (const clue of sure.has(occurrence) ? [...clues, SURE] : clues) {
      const first = firstWith.get(clue);
      if (first === undefined) firstWith.set(clue, i);
      else {
        const [a, b] = [find(first), find(i)];
        owner[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, Occurrence[]>();
  occurrences.forEach((occurrence, i) => {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(occurrence);
    else groups.set(root, [occurrence]);
  });
  return [...groups.values()];
}

function peopleIn(company: readonly Occurrence[]): string[] {
  return company.flatMap(({ name }) => name.clue ?? []);
}
