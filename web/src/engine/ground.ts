import { LocalMetric } from "./metric";
import type { Pack } from "./pack";
import { contains, distance } from "./polygon";
import { type Area, EXTENT, type TileAreas, toGrid } from "./tile";
import type { Point } from "./types";

/** What an answer is read from: the pack's metadata and its detail tiles. */
export type Ledger = Pick<Pack, "metadata" | "areas">;

/** One tile near the point, with the point in that tile's units. */
interface Sheet {
  readonly areas: TileAreas;
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
}

/** The ground round a point: the detail tiles within reach, decoded. */
export class Ground {
  readonly #metric: LocalMetric;

  private constructor(
    readonly point: Point,
    readonly within_m: number,
    readonly sheets: readonly Sheet[],
  ) {
    this.#metric = new LocalMetric(point);
  }

  /** Reads the tile of the point and those within reach of it. */
  static async around(pack: Ledger, point: Point, within_m: number): Promise<Ground> {
    const { x, y } = toGrid(point);
    const metric = new LocalMetric(point);
    const dx = within_m / metric.unitX / EXTENT;
    const dy = within_m / metric.unitY / EXTENT;
    const wanted: Promise<Sheet>[] = [];
    for (let column = Math.floor(x - dx); column <= Math.floor(x + dx); column += 1) {
      for (let row = Math.floor(y - dy); row <= Math.floor(y + dy); row += 1) {
        const own = column === Math.floor(x) && row === Math.floor(y);
        const place = { x: (x - column) * EXTENT, y: (y - row) * EXTENT, own };
        wanted.push(pack.areas(column, row).then((areas) => ({ areas, ...place })));
      }
    }
    return new Ground(point, within_m, await Promise.all(wanted));
  }

  /** The areas of a layer that hold the point; an edge counts as inside. */
  at(layer: string): Area[] {
    const own = this.sheets.filter((sheet) => sheet.own);
    return own.flatMap(({ areas, x, y }) => (areas.get(layer) ?? []).filter((area) => contains(area, x, y)));
  }

  /** The areas of a layer within reach for which `wanted` holds, with their distance in metres. */
  near(layer: string, wanted: (area: Area) => boolean): { area: Area; distance_m: number }[] {
    return this.sheets.flatMap(({ areas, x, y }) =>
      (areas.get(layer) ?? []).flatMap((area) => {
        if (!wanted(area)) return [];
        const distance_m = distance(area, x, y, this.#metric, this.within_m);
        return distance_m <= this.within_m ? [{ area, distance_m }] : [];
      }),
    );
  }
}
