import fc from 'fast-check';
import { fuzz } from '../../../../../../tests/support/fuzz';
import { isCard, isGoal, isShootOut, opposite, SIDES, type EventKind, type Side } from '../events';
import type { Entity, MatchEvent, MatchFacts } from '../match';
import { foldName, nameIn, shortNameIn } from '../names';
import { LOCALE_PACKS, type LocalePack } from './locales';
import { minuteOf, nameInList, nameOnSheet, peopleOf, printMatch } from './print';
import { parseMatchText, type MatchText } from './read';
import { madeUpMatch } from './testing/made-up-match';
import { milanAtalanta } from './testing/milan-atalanta';
import { randomMatch } from './testing/random-match';

const { runs, parameters, timeout } = fuzz({ name: 'round-trip', short: 100, long: 20_000 });

const CARD_KINDS: Partial<Record<EventKind, string>> = {
  yellow_card: 'yellow',
  second_yellow_card: 'second-yellow',
  red_card: 'red',
};
const GOAL_KINDS: Partial<Record<EventKind, string>> = { goal: 'goal', penalty_goal: 'penalty', own_goal: 'own-goal' };

const sorted = (entries: readonly unknown[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();

/** Something that happened to one side, as text; the side apart. */
interface Sided {
  side: 0 | 1 | null;
  facts: unknown[];
}

/** What a text says about the side of somebody in a list, where it is not the side itself. */
type Evidence = 'said' | 'unsaid' | 'misleading';

interface Expected extends Sided {
  evidence: Evidence;
}

const lastWord = ({ name }: Entity): string => foldName(name).split(' ').at(-1) ?? '';

const peopleOn = (match: MatchFacts, side: Side): Entity[] => {
  const sheet = match.sheets.find((candidate) => candidate.side === side);
  return [...(sheet?.coach ? [sheet.coach] : []), ...(sheet?.appearances.map(({ player }) => player) ?? [])];
};

/**
 * How the text tells to which side a person belongs: the sheet does, or the phrase behind the name is part of the
 * team's name. "Pour les Bergamasques" alone does not tell a reader that these are Atalanta's: there, null is honest.
 * Where a namesake stands in the only sheet, no reader can know better.
 */
const evidenceOf = ({ side, player, coach }: MatchEvent, match: MatchFacts, pack: LocalePack): Evidence => {
  const person = player ?? coach;
  const team = match[side];
  const phrase = peopleOf(team, pack) ?? shortNameIn(team, pack.locale);
  if (` ${nameIn(team, pack.locale).name} `.includes(` ${phrase} `)) return 'said';
  if (person === null || peopleOn(match, side).some(({ id }) => id === person.id)) return 'said';
  const others = peopleOn(match, opposite(side));
  return others.some((other) => lastWord(other) === lastWord(person)) ? 'misleading' : 'unsaid';
};

const sidedEvents = (
  match: MatchFacts,
  pack: LocalePack,
  is: (event: MatchEvent) => boolean,
  facts: (event: MatchEvent, name: string | null) => unknown[],
): Expected[] =>
  match.events.filter(is).map((event) => {
    const person = event.player ?? event.coach;
    const side = event.side === 'home' ? 0 : 1;
    return { side, facts: facts(event, person && nameInList(person, pack)), evidence: evidenceOf(event, match, pack) };
  });

/** The side that the reader left open, filled in where the text does not say it. */
const withHonestSides = (read: readonly Sided[], expected: readonly Expected[]): string[] => {
  const open = expected.filter(({ evidence }) => evidence !== 'said');
  const filled = read.map(({ side, facts }) => {
    const index = open.findIndex(
      (each) =>
        JSON.stringify(each.facts) === JSON.stringify(facts) && (side === null || each.evidence === 'misleading'),
    );
    return { side: index === -1 ? side : (open.splice(index, 1)[0]?.side ?? null), facts };
  });
  return sorted(filled.map(({ side, facts }) => [side, ...facts]));
};

/** What a reader should find in a printed match: its facts, under the names that were printed. */
const factsOf = (match: MatchFacts, pack: LocalePack) => ({
  teams: SIDES.map((side) => {
    const sheet = match.sheets.find((candidate) => candidate.side === side);
    if (!sheet) return null;
    const names = new Map(sheet.appearances.map((each) => [each.player.id, nameOnSheet(each, pack)]));
    const nameOf = (player: Entity | null) => player && (names.get(player.id) ?? nameInList(player, pack));
    const changes = match.events.filter((event) => event.kind === 'substitution' && event.side === side);
    return {
      formation: sheet.formation,
      coach: sheet.coach && nameIn(sheet.coach, pack.locale).name,
      starters: sheet.appearances
        .filter(({ role }) => role === 'starter')
        .map(({ player, line }) => ({ name: nameOf(player), line })),
      substitutions: sorted(changes.map((event) => [nameOf(event.playerOff), nameOf(event.player), minuteOf(event)])),
    };
  }),
  goals: sidedEvents(
    match,
    pack,
    ({ kind }) => isGoal(kind),
    (event, name) => [name, GOAL_KINDS[event.kind], minuteOf(event)],
  ).map((goal): Expected => ({ ...goal, evidence: 'said' })), // the score and the order of the sides say it
  cards: sidedEvents(
    match,
    pack,
    ({ kind, player, coach }) => isCard(kind) && (player ?? coach) !== null,
    (event, name) => [name, CARD_KINDS[event.kind], minuteOf(event)],
  ),
  kicks: sidedEvents(
    match,
    pack,
    ({ kind }) => isShootOut(kind),
    ({ kind }, name) => [name, kind === 'shoot_out_scored'],
  ),
  missedPenalties: sidedEvents(
    match,
    pack,
    ({ kind }) => kind === 'penalty_missed',
    (event, name) => [name, minuteOf(event)],
  ),
  score: match.homeScore === null ? null : [match.homeScore, match.awayScore],
  shootOut: match.homeShootOutScore === null ? null : [match.homeShootOutScore, match.awayShootOutScore],
  referee: match.referee?.name ?? null,
  attendance: match.attendance,
});

/** The same facts as the reader found them. */
const factsRead = (read: MatchText) => ({
  teams: SIDES.map((_, index) => {
    const team = read.teams[index];
    if (!team || team.starters.length === 0) return null;
    return {
      formation: team.formation,
      coach: team.coach,
      starters: team.starters.map(({ name, line }) => ({ name, line })),
      substitutions: sorted(team.substitutions.map(({ off, on, minute }) => [off, on, minute])),
    };
  }),
  goals: read.goals.map(({ scorer, kind, team, minute }): Sided => ({ side: team, facts: [scorer, kind, minute] })),
  cards: read.cards.map(({ name, kind, team, minute }): Sided => ({ side: team, facts: [name, kind, minute] })),
  kicks: read.kicks.map(({ name, scored, team }): Sided => ({ side: team, facts: [name, scored] })),
  missedPenalties: read.missedPenalties.map(({ name, team, minute }): Sided => ({ side: team, facts: [name, minute] })),
  score: read.score && [read.score.home, read.score.away],
  shootOut: read.shootOut && [read.shootOut.home, read.shootOut.away],
  referee: read.referee,
  attendance: read.attendance,
});

const LISTS = ['goals', 'cards', 'kicks', 'missedPenalties'] as const;

/** What was printed and what was read back, each as plain data to be equal. */
const roundTrip = (match: MatchFacts, pack: LocalePack) => {
  const { text } = printMatch(match, pack);
  const result = parseMatchText(text, { locale: pack.locale });
  const matches = 'matches' in result ? result.matches : [result];
  const expected = factsOf(match, pack);
  const said = Object.fromEntries(LISTS.map((list) => [list, withHonestSides(expected[list], [])]));
  const read = matches.map((each) => {
    const facts = factsRead(each);
    return {
      ...facts,
      ...Object.fromEntries(LISTS.map((list) => [list, withHonestSides(facts[list], expected[list])])),
    };
  });
  return { text, expected: [{ ...expected, ...said }], read };
};

describe('what is printed reads back as it was', () => {
  it.each(Object.values(LOCALE_PACKS))('for two known matches: $locale', (pack) => {
    for (const match of [milanAtalanta, madeUpMatch]) {
      const { expected, read } = roundTrip(match, pack);
      expect(read).toEqual(expected);
    }
  });

  it.each(Object.values(LOCALE_PACKS))(
    `for ${runs} random matches: $locale`,
    (pack) => {
      fc.assert(
        fc.property(randomMatch, (match) => {
          const { text, expected, read } = roundTrip(match, pack);
          if (JSON.stringify(read) === JSON.stringify(expected)) return; // the matcher is for telling what differs
          try {
            expect(read).toEqual(expected);
          } catch (error) {
            throw new Error(`${text}\n${error instanceof Error ? error.message : ''}`, { cause: error });
          }
        }),
        parameters,
      );
    },
    timeout,
  );
});
