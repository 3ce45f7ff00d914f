/** A settled clause as an answer: what it says, whom it names, and why it may not be logged. */
import { isCard, opposite, type EventKind, type Side } from '../../events';
import type { Hit } from './name-hits';
import type { Settled } from './settle';
import type { Standings } from './standing';
import type { LineTime } from './time';
import type { LineAct, LineCandidate, LineContext, LineName, LineReading, LineRole } from './types';
import { actWarnings, castWarnings } from './warnings';

export interface ReadingInput {
  settled: Settled | null;
  /** Where no plan fits. */
  kind: EventKind | null;
  problem: LineReading['problem'];
  names: readonly { printed: string; start: number; end: number; hits: readonly Hit[] }[];
  side: Side | null;
  /** The coach of the side that is named, where the line says no more than "coach". */
  coach: string | null;
  time: LineTime;
  standings: Standings;
  context: LineContext;
}

const SHOWN = 6;

const candidateOf = ({ member, score }: Hit, standings: Standings): LineCandidate => {
  const { person, side, shirtNumber } = member;
  const { place } = standings(member);
  return {
    id: person.id,
    name: person.name,
    shortName: person.shortName ?? null,
    side,
    shirtNumber,
    onField: place === 'coach' || place === 'unknown' ? null : place === 'on',
    score: Math.round(score * 1000) / 1000,
  };
};

const namesOf = ({ settled, names, standings }: ReadingInput): LineName[] =>
  names.map(({ printed, start, end, hits }, at) => {
    const ranked = settled?.ranked[at] ?? hits;
    const chosen = settled?.chosen[at] ?? null;
    const role = settled?.plan.roles[at] ?? 'player';
    const isCoach = (chosen ?? ranked[0])?.member.isCoach === true && role === 'player';
    return {
      role: isCoach ? 'coach' : role,
      printed,
      start,
      end,
      candidates: ranked.slice(0, SHOWN).map((hit) => candidateOf(hit, standings)),
      chosen: chosen?.member.person.id ?? null,
    };
  });

/** The side of an act: where its people are; an own goal counts for the others. */
const sideOf = ({ settled, side, kind }: ReadingInput): Side | null => {
  const ranked = settled?.ranked ?? [];
  const certain = (settled?.chosen ?? []).find((hit) => hit !== null)?.member.side ?? null;
  const all = new Set(ranked.flatMap((hits) => hits.map(({ member }) => member.side)));
  const [only = null] = all;
  const players = certain ?? (ranked.length > 0 && all.size === 1 ? only : null);
  if (players === null) return side;
  return kind === 'own_goal' ? opposite(players) : players;
};

const problemOf = (input: ReadingInput, names: readonly LineName[], side: Side | null): LineReading['problem'] => {
  const { kind, settled, time, problem } = input;
  if (problem) return problem;
  if (time.impossible !== null) return { code: 'minute-impossible', params: { minute: time.impossible } };
  const unknown = names.find(({ candidates }) => candidates.length === 0);
  if (unknown) return { code: 'unknown-name', params: { name: unknown.printed } };
  const [first, second] = names;
  const [one, other] = settled?.chosen ?? [];
  if (settled?.apart && one && other && one.member === other.member)
    return { code: 'same-player', params: { player: one.member.person.name } };
  if (settled?.apart && first && second)
    return { code: 'two-sides', params: { name: first.printed, other: second.printed } };
  const doubtful = names.find(({ chosen }) => chosen === null);
  if (doubtful) return { code: 'doubtful-name', params: { name: doubtful.printed, count: doubtful.candidates.length } };
  if (kind === null) return { code: 'no-kind', params: {} };
  if (kind === 'substitution' && names.length === 1) {
    const player = settled?.chosen[0]?.member.person.name ?? '';
    return { code: first?.role === 'playerOff' ? 'who-comes-on' : 'who-goes-off', params: { player } };
  }
  const nameless = names.length === 0 && input.coach === null;
  if (side === null || (nameless && (isCard(kind) || kind === 'substitution'))) return { code: 'nobody', params: {} };
  return null;
};

/** The reading of a settled clause. */
export const readingOf = (input: ReadingInput): LineReading => {
  const { kind, time, standings, settled, context } = input;
  const names = namesOf(input);
  const side = sideOf(input);
  const problem = problemOf(input, names, side);
  const of = (role: LineRole): string | null => names.find((name) => name.role === role)?.chosen ?? null;
  const { minute, addedTime, period } = time;
  const act: LineAct | null =
    problem === null && kind !== null && side !== null
      ? {
          kind,
          side,
          minute,
          addedTime,
          period,
          player: of('player'),
          playerOff: of('playerOff'),
          assistBy: of('assistBy'),
          coach: of('coach') ?? input.coach,
        }
      : null;
  const cast = names.map(({ role }, at) => ({ role, hit: settled?.chosen[at] ?? null }));
  const first = cast[0]?.hit?.member.person.name ?? null;
  return {
    kind,
    side,
    minute,
    addedTime,
    minuteFrom: time.from,
    names,
    act,
    problem,
    warnings: [
      ...castWarnings(kind, cast, standings),
      ...(act ? actWarnings(act, first, context.match) : []),
      ...(problem === null || problem.code === 'doubtful-name' ? time.warnings : []),
    ],
  };
};
