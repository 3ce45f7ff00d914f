/** An invented match with something of everything, for tests: Borvik 3-2 Halden. */
import { appearanceOf, eventOf, matchOf, type Entity, type MatchFacts } from '../../match';
import type { LocalName } from '../../names';

const person = (name: string): Entity => ({ id: name.toLowerCase().replaceAll(' ', '-'), name });

const demonyms = (...words: string[]): Record<string, LocalName> => {
  const locales = ['fr', 'en', 'it', 'es', 'de', 'pt', 'nl'];
  return Object.fromEntries(locales.map((locale, index) => [locale, { demonym: words[index] ?? '' }]));
};

export const borvik: Entity = {
  id: 'borvik',
  name: 'Borvik',
  names: demonyms('les Borvikois', 'the Borvikers', 'i borvikesi', 'los borvikenses', 'die Borviker', 'os borvikenses', 'de Borvikers'), // prettier-ignore
};
export const halden: Entity = {
  id: 'halden',
  name: 'Halden',
  names: demonyms('les Haldenais', 'the Haldeners', 'gli haldenesi', 'los haldenenses', 'die Haldener', 'os haldenenses', 'de Haldeners'), // prettier-ignore
};

const home = ['Nils Orsten', 'Tomas Brandel', 'Ivo Kestner', 'Dario Menzo', 'Pavel Gruda', 'Sandro Vell'].map(person);
const bench = ['Ruben Falck', 'Kasper Lund'].map(person);
const away = ['Paul Werrin', 'Luca Sarvo', 'Henk Dolmer', 'Jan Rietberg', 'Milo Perrant', 'Theo Anselm'].map(person);
const reserve = ['Oskar Finn', 'Rafael Moura Dias'].map(person);

const named = (list: readonly Entity[], name: string): Entity => {
  const found = list.find((each) => each.name.endsWith(name));
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
};
const all = [...home, ...bench, ...away, ...reserve];
const who = (name: string): Entity => named(all, name);

const starters = (list: readonly Entity[]) =>
  list.map((player, index) => appearanceOf({ player, line: Math.min(index, 3), slot: index }));
const substitutes = (list: readonly Entity[]) => list.map((player) => appearanceOf({ player, role: 'substitute' }));

/** Brandel 12, Sarvo 34 (pen.), Rietberg 45+2 (o.g.), Sarvo 70, Brandel 81. */
export const aMatch = (): MatchFacts =>
  matchOf({
    home: borvik,
    away: halden,
    phase: 'full_time',
    scoreSource: 'events',
    homeScore: 3,
    awayScore: 2,
    halfTimeHomeScore: 2,
    halfTimeAwayScore: 1,
    round: { type: 'matchday', number: 14, group: null, leg: null },
    referee: person('Anna Lindqvist'),
    attendance: 21_347,
    sheets: [
      { side: 'home', team: borvik, formation: '4-3-3', coach: person('Mara Holt'), appearances: [...starters(home), ...substitutes(bench)] },
      { side: 'away', team: halden, formation: '3-5-2', coach: person('Otto Frings'), appearances: [...starters(away), ...substitutes(reserve)] },
    ], // prettier-ignore
    events: [
      eventOf({ kind: 'goal', side: 'home', minute: 12, player: who('Brandel') }),
      eventOf({ kind: 'penalty_goal', side: 'away', minute: 34, player: who('Sarvo') }),
      eventOf({ kind: 'own_goal', side: 'home', minute: 45, addedTime: 2, player: who('Rietberg') }),
      eventOf({ kind: 'yellow_card', side: 'home', minute: 58, player: who('Kestner') }),
      eventOf({ kind: 'yellow_card', side: 'away', minute: 61, player: who('Dolmer') }),
      eventOf({ kind: 'substitution', side: 'home', minute: 63, player: who('Falck'), playerOff: who('Menzo') }),
      eventOf({ kind: 'substitution', side: 'away', minute: 66, player: who('Finn'), playerOff: who('Anselm') }),
      eventOf({ kind: 'goal', side: 'away', minute: 70, player: who('Sarvo') }),
      eventOf({ kind: 'red_card', side: 'away', minute: 75, player: who('Perrant') }),
      eventOf({ kind: 'goal', side: 'home', minute: 81, player: who('Brandel') }),
    ],
  });

/** The same, and Dolmer missed a penalty in the 20th minute. */
export const withAMiss = (): MatchFacts => {
  const match = aMatch();
  return { ...match, events: [...match.events, eventOf({ kind: 'penalty_missed', side: 'away', minute: 20, player: who('Dolmer') })] }; // prettier-ignore
};

/** The quarter-final of a cup that ended 1-1 and went to kicks, 4-2; the first leg of nothing. */
export const aCupTie = (): MatchFacts => ({
  ...aMatch(),
  homeScore: 1,
  awayScore: 1,
  halfTimeHomeScore: 0,
  halfTimeAwayScore: 0,
  homeShootOutScore: 4,
  awayShootOutScore: 2,
  round: { type: 'quarter_final', number: null, group: null, leg: null },
  events: [
    eventOf({ kind: 'goal', side: 'home', minute: 52, player: who('Brandel') }),
    eventOf({ kind: 'goal', side: 'away', minute: 88, player: who('Sarvo') }),
    eventOf({ kind: 'shoot_out_scored', side: 'home', period: 'penalty_shoot_out', player: who('Brandel') }),
    eventOf({ kind: 'shoot_out_missed', side: 'away', period: 'penalty_shoot_out', player: who('Dolmer') }),
    eventOf({ kind: 'shoot_out_scored', side: 'home', period: 'penalty_shoot_out', player: who('Kestner') }),
    eventOf({ kind: 'shoot_out_missed', side: 'away', period: 'penalty_shoot_out', player: who('Rietberg') }),
  ],
});

/** The second leg, 3-2 after 1-2 in the first. */
export const twoLegs = (): MatchFacts[] => [
  { ...aMatch(), round: { type: 'semi_final', number: null, group: null, leg: 2 } },
  { ...aMatch(), home: halden, away: borvik, homeScore: 2, awayScore: 1, halfTimeHomeScore: 1, halfTimeAwayScore: 0, events: [], sheets: [], round: { type: 'semi_final', number: null, group: null, leg: 1 } }, // prettier-ignore
];
