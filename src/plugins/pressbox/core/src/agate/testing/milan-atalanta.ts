/** Two real matches as facts: the one of the reference page, and the one it links to. */
import { eventOf, matchOf, sheetOf, type Entity, type MatchEvent, type MatchFacts } from '../../match';
import type { Side } from '../../events';

/** A player known by surname, or by a full name and a short one: "Rafael Leão|Leão". */
const player = (names: string): Entity => {
  const [name = names, shortName = null] = names.split('|');
  return { id: name, name, shortName };
};

export const milan: Entity = {
  id: 'ac-milan',
  name: 'AC Milan',
  shortName: 'Milan',
  names: {
    fr: { demonym: 'les Milanais', nickname: 'les Rossoneri' },
    it: { nickname: 'i rossoneri' },
    de: { name: 'AC Mailand', shortName: 'Mailand', demonym: 'die Mailänder' },
  },
};
export const atalanta: Entity = {
  id: 'atalanta',
  name: 'Atalanta',
  names: { fr: { demonym: 'les Bergamasques', nickname: 'la Dea' }, it: { nickname: 'i nerazzurri' } },
};

const P = {
  adli: player('Yacine Adli|Adli'),
  calabria: player('Davide Calabria|Calabria'),
  carnesecchi: player('Marco Carnesecchi|Carnesecchi'),
  deKetelaere: player('Charles De Ketelaere|De Ketelaere'),
  deRoon: player('Marten de Roon|de Roon'),
  djimsiti: player('Berat Djimsiti|Djimsiti'),
  ederson: player('Ederson'),
  gabbia: player('Matteo Gabbia|Gabbia'),
  giroud: player('Olivier Giroud|Giroud'),
  hernandez: player('Theo Hernández|Hernández'),
  hien: player('Isak Hien|Hien'),
  holm: player('Emil Holm|Holm'),
  jimenez: player('Álex Jiménez|Jiménez'),
  jovic: player('Luka Jović|Jović'),
  kjaer: player('Simon Kjær|Kjær'),
  kolasinac: player('Sead Kolašinac|Kolašinac'),
  koopmeiners: player('Teun Koopmeiners|Koopmeiners'),
  leao: player('Rafael Leão|Leão'),
  loftusCheek: player('Ruben Loftus-Cheek|Loftus-Cheek'),
  maignan: player('Mike Maignan|Maignan'),
  mirancuk: player('Aleksei Mirančuk|Mirančuk'),
  muriel: player('Luis Muriel|Muriel'),
  musah: player('Yunus Musah|Musah'),
  pasalic: player('Mario Pašalić|Pašalić'),
  pulisic: player('Christian Pulisic|Pulisic'),
  reijnders: player('Tijjani Reijnders|Reijnders'),
  ruggeri: player('Matteo Ruggeri|Ruggeri'),
  scalvini: player('Giorgio Scalvini|Scalvini'),
  scamacca: player('Gianluca Scamacca|Scamacca'),
  simic: player('Jan-Carlo Simić|Simić'),
  terracciano: player('Filippo Terracciano|Terracciano'),
  zappacosta: player('Davide Zappacosta|Zappacosta'),
};

const change = (side: Side, playerOff: Entity, on: Entity, minute: number): MatchEvent =>
  eventOf({ kind: 'substitution', side, playerOff, player: on, minute });

const milanSheet = sheetOf({ side: 'home', team: milan, formation: '4-3-3', coach: player('Stefano Pioli|Pioli') }, [
  [P.maignan],
  [P.hernandez, P.jimenez, P.gabbia, P.calabria],
  [P.reijnders, P.musah, P.loftusCheek],
  [P.leao, P.jovic, P.pulisic],
]);
const printedAs: Record<string, string> = { [P.leao.id]: 'Rafael Leão' };

/** Milan–Atalanta 1-2, Coppa Italia, quarter-final, 10 January 2024. */
export const milanAtalanta: MatchFacts = matchOf({
  competition: { id: 'coppa-italia', name: 'Coppa Italia', kind: 'cup', names: { fr: { name: "Coupe d'Italie" } } },
  round: { type: 'quarter_final', number: null, group: null, leg: null },
  home: milan,
  away: atalanta,
  phase: 'full_time',
  scoreSource: 'events',
  homeScore: 1,
  awayScore: 2,
  halfTimeHomeScore: 1,
  halfTimeAwayScore: 1,
  sheets: [
    {
      ...milanSheet,
      appearances: [
        ...milanSheet.appearances.map((each) => ({ ...each, printedAs: printedAs[each.player.id] ?? null })),
        {
          player: P.kjaer,
          role: 'substitute',
          line: null,
          slot: null,
          shirtNumber: 24,
          captain: false,
          printedAs: 'Kjaer',
        },
      ],
    },
    sheetOf({ side: 'away', team: atalanta, formation: '3-4-1-2', coach: player('Gian Piero Gasperini|Gasperini') }, [
      [P.carnesecchi],
      [P.kolasinac, P.djimsiti, P.scalvini],
      [P.ruggeri, P.ederson, P.deRoon, P.holm],
      [P.koopmeiners],
      [P.deKetelaere, P.mirancuk],
    ]),
  ],
  // Out of order on purpose: printing puts them in the order of play.
  events: [
    eventOf({ kind: 'penalty_goal', side: 'away', player: P.koopmeiners, minute: 57 }),
    eventOf({ kind: 'goal', side: 'home', player: P.leao, minute: 45, assistBy: P.loftusCheek }),
    eventOf({ kind: 'goal', side: 'away', player: P.koopmeiners, minute: 45, addedTime: 2, assistBy: P.holm }),
    eventOf({ kind: 'red_card', side: 'away', coach: player('Gian Piero Gasperini|Gasperini') }),
    change('home', P.gabbia, P.kjaer, 42),
    change('home', P.jimenez, P.terracciano, 62),
    change('home', P.calabria, P.simic, 62),
    change('home', P.reijnders, P.adli, 73),
    change('home', P.loftusCheek, P.giroud, 73),
    change('away', P.deRoon, P.pasalic, 42),
    change('away', P.ruggeri, P.zappacosta, 78),
    change('away', P.deKetelaere, P.scamacca, 78),
    change('away', P.scalvini, P.hien, 86),
    change('away', P.koopmeiners, P.muriel, 86),
  ],
});

/** Atalanta–Milan 3-2, Serie A, matchday 15, 9 December 2023. */
export const atalantaMilan: MatchFacts = matchOf({
  competition: { id: 'serie-a', name: 'Serie A', kind: 'league' },
  round: { type: 'matchday', number: 15, group: null, leg: null },
  home: atalanta,
  away: milan,
  phase: 'full_time',
  homeScore: 3,
  awayScore: 2,
});
