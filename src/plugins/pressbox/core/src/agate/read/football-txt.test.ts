/**
 * Football.TXT of openfootball (levels 1 and 2). The World Cup is held against the file itself, taken apart by its marks
 * alone; a small sheet of our own stands for it where the reference material is not there.
 */
import { readFileSync } from 'node:fs';
import { describeWithShared, sharedPath } from '../../../../../../../tests/support/shared';
import { formatMinute, type MatchMinute } from '../../minute';
import type { MatchText } from '.';
import { matchesIn } from './testing/brief';
import { lines } from './testing/sheets/case';

interface Facts {
  sides: string;
  attendance: number | null;
  referee: string | null;
  captains: string[];
  starters: string[];
  changes: string[];
  cards: string[];
  goals: string[];
  kicks: string[];
}

const clock = (minute: MatchMinute | null): string => (minute ? formatMinute(minute) : '?');
/** Past the hundred-and-twentieth there is only added time: the file says 128, and means 120+8. */
const inPlay = (minute: string): string => (Number(minute) > 120 ? `120+${Number(minute) - 120}` : minute);
const CARDS: Record<string, string> = { Y: 'yellow', 'Y/R': 'second-yellow', R: 'red' };

const factsOf = (match: MatchText): Facts => ({
  sides: match.sides.join(' v '),
  attendance: match.attendance,
  referee: match.referee,
  captains: match.teams.flatMap(({ starters }) => starters.filter(({ captain }) => captain).map(({ name }) => name)),
  starters: match.teams.flatMap(({ starters }) => starters.map(({ name, line }) => `${line} ${name}`)),
  changes: match.teams.flatMap(({ substitutions }) =>
    substitutions.map(({ off, on, minute }) => `${off}>${on} ${clock(minute)}`),
  ),
  cards: match.cards.map(({ name, kind, minute }) => `${name} ${kind} ${clock(minute)}`).sort(),
  goals: match.goals.map(({ scorer, minute, kind, team }) => `${scorer} ${clock(minute)} ${kind} ${team}`).sort(),
  kicks: match.kicks.map(({ name, scored, team }) => `${name} ${scored} ${team}`),
});

