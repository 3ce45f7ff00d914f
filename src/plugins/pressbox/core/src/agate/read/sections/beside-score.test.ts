/** What stands beside a score, in every language: read, or said to be unread. */
import { parseMatchText, type MatchText } from '..';

const read = (locale: string, text: string): MatchText => {
  const match = parseMatchText(text, { locale });
  if ('matches' in match) throw new Error('several matches were read');
  return match;
};
const unread = (text: string, { diagnostics }: MatchText): string[] =>
  diagnostics.filter(({ code }) => code === 'beside-score-unread').map(({ start, end }) => text.slice(start, end));
const result = ({ sides, score }: MatchText): string => `${sides.join(' v ')} ${score?.home}-${score?.away}`;

/** A language's score, words without a minute, and words with one. */
const TOLD = [
  ['fr', '2-1', 'doublé de Gil', 'Gil marque à la 34e'],
  ['en', '2-1', 'Gil scored twice', 'Gil scored in the 34th minute'],
  ['it', '2-1', 'doppietta di Gil', "Gil segna al 34'"],
  ['es', '2-1', 'doblete de Gil', 'Gil marcó en el minuto 34'],
  ['de', '2:1', 'Gil traf doppelt', 'Gil traf in der 34. Minute'],
  ['pt', '2-1', 'bis de Gil', 'Gil marcou aos 34 minutos'],
  ['nl', '2-1', 'twee keer Gil', 'Gil scoorde in de 34e minuut'],
] as const;
const FORMS = ['TEAMS (WORDS)', 'TEAMS, WORDS', 'TEAMS – WORDS'] as const;
const rows = TOLD.flatMap(([locale, score, ...told]) =>
  ['Nord - Sud SCORE', 'Nord-Sud SCORE', 'Nord SCORE Sud'].flatMap((teams) =>
    told.flatMap((words) =>
      FORMS.map((form) => {
        const line = form.replace('TEAMS', teams).replace('SCORE', score).replace('WORDS', words);
        return [locale, line, words] as const;
      }),
    ),
  ),
);

it.each(rows)('reads the %s score %j and says what beside it is unread', (locale, line, words) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Nord v Sud 2-1');
  expect(match.goals).toEqual([]);
  expect(unread(line, match).map((said) => said.replace(/^\(|\)$/g, ''))).toEqual([words]);
});

it.each([
  ['en', 'Nord 2-1 Sud after a wonderful goal by Gil in the 34th minute', 'after a wonderful goal by Gil'],
  ['en', 'Nord 2-1 Sud after leading 2-0 through Gil', 'leading 2-0 through Gil'],
  ['en', 'Nord 2, Sud 1 after a goal by Gil', 'a goal by Gil'],
  ['en', 'Nord 2, Sud 1 – Gil scored twice', 'Gil scored twice'],
  ['en', 'Nord 2, Sud 1 (Gil scored twice)', 'Gil scored twice'],
  ['en', 'Nord 2-1 Sud (HT: 1-0), Gil scored twice', 'Gil scored twice'],
  ['it', 'Nord-Sud 2-1 (1-0, doppietta di Gil)', 'doppietta di Gil'],
  ['it', 'Nord-Sud 2-1 (pt 1-0), espulso Gil', 'espulso Gil'],
  ['de', 'Nord-Sud 2:1 Gil traf doppelt', 'Gil traf doppelt'],
  ['fr', 'Nord - Sud 2-1 (à Lyon), doublé de Gil', 'doublé de Gil'],
])('reads the %s score %j and says the words behind it', (locale, line, words) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Nord v Sud 2-1');
  expect(unread(line, match)).toEqual([expect.stringContaining(words)]);
});

it.each([
  ['fr', 'Nord - Sud 2-1 (1-0 à la mi-temps)'],
  ['fr', 'Nord - Sud 2-1 a.p. (1-1, 1-0)'],
  ['fr', 'Nord - Sud 2-1 (arrêté)'],
  ['fr', 'Nord - Sud 2-1 (à Lyon)'],
  ['fr', 'Nord - Sud 2-1, stade de la Mer, 8 000 spectateurs'],
  ['en', 'Nord 2-1 Sud @ Al Khor'],
  ['en', 'Nord 2-1 Sud (FT)'],
  ['en', 'Nord 2-1 Sud (FRA)'],
  ['en', 'Nord 2-1 Sud (3-2 on aggregate)'],
  ['de', 'Nord - Sud 2:1 n.V. (1:1 nach 90 Minuten)'],
  ['it', "Nord-Sud 2-1 dts (1-1 dopo i 90')"],
  ['es', 'Nord - Sud 2-1 (al descanso 1-0)'],
  ['pt', 'Nord - Sud 2-1 (suspenso)'],
  ['nl', 'Nord - Sud 2-1 (rust 1-0), 8.000 toeschouwers'],
])('says nothing of what is known beside the %s score %j', (locale, line) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Nord v Sud 2-1');
  expect(match.diagnostics).toEqual([]);
});

