/** A match an hour old: two Terraccianos at Milan, a Ryan at each side, one change, one booking. */
import type { Side } from '../../events';
import {
  appearanceOf,
  eventOf,
  matchOf,
  type Entity,
  type MatchEvent,
  type MatchFacts,
  type TeamSheet,
} from '../../match';
import type { LineContext } from '../line/types';

const teams: Record<Side, Entity> = {
  home: {
    id: 'milan',
    name: 'AC Milan',
    shortName: 'Milan',
    names: { de: { name: 'AC Mailand', shortName: 'Mailand' } },
  },
  away: { id: 'atalanta', name: 'Atalanta', names: { fr: { nickname: 'la Dea' } } },
};

/** Number, full name, short name: eleven who begin, then the bench. */
const SQUADS: Record<Side, readonly string[]> = {
  home: [
    '57 Pietro Terracciano',
    '19 Theo Hernández',
    '74 Álex Jiménez',
    '46 Matteo Gabbia',
    '2 Davide Calabria',
    '14 Tijjani Reijnders',
    '80 Yunus Musah',
    '8 Ruben Loftus-Cheek',
    '10 Rafael Leão',
    '15 Luka Jović',
    '11 Christian Pulisic',
    '38 Filippo Terracciano',
    '24 Simon Kjær',
    '7 Yacine Adli',
    '9 Olivier Giroud',
    '6 Mat Ryan',
  ],
  away: [
    '29 Marco Carnesecchi',
    '23 Sead Kolašinac',
    '19 Berat Djimsiti',
    '42 Giorgio Scalvini',
    '22 Matteo Ruggeri',
    '13 Éderson',
    '15 Marten de Roon',
    '3 Emil Holm',
    '7 Teun Koopmeiners',
    '17 Charles De Ketelaere',
    '59 Aleksei Mirančuk',
    '8 Mario Pašalić',
    '90 Gianluca Scamacca',
    '9 Luis Muriel',
    '77 Davide Zappacosta',
    '5 Ben Ryan',
  ],
};

export const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

const people = new Map<string, Entity>();
export const person = (name: string): Entity => {
  const short = name.split(' ').slice(1).join(' ');
  const known = people.get(name) ?? { id: idOf(name), name, shortName: short || null };
  people.set(name, known);
  return known;
};

const sheet = (side: Side, coach: string): TeamSheet => ({
  side,
  team: teams[side],
  formation: null,
  coach: person(coach),
  appearances: SQUADS[side].map((line, at) => {
    const [number = '', ...name] = line.split(' ');
    return appearanceOf({
      player: person(name.join(' ')),
      shirtNumber: Number(number),
      role: at < 11 ? 'starter' : 'substitute',
      line: at < 11 ? Math.ceil(at / 4) : null,
      slot: at < 11 ? at : null,
    });
  }),
});

const EVENTS: readonly MatchEvent[] = [
  eventOf({
    kind: 'substitution',
    side: 'home',
    minute: 42,
    playerOff: person('Matteo Gabbia'),
    player: person('Simon Kjær'),
  }),
  eventOf({ kind: 'yellow_card', side: 'away', minute: 33, player: person('Éderson') }),
];

/** The match in its 60th minute. */
export const aMatch = (known: Partial<MatchFacts> = {}): MatchFacts =>
  matchOf({
    home: teams.home,
    away: teams.away,
    phase: 'second_half',
    sheets: [sheet('home', 'Stefano Pioli'), sheet('away', 'Gian Piero Gasperini')],
    events: [...EVENTS],
    ...known,
  });

export const aContext = (known: Partial<LineContext> = {}): LineContext => ({
  match: aMatch(),
  locale: 'it',
  clock: { minute: 60, added: 0 },
  ...known,
});
