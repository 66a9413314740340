const LINE_END = /\r\n|\n|\r/g;

/** UTF-16 offsets at which lines begin, the first of them 0; a line ends with CRLF, LF or CR, as editors count. */
export function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(LINE_END), ({ 0: end, index }) => index + end.length)];
}