it.each([
  ['en', 'Rovers 2-1 Town at Anfield (Kerr 12, 34; Bos 77)'],
  ['fr', 'Rovers 2-1 Town à Lyon (Kerr 12, 34; Bos 77)'],
  ['it', 'Rovers 2-1 Town a Genova (Kerr 12, 34; Bos 77)'],
  ['es', 'Rovers 2-1 Town en San Mamés (Kerr 12, 34; Bos 77)'],
  ['de', 'Rovers 2:1 Town in Wien (Kerr 12, 34; Bos 77)'],
  ['pt', 'Rovers 2-1 Town em Lisboa (Kerr 12, 34; Bos 77)'],
  ['nl', 'Rovers 2-1 Town in Breda (Kerr 12, 34; Bos 77)'],
])('reads the goals behind the place of the %s score %j', (locale, line) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Rovers v Town 2-1');
  expect(match.goals.map(({ scorer, team }) => [scorer, team])).toEqual([['Kerr', 0], ['Kerr', 0], ['Bos', 1]]); // prettier-ignore
  expect(match.diagnostics).toEqual([]);
});

it.each([
  ['en', 'Nord 1-1 Sud (Sud win 4-2 on pens)', { home: 2, away: 4 }],
  ['en', 'Nord 1-1 Sud, Nord win 4-2 on penalties', { home: 4, away: 2 }],
  ['en', 'Nord 1-1 Sud after extra time, 2-4 on penalties', { home: 2, away: 4 }],
  ['fr', 'Nord - Sud 1-1 (Sud vainqueur 4-2 aux tirs au but)', { home: 2, away: 4 }],
  ['it', 'Nord-Sud 1-1 (Sud vince 4-2 ai rigori)', { home: 2, away: 4 }],
  ['es', 'Nord - Sud 1-1 (Sud gana 4-2 en los penaltis)', { home: 2, away: 4 }],
  ['de', 'Nord - Sud 1:1 (Sud gewinnt 4:2 i.E.)', { home: 2, away: 4 }],
  ['pt', 'Nord - Sud 1-1 (Sud vence 4-2 nos penáltis)', { home: 2, away: 4 }],
  ['nl', 'Nord - Sud 1-1 (Sud wint 4-2 na strafschoppen)', { home: 2, away: 4 }],
])('gives the kicks of the %s score %j to whoever won them', (locale, line, kicks) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Nord v Sud 1-1');
  expect(match.shootOut).toEqual(kicks);
  expect(match.diagnostics).toEqual([]);
});

it('reads a crowd by its word, and says a large number without one', () => {
  const told = read('en', 'Nord 2-1 Sud (1-0), att. 12,345');
  expect([told.attendance, told.diagnostics]).toEqual([12_345, []]);
  for (const line of ['Nord 2-1 Sud, 12,345', 'Nord 2-1 Sud 12,345']) {
    const bare = read('en', line);
    expect(result(bare)).toBe('Nord v Sud 2-1');
    expect(unread(line, bare)).toEqual(['12,345']);
  }
});

it('takes no year under the referee for a crowd', () => {
  const text = (below: string) => `Nord - Sud 1-0\nGoal: Gil (12)\nBooked: Sel\nReferee: M Roy\n${below}`;
  expect(read('en', text('2024')).attendance).toBeNull();
  expect(read('en', text('8,000')).attendance).toBe(8000);
});

it.each([
  ['en', 'Nord 2-1 Sud 15:00'],
  ['en', 'Nord 2-1 Sud, Sat 3pm'],
  ['en', 'Nord 2-1 Sud on Tuesday'],
  ['fr', 'Nord - Sud 2-1, le samedi 12 octobre'],
  ['it', 'Nord-Sud 2-1 dopo i supplementari'],
  ['es', 'Nord - Sud 2-1 el sábado'],
  ['de', 'Nord - Sud 2:1 am Samstag'],
  ['pt', 'Nord - Sud 2-1, 12 de maio'],
  ['nl', 'Nord - Sud 2-1 op zaterdag'],
])('takes no date or hour for a side or for words in the %s score %j', (locale, line) => {
  const match = read(locale, line);
  expect(result(match)).toBe('Nord v Sud 2-1');
  expect(match.diagnostics).toEqual([]);
});

it('leaves a side its hyphen where another side stands behind the score', () => {
  expect(result(read('fr', 'Paris-SG 2-1 Lens'))).toBe('Paris-SG v Lens 2-1');
  expect(result(read('en', 'Paris-SG 2-1 Lens after a goal by Gil in the 34th minute'))).toBe('Paris-SG v Lens 2-1');
});

it('says what is unread of the match that it stands beside', () => {
  const text = 'Nord - Sud 2-1\nEst - Ouest 0-1, Gil traf doppelt';
  const several = parseMatchText(text, { locale: 'de' });
  if (!('matches' in several)) throw new Error('one match was read');
  expect(several.matches.map((match) => unread(text, match))).toEqual([[], ['Gil traf doppelt']]);
});
