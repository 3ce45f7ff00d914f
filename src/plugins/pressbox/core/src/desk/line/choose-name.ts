/** A doubtful name, settled by whoever types. */
import type { Clause } from './clause';
import { castOf, type Member } from './cast';
import type { Hit } from './name-hits';
import { plansOf, type Plan } from './plans';
import { readingOf } from './reading';
import { settleBest } from './settle';
import { standingsAt } from './standing';
import { inShootOut, timeOf, type LineTime } from './time';
import type { LineContext, LineName, LineReading } from './types';

const hitsOf = ({ candidates }: LineName, members: readonly Member[]): Hit[] =>
  candidates.flatMap(({ id, side, score }) => {
    const member = members.find((each) => each.person.id === id && each.side === side);
    return member ? [{ member, score, firm: true }] : [];
  });

/** The time that a reading has; what is not typed is the clock's still. */
const timeAgain = (reading: LineReading, context: LineContext): LineTime => {
  const { minute, addedTime, minuteFrom, problem } = reading;
  const typed =
    minuteFrom === 'typed' && minute !== null
      ? { minute, added: addedTime ?? 0, period: 2 as const, marked: true, start: 0, end: 0 }
      : null;
  const time = timeOf({ minute: typed, half: null, stray: null }, context);
  const impossible = problem?.code === 'minute-impossible' ? String(problem.params.minute) : null;
  return {
    ...time,
    minute,
    addedTime,
    period: minute === null ? (reading.act?.period ?? time.period) : null,
    impossible,
  };
};

/** Problems of the line that no name settles. */
const STAYING = ['two-kinds', 'too-many-names'];

/**
 * Settles a doubtful name of a reading, and lets the rest follow: the side, who goes off. A candidate that the name does
 * not have changes nothing.
 *
 * @example
 * const [milan, atalanta] = [{ id: 'm', name: 'Milan' }, { id: 'a', name: 'Atalanta' }];
 * const [ben, jack] = [{ id: 'b', name: 'Ben Ryan' }, { id: 'j', name: 'Jack Ryan' }];
 * const sheets = [sheetOf({ side: 'away', team: atalanta }, [[ben, jack]])];
 * const context = { match: matchOf({ home: milan, away: atalanta, sheets }), locale: 'en', clock: null };
 * const doubtful = readLine('57 Ryan', context);
 * doubtful.problem?.code; //=> 'doubtful-name'
 * chooseName(doubtful, 0, 'j', context).act?.player; //=> 'j'
 */
export const chooseName = (
  reading: LineReading,
  nameIndex: number,
  candidateId: string,
  context: LineContext,
): LineReading => {
  const members = castOf(context);
  const name = reading.names[nameIndex];
  const meant = name && hitsOf(name, members).find(({ member }) => member.person.id === candidateId);
  if (!name || !meant) return reading;
  const time = timeAgain(reading, context);
  const standings = standingsAt(context.match, time);
  const isSwap = reading.kind === 'substitution' && reading.names.length === 2;
  const swap = reading.names[0]?.role === 'playerOff' ? 'off-first' : 'on-first';
  const names = reading.names.map((each, at) => ({
    ...each,
    hits: at === nameIndex ? [{ ...meant, score: 1 }] : hitsOf(each, members),
    inBracket: false,
    as: each.role === 'assistBy' ? ('assist' as const) : null,
  }));
  const clause: Clause = {
    flags: [],
    minute: null,
    half: null,
    side: null,
    twoSides: false,
    names,
    swap: isSwap ? swap : null,
    coach: false,
    sign: null,
    minuteInBracket: false,
    stray: null,
    strained: 0,
  };
  const hits = names.map((each) => each.hits);
  const plans: Plan[] = plansOf(clause, reading.kind, inShootOut(context.match, reading.minute));
  // What was chosen before stays, where it can.
  const kept = hits.map((list, at) => {
    const before = reading.names[at]?.chosen ?? null;
    return at === nameIndex || before === null ? list : list.filter(({ member }) => member.person.id === before);
  });
  const first = settleBest(plans, kept, standings);
  const settled = first && !first.apart && first.level === 0 ? first : settleBest(plans, hits, standings);
  const { problem } = reading;
  const stays = problem !== null && STAYING.includes(problem.code);
  const next = readingOf({
    settled,
    kind: settled ? settled.plan.kind : reading.kind,
    problem: stays ? problem : plans.length === 0 ? { code: 'too-many-names', params: {} } : null,
    names,
    side: null,
    coach: null,
    time,
    standings,
    context,
  });
  // All candidates stay in sight: a choice may be changed.
  const shown = next.names.map((each, at) => ({
    ...each,
    candidates: reading.names[at]?.candidates ?? each.candidates,
  }));
  return { ...next, minuteFrom: reading.minuteFrom, names: shown };
};
