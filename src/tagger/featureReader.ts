import { Kernel } from "./kernel";
import { type Run, TemplateGrid } from "./templateGrid";
import { TEMPLATE_BYTES, type Templates } from "./templates";

/** Reads features for a trainer, as they are read when they are scored. */
export class FeatureReader {
  private readonly kernel = new Kernel();
  private readonly grid: TemplateGrid;
  private readonly into: number;

  /** For up to `most` rows at a time. */
  constructor(
    private readonly templates: Templates,
    most: number,
  ) {
    this.grid = new TemplateGrid(this.kernel, templates, most);
    this.into = this.kernel.reserve(4 * most);
  }

  /** The features of some runs of rows, row by row, one of each template. */
  read(columns: readonly Uint32Array[], runs: readonly Run[]): Uint32Array[] {
    const { kernel, templates, grid, into } = this;
    grid.fill(columns, runs);
    const rows = Array.from({ length: grid.rows }, () => new Uint32Array(templates.count));
    for (let template = 0; template < templates.count; template++) {
      kernel.run.readTemplate(
        grid.templates + TEMPLATE_BYTES * template,
        grid.cells,
        grid.height,
        grid.runs,
        grid.runCount,
        into,
      );
      rows.forEach((row, i) => {
        row[template] = kernel.ints[(into >> 2) + i]!;
      });
    }
    return rows;
  }
}
