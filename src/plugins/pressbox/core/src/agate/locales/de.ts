import type { LocalePack } from './pack';

/** German (docs/agate.md §1 to §5). */
export const de: LocalePack = {
  locale: 'de',
  language: 'de',
  colon: ': ',
  minute: '{minute}.[+{added}]', // §1: "(90.+2)"
  thousands: '.',
  score: {
    result: '{home}:{away}', // §3
    separator: ', ',
    halfTime: '{score}',
    extraTime: 'n.V.',
    shootOut: '{score} i.E.',
    phases: {
      postponed: 'verlegt',
      suspended: 'unterbrochen',
      abandoned: 'abgebrochen',
      cancelled: 'abgesagt',
      awarded: 'gewertet',
    },
  },
  scoreline: { played: '{home} - {away} {score}[ ({notes})]', fixture: '{home} - {away}[ ({notes})]', halfTime: true },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    rounds: {
      matchday: '{number}. Spieltag',
      group: 'Gruppe {group}',
      preliminary: 'Vorqualifikation',
      play_off: 'Play-offs',
      round_of_64: 'Runde der letzten 64',
      round_of_32: 'Sechzehntelfinale',
      round_of_16: 'Achtelfinale',
      quarter_final: 'Viertelfinale',
      semi_final: 'Halbfinale',
      third_place: 'Spiel um Platz 3',
      final: 'Finale',
    },
    roundSeparator: ', ',
    firstLeg: '{round}, Hinspiel',
    secondLeg: '{round}, Rückspiel',
  },
  list: {
    entry: '{name}[ ({details})]',
    entries: ', ',
    details: ', ',
    sides: '; ',
    people: ['demonym'],
    withPeople: '{entries} für {people}',
    withName: '{entries} für {team}',
  },
  // Elfmeter, not FE: the facts do not say whether a foul or a hand gave it.
  goals: {
    one: 'Tor',
    many: 'Tore',
    beforeMark: ', ', // §2: "19., Elfmeter"
    penalty: 'Elfmeter',
    ownGoal: 'Eigentor',
    unknownScorer: 'Torschütze unbekannt',
  },
  cards: {
    yellow_card: { one: 'Gelbe Karte', many: 'Gelbe Karten', mark: null },
    second_yellow_card: { one: 'Gelb-Rote Karte', many: 'Gelb-Rote Karten', mark: null }, // §5: a heading of its own
    red_card: { one: 'Rote Karte', many: 'Rote Karten', mark: null },
    coach: 'Trainer',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Elfmeterschießen', many: 'Elfmeterschießen', beforeMark: ', ', missed: 'verschossen' },
  missedPenalties: { one: 'Elfmeter verschossen', many: 'Elfmeter verschossen', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Außerdem eingesetzt{colon}{alsoOn}.][ Ersatz{colon}{bench}.][ Trainer{colon}{coach}.]',
    lines: ' – ', // §3
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '([{minute} ]{on}[ {next}])', // §4: OUT (57. IN)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} - {away}[ ({result})]',
    hyphenatedMatch: null,
    before: '{match}',
    during: 'Im Liveticker: {match}',
    after: 'Zum Nachlesen: {match}',
  },
  referee: 'Schiedsrichter{colon}{name}.',
  attendance: 'Zuschauer{colon}{count}.',
};
