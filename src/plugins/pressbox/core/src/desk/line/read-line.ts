/** One typed line against a match. */
import { tokenize, type Token } from '../../agate/read/text/lexer';
import { SIDES, type Side } from '../../events';
import { LOCAL_NAME_FIELDS, foldName, type Named } from '../../names';
import { castOf, type Member } from './cast';
import { clauseOf, type Clause, type Finder } from './clause';
import { isNameOf, nameHits, slipHits, type Hit } from './name-hits';
import type { Row } from './pieces';
import { plansOf, saidKind } from './plans';
import { readingOf } from './reading';
import { rowsOf, type ScanInput } from './scan';
import { settleBest } from './settle';
import { standingsAt } from './standing';
import { inShootOut, timeOf } from './time';
import type { LineContext, LineProblem, LineReading } from './types';
import { lineWordsFor } from './vocabulary';

const MOST_LETTERS = 160;

const EMPTY: LineReading = {
  kind: null,
  side: null,
  minute: null,
  addedTime: null,
  minuteFrom: null,
  names: [],
  act: null,
  problem: null,
  warnings: [],
};

const refused = (code: LineProblem): LineReading => ({
  ...EMPTY,
  names: [],
  warnings: [],
  problem: { code, params: {} },
});

const aliasesOf = ({ name, shortName, names }: Named): string[] =>
  [
    name,
    shortName,
    ...Object.values(names ?? {}).flatMap((local) => LOCAL_NAME_FIELDS.map((field) => local[field])),
  ].flatMap((alias) => (alias ? [foldName(alias)] : []));

/** Finds the teams of the match among the tokens: "Milan", "les Bergamasques". */
const teamFinder = ({ match }: LineContext, tokens: readonly Token[]): ScanInput['teamAt'] => {
  const aliases = new Map<string, Side>();
  for (const side of SIDES) for (const alias of aliasesOf(match[side])) aliases.set(alias, side);
  return (at) => {
    for (let next = Math.min(tokens.length, at + 4); next > at; next -= 1) {
      const words = tokens.slice(at, next);
      const side = aliases.get(foldName(words.map(({ text }) => text).join(' ')));
      if (side) return { piece: { type: 'tag', tag: { type: 'side', side } }, next };
    }
    return null;
  };
};

/** A line is cut in several ways, and most names are the same in all. */
const kept = (look: (text: string) => readonly Hit[]): ((text: string) => readonly Hit[]) => {
  const found = new Map<string, readonly Hit[]>();
  return (text) => {
    const hits = found.get(text) ?? look(text);
    found.set(text, hits);
    return hits;
  };
};

const finderOf = (members: readonly Member[]): Finder => ({
  byName: kept((text) => nameHits(text, members)),
  bySlip: kept((text) => slipHits(text, members)),
  byShirt: (number) =>
    members.flatMap((member) => (member.shirtNumber === number ? [{ member, score: 1, firm: true }] : [])),
});

/** The names of a clause with those who are of the side that is typed, and coaches where it says so. */
const hitsOf = ({ names, side, coach }: Clause): Hit[][] =>
  names.map(({ hits }) => {
    const ofSide = side === null ? hits : hits.filter(({ member }) => member.side === side);
    const coaches = coach ? ofSide.filter(({ member }) => member.isCoach) : [];
    return [...(coaches.length > 0 ? coaches : ofSide)];
  });

const read = (row: Row, text: string, find: Finder, context: LineContext): LineReading & { strained: number } => {
  const { match } = context;
  const clause = clauseOf(row, find, text);
  const time = timeOf(clause, context);
  const shootOut = inShootOut(match, clause.minute ?? clause.half);
  const said = saidKind(clause, shootOut);
  const kindSaid = said === 'unsaid' || said === 'conflict' ? null : said;
  const hits = hitsOf(clause);
  const standings = standingsAt(match, { ...time, period: time.period });
  const plans = plansOf(clause, kindSaid, shootOut);
  const settled = settleBest(plans, hits, standings);
  const problem = (code: LineProblem, params = {}): LineReading['problem'] => ({ code, params });
  const coach = clause.coach && clause.names.length === 0 && clause.side ? coachOf(context, clause.side) : null;
  const reading = readingOf({
    settled,
    kind: settled ? settled.plan.kind : kindSaid,
    problem:
      said === 'conflict'
        ? problem('two-kinds')
        : clause.twoSides
          ? problem('two-sides', { name: match.home.name, other: match.away.name })
          : plans.length === 0
            ? problem('too-many-names')
            : null,
    names: clause.names.map((name, at) => ({ ...name, hits: hits[at] ?? [] })),
    side: clause.side,
    coach,
    time,
    standings,
    context,
  });
  return { ...reading, strained: clause.strained };
};

const coachOf = ({ match }: LineContext, side: Side): string | null =>
  match.sheets.find((sheet) => sheet.side === side)?.coach?.id ?? null;

/** How much of a line a reading makes sense of. */
const senseOf = ({ act, names, warnings, problem, strained }: ReturnType<typeof read>): number => {
  const told = names.reduce((sum, { chosen, candidates }) => {
    const score = candidates[0]?.score ?? 0;
    return sum + (chosen ? 10 * score : candidates.length > 0 ? 5 * score : -12);
  }, 0);
  const broken = problem?.code === 'two-kinds' || problem?.code === 'too-many-names' || problem?.code === 'two-sides';
  return (act ? 30 : 0) + told - 2 * warnings.length - (broken ? 20 : 0) - 8 * strained - 3 * names.length;
};

/**
 * Reads one line that is typed against a match: short forms in any of seven languages, or what a sheet would print. The
 * minute stands first, last or nowhere, and is then the clock's. Two names without a word are a change, and whoever is
 * on the field goes off. Names may be unfinished.
 *
 * @example
 * const [milan, atalanta] = [{ id: 'm', name: 'Milan' }, { id: 'a', name: 'Atalanta' }];
 * const player = { id: 'k', name: 'Teun Koopmeiners' };
 * const sheets = [sheetOf({ side: 'away', team: atalanta }, [[player]])];
 * const context = { match: matchOf({ home: milan, away: atalanta, sheets }), locale: 'it', clock: null };
 * readLine('57 koop rig', context).act?.kind; //=> 'penalty_goal'
 * readLine('koop', context).problem; //=> { code: 'no-kind', params: {} }
 */
export const readLine = (text: string, context: LineContext): LineReading => {
  if (text.length > MOST_LETTERS) return refused('too-long');
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'break');
  if (tokens.length === 0) return refused('empty');
  const members = castOf(context);
  const names = new Map<string, boolean>();
  const isName = (fold: string): boolean => {
    const known = names.get(fold) ?? isNameOf(fold, members);
    names.set(fold, known);
    return known;
  };
  const rows = rowsOf({ tokens, words: lineWordsFor(context.locale), isName, teamAt: teamFinder(context, tokens) });
  const find = finderOf(members);
  let best: (LineReading & { strained: number }) | null = null;
  for (const row of rows) {
    const reading = read(row, text, find, context);
    if (!best || senseOf(reading) > senseOf(best)) best = reading;
  }
  if (!best) return refused('empty');
  const { strained: _, ...reading } = best;
  return reading;
};
