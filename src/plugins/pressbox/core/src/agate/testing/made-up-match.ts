/** A match that never was, with every feature that a sheet can have. */
import { appearanceOf, eventOf, matchOf, sheetOf, type Entity, type MatchFacts } from '../../match';

const person = (name: string): Entity => ({ id: name, name });

const netherlands: Entity = {
  id: 'ned',
  name: 'Netherlands',
  names: {
    fr: { name: 'Pays-Bas', demonym: 'les Néerlandais' },
    en: { name: 'Netherlands' },
    it: { name: 'Olanda', demonym: 'gli olandesi' },
    es: { name: 'Países Bajos', demonym: 'los neerlandeses' },
    de: { name: 'Niederlande', demonym: 'die Niederländer' },
    pt: { name: 'Países Baixos', demonym: 'os neerlandeses' },
    nl: { name: 'Nederland' },
  },
};
const ireland: Entity = {
  id: 'irl',
  name: 'Ireland',
  names: {
    fr: { name: 'Irlande', demonym: 'les Irlandais' },
    it: { name: 'Irlanda' },
    es: { name: 'Irlanda' },
    de: { name: 'Irland', demonym: 'die Iren' },
    pt: { name: 'Irlanda' },
    nl: { name: 'Ierland' },
  },
};

const vanDenBerg = person('van den Berg');
const deWit = person('De Wit');
const smits = person('Smits');
const visser = person('Visser');
const oShea = person("O'Shea");
const mcNamara = person('McNamara');
const doyle = person('Doyle-Hayes');
const byrne = person('Byrne');
const people = (names: string): Entity[] => names.split(' ').map(person);

export const madeUpMatch: MatchFacts = matchOf({
  competition: { id: 'cup', name: 'World Cup', kind: 'tournament' },
  round: { type: 'semi_final', number: null, group: null, leg: null },
  home: netherlands,
  away: ireland,
  phase: 'full_time',
  homeScore: 3,
  awayScore: 3,
  halfTimeHomeScore: 1,
  halfTimeAwayScore: 0,
  homeShootOutScore: 4,
  awayShootOutScore: 2,
  referee: person('Marie Dubois'),
  attendance: 24304,
  sheets: [
    sheetOf({ side: 'home', team: netherlands, formation: '4-3-3', coach: person('Anna de Vries') }, [
      people('Kuipers'),
      [person('Bos'), vanDenBerg, ...people('Kok Mulder')],
      [deWit, smits, person('Postma')],
      [person('Van Hoek'), ...people('Dekker Sarr')],
    ]),
    // No lines, no formation, no coach; a captain, and a substitute who stayed on the bench.
    {
      ...sheetOf({ side: 'away', team: ireland }),
      appearances: [
        ...[oShea, mcNamara, doyle, byrne, ...people('Whelan Nolan Foley Quinn Daly Brady Duffy')].map((each, slot) =>
          appearanceOf({ player: each, slot, shirtNumber: slot + 1, captain: each === doyle }),
        ),
        appearanceOf({ player: person('Kelly'), role: 'substitute', shirtNumber: 16 }),
      ],
    },
  ],
  events: [
    eventOf({ kind: 'goal', side: 'home', player: vanDenBerg, minute: 45, addedTime: 2 }),
    eventOf({ kind: 'penalty_goal', side: 'home', player: vanDenBerg, minute: 57 }),
    eventOf({ kind: 'own_goal', side: 'home', player: oShea, minute: 90, addedTime: 4 }),
    eventOf({ kind: 'goal', side: 'away', player: doyle, minute: 60 }),
    eventOf({ kind: 'goal', side: 'away', player: doyle, minute: 71 }),
    eventOf({ kind: 'goal', side: 'away', player: byrne }),
    eventOf({ kind: 'substitution', side: 'home', playerOff: deWit, player: visser, minute: 46 }),
    eventOf({ kind: 'substitution', side: 'home', playerOff: visser, player: person('Jansen'), minute: 105 }),
    eventOf({ kind: 'yellow_card', side: 'home', player: smits, minute: 30 }),
    eventOf({ kind: 'second_yellow_card', side: 'home', player: smits, minute: 88 }),
    eventOf({ kind: 'yellow_card', side: 'away', player: mcNamara }),
    eventOf({ kind: 'red_card', side: 'away', coach: person('Roy Keogh'), minute: 89 }),
  ],
});
