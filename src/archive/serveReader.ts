import type { ModelBytes } from "../article/analyze";
import { lazyAnalyzer } from "../article/lazyAnalyzer";
import { ArticleReader } from "./articleReader";
import type { Port } from "./port";
import { serve } from "./serve";

/** Serves a reader at a port. The first message are the models, `ModelBytes`; whoever sends them has told the reader of one that is missing. */
export function serveReader(port: Port): void {
  port.onMessage((message) => {
    const { names, quotes } = message as ModelBytes;
    const analyze = lazyAnalyzer({ names: () => given(names), quotes: () => given(quotes) }, () => {});
    serve(port, new ArticleReader(analyze));
  });
}

function given(bytes: Uint8Array | null): Uint8Array {
  if (!bytes) throw new Error("not sent");
  return bytes;
}
