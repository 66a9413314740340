import {
  type CancellationToken,
  type Disposable,
  languages,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
} from "vscode";
import type { Settings } from "../../settings/settings";
import { ACCENTS, COLOURS, type Colour, type ColouredSpan, colouredSpans } from "../colouredSpans";
import { articleIn, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toLineRanges } from "../positions";

const LEGEND = new SemanticTokensLegend([...COLOURS], [...ACCENTS]);

/** Colours for people, organizations and quoted words, as semantic tokens: themes decide how they look. */
export function register(desk: Desk): Disposable {
  const provider = {
    onDidChangeSemanticTokens: desk.articles.onDidOutdate,
    provideDocumentSemanticTokens: guard(
      desk.log,
      "colours",
      (document: TextDocument, _: CancellationToken) => encode(desk, document),
    ),
  };
  return languages.registerDocumentSemanticTokensProvider(SELECTOR, provider, LEGEND);
}

/** A text that is no article gets no tokens at all, so that colours it had before go away. */
function encode(desk: Desk, document: TextDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const reading = articleIn(desk, document);
  if (!reading) return builder.build();
  const settings = desk.settings.of(document);
  for (const span of colouredSpans(reading, (colour) => isOn(settings, colour)))
    push(builder, document, span);
  return builder.build();
}

function push(builder: SemanticTokensBuilder, document: TextDocument, span: ColouredSpan): void {
  const modifiers = span.accents.reduce((bits, accent) => bits | (1 << ACCENTS.indexOf(accent)), 0);
  for (const { start, end } of toLineRanges(document, span))
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      COLOURS.indexOf(span.colour),
      modifiers,
    );
}

function isOn(settings: Settings, colour: Colour): boolean {
  if (colour === "attribution") return settings["attribution.colour"];
  if (colour === "person") return settings["people.colour"];
  return settings[`${colour}s.colour`];
}
