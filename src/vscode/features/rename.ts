import {
  type Disposable,
  languages,
  type Position,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
  window,
} from "vscode";
import { viewNames } from "../../archive/dossierView";
import { type EntityMention, mentionAt } from "../../article/lookups";
import { summarizeArticle } from "../../corpus/articleSummary";
import { spanText } from "../../text/span";
import { appearancesElsewhere } from "../acrossArticles";
import { articleName } from "../articleName";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { plainLabel } from "../plainLabel";
import { toRange } from "../positions";
import { renameEdit } from "../renameEdit";
import { rewordingsOf } from "../rewording";

/** Rename: a written form of a name, in all articles. The reader confirms what changes elsewhere, or in somebody’s own words. */
export function register(desk: Desk): Disposable {
  const edit = guard(desk.log, "rename", editFor);
  return languages.registerRenameProvider(SELECTOR, {
    prepareRename: (document, position) => {
      const { range, written } = nameAt(desk, document, position);
      return { range, placeholder: written };
    },
    provideRenameEdits: (document, position, words) => {
      const name = nameAt(desk, document, position);
      return edit(desk, document, name, readWanted(words));
    },
  });
}

/** The editor shows these words beside the name. */
function refuse(why: string): never {
  throw new Error(why);
}

interface FoundName extends EntityMention {
  readonly reading: OpenArticle;
  readonly range: Range;
  readonly written: string;
}

function nameAt(desk: Desk, document: TextDocument, position: Position): FoundName {
  const reading = articleFor(desk, document, "navigation.enabled");
  if (!reading)
    return refuse("Copydesk renames people and organizations in articles; this text is not read as one.");
  const found = mentionAt(reading.article, document.offsetAt(position));
  if (found?.mention.form !== "name" || found.entity.type === "place")
    return refuse("Copydesk renames people and organizations: put the cursor on a name.");
  const written = spanText(reading.source, found.mention).replace(/\s+/g, " ");
  return { ...found, reading, range: toRange(document, found.mention), written };
}

/** UTF-16 units of a name. */
const LONGEST = 200;

function readWanted(words: string): string {
  const wanted = words.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) refuse("A name has at least one letter.");
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(wanted)) refuse("A name stands on one line.");
  if (wanted.length > LONGEST) refuse(`A name has at most ${LONGEST} characters.`);
  return wanted;
}

async function editFor(
  desk: Desk,
  document: TextDocument,
  { entity, reading, written }: FoundName,
  wanted: string,
): Promise<WorkspaceEdit> {
  const here = document.uri.toString();
  const summary = summarizeArticle({ ...reading.article, id: here }, reading.source);
  const own = viewNames(summary, summary.entities.find(({ id }) => id === entity.id)!);
  const others = await appearancesElsewhere(desk, document, entity);
  const articles = [own, ...others.map(({ names }) => names)];
  const { edit, leftOut } = await renameEdit(articles, rewordingsOf(written, wanted), here);
  if (leftOut.length > 0) void window.showWarningMessage(leftOutMessage(leftOut));
  return edit;
}

const NAMED = 3;

function leftOutMessage(articles: readonly string[]): string {
  const names = articles.slice(0, NAMED).map(articleName).join(", ");
  const more = articles.length > NAMED ? ` and ${articles.length - NAMED} more` : "";
  return `Copydesk: ${plainLabel(names)}${more} changed since Copydesk read it; names there are left as they are. Rename again to reach them.`;
}
