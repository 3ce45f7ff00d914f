import type { LocalePack } from './pack';

/** Italian, with absolute minutes as Sky prints them (docs/agate.md §1, §2, §5). */
export const it: LocalePack = {
  locale: 'it',
  language: 'it',
  colon: ': ',
  minute: "{minute}'[+{added}]", // §1: the absolute minute; the half (17'st) is the older form, and a house style
  thousands: '.',
  score: {
    result: '{home}-{away}',
    separator: ', ',
    halfTime: '{score}', // §3: "0-0 (0-0)"
    extraTime: 'd.t.s.',
    shootOut: '{score} d.c.r.',
    phases: {
      postponed: 'rinviata',
      suspended: 'interrotta',
      abandoned: 'sospesa',
      cancelled: 'annullata',
      awarded: 'a tavolino',
    },
  },
  scoreline: { played: '{home}-{away} {score}[ ({notes})]', fixture: '{home}-{away}[ ({notes})]', halfTime: true },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    rounds: {
      matchday: '{number}ª giornata',
      group: 'Girone {group}',
      preliminary: 'Turno preliminare',
      play_off: 'Spareggi',
      round_of_64: 'Trentaduesimi',
      round_of_32: 'Sedicesimi',
      round_of_16: 'Ottavi',
      quarter_final: 'Quarti',
      semi_final: 'Semifinali',
      third_place: 'Finale 3º posto',
      final: 'Finale',
    },
    roundSeparator: ', ',
    firstLeg: '{round}, andata',
    secondLeg: '{round}, ritorno',
  },
  list: {
    entry: '{name}[ ({details})]',
    entries: ', ',
    details: ', ',
    sides: '; ',
    people: ['demonym'],
    withPeople: '{entries} per {people}',
    withName: '{entries} ({team})', // §5: one tag for the list before it; "per" would need the club's article
  },
  goals: {
    one: 'Rete',
    many: 'Reti',
    beforeMark: ' ',
    penalty: 'rig.',
    ownGoal: 'aut.',
    unknownScorer: 'marcatore ignoto',
  },
  cards: {
    yellow_card: { one: 'Ammonito', many: 'Ammoniti', mark: null },
    second_yellow_card: { one: 'Espulso', many: 'Espulsi', mark: 'doppia ammonizione' }, // §5
    red_card: { one: 'Espulso', many: 'Espulsi', mark: null },
    coach: 'allenatore',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Calci di rigore', many: 'Calci di rigore', beforeMark: ', ', missed: 'fallito' },
  missedPenalties: { one: 'Rigore fallito', many: 'Rigori falliti', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Entrati{colon}{alsoOn}.][ A disp.{colon}{bench}.][ All.{colon}{coach}.]',
    lines: '; ', // §3
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '([{minute} ]{on}[ {next}])', // §4: OUT (62' IN)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} - {away}[ ({result})]',
    hyphenatedMatch: null,
    before: '{match}',
    during: 'Segui {match}',
    after: 'Rivivi {match}',
  },
  referee: 'Arbitro{colon}{name}.',
  attendance: 'Spettatori{colon}{count}.',
};
