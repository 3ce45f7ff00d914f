/** A change that a text tells, held against those of the match. */
import type { MatchEvent } from '../../match';
import type { Range } from '../text/prose';
import type { FactFinding, FactVerdict } from '../finding';
import type { Moment } from '../claims/moments';
import type { Mention } from '../people/mentions';
import { timesOfChange } from './change-times';
import { onlyPerson, say, type Context } from './context';
import { isOthersTime, timesOf } from './events';
import { fitMinute } from './game';

export interface Change {
  on: Mention[];
  off: Mention[];
  range: Range;
}

/** Whose change was at another minute, and at the minute that is printed others of their side changed places: one of the two is wrong. */
const mixedUp = (context: Context, moment: Moment, events: readonly MatchEvent[], range: Range): FactFinding | null => {
  const [time, more] = timesOf(moment);
  const [event] = events;
  if (!time || !event || moment.score || (more && !moment.mark?.time)) return null;
  const fits = events.map((each) => fitMinute(each, time.readings));
  if (fits.some((fit) => fit !== 'other') || isOthersTime(context.found, range, time.range, time.readings)) return null;
  const other = context.match.events.find(
    (each) => each.kind === 'substitution' && each.side === event.side && fitMinute(each, time.readings) === 'same',
  );
  const isNamed = moment.mentions.some((mention) => {
    const id = onlyPerson(mention)?.id;
    return id !== undefined && context.match.events.some((each) => fitMinute(each, time.readings) === 'same' && [each.player?.id, each.playerOff?.id].includes(id)); // prettier-ignore
  });
  if (!other || isNamed) return null;
  const whole = { from: Math.min(range.from, time.range.from), to: Math.max(range.to, time.range.to) };
  return say(context, 'substitution', whole, 'contradicted', 'substitution', `${other.player?.name ?? '?'} / ${other.playerOff?.name ?? '?'}`, { player: event.player?.name ?? '' }); // prettier-ignore
};

export const judgeChange = (
  context: Context,
  moment: Moment,
  { on, off, range }: Change,
  sure: boolean,
  isPlain: boolean,
  isDirected: boolean,
): FactFinding[] => {
  const changes = context.match.events.filter(({ kind }) => kind === 'substitution');
  if (changes.length === 0) return [];
  const known = new Set(changes.map(({ side }) => side));
  const cameOn = (id: string) => changes.filter(({ player }) => player?.id === id);
  const wentOff = (id: string) => changes.filter(({ playerOff }) => playerOff?.id === id);
  const [in1, out1] = [onlyPerson(on[0]), onlyPerson(off[0])];
  const isPair = on.length === 1 && off.length === 1 && in1 && out1;
  // Who made way for whom may be told from either end.
  const swap = isPair && changes.find(({ player, playerOff }) => player?.id === out1.id && playerOff?.id === in1.id);
  // "Kam Menzo für Falck": the words leave no doubt who came, and it was the other way round.
  if (swap && isDirected && swap.player?.id !== in1.id)
    return [say(context, 'substitution', range, 'contradicted', 'substitution', `${swap.player?.name ?? '?'} / ${swap.playerOff?.name ?? '?'}`, { player: in1.name })]; // prettier-ignore
  if (swap)
    return [
      say(context, 'substitution', range, 'right', 'substitution', null),
      ...timesOfChange(context, moment, [swap], range),
    ];
  let verdict: FactVerdict = 'unknown';
  let wrong: string | null = null;
  const events: MatchEvent[] = [];
  for (const [mentions, find] of [
    [on, cameOn],
    [off, wentOff],
  ] as const)
    for (const mention of mentions) {
      const person = onlyPerson(mention);
      if (!person?.side) continue;
      const found = find(person.id);
      events.push(...found);
      if (found.length > 0) verdict = verdict === 'unknown' ? 'right' : verdict;
      else if (known.has(person.side)) wrong ??= person.name;
    }
  // A place in the eleven, not a change: the one starts, the other sits on the bench.
  if (in1?.starter && out1 && !out1.starter && wentOff(out1.id).length === 0) return [];
  if (isPair && !wrong) {
    const [mine] = cameOn(in1.id);
    const [theirs] = wentOff(out1.id);
    const same =
      mine &&
      theirs &&
      (mine.playerOff?.id === out1.id ||
        mine.playerOff === null ||
        (mine.side === theirs.side && mine.minute === theirs.minute));
    if (mine && theirs && !same) wrong = mine.playerOff?.name ?? out1.name;
  }
  if (wrong !== null) {
    const sides = new Set([...on, ...off].flatMap((mention) => onlyPerson(mention)?.side ?? []));
    // Of two one must have come or gone, as one team's; of one alone the words must leave no doubt.
    const alone = on.length + off.length === 1 ? (in1 ?? out1) : null;
    const isAnchored = alone
      ? isPlain && cameOn(alone.id).length + wentOff(alone.id).length === 0
      : events.length > 0 &&
        sides.size === 1 &&
        (isPair || on.length === off.length || on.length === 0 || off.length === 0);
    if (!sure || !isAnchored) return [say(context, 'substitution', range, 'unknown', 'substitution', null)];
    const told = events[0];
    const expected = told ? `${told.player?.name ?? '?'} / ${told.playerOff?.name ?? '?'}` : null;
    return [say(context, 'substitution', range, 'contradicted', 'substitution', expected, { player: wrong })];
  }
  if (verdict !== 'right') return [];
  const mixed = mixedUp(context, moment, events, range);
  if (mixed) return [mixed];
  return [
    say(context, 'substitution', range, 'right', 'substitution', null),
    ...timesOfChange(context, moment, events, range),
  ];
};
