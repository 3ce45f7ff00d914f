/**
 * Sheets as nobody has printed them yet: one match, and every convention of docs/agate.md drawn for itself. What is
 * read must be the match again, whatever the mixture.
 *
 *     order of parts × how a minute is marked × how sides are told × where changes stand × headings × language
 */
import fc from 'fast-check';
import { MINUTES, NAMES, TEAMS, WORDS, type Words } from './printed-words';

type Side = 0 | 1;
export interface PlainFacts {
  sheets: string[];
  /** "OFF>ON 62" */
  changes: string[];
  /** "Kolb 12 0" */
  goals: string[];
  cards: string[];
  score: string;
  coaches: (string | null)[];
}
export interface PrintedWay {
  locale: string;
  text: string;
  facts: PlainFacts;
}

const plan = fc.record({
  locale: fc.constantFrom(...Object.keys(WORDS)),
  teams: fc.constantFrom(...TEAMS),
  names: fc.shuffledSubarray(NAMES, { minLength: 30, maxLength: 30 }),
  minute: fc.constantFrom(...Object.keys(MINUTES)),
  goals: fc.array(fc.record({ side: fc.constantFrom<Side>(0, 1), player: fc.nat({ max: 9 }), mark: fc.nat({ max: 8 }) }), { minLength: 1, maxLength: 6 }),
  minutes: fc.uniqueArray(fc.integer({ min: 11, max: 89 }), { minLength: 16, maxLength: 16 }),
  changes: fc.array(fc.record({ side: fc.constantFrom<Side>(0, 1), off: fc.nat({ max: 9 }) }), { maxLength: 4 }),
  cards: fc.array(fc.record({ side: fc.constantFrom<Side>(0, 1), player: fc.nat({ max: 9 }) }), { maxLength: 4 }),
  lines: fc.constantFrom('semicolons', 'dashes', 'commas', 'broken'),
  goalList: fc.constantFrom('semicolon', 'tags', 'running-before', 'running-behind', 'named', 'minute-first', 'slashes', 'assists', 'under-sheets', 'under-score', 'beside-score'),
  cardList: fc.constantFrom('semicolon', 'tags', 'named', 'minute-first', 'under-sheets'),
  changeList: fc.constantFrom('in-sheet', 'in-sheet-minute-first', 'listed', 'listed-bracket', 'listed-minute-first', 'listed-slash'),
  score: fc.constantFrom('dash', 'colon', 'around', 'commas'),
  heading: fc.constantFrom(': ', ' : ', ' – ', '\n'),
  tag: fc.constantFrom('whole', 'start', 'letter'),
  coach: fc.constantFrom('trailing', 'line', 'none'),
  order: fc.shuffledSubarray(['goals', 'cards', 'referee', 'changes'], { minLength: 4, maxLength: 4 }),
}); // prettier-ignore
type Plan = typeof plan extends fc.Arbitrary<infer Drawn> ? Drawn : never;
interface Change {
  side: Side;
  off: string;
  on: string;
  minute: number;
}

interface Goal {
  side: Side;
  name: string;
  minute: number;
  mark: 'penalty' | null;
}

const scoreLine = (way: Plan['score'], [home, away]: readonly [string, string], h: number, a: number): string =>
  ({
    dash: `${home} - ${away} ${h}-${a}`,
    colon: `${home} – ${away} ${h}:${a}`,
    around: `${home} ${h}-${a} ${away}`,
    commas: `${home}, ${h}; ${away}, ${a}`,
  })[way];

/** A team as a tag prints it: whole, by its first letters, or by one. */
const tagOf = ({ tag, teams }: Plan, side: Side): string => {
  const name = teams[side].replace(/^FC /, '');
  return tag === 'whole' ? teams[side] : name.slice(0, tag === 'start' ? 3 : 1);
};

const bySides = <T extends { side: Side }>(all: readonly T[], show: (one: T) => string, between: string): string =>
  ([0, 1] as const)
    .map(
      (side) =>
        all
          .filter((one) => one.side === side)
          .map(show)
          .join(', ') || '-',
    )
    .join(between);

