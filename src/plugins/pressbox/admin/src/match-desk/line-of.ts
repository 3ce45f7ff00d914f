/** An event as the line that would log it: what an editor corrects. Pure. */
import type { DeskEvent } from '../../../contracts/src';
import type { EventKind } from '../../../core/src/events';
import { formatMinute } from '../../../core/src/minute';
import type { Entity } from '../../../core/src/match';

/** The desk's own short forms, which the line reads in any language. */
export const SHORT_FORMS: Readonly<Record<EventKind, string>> = {
  goal: 'g',
  penalty_goal: 'p',
  own_goal: 'og',
  penalty_missed: 'pm',
  goal_disallowed: 'var',
  yellow_card: 'y',
  second_yellow_card: 'yy',
  red_card: 'r',
  substitution: '',
  shoot_out_scored: '+',
  shoot_out_missed: '-',
};

const nameOf = (person: Entity | null): string => person?.name ?? '';

/**
 * @example
 * lineOf({ kind: 'penalty_goal', minute: 57, addedTime: null, player: { id: 'k', name: 'Teun Koopmeiners' } } as DeskEvent); //=> '57 p Teun Koopmeiners'
 */
export const lineOf = (
  event: Pick<DeskEvent, 'kind' | 'minute' | 'addedTime' | 'player' | 'playerOff' | 'assistBy' | 'coach'>,
): string => {
  const minute = event.minute === null ? '' : formatMinute({ minute: event.minute, added: event.addedTime ?? 0 });
  const assist = event.assistBy ? `(${event.assistBy.name})` : '';
  const names = [nameOf(event.player ?? event.coach), nameOf(event.playerOff)].filter(Boolean).join(' for ');
  return [minute, SHORT_FORMS[event.kind], names, assist].filter(Boolean).join(' ');
};
