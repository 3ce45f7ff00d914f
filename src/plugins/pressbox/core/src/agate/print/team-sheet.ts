import { compareEvents } from '../../events';
import type { Appearance, Entity, MatchEvent, TeamSheet } from '../../match';
import { nameIn } from '../../names';
import type { LocalePack } from '../locales/pack';
import { minuteOf, printMinute } from './minute';
import { nameInList, nameOnSheet } from './names';
import { fillTemplate, joinKnown } from '../locales/template';

/** The changes of a side in the order of play. Each is printed once, wherever it is taken. */
class Changes {
  private readonly left: MatchEvent[];

  constructor(sheet: TeamSheet, events: readonly MatchEvent[]) {
    this.left = events.filter(({ kind, side }) => kind === 'substitution' && side === sheet.side).sort(compareEvents);
  }

  /** The next change in which this player goes off. Taking it out keeps a circle of rolling changes from going round. */
  takeNext(off: Entity): MatchEvent | null {
    const index = this.left.findIndex(({ playerOff, player }) => playerOff?.id === off.id && player !== null);
    return index === -1 ? null : (this.left.splice(index, 1)[0] ?? null);
  }

  /** The next change that no printed player took; before it, the one that brought on the player whom it takes off. */
  takeAny(): MatchEvent | null {
    const cameOn = new Set(this.left.map(({ player }) => player?.id));
    const index = this.left.findIndex(({ playerOff }) => playerOff === null || !cameOn.has(playerOff.id));
    return this.left.splice(Math.max(index, 0), 1)[0] ?? null;
  }
}

/** How a sheet prints its players: by what it called them itself, where it did. */
const sheetNames = (sheet: TeamSheet, pack: LocalePack) => {
  const names = new Map(sheet.appearances.map((appearance) => [appearance.player.id, nameOnSheet(appearance, pack)]));
  return (player: Entity): string => names.get(player.id) ?? nameInList(player, pack);
};

/** The changes behind a player: the one that took the player off, and inside it the one that took off who came on. */
const printChanges = (
  off: Entity,
  changes: Changes,
  nameOf: (player: Entity) => string,
  pack: LocalePack,
): string | null => {
  const printed: (string | null)[] = [];
  for (let change = changes.takeNext(off); change; change = changes.takeNext(off)) {
    if (!change.player) continue;
    printed.push(
      fillTemplate(pack.sheet.change, {
        on: nameOf(change.player),
        minute: printMinute(minuteOf(change), pack),
        next: printChanges(change.player, changes, nameOf, pack),
      }),
    );
  }
  return joinKnown(printed, ' ');
};

/** Who came on for a player whom the sheet does not know is still said to have played. */
const printAlsoOn = (changes: Changes, nameOf: (player: Entity) => string, pack: LocalePack): string | null => {
  const printed: (string | null)[] = [];
  for (let change = changes.takeAny(); change; change = changes.takeAny()) {
    if (!change.player) continue;
    printed.push(
      fillTemplate(pack.sheet.alsoOn, {
        name: nameOf(change.player),
        minute: printMinute(minuteOf(change), pack),
        changes: printChanges(change.player, changes, nameOf, pack),
      }),
    );
  }
  return joinKnown(printed, pack.sheet.players);
};

const bySlot = (a: Appearance, b: Appearance): number => (a.line ?? 0) - (b.line ?? 0) || (a.slot ?? 0) - (b.slot ?? 0);

/**
 * The starters, line by line. One player without a line makes the lines unknown: they are then one list, as sheets
 * without lines are printed.
 */
const linesOf = (starters: readonly Appearance[]): Appearance[][] => {
  if (starters.some(({ line }) => line === null)) return [[...starters].sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0))];
  const lines = new Map<number | null, Appearance[]>();
  for (const starter of [...starters].sort(bySlot))
    lines.set(starter.line, [...(lines.get(starter.line) ?? []), starter]);
  return [...lines.values()];
};

/**
 * One side's sheet: the eleven, line by line, with who came on for whom, and the coach. Where a substitute went off
 * again, that change stands inside. Null when the sheet names nobody.
 *
 * @example
 * const player = (name: string) => ({ id: name, name });
 * const [maignan, calabria, simic] = ['Maignan', 'Calabria', 'Simić'].map(player);
 * const sheet = sheetOf(
 *   { side: 'home', team: { id: 'm', name: 'AC Milan' }, formation: '4-3-3', coach: player('Stefano Pioli') },
 *   [[maignan], [calabria]],
 * );
 * const change = eventOf({ kind: 'substitution', side: 'home', playerOff: calabria, player: simic, minute: 62 });
 * printTeamSheet(sheet, [change], fr); //=> 'AC Milan (4-3-3) : Maignan – Calabria (Simić, 62e). Entraîneur : Stefano Pioli.'
 * printTeamSheet(sheet, [change], it); //=> "AC Milan (4-3-3): Maignan; Calabria (62' Simić). All.: Stefano Pioli."
 * printTeamSheet({ ...sheet, appearances: [] }, [], fr); //=> null
 */
export const printTeamSheet = (sheet: TeamSheet, events: readonly MatchEvent[], pack: LocalePack): string | null => {
  const starters = sheet.appearances.filter(({ role }) => role === 'starter');
  if (starters.length === 0) return null;
  const changes = new Changes(sheet, events);
  const nameOf = sheetNames(sheet, pack);
  const printPlayer = ({ player, shirtNumber, captain }: Appearance) =>
    fillTemplate(pack.sheet.player, {
      name: nameOf(player),
      changes: printChanges(player, changes, nameOf, pack),
      number: shirtNumber,
      captain: captain ? pack.sheet.captain : null,
    });
  const lines = linesOf(starters).map((line) => joinKnown(line.map(printPlayer), pack.sheet.players));
  const cameOn = new Set(events.filter(({ kind }) => kind === 'substitution').map(({ player }) => player?.id));
  const bench = sheet.appearances
    .filter(({ role, player }) => role === 'substitute' && !cameOn.has(player.id))
    .map(({ player }) => nameOf(player));
  const printed = fillTemplate(pack.sheet.sheet, {
    team: nameIn(sheet.team, pack.locale).name,
    formation: sheet.formation,
    players: joinKnown(lines, pack.sheet.lines),
    colon: pack.colon,
    alsoOn: printAlsoOn(changes, nameOf, pack),
    bench: pack.sheet.bench ? joinKnown(bench, pack.sheet.players) : null,
    coach: sheet.coach && nameIn(sheet.coach, pack.locale).name,
  });
  return printed && printed.replace(/\.\.(?=\s|$)/g, '.'); // "Jr." ends its sentence already
};
