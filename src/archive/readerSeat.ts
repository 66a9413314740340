import type { ArticleReader } from "./articleReader";
import { connect } from "./connect";
import type { Wire } from "./port";
import type { Remote } from "./remote";

/** A reader in a worker, from its start on. */
export class ReaderSeat {
  /** Files that it has been asked to read and has not. */
  busy = 0;
  /** The first article takes long: with it a reader learns the lists. */
  hasRead = false;
  private readonly reader: Promise<Remote<ArticleReader>>;
  private wire: Wire | undefined;
  private closed = false;

  /** `ended`: told once, where the worker cannot be started or ends without being asked to. */
  constructor(start: () => Promise<Wire>, ended: (reason: string) => void) {
    this.reader = start().then((wire) => {
      this.wire = wire;
      if (this.closed) wire.close();
      return connect<ArticleReader>(wire, ended);
    });
    this.reader.catch((error) => ended(String(error)));
  }

  /** What it is asked is answered in order. */
  async ask<T>(question: (reader: Remote<ArticleReader>) => Promise<T>): Promise<T> {
    const reader = await this.reader;
    return question(reader);
  }

  /** What it has not answered stays so. */
  close(): void {
    this.closed = true;
    this.wire?.close();
  }
}
