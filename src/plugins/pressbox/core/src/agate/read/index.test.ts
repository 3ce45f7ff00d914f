import { DIAGNOSTIC_CODES, MAX_INPUT, parseMatchText } from '.';
import { brief, matchesIn, readOne, remarks } from './testing/brief';

const BREST =
  'Brest (4-4-2) : Bihan – Cadiou, Morvan, Le Goff, Abgrall – Quéré, Floch, Jaouen, Riou – Tanguy, Guillou. Entraîneur : Jean Hamon.';
const LORIENT =
  'Lorient (4-3-3) : Le Gall – Moal, Pennec, Bars, Cloarec – Stephan, Guéguen, Le Roux – Kerrien, Podeur (Rio, 62e), Menez. Entraîneur : Yves Le Bris.';

describe('parseMatchText', () => {
  it('reads two sheets, one sheet, and only the scorers', () => {
    expect(brief(readOne(`${BREST}\n\n${LORIENT}`, 'fr')).sheets).toHaveLength(2);
    expect(brief(readOne(LORIENT, 'fr'))).toMatchObject({
      sheets: [
        'Lorient 4-3-3: Le Gall | Moal, Pennec, Bars, Cloarec | Stephan, Guéguen, Le Roux | Kerrien, Podeur, Menez. Yves Le Bris',
      ],
      changes: ['Podeur>Rio 62'],
    });
    expect(
      brief(readOne('Buts : Durand (12e) pour les Brestois // Blanc (45e+2, 57e, SP) pour les Merlus', 'fr')).goals,
    ).toEqual(['Durand 12 0', 'Blanc 45+2 1', 'Blanc 57 penalty 1']);
  });

  it('reads a page with prose before, between and behind, and makes no sheet of the prose', () => {
    const match = readOne(
      [
        'Les Bretons au bout de la nuit',
        'Portés par Le Goff, Morvan, Bihan, Cadiou, Abgrall, Quéré, Floch, Jaouen, Riou et Tanguy, les locaux ont attendu la 88e minute pour passer devant (1-0).',
        'Brest 1-0 Lorient',
        'But : Le Goff (88e) pour les Brestois.',
        BREST,
        'À lire aussi : Guingamp-Nantes (2-2)',
        'Les visiteurs, eux, repartent bredouilles : une défaite, deux blessés, trois suspendus, et quatre jours de repos.',
        LORIENT,
        'Rennes - Brest (0-3)',
      ].join('\n\n'),
      'fr',
    );
    expect(brief(match)).toMatchObject({ goals: ['Le Goff 88 0'], score: '1-0', changes: ['Podeur>Rio 62'] });
    expect(match.teams.map(({ label, starters }) => [label, starters.length])).toEqual([
      ['Brest', 11],
      ['Lorient', 11],
    ]);
    expect(match.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads several matches', () => {
    const matches = matchesIn(
      'Laval – Nîmes    1-3\nButs : Noir (5′) – Blanc (20′), Gris (67′ csc), Vert (93′)\nDijon – Istres     4-1\nButs : Brun (9′, 19′), Rose (48′), Roux (65′)',
      'fr',
    );
    expect(matches.map((match) => brief(match).goals)).toEqual([
      ['Noir 5 0', 'Blanc 20 1', 'Gris 67 own-goal 1', 'Vert 90+3 1'],
      ['Brun 9 0', 'Brun 19 0', 'Rose 48 0', 'Roux 65 0'],
    ]);
  });

  it('loses one bracket to one slip, and no player', () => {
    const match = readOne(LORIENT.replace('62e)', '62e').replace('Pennec,', 'Pennec (74eCorre),'), 'fr');
    expect(match.teams[0]?.starters).toHaveLength(11);
    expect(brief(match).changes).toEqual(['Pennec>Corre 74', 'Podeur>Rio 62']);
    expect(remarks(match)).toEqual(['unclosed-bracket']);
  });

  it('points at the slip', () => {
    const text = LORIENT.replace('62e)', '62e');
    const [remark] = readOne(text, 'fr').diagnostics;
    expect(remark && text.slice(remark.start, remark.end)).toBe('(Rio, 62e');
  });

  it.each([10, 12])('reads a sheet of %i with a warning', (count) => {
    const names = [
      'Bihan',
      'Cadiou',
      'Morvan',
      'Abgrall',
      'Floch',
      'Jaouen',
      'Riou',
      'Tanguy',
      'Guillou',
      'Menez',
      'Podeur',
      'Rio',
    ];
    const match = readOne(`Brest : ${names.slice(0, count).join(', ')}.`, 'fr');
    expect(match.teams[0]?.starters).toHaveLength(count);
    expect(remarks(match)).toEqual(['starters-count']);
  });

  it('leaves the side of a goal open where nothing tells it', () => {
    const match = readOne('Brest - Lorient 1-1\nBut : Durand (12e)', 'fr');
    expect(brief(match).goals).toEqual(['Durand 12 ?']);
    expect(remarks(match)).toContain('goal-side-unknown');
  });

  it('never takes the side of an own goal from the line-up', () => {
    const match = readOne(`${BREST}\n${LORIENT}\nButs : Tanguy (12e), Menez (20e csc)`, 'fr');
    expect(brief(match).goals).toEqual(['Tanguy 12 0', 'Menez 20 own-goal ?']);
  });

  it('keeps every span inside the text and on its name', () => {
    const text = `Brest 1-0 Lorient\nBut : Le Goff (88e) pour les Brestois.\nAvertissement : Moal (3e).\n${BREST}\n${LORIENT}`;
    const match = readOne(text, 'fr');
    const spans = [
      ...match.goals.map(({ scorer, span }) => [scorer, span] as const),
      ...match.cards.map(({ name, span }) => [name, span] as const),
      ...match.teams.flatMap(({ starters }) => starters.map(({ name, span }) => [name, span] as const)),
      ...match.teams.flatMap(({ substitutions }) => substitutions.map(({ on, span }) => [on, span] as const)),
    ];
    expect(spans).toHaveLength(25);
    for (const [name, { start, end }] of spans) expect(text.slice(start, end)).toBe(name);
  });

  it('takes a newsroom’s own words', () => {
    const words = { headings: { goals: ['golovi'], coach: ['izbornik'] }, penalty: ['jed'], joiners: ['i'] };
    const match = parseMatchText('Split - Rijeka 2-0\nGolovi: Perić (12), Babić (60 jed)', { locale: 'hr', words });
    expect('goals' in match && match.goals.map(({ scorer, kind, team }) => [scorer, kind, team])).toEqual([
      ['Perić', 'goal', 0],
      ['Babić', 'penalty', 0],
    ]);
  });

  it.each(['', '   \n\n ', 'Rien à signaler.', '((((', '\ud800', 'Buts :', '\u0000'])(
    'says that %j holds nothing',
    (text) => {
      expect(remarks(readOne(text, 'fr'))).toEqual(['nothing-found']);
    },
  );

  it('reads no more than it promises, and says so', () => {
    const match = readOne(`${BREST}\n${'x '.repeat(MAX_INPUT)}`, 'fr');
    expect(match.teams[0]?.starters).toHaveLength(11);
    expect(remarks(match)).toEqual(['input-truncated']);
  });

  it('knows every code it gives', () => {
    expect(new Set(DIAGNOSTIC_CODES).size).toBe(DIAGNOSTIC_CODES.length);
  });
});
