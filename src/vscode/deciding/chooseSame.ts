import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Row } from "../../archive/row";
import type { Entity } from "../../entities/entity";
import { shorten } from "../cards/card";
import type { Desk } from "../desk";
import { guard } from "../guard";
import { plainLabel } from "../plainLabel";
import { type Candidate, candidatesFor } from "./candidates";
import type { Correction } from "./correction";

/** People and organizations of all articles that are offered. */
const MOST_ROWS = 200;

interface Choice extends QuickPickItem {
  readonly candidate?: Candidate;
}

/** Asks with whom an entity is to be one; undefined where the reader chooses nobody. */
export async function chooseSame(
  desk: Desk,
  correction: Correction,
  entity: Entity,
): Promise<Candidate | undefined> {
  const choices = rowsElsewhere(desk, correction, entity).then((rows) =>
    toChoices(candidatesFor(entity, correction.reading.article, rows)),
  );
  const chosen = await window.showQuickPick<Choice>(choices, {
    title: plainLabel(`${shorten(entity.name, 60)} is the same as …`),
    placeHolder: "The name chosen stands for both",
    matchOnDescription: true,
  });
  return chosen?.candidate;
}

/** Nobody where the archive fails: the article’s own people are offered all the same. */
async function rowsElsewhere(
  desk: Desk,
  { document }: Correction,
  { id, name, type }: Entity,
): Promise<readonly Row[]> {
  const { ask } = desk.archive;
  const gather = guard(desk.log, "all articles", async () => {
    await desk.archive.show(document);
    const own = await ask.dossier(document.uri.toString(), id);
    const words = name.split(" ").filter((word) => word.length > 1);
    const alike = await Promise.all(words.slice(0, 6).map((word) => ask.search(word, MOST_ROWS)));
    const kind = type === "organization" ? type : "person";
    const { rows } = await ask.rows(kind, { filter: "", order: "articles", limit: MOST_ROWS });
    const all = new Map([...alike.flat(), ...rows].map((row) => [row.id, row]));
    if (own) all.delete(own.id);
    return [...all.values()];
  });
  return (await gather()) ?? [];
}

function toChoices(candidates: readonly Candidate[]): Choice[] {
  const group = (label: string, list: readonly Candidate[]): Choice[] =>
    list.length === 0
      ? []
      : [{ label, kind: QuickPickItemKind.Separator }, ...list.map((candidate) => toChoice(candidate))];
  return [
    ...group(
      "this article",
      candidates.filter(({ inArticle }) => inArticle),
    ),
    ...group(
      "all articles",
      candidates.filter(({ inArticle }) => !inArticle),
    ),
  ];
}

function toChoice(candidate: Candidate): Choice {
  const label = plainLabel(shorten(candidate.name, 80));
  return { label, description: plainLabel(shorten(candidate.about, 80)), candidate };
}
