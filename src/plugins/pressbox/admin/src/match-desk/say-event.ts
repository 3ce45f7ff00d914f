/** Events and readings in a sentence, in the language of the panel. */
import type { LineReading } from '../../../core/src/desk';
import type { EventKind, Side } from '../../../core/src/events';
import type { Entity, MatchEvent, MatchFacts } from '../../../core/src/match';
import type { Say } from '../utils/text';
import { minuteOf } from './marks';

export const sayKind = (say: Say, kind: EventKind): string => say('sheet-desk.kind', { kind });

export const teamOf = (match: Pick<MatchFacts, 'home' | 'away'>, side: Side): string =>
  (side === 'home' ? match.home : match.away).name;

const inFull = (person: Entity | null): string | null => person?.name ?? null;

/** Who an event is about: "Terracciano, for Jiménez". */
export const sayPeople = (
  say: Say,
  event: Pick<MatchEvent, 'kind' | 'player' | 'playerOff' | 'assistBy' | 'coach'>,
): string => {
  const player = inFull(event.player) ?? inFull(event.coach);
  if (event.kind === 'substitution') return say('match-desk.change', { on: player, off: inFull(event.playerOff) });
  const assist = inFull(event.assistBy);
  const names = player ?? say('match-desk.nobody');
  return assist ? say('match-desk.assisted', { player: names, assist }) : names;
};

/** An event in a sentence, for a live region: "57', penalty goal, Atalanta: Koopmeiners". */
export const sayEvent = (say: Say, event: MatchEvent, match: Pick<MatchFacts, 'home' | 'away'>): string =>
  say('match-desk.event', {
    minute: minuteOf(event) || null,
    kind: sayKind(say, event.kind),
    team: teamOf(match, event.side),
    people: sayPeople(say, event),
  });

/** What was understood of a line so far. */
export const sayReading = (say: Say, reading: LineReading, match: Pick<MatchFacts, 'home' | 'away'>): string => {
  const nameOf = (role: string): string | null => {
    const name = reading.names.find((one) => one.role === role);
    const chosen = name?.candidates.find(({ id }) => id === name.chosen);
    return name ? (chosen?.name ?? `${name.printed}?`) : null;
  };
  const player = nameOf('player') ?? nameOf('coach');
  const assist = nameOf('assistBy');
  const people =
    reading.kind === 'substitution'
      ? say('match-desk.change', { on: player, off: nameOf('playerOff') })
      : assist
        ? say('match-desk.assisted', { player: player ?? say('match-desk.nobody'), assist })
        : (player ?? say('match-desk.nobody'));
  return say('match-desk.event', {
    minute: minuteOf(reading) || null,
    kind: reading.kind ? sayKind(say, reading.kind) : '…',
    team: reading.side ? teamOf(match, reading.side) : '…',
    people,
  });
};
