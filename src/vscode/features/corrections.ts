import { commands, Disposable, window } from "vscode";
import type { Entity } from "../../entities/entity";
import type { COMMANDS } from "../commandIds";
import { type Correction, correctionOf } from "../deciding/correction";
import {
  changeKind,
  ignoreEverywhere,
  ignoreHere,
  mergeWith,
  shown,
  splitOff,
} from "../deciding/correctNames";
import { correctSpeaker } from "../deciding/correctSpeaker";
import { decider } from "../deciding/decide";
import { DecisionWriter } from "../deciding/decisionWriter";
import { addNote, addWebLink } from "../deciding/describeEntity";
import { listCorrections } from "../deciding/listCorrections";
import type { Desk } from "../desk";
import { type Message, registerCommand } from "../registerCommand";

const NO_NAME = "Copydesk: put the cursor on a name first";
const NO_QUOTE = "Copydesk: put the cursor in a quote first";

/**
 * What is read wrongly is put right for good: each decision is an entry in `.copydesk/entities.json`. The commands take a row of the
 * views, an address with an offset, or nothing, which is the cursor.
 */
export function register(desk: Desk): Disposable {
  const writer = new DecisionWriter(desk.decisions);
  const decide = decider(desk, writer);
  const onName = (
    name: keyof typeof COMMANDS,
    run: (correction: Correction, entity: Entity, extra: unknown) => Promise<Message>,
  ): Disposable =>
    registerCommand(desk, name, async (...args) => {
      const correction = await correctionOf(desk, args);
      return correction?.entity ? run(correction, correction.entity, args[2]) : NO_NAME;
    });
  return Disposable.from(
    registerCommand(desk, "correct", (...args) => correct(desk, args)),
    onName("mergeWith", (correction, entity) => mergeWith(desk, decide, correction, entity)),
    onName("splitOff", (correction, entity) => splitOff(desk, decide, correction, entity)),
    onName("changeKind", (correction, entity, kind) => changeKind(decide, correction, entity, kind)),
    onName("ignoreHere", (correction, entity) => ignoreHere(decide, correction, entity)),
    onName("ignoreEverywhere", (correction, entity) => ignoreEverywhere(decide, correction, entity)),
    onName("addNote", (correction, entity) => addNote(desk, decide, correction, entity)),
    onName("addLink", (correction, entity) => addWebLink(decide, correction, entity)),
    registerCommand(desk, "assignSpeaker", async (...args) => {
      const correction = await correctionOf(desk, args);
      return correction?.quote ? correctSpeaker(decide, correction, correction.quote) : NO_QUOTE;
    }),
    registerCommand(desk, "undoDecision", () => undo(writer)),
    registerCommand(desk, "openDecisions", () => openDecisions(desk)),
  );
}

/** All that may be put right at a place, to choose from. */
async function correct(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const correction = await correctionOf(desk, args);
  const offers = correction ? listCorrections(correction) : [];
  if (!correction || offers.length === 0) return "Copydesk: put the cursor on a name or in a quote first";
  const choices = offers.map((offer) => ({ label: offer.title, offer }));
  const title = correction.entity ? shown(correction.entity.name) : "Quote without a speaker";
  const chosen = await window.showQuickPick(choices, { title });
  if (!chosen) return undefined;
  const { command, kind } = chosen.offer;
  // without a place the command looks at the cursor, as this one did
  const place = args.length > 0 ? args.slice(0, 2) : [undefined, undefined];
  await commands.executeCommand(command, ...place, kind);
  return undefined;
}

async function undo(writer: DecisionWriter): Promise<Message> {
  const outcome = await writer.undo();
  if (outcome === "done") return "Copydesk: decision taken back";
  return outcome === "blocked"
    ? "Copydesk: .copydesk/entities.json has an error; put that right first"
    : "Copydesk: no decision to take back, or it has been changed since";
}

/** The file for the article in front; the first one where none is. */
async function openDecisions(desk: Desk): Promise<Message> {
  await desk.decisions.ready();
  const article = window.activeTextEditor?.document.uri;
  const file = (article && desk.decisions.holding(article)) ?? desk.decisions.all()[0];
  if (!file) return "Copydesk: nothing has been decided yet";
  await window.showTextDocument(file.uri);
  return undefined;
}
