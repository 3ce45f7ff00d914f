/** What a draft sends: what was left out is out of it, and what nobody has touched stays at home. */
import type { AgateEvent, AgateFacts } from '../../../contracts/src';
import { isCard } from '../../../core/src/events';
import { isPending, SIDES, type Draft, type DraftSheet } from './draft';
import { firstChoice } from './options';

const isSent = ({ origin, isMoved }: DraftSheet): boolean => origin !== 'stored' || isMoved;

/** An event without those who are left out: a goal is still a goal, a card of nobody is none. */
const without = (left: ReadonlySet<string | null>, event: AgateEvent): AgateEvent[] => {
  const { span: _span, ...told } = event;
  const isOut = left.has(event.player) || (event.coach !== null && left.has(event.coach));
  if (isOut && (isCard(event.kind) || event.kind === 'substitution')) return [];
  const player = left.has(event.player) ? null : event.player;
  return [{ ...told, player, playerOff: left.has(event.playerOff) ? null : event.playerOff }];
};

const usedIn = ({ sheets, events, referee }: AgateFacts): Set<string | null> =>
  new Set([
    referee,
    ...sheets.flatMap(({ coach, appearances }) => [coach, ...appearances.map(({ name }) => name)]),
    ...events.flatMap(({ player, playerOff, coach }) => [player, playerOff, coach]),
  ]);

/**
 * The facts that a draft applies.
 *
 * @param assume names that are not settled yet count as their first choice: for a preview
 */
export const factsOf = (draft: Draft, assume = false): AgateFacts => {
  const left: ReadonlySet<string | null> = new Set(draft.names.filter(({ isLeft }) => isLeft).map(({ key }) => key));
  const sheets = SIDES.flatMap((side) => {
    const sheet = draft.sheets[side];
    if (!sheet || !isSent(sheet)) return [];
    const { formation, coach, appearances, hasBench, sourceText } = sheet;
    return [
      {
        side,
        formation,
        coach: left.has(coach) ? null : coach,
        appearances: appearances.filter(({ name }) => !left.has(name)),
        hasBench,
        sourceText,
      },
    ];
  });
  const settled = draft.names
    .filter(({ isLeft }) => !isLeft)
    .reduce<Draft['names']>((done, name) => {
      const others = [...done, ...draft.names.filter(({ key }) => !done.some((one) => one.key === key))];
      return [...done, isPending(name) && assume ? { ...name, decision: firstChoice(name, others) } : name];
    }, []);
  const { version, topics, score, halfTime, shootOut, attendance } = draft;
  const facts = {
    version,
    names: [],
    sheets,
    events: draft.events.flatMap((event) => without(left, event)),
    topics,
    score,
    halfTime,
    shootOut,
    referee: left.has(draft.referee) ? null : draft.referee,
    attendance,
  };
  const used = usedIn(facts);
  const standIns = new Set(
    settled.flatMap(({ decision }) => (decision && 'sameAs' in decision ? [decision.sameAs] : [])),
  );
  const names = settled
    .filter(({ key }) => used.has(key) || standIns.has(key))
    .map(({ key, type, side, printed, decision }) => ({ key, type, side, printed: printed.slice(0, 20), decision }));
  return { ...facts, names };
};

/** Whether there is anything to apply. */
export const hasFacts = ({ sheets, events, score, shootOut, referee, attendance, topics }: AgateFacts): boolean =>
  sheets.length > 0 ||
  events.length > 0 ||
  topics.length > 0 ||
  [score, shootOut, referee, attendance].some((fact) => fact !== null);
