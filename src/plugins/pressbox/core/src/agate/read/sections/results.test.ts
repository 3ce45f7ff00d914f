/** What stands around a score and around a name, as lists of results and regional papers print it. */
import { parseMatchText, type MatchText } from '..';

const matchesOf = (locale: string, text: string): MatchText[] => {
  const read = parseMatchText(text, { locale });
  return 'matches' in read ? read.matches : [read];
};
const one = (locale: string, text: string): MatchText => {
  const [match, ...others] = matchesOf(locale, text);
  expect(others).toEqual([]);
  if (!match) throw new Error('nothing was read');
  return match;
};
const codes = ({ diagnostics }: MatchText) => diagnostics.map(({ code }) => code);
const goals = (match: MatchText) =>
  match.goals.map(({ scorer, minute, kind, team }) =>
    [
      scorer ?? '?',
      minute && `${minute.minute}${minute.added ? `+${minute.added}` : ''}`,
      kind === 'goal' ? null : kind,
      team,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
const result = (locale: string, text: string): string => {
  const { sides, score, shootOut } = one(locale, text);
  const half = score?.halfTime ? ` (${score.halfTime.join('-')})` : '';
  return `${sides.join(' v ')} ${score?.home}-${score?.away}${half}${shootOut ? ` kicks ${shootOut.home}-${shootOut.away}` : ''}`;
};

it.each([
  [
    'fr',
    'Nord (4-4-2) : Abel – Baba, Coco, Dodo, Fifi – T. Gil, Momo, Nino, Pepe – Rara, Soso. Entraîneur : B. Ury.',
    'B. Ury',
  ],
  [
    'de',
    'Nord (4-4-2): Abel – Baba, Coco, Tr. Dodo, Fifi – Gil, Momo, Nino, Pepe – Rara, Soso. Trainer: B. Ury.',
    'B. Ury',
  ],
  ['es', 'Norte (4-4-2): Abel; Baba, Coco, T. Dodo, Fifi; Gil, Momo, Nino, Pepe; Rara, Soso. DT: B. Ury.', 'B. Ury'],
])('takes the initial of a player in a %s line-up for no coach (promise reading)', (locale, text, coach) => {
  const match = one(locale, text);
  expect(match.teams[0]?.starters).toHaveLength(11);
  expect(match.teams[0]?.coach).toBe(coach);
  expect(codes(match)).toEqual([]);
});

it.each([
  ['en', 'Nord 1-0 Sud\nGoals: T. Gil 12', 'T. Gil 12 0'],
  ['en', 'Nord 1-0 Sud\nGoals: Ed. Gil 12', 'Ed. Gil 12 0'],
  ['it', "Nord - Sud 1-0\nReti: Tr. Gil 12'", 'Tr. Gil 12 0'],
])('takes the initial at the head of a %s list of goals for a name: %j (promise reading)', (locale, text, goal) => {
  expect(goals(one(locale, text))).toEqual([goal]);
});

it('reads a list of results as so many matches (promise reading)', () => {
  const matches = matchesOf('fr', 'Nord - Sud 4-0\nEst - Ouest 1-2\nMont - Val 1-0');
  expect(matches.map(({ sides, score }) => `${sides.join(' v ')} ${score?.home}-${score?.away}`)).toEqual([
    'Nord v Sud 4-0',
    'Est v Ouest 1-2',
    'Mont v Val 1-0',
  ]);
});

it.each([
  ['de', "Nord v Sud 2-1 (Gil 34', Momo 36'; Ury 1')", ['Gil 34 0', 'Momo 36 0', 'Ury 1 1']],
  ['fr', 'Nord - Sud 2-1 (Gil 12e, Le Momo 45e+2 s.p. ; Ury 77e)', ['Gil 12 0', 'Le Momo 45+2 penalty 0', 'Ury 77 1']],
  ['de', 'Nord - Süd 2:1 (1:0) 1:0 Gil (12.), 1:1 Ury (30.), 2:1 Gil (60.)', ['Gil 12 0', 'Ury 30 1', 'Gil 60 0']],
  ['en', "Nord 0-1 Sud (Ury 1')", ['Ury 1 1']],
  ['fr', 'Nord-Sud 1-1 Gil (12e) - Ury (77e)', ['Gil 12 0', 'Ury 77 1']],
  ['it', "Nord-Sud 2-0: 12' Gil, 45'+2 Momo (rig.)", ['Gil 12 0', 'Momo 45+2 penalty 0']],
  [
    'en',
    'Nord 1, Sud 2\nNord: Jan Gil (90).\nSud: Leo Ury (39), Rob Ito (54, pen.).',
    ['Jan Gil 90 0', 'Leo Ury 39 1', 'Rob Ito 54 penalty 1'],
  ],
  ['fr', 'Nord 1-1 Sud\nNord : Gil (12e)\nSud : Ury (77e)', ['Gil 12 0', 'Ury 77 1']],
])('reads the scorers beside a %s score: %j (promise reading)', (locale, text, scorers) => {
  const match = one(locale, text);
  expect(goals(match)).toEqual(scorers);
  expect(match.sides.map((side) => side?.slice(0, 1))).toEqual(['N', 'S']);
  expect(codes(match)).not.toContain('goals-score-mismatch');
});

it('says aloud what stands beside a score and is not read (promise reading)', () => {
  const text = "Nord - Sud 2-1 puis Gil a marqué à la 34e d'une frappe superbe";
  const match = one('fr', text);
  expect(match.goals).toEqual([]);
  const [said] = match.diagnostics.filter(({ code }) => code === 'beside-score-unread');
  expect(text.slice(said?.start, said?.end)).toContain('Gil');
  expect(codes(one('fr', 'Nord - Sud 2-1'))).toEqual([]);
});

it.each([
  [
    'fr',
    'Nord - Sud 1-0\nBut : Gil (12e).\nArbitre : M. Roy. 8 000 spectateurs.\nEst - Ouest 0-1\nBut : Ury (30e).\nArbitre : M. Sel. 30 000 spectateurs.',
  ],
  [
    'en',
    'Nord 1-0 Sud\nGoal: Gil 12\nReferee: M Roy\nAttendance: 8,000\nEst 0-1 Ouest\nGoal: Ury 30\nReferee: M Sel\nAttendance: 30,000',
  ],
  ...[
    ['fr', 'But', 'Arbitre : M. Roy', 'N spectateurs'],
    ['fr', 'But', 'Arbitre : M. Roy', '(N spectateurs)'],
    ['en', 'Goal', 'Referee: M Roy', 'N spectators.'],
    ['it', 'Rete', 'Arbitro: Roy', 'N spettatori'],
    ['es', 'Gol', 'Árbitro: Roy', 'Estadio lleno, N espectadores.'],
    ['de', 'Tor', 'Schiedsrichter: Roy', 'N Zuschauer'],
    ['pt', 'Golo', 'Árbitro: Roy', 'N espectadores.'],
    ['nl', 'Doelpunt', 'Scheidsrechter: Roy', 'N toeschouwers'],
    ['en', 'Goal', 'Booked: Sel\nReferee: M Roy', 'N'],
    ['fr', 'But', 'Averti : Sel\nArbitre : M. Roy', '(N).'],
  ].flatMap(([locale = '', goal = '', referee = '', crowd = '']) =>
    ['8 000', '8,000', '8.000'].map((printed) => [
      locale,
      [
        `Nord - Sud 1-0\n${goal}: Gil (12')\n${referee}\n${crowd.replace('N', printed)}`,
        `Est - Ouest 0-1\n${goal}: Ury (30')\n${referee}\n${crowd.replace('N', printed.replace('8', '30'))}`,
      ].join('\n'),
    ]),
  ),
])('leaves each match of a %s round-up its own crowd (promise reading)', (locale, text) => {
  expect(matchesOf(locale, text).map(({ attendance }) => attendance)).toEqual([8000, 30000]);
});

it('leaves each match the crowd that stands over its score', () => {
  const text =
    '8 000 spectateurs\nNord - Sud 1-0\nBut : Gil (12e)\n30 000 spectateurs\nEst - Ouest 0-1\nBut : Ury (30e)';
  expect(matchesOf('fr', text).map(({ attendance }) => attendance)).toEqual([8000, 30000]);
});

it('gives the crowd of one match to no other', () => {
  const text = 'Nord - Sud 1-0\nBut : Gil (12e)\nEst - Ouest 0-1\nBut : Ury (30e)\n30 000 spectateurs';
  expect(matchesOf('fr', text).map(({ attendance }) => attendance)).toEqual([null, 30000]);
});

it.each([
  ['en', 'Nord 1-1 Sud (aet, 11-10 pens)', 'Nord v Sud 1-1 kicks 11-10'],
  ['en', 'Nord v Sud 16-15 pen. (1-1, 1-0)', 'Nord v Sud 1-1 (1-0) kicks 16-15'],
  ['fr', 'Nord - Sud 0-0 (12-11 aux tirs au but)', 'Nord v Sud 0-0 kicks 12-11'],
  ['de', 'Nord - Süd 7:5 n. E. (3:3, 2:2, 2:0)', 'Nord v Süd 3-3 (2-0) kicks 4-2'],
  ['it', "Nord-Sud 7-5 dopo i calci di rigore (3-3 dts, 2-2 dopo i 90')", 'Nord v Sud 3-3 kicks 4-2'],
  ['en', 'Nord (SUI) v Sud FC (ENG)  0-3 (0-2)', 'Nord v Sud FC 0-3 (0-2)'],
  ['fr', 'Nord (L1) - Sud (L2) 1-2', 'Nord v Sud 1-2'],
  ['it', 'Nord (Ita)-Sud (Ola) 3-1', 'Nord v Sud 3-1'],
  ['en', 'June 12   Nord  1-2 Sud', 'Nord v Sud 1-2'],
  ['en', 'Fri Jun 9  Nord 4-2 (2-1) Sud', 'Nord v Sud 4-2 (2-1)'],
  ['de', '12.10. Nord - Süd 2:1', 'Nord v Süd 2-1'],
  ['de', 'Sa, 12.10., 15:30 Uhr: Nord - Süd 2:1', 'Nord v Süd 2-1'],
  ['fr', 'Samedi 12 octobre : Nord - Sud 2-1', 'Nord v Sud 2-1'],
  ['es', '12 de octubre de 2024: Norte - Sur 2-1', 'Norte v Sur 2-1'],
  ['pt', 'Sábado, 12 de outubro, 15h30: Norte - Sul 2-1', 'Norte v Sul 2-1'],
  ['nl', 'Zaterdag 12 oktober: Noord - Zuid 2-1', 'Noord v Zuid 2-1'],
  ['it', 'Sabato 12 ottobre, ore 15.30: Nord - Sud 2-1', 'Nord v Sud 2-1'],
  ['en', '20:00 CET Nord 5-0 Sud', 'Nord v Sud 5-0'],
  ['en', 'Jun 13 @ Porto Novo  Nord v Sud 1-5', 'Nord v Sud 1-5'],
  ['en', 'AP: Nord 1, Sud 2', 'Nord v Sud 1-2'],
  ['pt', 'Nord v Sud MT  1-1 (1-0)', 'Nord v Sud MT 1-1 (1-0)'],
  ['fr', 'Sud MT 2-1 Nord', 'Sud MT v Nord 2-1'],
  ['en', 'Nord v Sud HT  1-1 (1-0)', 'Nord v Sud HT 1-1 (1-0)'],
  ['en', 'Sud HT 2-1 Nord', 'Sud HT v Nord 2-1'],
  ['it', 'Nord v Sud PT  1-1 (1-0)', 'Nord v Sud PT 1-1 (1-0)'],
  ['it', 'Sud PT 2-1 Nord', 'Sud PT v Nord 2-1'],
  ['fr', 'Sam. 12/10 Nord 2-1 Sud', 'Nord v Sud 2-1'],
  ['en', '25.03.23 @ Glasgow  Nord 3-0 Sud', 'Nord v Sud 3-0'],
  ['de', '1. FC Nord - Süd 2:1', '1. FC Nord v Süd 2-1'],
  ['es', 'Mar del Norte - Sur 2-1', 'Mar del Norte v Sur 2-1'],
])('reads the %s line %j for teams and score alone (promise reading)', (locale, text, expected) => {
  expect(result(locale, text)).toBe(expected);
});

it.each([
  ['Goals: own goal 37, Gil 60; Ury 86', ['? 37 own-goal 0', 'Gil 60 0', 'Ury 86 1']],
  ['Goals: Own goal (37), Gil (60); Ury (86)', ['? 37 own-goal 0', 'Gil 60 0', 'Ury 86 1']],
  ['Goals: Gil 60, own goal 37; Ury 86', ['Gil 60 0', '? 37 own-goal 0', 'Ury 86 1']],
])('gives an own goal without a name to nobody: %j (promise reading)', (list, scorers) => {
  expect(goals(one('en', `Nord 2-1 Sud\n${list}`))).toEqual(scorers);
});

it.each([
  ['fr', 'But : Gil (30e). But refusé : Ury (37e, VAR).'],
  ['en', 'Goals: Gil 30, Gil 37 (disallowed, VAR)'],
  ['en', 'Goals: Gil 30\nDisallowed: Ury 37'],
  ['it', "Rete: Gil 30'. Gol annullato: Ury 37'."],
  ['es', 'Gol: Gil 30’. Gol anulado: Ury 37’.'],
  ['de', 'Tor: Gil (30.). Aberkannt: Ury (37.)'],
  ['nl', 'Doelpunt: Gil (30.). Afgekeurd doelpunt: Ury (37.)'],
  ['pt', "Golo: Gil 30'. Golo anulado: Ury 37'."],
])('counts no goal that was taken back in %s: %j (promise reading)', (locale, list) => {
  expect(goals(one(locale, `Nord - Sud 1-0\n${list}`))).toEqual(['Gil 30 0']);
});

it('takes the head of a spreadsheet for no team (promise reading)', () => {
  const match = one('en', 'Day,Hour,Ground,Sides,Result,Crowd,People,Scored,Passes,Booked,Clock,Remarks');
  expect(match.teams).toEqual([]);
  expect(codes(match)).toEqual(['nothing-found']);
});

it('a list of one scorer is no match of a team against itself', () => {
  const match = one('en', 'Colburn - Barwick 3-0\nGoals\nKolb (C) 11, Kolb (C) 12, Kolb (C) 23\nReferee\nAna Quist');
  expect(goals(match)).toEqual(['Kolb 11 0', 'Kolb 12 0', 'Kolb 23 0']);
});

it('a list of scorers is no match, though its first minutes would be a score', () => {
  const match = one('en', 'Colburn - Barwick 3-0\nGoals\nKolb (C) 11, Abel (C) 12, Kolb (C) 23\nReferee\nAna Quist');
  expect(goals(match)).toEqual(['Kolb 11 0', 'Abel 12 0', 'Kolb 23 0']);
});

it('a bare name in a list of who came on is no player whom the sheet tells apart by an initial', () => {
  const eleven = 'Maier, Bos, J. Koné, Dam, Elm, Fox, Gil, Hart, Ives, Jonk, Kolb';
  const came = (sheet: string) =>
    one('de', `Alfa - Bravo\nAlfa: ${sheet}. Außerdem eingesetzt: Lalo, Vell (Koné).\nBravo: Ant, Bee, Cat, Doe, Eel, Fly, Gnu, Hen, Ibis, Jay, Kite.`) // prettier-ignore
      .teams[0]?.substitutions.map(({ off, on }) => `${off ?? '?'} > ${on}`);
  expect(came(eleven)).toEqual(['? > Lalo', '? > Vell', 'Vell > Koné']);
  expect(came(eleven.replace('J. Koné', 'Koné'))).toEqual(['? > Lalo', 'Koné > Vell']);
});
