/** "dentro A per B al 9' e, un minuto dopo, C per D": names joined by a small word, in a sentence that tells of changes. */
import type { MatchEvent } from '../../match';
import { hasCue } from '../text/prose';
import type { FactFinding } from '../finding';
import type { Moment } from '../claims/moments';
import type { Mention } from '../people/mentions';
import type { Person } from '../people/cast';
import { timesOfChange } from './change-times';
import { timesOf } from './events';
import { fitMinute } from './game';
import { isJoin, isPlayer, onlyPerson, say, type Context } from './context';

const TELLING = ['replaces', 'replacedBy', 'bringsOn', 'takesOff', 'comesOn', 'goesOff', 'substitute'] as const;
const MOST_BETWEEN = 8;

/** The names in runs: those that "and" joins stand in one. */
const runsOf = ({ found }: Context, players: readonly Mention[]): Mention[][] => {
  const runs: Mention[][] = [];
  for (const mention of players) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? found.prose.pieces.slice(last.to, mention.from) : [];
    // "A for B, C for D": a comma alone parts two changes.
    if (
      last &&
      gap.length > 0 &&
      gap.length <= 2 &&
      gap.every(({ fold }) => isJoin(found, fold)) &&
      gap.some(({ fold }) => fold !== ',')
    )
      runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
};

/** Whether the pieces between two runs are a swap: "for", or a remark in commas and then "for". */
const isSwap = ({ found }: Context, one: Mention, other: Mention): boolean => {
  const gap = found.prose.pieces.slice(one.to, other.from);
  if (gap.length === 0 || gap.length > MOST_BETWEEN || !found.prose.words.isPlaced('swaps', gap.at(-1)?.fold))
    return false;
  return gap.slice(0, -1).every(({ kind, text }) => kind === 'word' || text === ',');
};

/** "Kerr for Vell (66)", and no verb: one of them came on or went off, and at this minute, or both did. */
const isBareChange = (
  { match }: Context,
  moment: Moment,
  ones: readonly Mention[],
  others: readonly Mention[],
): boolean => {
  const ids = new Set([...ones, ...others].flatMap((mention) => onlyPerson(mention)?.id ?? []));
  const swaps = match.events.filter(
    ({ kind, player, playerOff }) =>
      kind === 'substitution' && (ids.has(player?.id ?? '') || ids.has(playerOff?.id ?? '')),
  );
  const isSame = swaps.some(({ player, playerOff }) => ids.has(player?.id ?? '') && ids.has(playerOff?.id ?? ''));
  return isSame || timesOf(moment).some(({ readings }) => swaps.some((event) => fitMinute(event, readings) === 'same'));
};

const people = (run: readonly Mention[]): Person[] | null => {
  const each = run.map(onlyPerson);
  return each.every((person) => person !== null && person.side !== null) ? (each as Person[]) : null;
};

const judgePair = (context: Context, moment: Moment, ones: Mention[], others: Mention[]): FactFinding[] => {
  const changes = context.match.events.filter(({ kind }) => kind === 'substitution');
  const [a, b] = [people(ones), people(others)];
  const [first, last] = [ones[0], others.at(-1)];
  if (!a?.[0] || !b?.[0] || !first || !last || new Set([...a, ...b].map(({ side }) => side)).size > 1) return [];
  const range = { from: first.from, to: last.to };
  const onOf = (person: Person): MatchEvent | undefined => changes.find(({ player }) => player?.id === person.id);
  const offOf = (person: Person): MatchEvent | undefined =>
    changes.find(({ playerOff }) => playerOff?.id === person.id);
  /** Everybody of the one came on, everybody of the other went off, and two did so for each other. */
  const fits = (on: Person[], off: Person[]): MatchEvent[] | null => {
    const [came, went] = [on.map(onOf), off.map(offOf)];
    if ([...came, ...went].some((event) => event === undefined)) return null;
    const minutes = new Set([...came, ...went].map((event) => event?.minute));
    return on.length > 1 || minutes.size === 1 ? [...came, ...went].flatMap((event) => event ?? []) : null;
  };
  const right = fits(a, b) ?? fits(b, a);
  if (right)
    return [
      say(context, 'substitution', range, 'right', 'substitution', null),
      ...timesOfChange(context, moment, right, range),
    ];
  const known = changes.some(({ side }) => side === a[0]?.side);
  const told = [...a, ...b].flatMap((person) => onOf(person) ?? offOf(person) ?? [])[0];
  const isPlain =
    first.to <= last.from && context.found.prose.pieces.slice(ones.at(-1)?.to, others[0]?.from).length === 1;
  // Lists of two lengths: who is who's nobody can tell.
  if (!known || !told || !isPlain || a.length !== b.length) return [];
  const isDated = timesOf(moment).some(({ readings }) => fitMinute(told, readings) === 'same');
  if (!isDated && !hasCue(context.found.prose, moment, ...TELLING)) return [];
  const expected = `${told.player?.name ?? '?'} / ${told.playerOff?.name ?? '?'}`;
  return [say(context, 'substitution', range, 'contradicted', 'substitution', expected, { player: a[0].name })];
};

export const judgePairs = (context: Context, moment: Moment): FactFinding[] => {
  const { prose } = context.found;
  const isTold = hasCue(prose, { from: moment.sentence.from, to: moment.to }, ...TELLING);
  const runs = runsOf(context, moment.mentions.filter(isPlayer));
  return runs.flatMap((run, index) => {
    const [next, last] = [runs[index + 1], run.at(-1)];
    if (!next?.[0] || !last || !isSwap(context, last, next[0])) return [];
    return isTold || isBareChange(context, moment, run, next) ? judgePair(context, moment, run, next) : [];
  });
};
