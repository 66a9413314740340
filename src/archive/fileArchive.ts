import type { ArticleSummary } from "../corpus/articleSummary";
import { packSummary } from "../corpus/packSummary";
import type { DecisionFile } from "../decisions/decisionFile";
import { Archive } from "./archive";
import { byFolder } from "./articleReader";
import type { FileContent, FileRecord, FileStamp, FolderDecisions } from "./fileRecord";
import { type FileText, openFile } from "./fileText";
import { decodeShard, encodeShard, shardOf } from "./shard";
import { textPrint } from "./textPrint";

/** A shard as it is to be kept; without bytes where nothing is left in it. */
export interface ShardContent {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A record but for its summary, which lies in the corpus or is covered. */
interface KnownFile {
  readonly stamp: FileStamp;
  readonly key: string;
  readonly shard: string;
}

interface ShownText {
  readonly print: string;
  readonly summary: Uint8Array;
}

/**
 * The archive of the articles in files. It knows how each file was when it was read, keeps what was read in shards, and lets open
 * documents cover the files that they were opened from. Reading is done elsewhere, so that questions do not wait for it.
 */
export class FileArchive extends Archive {
  private readonly files = new Map<string, KnownFile>();
  private readonly byKey = new Map<string, string>();
  /** What the files say that open documents cover. */
  private readonly covered = new Map<string, Uint8Array | null>();
  /** What open documents of files were last read as. */
  private readonly shown = new Map<string, ShownText>();
  private readonly unsaved = new Set<string>();
  private decided: ReadonlyMap<string, DecisionFile> = new Map();

  /** Takes in a shard that was kept, but for files that have been read since; false where the bytes are damaged. */
  load(name: string, bytes: Uint8Array): boolean {
    const records = decodeShard(bytes);
    if (!records) this.unsaved.add(name);
    for (const record of records ?? []) if (!this.files.has(record.id)) this.keep(record);
    return records !== null;
  }

  /** All decisions that hold for files that are taken from now on. */
  decide(all: readonly FolderDecisions[]): void {
    this.decided = byFolder(all);
  }

  /** Which of the files have to be read. */
  outdated(stamps: readonly FileStamp[]): string[] {
    return stamps.filter((stamp) => !isSame(stamp, this.files.get(stamp.id)?.stamp)).map(({ id }) => id);
  }

  /**
   * Takes in a file where one with the same content was read before, or an open document of it with the same text; false where it
   * has to be read.
   */
  recognize(file: FileContent): boolean {
    const opened = openFile(file, this.decided);
    const summary = this.summaryLike(file.stamp.id, opened);
    if (summary !== undefined) this.accept({ ...file.stamp, key: opened.key, summary });
    return summary !== undefined;
  }

  /** Takes in what a reader made of a file. */
  accept(record: FileRecord): void {
    this.keep(record);
    this.unsaved.add(shardOf(record.id));
  }

  /** Forgets all files but these. */
  retain(ids: readonly string[]): void {
    const kept = new Set(ids);
    for (const id of [...this.files.keys()]) if (!kept.has(id)) this.drop(id);
  }

  /** Forgets files; one that is not there is nothing. */
  forget(ids: readonly string[]): void {
    for (const id of ids) if (this.files.has(id)) this.drop(id);
  }

  /** The known files among these addresses, and those in folders of these addresses. */
  filesIn(places: readonly string[]): string[] {
    const wanted = new Set(places);
    return [...this.files.keys()].filter((id) => isWithin(id, wanted));
  }

  /**
   * An open document stands for its file from now on; null where it is no article. `print`, as `textPrint` has it, where the summary
   * tells just this text.
   */
  cover(id: string, summary: ArticleSummary | null, print: string | null): void {
    if (!this.covered.has(id)) this.covered.set(id, this.packed(id));
    const packed = summary && packSummary(summary);
    if (packed && print !== null) this.shown.set(id, { print, summary: packed });
    else this.shown.delete(id);
    this.set(id, packed);
  }

  /** The document was closed; what it was read as holds for its file, once that turns out to have the same text. */
  uncover(id: string): void {
    const summary = this.covered.get(id);
    if (this.covered.delete(id)) this.set(id, summary ?? null);
    if (!this.files.has(id)) this.shown.delete(id);
  }

  /** A shard that has changed since it was kept, which counts as kept from now on; null where there is none. */
  nextUnsaved(): ShardContent | null {
    const [name] = this.unsaved;
    if (name === undefined) return null;
    this.unsaved.delete(name);
    const records = [...this.files.values()]
      .filter(({ shard }) => shard === name)
      .map((file) => this.record(file));
    return { name, bytes: records.length > 0 ? encodeShard(records) : null };
  }

  private keep({ summary, key, ...stamp }: FileRecord): void {
    const { id } = stamp;
    this.leaveKey(id);
    this.files.set(id, { stamp, key, shard: shardOf(id) });
    this.byKey.set(key, id);
    if (this.covered.has(id)) this.covered.set(id, summary);
    else {
      this.shown.delete(id);
      this.set(id, summary);
    }
  }

  private summaryLike(id: string, { key, text, decisions }: FileText): Uint8Array | null | undefined {
    const twin = this.byKey.get(key);
    if (twin !== undefined) return this.packedOfFile(twin);
    const shown = this.shown.get(id);
    return shown && shown.print === textPrint(text, decisions) ? shown.summary : undefined;
  }

  private drop(id: string): void {
    this.leaveKey(id);
    this.unsaved.add(this.files.get(id)!.shard);
    this.files.delete(id);
    this.shown.delete(id);
    if (this.covered.has(id)) this.covered.set(id, null);
    else this.set(id, null);
  }

  private leaveKey(id: string): void {
    const key = this.files.get(id)?.key;
    if (key !== undefined && this.byKey.get(key) === id) this.byKey.delete(key);
  }

  private set(id: string, summary: Uint8Array | null): void {
    if (summary) this.putPacked(id, summary);
    else this.remove([id]);
  }

  private record({ stamp, key }: KnownFile): FileRecord {
    return { ...stamp, key, summary: this.packedOfFile(stamp.id) };
  }

  private packedOfFile(id: string): Uint8Array | null {
    return this.covered.has(id) ? this.covered.get(id)! : this.packed(id);
  }
}

function isSame(a: FileStamp, b: FileStamp | undefined): boolean {
  return b !== undefined && a.mtime === b.mtime && a.size === b.size && a.manner === b.manner;
}

function isWithin(id: string, places: ReadonlySet<string>): boolean {
  for (let end = id.length; end > 0; end = id.lastIndexOf("/", end - 1))
    if (places.has(id.slice(0, end))) return true;
  return false;
}
