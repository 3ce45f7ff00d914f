/** What has to be written so that the stored events say what a text says, and no more than that. */
import { eventTimeProblem, isGoal, isShootOut } from '../../events';
import { periodOfMinute } from '../../minute';
import type { AgateTopic } from './facts';
import type { Data, Update } from './plan-sheet';
import type { StoredEvent } from './stored';
import type { WantedEvent } from './wanted';

export interface EventsPlan {
  create: Data[];
  update: Update[];
  delete: string[];
}

type Told = Pick<WantedEvent, 'side' | 'kind' | 'coach' | 'player'>;

/** What an event is about; null for what no text tells: a goal that did not count. */
export const topicOf = ({ kind, side, coach, player }: Told): AgateTopic | null => {
  if (isGoal(kind)) return 'goals';
  if (isShootOut(kind)) return 'shoot_out';
  switch (kind) {
    case 'substitution':
      return `${side}_changes`;
    case 'penalty_missed':
      return 'missed_penalties';
    case 'yellow_card':
    case 'second_yellow_card':
    case 'red_card':
      if (coach !== null && player === null) return 'coach_cards';
      return kind === 'yellow_card' ? 'cautions' : 'sendings_off';
    default:
      return null;
  }
};

const sameClock = (stored: StoredEvent, { minute, addedTime }: WantedEvent): boolean =>
  minute === null || (stored.minute === minute && stored.addedTime === addedTime);

/** How much two events have in common; 0: they are two events. */
const kinship = (stored: StoredEvent, wanted: WantedEvent): number => {
  const same = (key: 'player' | 'playerOff' | 'coach') => wanted[key] !== null && stored[key] === wanted[key];
  const person = same('player') || same('coach');
  const clock = sameClock(stored, wanted);
  const side = stored.side === wanted.side;
  const place = clock && wanted.minute !== null && side;
  if (!person && !same('playerOff') && !place && !(clock && side && wanted.player === null && stored.player === null))
    return 0;
  return (
    16 * Number(person) +
    8 * Number(same('playerOff')) +
    4 * Number(clock) +
    2 * Number(side) +
    Number(stored.kind === wanted.kind)
  );
};

const pairUp = (stored: readonly StoredEvent[], wanted: readonly WantedEvent[]): Map<WantedEvent, StoredEvent> => {
  const all = wanted.flatMap((event) => stored.map((row) => ({ event, row, kinship: kinship(row, event) })));
  const pairs = new Map<WantedEvent, StoredEvent>();
  const taken = new Set<StoredEvent>();
  for (const { event, row } of all.filter((pair) => pair.kinship > 0).sort((a, b) => b.kinship - a.kinship)) {
    if (pairs.has(event) || taken.has(row)) continue;
    pairs.set(event, row);
    taken.add(row);
  }
  return pairs;
};

/** What differs. What the text leaves open (a minute, who went off) stays as it is stored. */
const differences = (stored: StoredEvent, wanted: WantedEvent): Data => {
  const data: Data = {};
  if (stored.side !== wanted.side) data.side = wanted.side;
  if (stored.kind !== wanted.kind) data.kind = wanted.kind;
  for (const key of ['player', 'playerOff', 'coach'] as const)
    if (wanted[key] !== null && stored[key] !== wanted[key]) data[key] = wanted[key];
  // Nobody has an assist for their own goal.
  if (data.player !== undefined && data.player === stored.assistBy) data.assistBy = null;
  if (sameClock(stored, wanted)) return data;
  const { minute, addedTime } = wanted;
  if (stored.minute !== minute) data.minute = minute;
  if (stored.addedTime !== addedTime) data.addedTime = addedTime;
  if (
    minute !== null &&
    stored.period !== null &&
    eventTimeProblem({ period: stored.period, minute, addedTime }) !== null
  )
    data.period = periodOfMinute(minute);
  return data;
};

/** Events of one moment that the text puts in an order: kicks all together, goals of a side. */
const momentOf = ({ kind, side, minute, addedTime }: WantedEvent): string | null => {
  if (isShootOut(kind)) return 'kicks';
  return isGoal(kind) ? `${side} ${minute} ${addedTime}` : null;
};

/** Plans the events of a match. Those of a topic that the text does not speak of are left alone. */
export const planEvents = (
  stored: readonly StoredEvent[],
  wanted: readonly WantedEvent[],
  topics: ReadonlySet<AgateTopic>,
): EventsPlan => {
  const spoken = new Set([...topics, ...wanted.map(topicOf)]);
  const told = stored.filter((event) => {
    const topic = topicOf(event);
    return topic !== null && spoken.has(topic);
  });
  const pairs = new Map(
    [...spoken].flatMap((topic) => [
      ...pairUp(
        told.filter((event) => topicOf(event) === topic),
        wanted.filter((event) => topicOf(event) === topic),
      ),
    ]),
  );
  const plan: EventsPlan = { create: [], update: [], delete: [] };
  let next = Math.max(-1, ...stored.map(({ sequence }) => sequence ?? -1)) + 1;
  const last = new Map<string, { sequence: number; place: number }>();
  for (const event of wanted) {
    const row = pairs.get(event);
    const moment = momentOf(event);
    const before = moment === null ? undefined : last.get(moment);
    // Of two rows with one number the older is the earlier.
    const here = row
      ? { sequence: row.sequence ?? 0, place: stored.indexOf(row) }
      : { sequence: next, place: Infinity };
    const late =
      before && (here.sequence < before.sequence || (here.sequence === before.sequence && here.place <= before.place));
    if (before && late) here.sequence = before.sequence + 1;
    if (moment !== null) last.set(moment, here);
    next = Math.max(next, here.sequence + 1);
    if (!row) {
      const period = isShootOut(event.kind) ? { period: 'penalty_shoot_out' } : {};
      plan.create.push({ ...event, ...period, sequence: here.sequence });
      continue;
    }
    const data = { ...differences(row, event), ...(late && { sequence: here.sequence }) };
    if (Object.keys(data).length > 0) plan.update.push({ documentId: row.documentId, data });
  }
  const kept = new Set(pairs.values());
  plan.delete = told.filter((event) => !kept.has(event)).map(({ documentId }) => documentId);
  return plan;
};
