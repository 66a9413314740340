import { Allowance } from "./allowance";
import type { ArticleReader } from "./articleReader";
import { WireBroken } from "./connect";
import type { FileContent, FileRecord, FolderDecisions } from "./fileRecord";
import { gate } from "./gate";
import type { Wire } from "./port";
import { ReaderSeat } from "./readerSeat";
import type { Remote } from "./remote";

/**
 * So many changed files in a row are read in place, if they are small: a reader costs memory, and is as quick only after a hundred
 * articles.
 */
const FEW = 250;
/** One more is for each time that so long has passed, in ms: what a wire service writes never wants a reader. */
const NOW_AND_THEN = 200;
/** In bytes; such an article takes about as long to read as one does that is typed in. */
const SMALL = 12_000;
/** A second reader is worth its memory once the first has so many files behind it without a pause: of all files, and of changed ones. */
const MANY = { all: 50, changed: 300 };
/** Readers go home when there has been nothing to read for so long, in ms: each holds the models. */
const PAUSE = 10_000;
/** Where so many have ended and nothing was read between, it is not the files. */
const MOST_ENDS = 10;

/** Who reads in place. */
export interface NearReader {
  readonly reader: ArticleReader;
  /** Where it would have to load what it reads with, a worker may as well. */
  isReady(): boolean;
}

/**
 * Readers in workers of their own, started when there is more to read than some small files, which are read in place until the first
 * reader is of use. A file over which a reader ends is tried once more, with no other suspect beside it.
 */
export class ReadingRoom implements Remote<ArticleReader> {
  private readonly seats = new Set<ReaderSeat>();
  private readonly oneSuspect = gate(1);
  private readonly oneInPlace = gate(1);
  private decided: readonly FolderDecisions[] = [];
  private reads = 0;
  private inPlace = false;
  /** From when on the next file may be read in place, in ms. */
  private free = 0;
  private ends = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly near: NearReader,
    private readonly start: () => Promise<Wire>,
    /** Readers at the same time. */
    private readonly most: number,
    /** Told of a reader that ended without being asked to. */
    private readonly ended: (reason: string) => void,
    /** Of files that are read in place. */
    private readonly allowance = new Allowance(FEW, NOW_AND_THEN),
  ) {}

  /** All files are looked at next, which may take long: in place nothing is read until the readers have gone home. */
  async decide(all: readonly FolderDecisions[]): Promise<void> {
    this.decided = all;
    this.inPlace = false;
    this.near.reader.decide(all);
    await Promise.all(Array.from(this.seats, (seat) => seat.ask((reader) => reader.decide(all))));
  }

  async read(file: FileContent): Promise<FileRecord> {
    return (await this.oneInPlace(() => this.readInPlace(file))) ?? this.readBySomebody(file);
  }

  /** All go home, unless there is something to read; who is asked to read later comes again. */
  rest(): void {
    if ([...this.seats].every(({ busy }) => busy === 0)) this.close();
  }

  /** All go home, and what they were asked is never answered. */
  close(): void {
    clearTimeout(this.timer);
    this.reads = 0;
    this.inPlace = true;
    for (const seat of this.seats) seat.close();
    this.seats.clear();
  }

  /** Null for what is not to be read in place. */
  private async readInPlace(file: FileContent): Promise<FileRecord | null> {
    if (!this.inPlace || file.bytes.length > SMALL || !this.near.isReady()) return null;
    if (!this.allowance.take()) {
      if ([...this.seats].some(({ hasRead }) => hasRead)) return null;
      if (this.seats.size === 0 && this.ends < MOST_ENDS) this.startWith(file);
    }
    this.restLater();
    // half of the time is for what else there is: a key that was typed, another question
    await new Promise((next) => setTimeout(next, this.free - performance.now()));
    const begun = performance.now();
    const record = this.near.reader.read(file);
    const ended = performance.now();
    this.free = ended + (ended - begun);
    return record;
  }

  /** The reader has read before it is needed. */
  private startWith(file: FileContent): void {
    this.tryToRead(file).catch(() => {});
  }

  private async readBySomebody(file: FileContent): Promise<FileRecord> {
    try {
      return await this.tryToRead(file);
    } catch (error) {
      if (!(error instanceof WireBroken) || this.ends >= MOST_ENDS) throw error;
    }
    return this.oneSuspect(() => this.tryToRead(file)).catch((error) => {
      throw error instanceof WireBroken && this.ends < MOST_ENDS ? new Error(error.message) : error;
    });
  }

  private async tryToRead(file: FileContent): Promise<FileRecord> {
    clearTimeout(this.timer);
    this.reads++;
    const seat = this.freest();
    seat.busy++;
    try {
      const record = await seat.ask((reader) => reader.read(file));
      this.ends = 0;
      seat.hasRead = true;
      return record;
    } finally {
      seat.busy--;
      this.restLater();
    }
  }

  private restLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), PAUSE);
  }

  private freest(): ReaderSeat {
    const [first] = [...this.seats].sort((a, b) => a.busy - b.busy);
    const many = this.inPlace ? MANY.changed : MANY.all;
    const wanted = Math.min(this.most, 1 + Math.floor(this.reads / many));
    return first && (first.busy === 0 || this.seats.size >= wanted) ? first : this.open();
  }

  private open(): ReaderSeat {
    const seat = new ReaderSeat(this.start, (reason) => {
      this.seats.delete(seat);
      this.ends++;
      this.ended(reason);
    });
    this.seats.add(seat);
    void seat.ask((reader) => reader.decide(this.decided)).catch(() => {});
    return seat;
  }
}