const named = <T extends { side: Side }>(
  all: readonly T[],
  show: (one: T) => string,
  teams: readonly [string, string],
) =>
  ([0, 1] as const)
    .filter((side) => all.some((one) => one.side === side))
    .map(
      (side) =>
        `${teams[side]}: ${all
          .filter((one) => one.side === side)
          .map(show)
          .join(', ')}`,
    )
    .join('; ');

const goalsOf = (way: Plan, goals: readonly Goal[], time: (minute: number) => string, words: Words): string => {
  const mark = ({ mark: kind }: Goal) => (kind ? `, ${words.penalty}` : '');
  const behind = (goal: Goal) => `${goal.name} (${time(goal.minute)}${mark(goal)})`;
  let [home, away] = [0, 0];
  const running = goals.map((goal) => {
    if (goal.side === 0) home += 1;
    else away += 1;
    return `${home}-${away}`;
  });
  switch (way.goalList) {
    case 'semicolon':
      return bySides(goals, behind, '; ');
    case 'tags':
      return goals.map((goal) => `${goal.name} (${tagOf(way, goal.side)}) ${time(goal.minute)}`).join(', ');
    case 'running-before':
      return goals.map((goal, at) => `${running[at]} ${behind(goal)}`).join(', ');
    case 'running-behind':
      return goals.map((goal, at) => `${behind(goal)} ${running[at]}`).join(', ');
    case 'named':
      return named(goals, behind, way.teams);
    case 'slashes':
      return bySides(goals, behind, ' / ');
    case 'assists':
      return goals.map((goal, at) => `${running[at]} ${goal.name} (${time(goal.minute)}, Quast)`).join(', ');
    case 'under-score':
      return goals.map((goal, at) => `${running[at]} ${behind(goal)}`).join('\n');
    case 'under-sheets':
    case 'beside-score':
      return goals.map(behind).join(', ');
    case 'minute-first':
      return goals.map((goal) => `${time(goal.minute)} ${goal.name} (${tagOf(way, goal.side)})`).join(', ');
  }
};

const COACHES = ['Ida Wolfe', 'Olaf Zander'] as const;

