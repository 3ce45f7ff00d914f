/** What was read, one short line a fact, so that a test can show a whole sheet. */
import { parseMatchText, type MatchText } from '..';
import { formatMinute, type MatchMinute } from '../../../minute';

const clock = (minute: MatchMinute | null): string => (minute ? formatMinute(minute) : '?');

/** All matches of a text. */
export const matchesIn = (text: string, locale: string): MatchText[] => {
  const read = parseMatchText(text, { locale });
  return 'matches' in read ? read.matches : [read];
};

/** The only match of a text. */
export const readOne = (text: string, locale: string): MatchText => {
  const [match, ...more] = matchesIn(text, locale);
  if (!match || more.length > 0) throw new Error(`${more.length + 1} matches`);
  return match;
};

/** A match in brief: lines as "A | B C | D", changes as "A>B 62", goals as "A 45+2 penalty 1". */
export const brief = (match: MatchText) => ({
  sheets: match.teams.map(({ label, formation, coach, starters }) => {
    const rows = new Map<number | null, string[]>();
    for (const { name, line, shirtNumber, captain } of starters) {
      const shown = `${shirtNumber === undefined ? '' : `${shirtNumber} `}${name}${captain ? ' (c)' : ''}`;
      rows.set(line, [...(rows.get(line) ?? []), shown]);
    }
    const lines = [...rows.values()].map((names) => names.join(', ')).join(' | ');
    return `${label ?? '?'}${formation ? ` ${formation}` : ''}: ${lines}${coach ? `. ${coach}` : ''}`;
  }),
  changes: match.teams.flatMap(({ substitutions }) =>
    substitutions.map(({ off, on, minute }) => `${off ?? '?'}>${on} ${clock(minute)}`),
  ),
  bench: match.teams.flatMap(({ bench }) => bench),
  goals: match.goals.map(
    ({ scorer, minute, kind, team }) =>
      `${scorer ?? '?'} ${clock(minute)}${kind === 'goal' ? '' : ` ${kind}`} ${team ?? '?'}`,
  ),
  cards: match.cards.map(({ name, minute, kind, team }) => `${name} ${clock(minute)} ${kind} ${team ?? '?'}`),
  score:
    match.score &&
    `${match.score.home}-${match.score.away}${match.score.halfTime ? ` (${match.score.halfTime.join('-')})` : ''}`,
});

/** The codes of what the reader was not sure of. */
export const remarks = ({ diagnostics }: MatchText): string[] =>
  [...new Set(diagnostics.map(({ code }) => code))].sort();
