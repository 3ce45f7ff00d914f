/**
 * What a page is made of, and whether a change touches it. Pure.
 *
 * A key names a thing a page was made of: a row ("team#12"), or a list ("tag/articles#7", "latest#fr"). Many lists are
 * the newest few of many: such a page remembers the place of the last one it shows (its floor), and a change further
 * down does not concern it. So an article of 2003 that is corrected leaves the home page where it is.
 */
export interface Change {
  key: string;
  /** Where in the list; a change without a place concerns everybody who shows the list. */
  at?: number;
}

/** Key → floor. `-Infinity`: every change of it matters. */
export type Dependencies = ReadonlyMap<string, number>;

/** Collects dependencies while a page is compiled. */
export class DependencyRecorder {
  private readonly floors = new Map<string, number>();

  /** A row, or a list of which any change matters. */
  on(key: string): void {
    this.floors.set(key, -Infinity);
  }

  /** A list of which changes from `floor` upwards matter. The lower of two floors holds. */
  onList(key: string, floor: number): void {
    this.floors.set(key, Math.min(floor, this.floors.get(key) ?? Infinity));
  }

  /**
   * The newest `limit` of a list: its floor is the place of the last, or none while the list is not full.
   *
   * @param places where its members stand, in any order
   */
  onNewest(key: string, places: readonly number[], limit: number): void {
    this.onList(key, places.length < limit ? -Infinity : Math.min(...places));
  }

  get dependencies(): Dependencies {
    return this.floors;
  }
}

/**
 * @example
 * touches({ key: 'latest#fr', at: 5 }, new Map([['latest#fr', 10]])); //=> false
 */
export const touches = ({ key, at }: Change, dependencies: Dependencies): boolean => {
  const floor = dependencies.get(key);
  return floor !== undefined && (at === undefined || at >= floor);
};
