import {
  type Disposable,
  InlayHint,
  InlayHintLabelPart,
  languages,
  type Range,
  type TextDocument,
} from "vscode";
import { introduction } from "../../article/lookups";
import { hintCard } from "../cards/hintCard";
import type { Page } from "../cards/page";
import { COMMANDS } from "../commandIds";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { pageOf } from "../pageOf";
import { renderCard } from "../renderCard";
import { type SpeakerHint, speakerHints } from "../speakerHints";

/** The speaker’s name beside a “he” or “the minister” that is a quote’s source. */
export function register(desk: Desk): Disposable {
  return languages.registerInlayHintsProvider(SELECTOR, {
    onDidChangeInlayHints: desk.articles.onDidOutdate,
    provideInlayHints: guard(desk.log, "inlay hints", (document: TextDocument, range: Range) => {
      const reading = articleFor(desk, document, "inlayHints.enabled");
      if (!reading) return [];
      const page = pageOf(document, reading);
      const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return speakerHints(page, within).map((hint) => toInlayHint(document, page, hint));
    }),
  });
}

/** A click with Ctrl or Cmd leads to where the article introduces the speaker. */
function toInlayHint(document: TextDocument, page: Page, hint: SpeakerHint): InlayHint {
  const part = new InlayHintLabelPart(hint.label);
  part.tooltip = renderCard(hintCard(page, hint));
  part.command = {
    title: "First Mention",
    command: COMMANDS.goTo,
    arguments: [page.uri, introduction(hint.speaker)!.start],
  };
  const inlay = new InlayHint(document.positionAt(hint.mention.end), [part]);
  inlay.paddingLeft = true;
  return inlay;
}
