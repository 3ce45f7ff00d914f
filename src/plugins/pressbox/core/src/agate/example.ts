/** A match that nobody has played: what a newsroom sees its house style on. Its facts are in no language. */
import { eventOf, matchOf, sheetOf, type Entity, type MatchFacts } from '../match';

const named = (name: string, shortName: string | null = null): Entity => ({ id: name, name, shortName });

const HOME: Entity = { ...named('Alfa Calcio', 'Alfa'), names: null };
const AWAY: Entity = { ...named('Bravo FC', 'Bravo'), names: null };

const P = {
  abate: named('Abate'),
  berg: named('Berg'),
  costa: named('Costa'),
  dubois: named('Dubois'),
  eriksen: named('Eriksen'),
  ferrer: named('Ferrer'),
  gallo: named('Gallo'),
  hansen: named('Hansen'),
  ivanov: named('Ivanov'),
  jansen: named('Jansen'),
  kovac: named('Kovač'),
  lopez: named('López'),
  moreau: named('Moreau'),
  novak: named('Novák'),
  okafor: named('Okafor'),
  petit: named('Petit'),
  quist: named('Quist'),
  rossi: named('Rossi'),
  silva: named('Silva'),
  toth: named('Tóth'),
  ueda: named('Ueda'),
  vidal: named('Vidal'),
  weber: named('Weber'),
  ximenez: named('Ximénez'),
  young: named('Young'),
};

const home = sheetOf({ side: 'home', team: HOME, formation: '4-3-3', coach: named('Anna Romano') }, [
  [P.abate],
  [P.berg, P.costa, P.dubois, P.eriksen],
  [P.ferrer, P.gallo, P.hansen],
  [P.ivanov, P.jansen, P.kovac],
]);
const away = sheetOf({ side: 'away', team: AWAY, formation: '4-4-2', coach: named('Paul Stone') }, [
  [P.lopez],
  [P.moreau, P.novak, P.okafor, P.petit],
  [P.quist, P.rossi, P.silva, P.toth],
  [P.ueda, P.vidal],
]);
const bench = (player: Entity, shirtNumber: number) => ({
  ...{ player, shirtNumber, role: 'substitute' as const },
  ...{ line: null, slot: null, captain: false, printedAs: null },
});

/**
 * The match that a house style is shown on: a final with a goal in added time, a penalty, an own goal, changes, cards of
 * all kinds, a crowd of five digits, and a shoot-out.
 *
 * @example
 * printMatch(EXAMPLE_MATCH, fr).scoreline; //=> 'Alfa Calcio 2-2 Bravo FC (4-3 t.a.b.)'
 */
export const EXAMPLE_MATCH: MatchFacts = matchOf({
  round: { type: 'final', number: null, group: null, leg: null },
  home: HOME,
  away: AWAY,
  phase: 'full_time',
  scoreSource: 'events',
  homeScore: 2,
  awayScore: 2,
  halfTimeHomeScore: 1,
  halfTimeAwayScore: 0,
  homeShootOutScore: 4,
  awayShootOutScore: 3,
  sheets: [
    {
      ...home,
      appearances: [
        ...home.appearances.map((each) => ({ ...each, captain: each.player === P.costa })),
        bench(P.weber, 14),
        bench(P.young, 15),
      ],
    },
    { ...away, appearances: [...away.appearances, bench(P.ximenez, 12)] },
  ],
  events: [
    eventOf({ kind: 'goal', side: 'home', player: P.ivanov, minute: 45, addedTime: 2 }),
    eventOf({ kind: 'penalty_goal', side: 'away', player: P.ueda, minute: 57 }),
    eventOf({ kind: 'own_goal', side: 'home', player: P.novak, minute: 74 }),
    eventOf({ kind: 'goal', side: 'away', player: P.vidal, minute: 88 }),
    eventOf({ kind: 'substitution', side: 'home', playerOff: P.gallo, player: P.weber, minute: 62 }),
    eventOf({ kind: 'substitution', side: 'away', playerOff: P.silva, player: P.ximenez, minute: 70 }),
    eventOf({ kind: 'yellow_card', side: 'home', player: P.berg, minute: 31 }),
    eventOf({ kind: 'second_yellow_card', side: 'away', player: P.petit, minute: 81 }),
    eventOf({ kind: 'red_card', side: 'home', coach: named('Anna Romano') }),
  ],
  referee: named('Marie Keller'),
  attendance: 24304,
});
