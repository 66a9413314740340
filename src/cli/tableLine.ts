/** Cells in columns of these widths, numbers to the right; the last cell has the rest of the line. What is too long shifts its line. */
export function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const columns = cells.map((cell, i) => {
    const text = printable(cell);
    const width = widths[i];
    if (width === undefined) return text;
    return width < 10 ? text.padStart(width) : text.padEnd(width);
  });
  return `${columns.join("  ").trimEnd()}\n`;
}

/** Articles may hold characters that move a terminal’s cursor or turn the line around. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