const compose = (way: Plan): PrintedWay => {
  const words = WORDS[way.locale] as Words;
  const time = MINUTES[way.minute] as (minute: number) => string;
  const squad = (side: Side) => way.names.slice(side * 15, side * 15 + 15);
  const minutes = [...way.minutes];
  const next = () => minutes.pop() ?? 90;
  const marks = ['tags', 'minute-first', 'assists'].includes(way.goalList);
  const goals = way.goals
    .map(({ side, player, mark }): Goal => ({
      side,
      name: squad(side)[player] ?? '',
      minute: next(),
      mark: mark === 0 && !marks ? 'penalty' : null,
    }))
    .sort((a, b) => a.minute - b.minute);
  const off = new Set<string>();
  const changes = way.changes.flatMap(({ side, off: player }, at) => {
    const name = squad(side)[player] ?? '';
    if (off.has(name)) return [];
    off.add(name);
    return [{ side, off: name, on: squad(side)[11 + at] ?? '', minute: next() }];
  });
  const booked = new Set<string>();
  const cards = way.cards.flatMap(({ side, player }) => {
    const name = squad(side)[player] ?? '';
    if (booked.has(name)) return [];
    booked.add(name);
    return [{ side, name, minute: next() }];
  });
  const inSheet = way.changeList.startsWith('in-sheet');
  const entry = (name: string): string => {
    const change = inSheet ? changes.find((one) => one.off === name) : undefined;
    if (!change) return name;
    const minute = time(change.minute);
    return way.changeList === 'in-sheet' ? `${name} (${change.on}, ${minute})` : `${name} (${minute} ${change.on})`;
  };
  const sheet = (side: Side): string => {
    const eleven = squad(side).slice(0, 11).map(entry);
    const rows = [eleven.slice(0, 1), eleven.slice(1, 5), eleven.slice(5, 8), eleven.slice(8)].map((row) =>
      row.join(', '),
    );
    const between = { semicolons: '; ', dashes: ' – ', commas: ', ', broken: '\n' }[way.lines];
    return `${way.teams[side]}${way.lines === 'broken' ? ' (4-3-3):\n' : ': '}${rows.join(between)}.${
      way.coach === 'trailing'
        ? ` ${words.coach}: ${COACHES[side]}.`
        : way.coach === 'line'
          ? `\n${words.coach}: ${COACHES[side]}`
          : ''
    }`;
  };
  const [h, a] = [0, 1].map((side) => goals.filter((goal) => goal.side === side).length) as [number, number];
  const cardText = (card: (typeof cards)[number]) => `${card.name} (${time(card.minute)})`;
  const list = (heading: string, body: string) => (body === '' ? '' : `${heading}${way.heading}${body}`);
  const of = <T extends { side: Side }>(all: readonly T[], side: Side) => all.filter((one) => one.side === side);
  const perSide = way.goalList === 'under-sheets' && h > 0 && a > 0;
  const beside = way.goalList === 'beside-score';
  const cardList = {
    semicolon: () => bySides(cards, cardText, '; '),
    named: () => named(cards, cardText, way.teams),
    tags: () => cards.map((card) => `${card.name} (${tagOf(way, card.side)}) ${time(card.minute)}`).join(', '),
    'minute-first': () => cards.map((card) => `${time(card.minute)} ${card.name}`).join(', '),
    'under-sheets': () => '',
  }[way.cardList];
  const change = {
    listed: (one: Change) => `${one.on} ${words.swap} ${one.off} (${time(one.minute)})`,
    'listed-bracket': (one: Change) => `${one.on} ${time(one.minute)} (${one.off})`,
    'listed-minute-first': (one: Change) => `${time(one.minute)} ${one.on} ${words.swap} ${one.off}`,
    'listed-slash': (one: Change) => `${time(one.minute)} ${one.off}/${one.on}`,
    'in-sheet': () => '',
    'in-sheet-minute-first': () => '',
  }[way.changeList];
  const sided = (side: Side): string[] => [
    sheet(side),
    perSide ? list(words.goals, goalsOf(way, of(goals, side), time, words)) : '',
    way.cardList === 'under-sheets' ? list(words.booked, of(cards, side).map(cardText).join(', ')) : '',
  ];
  const parts: Record<string, string> = {
    goals:
      perSide || beside || way.goalList === 'under-score' ? '' : list(words.goals, goalsOf(way, goals, time, words)),
    referee: list(words.referee, 'Ana Quist'),
    cards: list(words.booked, cards.length > 0 ? cardList() : ''),
    changes: inSheet ? '' : list(words.changes, changes.map(change).join(', ')),
  };
  const scorers = (side: Side) =>
    `${way.teams[side]} ${[h, a][side]} ${goalsOf(way, of(goals, side), time, words)}`.trim();
  const text = [
    beside ? `${scorers(0)} ${scorers(1)}` : scoreLine(way.score, way.teams, h, a),
    way.goalList === 'under-score' ? goalsOf(way, goals, time, words) : '',
    ...sided(0),
    ...sided(1),
    ...way.order.map((part) => parts[part] ?? ''),
  ]
    .filter(Boolean)
    .join('\n');
  return {
    locale: way.locale,
    text,
    facts: {
      sheets: ([0, 1] as const).map((side) => squad(side).slice(0, 11).join(', ')),
      changes: changes.map((one) => `${one.off}>${one.on} ${one.minute}`).sort(),
      goals: goals.map((goal) => `${goal.name} ${goal.minute}${goal.mark ? ` ${goal.mark}` : ''} ${goal.side}`).sort(),
      cards: cards.map((card) => `${card.name} ${card.minute} yellow ${card.side}`).sort(),
      score: `${h}-${a}`,
      coaches: COACHES.map((name) => (way.coach === 'none' ? null : name)),
    },
  };
};

/** A sheet in any mixture of ways, and what it says. */
export const printedWay: fc.Arbitrary<PrintedWay> = plan.map(compose);
