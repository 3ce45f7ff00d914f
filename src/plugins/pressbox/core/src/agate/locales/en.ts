import type { LocalePack } from './pack';

/** English, as British and Irish agate prints it (docs/agate.md §1 to §6). */
export const en: LocalePack = {
  locale: 'en',
  language: 'en',
  colon: ': ',
  minute: '{minute}[+{added}]', // §1: bare
  thousands: ',',
  score: {
    result: '{home}-{away}',
    separator: ', ',
    halfTime: 'HT {score}',
    extraTime: 'aet',
    shootOut: '{score} pens',
    phases: {
      postponed: 'postponed',
      suspended: 'suspended',
      abandoned: 'abandoned',
      cancelled: 'cancelled',
      awarded: 'awarded',
    },
  },
  scoreline: { played: '{home} {score} {away}[ ({notes})]', fixture: '{home} v {away}[ ({notes})]', halfTime: false },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    rounds: {
      matchday: 'Matchday {number}',
      group: 'Group {group}',
      preliminary: 'Preliminary round',
      play_off: 'Play-offs',
      round_of_64: 'Round of 64',
      round_of_32: 'Round of 32',
      round_of_16: 'Round of 16',
      quarter_final: 'Quarter-finals',
      semi_final: 'Semi-finals',
      third_place: 'Third-place play-off',
      final: 'Final',
    },
    roundSeparator: ', ',
    firstLeg: '{round}, first leg',
    secondLeg: '{round}, second leg',
  },
  list: {
    entry: '{name}[ ({details})]',
    entries: ', ',
    details: ', ',
    sides: '; ',
    people: ['name'], // an English desk writes "for Milan", not "for the Milanese"
    withPeople: '{entries} for {people}',
    withName: '{entries} for {team}',
  },
  goals: {
    one: 'Goal',
    many: 'Goals',
    beforeMark: ' ', // §2: "72 pen"
    penalty: 'pen',
    ownGoal: 'og',
    unknownScorer: 'unknown scorer',
  },
  cards: {
    yellow_card: { one: 'Booked', many: 'Booked', mark: null },
    second_yellow_card: { one: 'Sent off', many: 'Sent off', mark: 'second yellow' },
    red_card: { one: 'Sent off', many: 'Sent off', mark: null },
    coach: 'coach',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Shoot-out', many: 'Shoot-out', beforeMark: ', ', missed: 'missed' },
  missedPenalties: { one: 'Missed penalty', many: 'Missed penalties', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Also played{colon}{alsoOn}.][ Subs not used{colon}{bench}.][ Coach{colon}{coach}.]',
    lines: '; ', // §3
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '({on}[ {minute}][ {next}])', // §4: OUT (IN 62)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} v {away}[ ({result})]',
    hyphenatedMatch: null,
    before: '{match}',
    during: 'Follow {match}',
    after: 'Relive {match}',
  },
  referee: 'Referee{colon}{name}.',
  attendance: 'Attendance{colon}{count}.',
};
