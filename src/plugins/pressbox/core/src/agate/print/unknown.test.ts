import { appearanceOf, eventOf, matchOf, sheetOf, type Entity } from '../../match';
import { MATCH_PHASES } from '../../phase';
import { de, en, fr, it as italian, LOCALE_PACKS, withHouseStyle } from '../locales';
import { madeUpMatch } from '../testing/made-up-match';
import { milanAtalanta } from '../testing/milan-atalanta';
import {
  printCardsLine,
  printGoalsLine,
  printMatch,
  printMatchLabel,
  printRound,
  printScoreline,
  printTeamSheet,
} from '.';

const person = (name: string): Entity => ({ id: name, name });
const teams = { home: person('Portugal'), away: person('Slovénie') };
const sub = (playerOff: string, player: string, minute: number | null = null) =>
  eventOf({ kind: 'substitution', side: 'home', playerOff: person(playerOff), player: person(player), minute });
const sheet = sheetOf({ side: 'home', team: person('Portugal') }, [[person('A')], [person('B'), person('C')]]);

describe('what is unknown prints as nothing', () => {
  it('prints a bare pairing for a match of which nothing is known', () => {
    expect(printMatch(matchOf(teams), fr)).toEqual({
      locale: 'fr',
      printedIn: 'fr',
      rubric: { parts: ['Portugal-Slovénie'], line: 'Portugal-Slovénie' },
      score: null,
      scoreline: 'Portugal - Slovénie',
      goals: null,
      shootOut: null,
      missedPenalties: null,
      cards: null,
      sheets: { home: null, away: null },
      referee: null,
      attendance: null,
      label: 'Portugal - Slovénie',
      text: 'Portugal - Slovénie',
    });
  });

  it.each(Object.values(LOCALE_PACKS))('never prints null, undefined or NaN: $locale', (pack) => {
    for (const phase of MATCH_PHASES) {
      const known = printMatch({ ...madeUpMatch, phase }, pack);
      const unknown = printMatch(matchOf({ ...teams, phase }), pack);
      expect(known.text + known.label + known.rubric.line).not.toMatch(/\bnull|undefined|NaN|\(\)|[{}[\]]/);
      expect(unknown.text + unknown.label + unknown.rubric.line).not.toMatch(/\bnull|undefined|NaN|\(\)|[{}[\]]/);
    }
  });

  it.each(Object.values(LOCALE_PACKS))(
    'prints no digit of a score that nobody knows, whatever the phase: $locale',
    (pack) => {
      for (const phase of MATCH_PHASES) {
        const { score, scoreline, rubric, label, text } = printMatch(matchOf({ ...teams, phase }), pack);
        expect(score).toBeNull();
        expect([scoreline, rubric.line, label, text].join()).not.toMatch(/\d/);
        expect(scoreline).toMatch(/^Portugal ?(-|–|v|x) ?Slovénie( \(|$)/);
      }
    },
  );

  it('prints a half-known score as none, and a goalless one as 0-0', () => {
    expect(printScoreline(matchOf({ ...teams, homeScore: 1 }), fr)).toBe('Portugal - Slovénie');
    expect(printScoreline(matchOf({ ...teams, homeScore: 0, awayScore: 0 }), fr)).toBe('Portugal 0-0 Slovénie');
  });

  it('prints one sheet when there is one', () => {
    expect(printMatch({ ...milanAtalanta, sheets: milanAtalanta.sheets.slice(1) }, fr).sheets).toEqual({
      home: null,
      away: expect.stringMatching(/^Atalanta \(3-4-1-2\) : /),
    });
  });

  it('prints no minute rather than a zero', () => {
    expect(printTeamSheet(sheet, [sub('B', 'X')], fr)).toBe('Portugal : A – B (X), C.');
    expect(printTeamSheet(sheet, [sub('B', 'X')], de)).toBe('Portugal: A – B (X), C.');
  });

  it('counts the goals of one player that have no minute, beside those that have one (promise 23)', () => {
    const goal = (minute: number | null) => eventOf({ kind: 'goal', side: 'home', player: person('A'), minute });
    expect(printGoalsLine({ ...teams, events: [goal(null), goal(12), goal(70), goal(null)] }, fr)).toBe(
      'Buts : A (12e, 70e), A (×2) pour Portugal',
    );
  });

  it('marks an own goal or a penalty even when its minute is unknown', () => {
    const events = [eventOf({ kind: 'own_goal', side: 'home', player: person('B') })];
    expect(printGoalsLine({ ...teams, events }, fr)).toBe('But : B (csc) pour Portugal');
  });

  it('names a scorer unknown only where something else is known of the goal', () => {
    const events = [eventOf({ kind: 'goal', side: 'home', minute: 9 }), eventOf({ kind: 'goal', side: 'away' })];
    expect(printGoalsLine({ ...teams, events }, fr)).toBe('But : buteur inconnu (9e) pour Portugal');
  });

  it('prints an own goal without a name as what it is', () => {
    const events = [eventOf({ kind: 'own_goal', side: 'home', minute: 9 })];
    expect(printGoalsLine({ ...teams, events }, de)).toBe('Tor: Eigentor (9.) für Portugal');
  });

  it('prints one list without lines when one player has no line', () => {
    const appearances = ['A', 'B', 'C'].map((name, slot) =>
      appearanceOf({ player: person(name), slot, line: slot || null }),
    );
    expect(printTeamSheet({ ...sheet, appearances, formation: '4-4-2' }, [], fr)).toBe('Portugal (4-4-2) : A, B, C.');
  });

  it('prints no round that is not wholly known', () => {
    expect(printRound({ type: 'matchday', number: null, group: null, leg: null }, fr)).toBeNull();
    expect(printRound({ type: 'group', number: 2, group: null, leg: null }, fr)).toBe('J2');
  });
});

describe('a match that was not played to its end', () => {
  it.each([
    ['postponed', 'Portugal - Slovénie (reporté)'],
    ['cancelled', 'Portugal - Slovénie (annulé)'],
    ['scheduled', 'Portugal - Slovénie'],
  ] as const)('is no link to relive: %s', (phase, label) => {
    expect(printMatchLabel(matchOf({ ...teams, phase }), fr)).toBe(label);
  });

  it('keeps the score it had, and says why that is not all', () => {
    const match = matchOf({ ...teams, phase: 'abandoned', homeScore: 1, awayScore: 0 });
    expect(printMatchLabel(match, fr)).toBe('Revivez Portugal - Slovénie (1-0, arrêté)');
    expect(printScoreline(match, en)).toBe('Portugal 1-0 Slovénie (abandoned)');
  });

  it('tells a shoot-out after ninety minutes from one after extra time', () => {
    const level = matchOf({ ...teams, homeScore: 1, awayScore: 1, homeShootOutScore: 4, awayShootOutScore: 2 });
    const late = eventOf({ kind: 'yellow_card', side: 'home', player: person('A'), minute: 101 });
    expect(printScoreline(level, italian)).toBe('Portugal-Slovénie 1-1 (4-2 d.c.r.)');
    expect(printScoreline({ ...level, events: [late] }, italian)).toBe('Portugal-Slovénie 1-1 (d.t.s., 4-2 d.c.r.)');
  });
});

describe('the changes of a sheet', () => {
  it('prints the change of a player who came on inside the change before', () => {
    const events = [sub('X', 'Y', 80), sub('B', 'X', 46), sub('Y', 'Z', 88)];
    expect(printTeamSheet(sheet, events, fr)).toBe('Portugal : A – B (X, 46e (Y, 80e (Z, 88e))), C.');
  });

  it('comes to an end when two players come on for each other, as friendlies allow', () => {
    const events = [sub('B', 'X', 30), sub('X', 'B', 60), sub('B', 'X', 80)];
    expect(printTeamSheet(sheet, events, en)).toBe('Portugal: A; B (X 30 (B 60 (X 80))), C.');
  });

  it('still says that a player came on when nobody knows for whom', () => {
    const unknown = eventOf({ kind: 'substitution', side: 'home', player: person('X') });
    expect(printTeamSheet(sheet, [unknown], fr)).toBe('Portugal : A – B, C. Entrés en jeu : X.');
    expect(printTeamSheet(sheet, [sub('X', 'Y', 80), { ...unknown, minute: 62 }], fr)).toBe(
      'Portugal : A – B, C. Entrés en jeu : X (62e) (Y, 80e).',
    );
    expect(printTeamSheet(sheet, [sub('X', 'Y', 80), sub('Y', 'X', 85)], fr)).toBe(
      'Portugal : A – B, C. Entrés en jeu : Y (80e) (X, 85e).',
    );
  });

  it('leaves those of the other side alone', () => {
    expect(printTeamSheet(sheet, [{ ...sub('B', 'X', 30), side: 'away' }], fr)).toBe('Portugal : A – B, C.');
  });

  it('prints bench, numbers and captain where the house style wants them', () => {
    const wordy = withHouseStyle(fr, {
      sheet: { bench: true, player: '[{number}. ]{name}[ \\[{captain}\\]][ {changes}]', captain: 'cap' },
    });
    const [, away] = madeUpMatch.sheets;
    expect(away && printTeamSheet(away, [], wordy)).toBe(
      "Irlande : 1. O'Shea, 2. McNamara, 3. Doyle-Hayes [cap], 4. Byrne, 5. Whelan, 6. Nolan, 7. Foley, 8. Quinn, 9. Daly, 10. Brady, 11. Duffy. Remplaçants : Kelly.",
    );
  });
});

describe('names', () => {
  const players = ['Rafael Leão|Leão', 'Simon Kjær|Kjær', 'Aleksei Miranchuk|Miranchuk'].map((names): Entity => {
    const [name = '', shortName = ''] = names.split('|');
    return { id: name, name, shortName };
  });
  const [leao, kjaer, miranchuk] = players as [Entity, Entity, Entity];
  const transliterated = { ...miranchuk, names: { fr: { name: 'Alekseï Mirantchouk', shortName: 'Mirantchouk' } } };
  const of = (...appearances: ReturnType<typeof appearanceOf>[]) => printTeamSheet({ ...sheet, appearances }, [], fr);

  it('are those of the sheet itself, in the reader’s language where it has its own', () => {
    expect(
      of(
        appearanceOf({ player: leao, printedAs: 'Rafael Leão' }),
        appearanceOf({ player: kjaer, printedAs: 'Kjaer' }),
        appearanceOf({ player: transliterated, printedAs: 'Mirančuk' }),
      ),
    ).toBe('Portugal : Rafael Leão, Kjaer, Mirantchouk.');
  });

  it('stay full where the sheet printed them in full', () => {
    expect(of(appearanceOf({ player: transliterated, printedAs: 'Aleksei Miranchuk' }))).toBe(
      'Portugal : Alekseï Mirantchouk.',
    );
  });

  it('are short in a list of cards, a coach’s too', () => {
    const coach = { id: 'c', name: 'Gian Piero Gasperini', shortName: 'Gasperini' };
    expect(printCardsLine({ ...teams, events: [eventOf({ kind: 'yellow_card', side: 'home', coach })] }, fr)).toBe(
      'Avertissement : Gasperini (entraîneur) pour Portugal.',
    );
  });

  it('end their sentence once', () => {
    const jr = { ...sheet, coach: person('Nuno Jr.') };
    expect(printTeamSheet(jr, [], fr)).toBe('Portugal : A – B, C. Entraîneur : Nuno Jr.');
  });
});
