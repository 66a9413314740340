export interface Decoded {
  readonly text: string;
  /** Some bytes stood for no character and became U+FFFD. */
  readonly damaged: boolean;
}

/**
 * The text of a file: by its byte-order mark, which goes, or else in `encoding`, a name that TextDecoder knows. Line ends stay as
 * they are.
 */
export function decodeText(bytes: Uint8Array, encoding = "utf-8"): Decoded {
  const used = markedEncoding(bytes) ?? encoding;
  try {
    return { text: new TextDecoder(used, { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder(used).decode(bytes), damaged: true };
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
