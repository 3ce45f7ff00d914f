/** Where players stand on a drawn half pitch, and where they stand once they are moved. Pure: no drawing, no words. */

export const WIDTH = 340;
export const HEIGHT = 330;
const MARGIN = 12;
/** Where the goalkeeper's line stands, and where the foremost. */
const KEEPER_Y = 280;
const FRONT_Y = 40;
/** So near to another player somebody is let go to change places with them. */
const REACH = 26;

export interface Placed {
  line: number | null;
  slot: number | null;
}
export interface Spot<T> {
  player: T;
  id: string;
  line: number;
  slot: number;
  x: number;
  y: number;
  /** How wide it is up to the neighbours. */
  room: number;
}
/** To another's place, who takes theirs; or in between the players of a line. */
export type Drop = { onto: string } | { line: number; slot: number };
export type Direction = 'left' | 'right' | 'forward' | 'back';

type IdOf<T> = (player: T) => string;

/** The lines from the goalkeeper's to the foremost, each from left to right. Who has no line stands nowhere. */
const linesOf = <T extends Placed>(players: readonly T[]): T[][] => {
  const placed = players.filter(({ line, slot }) => line !== null && slot !== null);
  const numbers = [...new Set(placed.map(({ line }) => line ?? 0))].sort((a, b) => a - b);
  return numbers.map((number) =>
    placed.filter(({ line }) => line === number).sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0)),
  );
};

/**
 * Where each stands. The first name of a line is the left back's, as sheets print it, and we look the way that the team
 * plays: left is left.
 */
export const spotsOf = <T extends Placed>(players: readonly T[], idOf: IdOf<T>): Spot<T>[] => {
  const lines = linesOf(players);
  return lines.flatMap((mates, line) =>
    mates.map((player, slot) => {
      const across = (slot + 0.5) / mates.length;
      const depth = lines.length < 2 ? 0 : line / (lines.length - 1);
      // A line of four or more stands in a shallow arc, so that neighbours' names do not touch.
      const bend = mates.length >= 4 ? Math.abs(across - 0.5) * 34 - 8 : 0;
      const x = Math.round(MARGIN + across * (WIDTH - 2 * MARGIN));
      const y = Math.round(KEEPER_Y - depth * (KEEPER_Y - FRONT_Y) - bend);
      const room = (WIDTH - 2 * MARGIN) / Math.max(2, mates.length);
      return { player, id: idOf(player), line, slot, x, y, room };
    }),
  );
};

const nearest = <T>(spots: readonly Spot<T>[], x: number, y: number): Spot<T> | null =>
  spots.reduce<Spot<T> | null>(
    (best, spot) => (!best || Math.hypot(spot.x - x, spot.y - y) < Math.hypot(best.x - x, best.y - y) ? spot : best),
    null,
  );

/** What it means to let somebody go at a point of the drawing. Nobody joins the goalkeeper's line. */
export const dropAt = <T>(spots: readonly Spot<T>[], id: string, x: number, y: number): Drop | null => {
  const others = spots.filter((spot) => spot.id !== id);
  const own = spots.find((spot) => spot.id === id);
  const under = nearest(others, x, y);
  if (!own || !under) return null;
  if (Math.hypot(under.x - x, under.y - y) <= REACH) return { onto: under.id };
  const outfield = others.filter(({ line }) => line > 0);
  const nearestLine = outfield.reduce<Spot<T> | null>(
    (best, spot) => (!best || Math.abs(spot.y - y) < Math.abs(best.y - y) ? spot : best),
    null,
  );
  if (!nearestLine || own.line === 0) return null;
  const slot = others.filter((spot) => spot.line === nearestLine.line && spot.x < x).length;
  return { line: nearestLine.line, slot };
};

/** What it means to push somebody one step: beside them they change places, before and behind they join the line. */
export const stepOf = <T>(spots: readonly Spot<T>[], id: string, direction: Direction): Drop | null => {
  const own = spots.find((spot) => spot.id === id);
  if (!own) return null;
  if (direction === 'left' || direction === 'right') {
    const slot = own.slot + (direction === 'left' ? -1 : 1);
    const beside = spots.find((spot) => spot.line === own.line && spot.slot === slot);
    return beside ? { onto: beside.id } : null;
  }
  const line = own.line + (direction === 'forward' ? 1 : -1);
  const mates = spots.filter((spot) => spot.line === line);
  if (mates.length === 0) return null;
  if (own.line === 0 || line === 0) {
    const other = nearest(mates, own.x, own.y);
    return other ? { onto: other.id } : null;
  }
  return { line, slot: mates.filter(({ x }) => x < own.x).length };
};

/** Who stands next to somebody: to walk over the pitch by the arrow keys. */
export const neighbourOf = <T>(spots: readonly Spot<T>[], id: string, direction: Direction): string | null => {
  const own = spots.find((spot) => spot.id === id);
  if (!own) return null;
  if (direction === 'left' || direction === 'right') {
    const step = direction === 'left' ? -1 : 1;
    return spots.find((spot) => spot.line === own.line && spot.slot === own.slot + step)?.id ?? null;
  }
  const line = own.line + (direction === 'forward' ? 1 : -1);
  const mates = spots.filter((spot) => spot.line === line);
  return mates.reduce<Spot<T> | null>(
    (best, spot) => (!best || Math.abs(spot.x - own.x) < Math.abs(best.x - own.x) ? spot : best),
    null,
  )?.id ?? null; // prettier-ignore
};

/**
 * Players once one of them has been moved, in the order of lines and slots; those without a place come last, as they
 * were. A line that is left empty closes.
 */
export const movedTo = <T extends Placed>(players: readonly T[], idOf: IdOf<T>, id: string, drop: Drop): T[] => {
  const lines = linesOf(players);
  const own = lines.flat().find((player) => idOf(player) === id);
  if (!own) return [...players];
  const after =
    'onto' in drop
      ? lines.map((mates) => {
          const other = lines.flat().find((player) => idOf(player) === drop.onto) ?? own;
          return mates.map((mate) => (mate === own ? other : mate === other ? own : mate));
        })
      : lines.map((mates, line) => {
          const left = mates.filter((mate) => mate !== own);
          return line === drop.line ? [...left.slice(0, drop.slot), own, ...left.slice(drop.slot)] : left;
        });
  const placed = after
    .filter((mates) => mates.length > 0)
    .flatMap((mates, line) => mates.map((player, slot) => ({ ...player, line, slot })));
  return [...placed, ...players.filter(({ line, slot }) => line === null || slot === null)];
};

/** Players laid out anew, in their order: one in goal, then as many a line as a formation has. */
export const laidOut = <T extends Placed>(players: readonly T[], formation: readonly number[]): T[] => {
  const sizes = [1, ...formation];
  const starts = sizes.map((_, line) => sizes.slice(0, line).reduce((sum, size) => sum + size, 0));
  return players.map((player, index) => {
    const line = starts.findLastIndex((start) => start <= index);
    return { ...player, line, slot: index - (starts[line] ?? 0) };
  });
};

/** How many stand in each line before the goalkeeper: what the places say of the formation. */
export const linesBeforeKeeper = <T extends Placed>(players: readonly T[]): number[] =>
  linesOf(players)
    .slice(1)
    .map((mates) => mates.length);