/** A list at the depth of its brackets. */
const divide = (text: string, by: RegExp): string[] => {
  const parts: string[] = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ('(['.includes(char)) depth += 1;
    if (')]'.includes(char)) depth -= 1;
    const mark = depth === 0 ? by.exec(text.slice(at)) : null;
    if (mark) {
      parts.push('');
      at += mark[0].length - 1;
    } else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

/** One side of the file: "Team: KEEPER - A [c], B (72' C [Y 80']) - …". */
const sheetOf = (body: string) => {
  const found = { starters: [] as string[], captains: [] as string[], changes: [] as string[], cards: [] as string[] };
  const take = (text: string, off: string | null): void => {
    const own = text.replace(/\(.*\)/, '');
    const name = own
      .replace(/\[[^\]]*\]/g, '')
      .replace(/^[\d+']+ /, '')
      .trim();
    if (/\[c\]/.test(own)) found.captains.push(name);
    const minute = /^([\d+]+)'/.exec(text)?.[1];
    if (off !== null) found.changes.push(`${off}>${name} ${minute}`);
    for (const [, kind = '', when = ''] of own.matchAll(/\[(Y\/R|Y|R) ([\d+]+)'\]/g))
      found.cards.push(`${name} ${CARDS[kind]} ${inPlay(when)}`);
    const inside = /\((.*)\)/.exec(text)?.[1];
    if (inside) take(inside, name);
  };
  divide(body, /^\s-\s/).forEach((row, line) => {
    for (const entry of divide(row, /^,/)) {
      found.starters.push(`${line} ${entry.replace(/[([].*/, '').trim()}`);
      take(entry, null);
    }
  });
  return found;
};

const goalsOf = (text: string, only: 0 | 1 | null): string[] => {
  const sides = text.split(';');
  return sides.flatMap((side, index) => {
    const team = only ?? index;
    let scorer = '';
    return side.split(',').flatMap((part) => {
      const [, name = '', when = '', mark = ''] = /^\s*(.*?)\s*([\d+]+)'\s*(\([a-z]+\))?\s*$/.exec(part) ?? [];
      if (name) scorer = name;
      return when ? [`${scorer} ${when} ${{ '(p)': 'penalty', '(og)': 'own-goal' }[mark] ?? 'goal'} ${team}`] : [];
    });
  });
};

const kicksOf = (text: string): string[] => {
  let [home, away] = [0, 0];
  const kicks = text.split(',').map((part) => {
    const [, h, a, name = '', missed] = /^\s*(?:(\d+)-(\d+))?\s*(.*?)\s*(\(missed\))?\s*$/s.exec(part) ?? [];
    const team = h === undefined ? null : Number(h) > home ? 0 : 1;
    if (h !== undefined) [home, away] = [Number(h), Number(a)];
    return { name, missed: missed !== undefined, team, away };
  });
  const known = kicks.findIndex(({ team }) => team !== null);
  const first = kicks[known]?.team ?? 0;
  return kicks.map(({ name, missed }, index) => `${name} ${!missed} ${(index - known) % 2 === 0 ? first : 1 - first}`);
};

/** Every match of the file that has line-ups. */
const matchesOf = (text: string): Facts[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/^(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )/m)
    .slice(1)
    .map((block) => {
      const [head = '', score = '', ...rest] = block.split('\n');
      const body = rest.join('\n').replace(/^▪.*$/gm, '');
      const sections = body.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
      const goals = /^\((.*)\)$/.exec(sections[0] ?? '')?.[1] ?? '';
      const sheets = [...body.matchAll(/^([A-Z][^:\n]*): ((?:.|\n(?!\S|\n))*)/gm)];
      const [refs, pens] = ['Refs', 'Penalties'].map((name) => sheets.find(([, label]) => label === name)?.[2]);
      const squads = sheets
        .filter(([, label]) => label !== 'Refs' && label !== 'Penalties')
        .map(([, , list = '']) => sheetOf(list.replace(/\s+/g, ' ')));
      const [, home = '', away = '', numbers = ''] = /^\s+(.+?) v (.+?) {2}(.*)$/.exec(score) ?? [];
      const [h, a] = (/(\d+)-(\d+)/.exec(numbers) ?? []).slice(1).map(Number);
      const all = (pick: (squad: ReturnType<typeof sheetOf>) => string[]) => squads.flatMap(pick);
      return {
        sides: `${home} v ${away}`,
        attendance: Number(/Att: (\d+)/.exec(head)?.[1]),
        referee: refs?.split(' (')[0] ?? null,
        captains: all(({ captains }) => captains),
        starters: all(({ starters }) => starters),
        changes: all(({ changes }) => changes),
        cards: all(({ cards }) => cards).sort(),
        goals: goalsOf(goals, h === 0 ? 1 : a === 0 ? 0 : null).sort(),
        kicks: pens ? kicksOf(pens) : [],
      };
    });

const SAMPLE = lines(
  '= Coast Cup 2031',
  '',
  '▪ Final',
  'Sun Jun 8 20:00 UTC+2 @ Harbour Ground, Colburn, Att: 12345',
  '  Colburn v Barwick  2-2 a.e.t. (1-1, 0-1), 2-1 pen.',
  "     (Jan KOLB 60'(p), Ola DAM 104'; Kim VOS 12', Pia BOS 90+3'(og))",
  '',
  "Colburn: Abe ABEL - Ben BABA [Y 30'], Cy COCO, Dee DODO, Fay FIFI - Jan KOLB [c], Mo MOMO (72' Ola DAM [Y 80']),",
  '      Nia NINO - Pat PEPE, Ray RARA, Sol SOSO',
  "Barwick: Tia TINO - Uma UGO, Vic VICO, Xia XENO [Y 20'] [Y/R 88'], Yve YURI - Zoe ZOLA, Quin QUIN (46' Pam PINO (91' Lou LALO)),",
  '      Kim VOS - Otto OTTO [c], Pia BOS, Rem REMO',
  '',
  'Penalties: 1-0 Jan KOLB, Kim VOS (missed),',
  '           2-0 Ola DAM, 2-1 Pia BOS',
  '',
  'Refs: Sam MOSS (IRL), Ted URY (IRL)',
);

describe('a match in Football.TXT', () => {
  const [match, ...more] = matchesIn(SAMPLE, 'en');
  const read = match && factsOf(match);

  it('has its sheets, captains, changes and cards', () => {
    expect(more).toEqual([]);
    expect(read).toMatchObject({
      sides: 'Colburn v Barwick',
      captains: ['Jan KOLB', 'Otto OTTO'],
      changes: ['Mo MOMO>Ola DAM 72', 'Quin QUIN>Pam PINO 46', 'Pam PINO>Lou LALO 91'],
      cards: ['Ben BABA yellow 30', 'Ola DAM yellow 80', 'Xia XENO second-yellow 88', 'Xia XENO yellow 20'],
    });
    expect(read?.starters).toHaveLength(22);
  });

  it('has its goals, shoot-out, crowd and referee', () => {
    expect(read).toMatchObject({
      attendance: 12345,
      referee: 'Sam MOSS',
      goals: ['Jan KOLB 60 penalty 0', 'Kim VOS 12 goal 1', 'Ola DAM 104 goal 0', 'Pia BOS 90+3 own-goal 1'],
      kicks: ['Jan KOLB true 0', 'Kim VOS false 1', 'Ola DAM true 0', 'Pia BOS true 1'],
    });
    expect(match).toMatchObject({ score: { home: 2, away: 2, halfTime: [0, 1] }, shootOut: { home: 2, away: 1 } });
  });

  it('is read at the level of results too', () => {
    const results = matchesIn(
      lines(
        '= Coast League 2031/32',
        '',
        '▪ Matchday 1',
        'Fri Aug 8',
        '  20.00  Colburn v Barwick  3-1 (1-0)',
        '  Denby v Elton  0-0',
      ),
      'en',
    );
    expect(results.map(({ sides, score }) => [sides.join('-'), score])).toEqual([
      ['Colburn-Barwick', { home: 3, away: 1, halfTime: [1, 0] }],
      ['Denby-Elton', { home: 0, away: 0, halfTime: null }],
    ]);
  });
});

describeWithShared('the World Cup in Football.TXT', () => {
  const file = sharedPath('data', 'openfootball', 'worldcup-2022_full.football.txt');
  const text = file ? readFileSync(file, 'utf8') : '';
  const expected = matchesOf(text);

  it('has sixty-four matches with line-ups', () => {
    expect(expected).toHaveLength(64);
    expect(expected.flatMap(({ starters }) => starters)).toHaveLength(64 * 22);
  });

  it('comes back with the goals, changes, cards, captains, referee, crowd and kicks of every match', () => {
    expect(matchesIn(text, 'en').map(factsOf)).toEqual(expected);
  });
});
