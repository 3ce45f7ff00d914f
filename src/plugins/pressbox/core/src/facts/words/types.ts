import type { RoundType } from '../../round';

/**
 * The words by which a report makes its claims. Each entry is phrases divided by commas, in the little grammar of
 * `text/phrase-book`: `egalis*` is every word that starts so, `a|b` one or the other, `le?` may be missing, `*`
 * alone any one word, `…` up to three. Case and accents do not count, but for `=hätte`.
 */

export const CUES = [
  /* what a goal does to the score */
  'opens',
  'leads',
  'equalises',
  'doubles',
  'reduces',
  'turns',
  'lastWord',
  /* of whoever stands beside it, that they decided the match: "settled it", "the winning goal" */
  'decides',
  /* beside a word for a penalty, that it went in: "kept her nerve" */
  'converts',
  /* telling of a goal for sure; of a shot that may be one; of one that is none */
  'scores',
  /* of those, what can be said of nothing else */
  'scoresSure',
  'shoots',
  'goalNoun',
  'goalBy',
  'shotNoun',
  /* how the ball came, which is no goal of whoever sent it: "corner", "cross" */
  'delivery',
  /* whoever is named before it had a part in a goal, and did not score it: "an assist for" */
  'assist',
  /* before whoever lets it in: "beat" */
  'beats',
  'chance',
  /* with a post or a bar in it, but no chance: "far post" */
  'place',
  'missed',
  /* in front of a score that the game has now: "made it", "zum" */
  'makesIt',
  'penalty',
  'ownGoal',
  /* no penalty is scored so: "header", "free-kick" */
  'openPlay',
  /* an own goal may be told so: "turned it in, unluckily" */
  'deflects',
  'brace',
  'hatTrick',
  'fourGoals',
  'ownSecond',
  'ownThird',
  'nth2',
  'nth3',
  'nth4',
  'nth5',
  'nth6',
  /* parts of the game */
  'halfTime',
  'afterBreak',
  'firstHalf',
  'secondHalf',
  'fullTime',
  'extraTime',
  'shootOut',
  'aggregate',
  /* a tie of two legs, as a noun: what is level then is the tie */
  'tie',
  'firstLeg',
  /* the result, told of whoever stands before */
  'win',
  'lose',
  'draw',
  /* of those, what can be said of nothing but a whole match: "share the spoils" */
  'drawn',
  /* before or behind the next opponent: "will face" */
  'meets',
  /* the result, told of whoever stands behind: "victory for" */
  'winOf',
  'lossOf',
  'through',
  'out',
  /* cards */
  'yellow',
  'secondYellow',
  'straightRed',
  'red',
  'sentOff',
  /* of no colour: "the card" */
  'anyCard',
  /* a side that is short of players: of so many left, or of nobody knows how many */
  'tenPlayers',
  'ninePlayers',
  'fewerPlayers',
  /* changes */
  'comesOn',
  'goesOff',
  'replaces',
  'replacedBy',
  /* beside who came on, of whoever was named before: "replaced him" */
  'inTheirPlace',
  'forWhom',
  'bringsOn',
  'takesOff',
  'substitute',
  /* the sheet's head */
  'coach',
  'referee',
  'assistantReferee',
  /* what nobody but a referee does: "pointed to the spot" */
  'refereeActs',
  'crowd',
  'crowdLead',
  'newSystem',
  /* a match of a group, as a noun */
  'groupMatch',
  /* before a system that a side has given up, or usually plays: "abandoned", "the usual" */
  'formerSystem',
  /* rounds; `matchday` and `group` stand beside their number or letter */
  'final',
  'semi_final',
  'quarter_final',
  'round_of_16',
  'round_of_32',
  'third_place',
  'matchday',
  'group',
  'overcome',
  /* not this match, or not what happened */
  'history',
  'elsewhere',
  /* `versus` is always before an opponent; `against` may be */
  'versus',
  'against',
  'almost',
  'had',
  /* what somebody got away with, risked or asked for and was not given: "escaped", "deserved", "called for" */
  'spared',
  /* before a lead that stays, or is lost: "kept", "squandered" */
  'keeps',
  'points',
  /* who did it: before a name that scored, before a name that did not, and instead of a name */
  'agent',
  'object',
  'stranger',
  /* of those instead of a name, what is no more than a pronoun */
  'pronoun',
  /* minutes */
  'minuteLead',
  'minuteNoun',
  'minutesAway',
  /* minutes reckoned from the end, the break, a goal before; the hour; added time without a number */
  'minutesLeft',
  'minutesToBreak',
  'minutesSinceBreak',
  'minutesLater',
  'onTheHour',
  'lateOn',
  'up',
  'down',
  /* behind "65 minutes" */
  'minutesGone',
  'noGoals',
  /* beside a word for half-time: nobody led, somebody did */
  'levelAtBreak',
  'leadAtBreak',
  'addedTime',
  'leadBy',
  /* behind "his third": not of this match */
  'ofSeason',
  /* in a list of kicks, behind a name */
  'kickScored',
  'kickMissed',
] as const;
export type Cue = (typeof CUES)[number];

/** Single words that mean something only by where they stand, parted by spaces, case and accents left out. */
export const PLACED = [
  /* those whom a coach sends out: "Holt’s side" */
  'charges',
  /* before what is spoken of: "this quarter-final" */
  'these',
  /* before what was, or is to be: "after the equaliser" */
  'afters',
  /* between two names: "and" */
  'joins',
  /* between two marks of one list: "and then by" */
  'chains',
  /* between a team and its coach */
  'of',
  /* before a coach: "coached by" */
  'by',
  /* between who comes on and who goes off */
  'swaps',
  /* between a card and who is shown it: "for" */
  'toNames',
  /* behind "comes on", before a name that does not: "for" */
  'notNewcomers',
  /* behind a name, of whom it goes on to tell */
  'relatives',
  /* said of whoever was shown a card, right behind the name: "booked" */
  'shownCards',
  /* before whoever did what a participle says: "by" */
  'passives',
  /* several goals, before those who scored them: "goals by" */
  'manyGoals',
  /* a list of goals begins so: "Goals:" */
  'listHeads',
  /* behind a name, of what they were long ago: "once" */
  'onces',
  /* where a clause begins that tells of another time: "when", "as" */
  'whens',
  /* before a score that may be any */
  'articles',
  /* before what can be but one: "the" */
  'definites',
  /* before a score that stands already: "at 2-2"; where a clause begins with it: "with the score at 2-2"; and the score itself, as a noun */
  'standings',
  'standingStarts',
  /* before a participle that is active: "has beaten" */
  'haves',
  /* between two clauses: "but" */
  'buts',
  'scoreNouns',
  /* before a minute that what is told was not yet at: "before" */
  'befores',
  /* in a score told in words: "nil", "all" */
  'nil',
  'all',
  /* between the two figures of a score, and between two numbers in words: "1 a 0", "dos a cero" */
  'scoreJoins',
  'countJoins',
  /* before a bare figure that is a minute, and behind one: "al 26" */
  'bareMinutes',
  'behindBareMinutes',
  /* glued to a figure: "th" */
  'ordinalMarks',
  /* with a full stop that ends no sentence */
  'abbreviations',
  /* behind the minute that a line of a live report begins with */
  'liveMinutes',
  /* before a year that is part of a name: "Euro 2024" */
  'occasions',
  /* within a mark, saying nothing of their own */
  'fillers',
  /* a goal in a live report; "goooal" is "goal" */
  'shouts',
] as const;
export type Placed = (typeof PLACED)[number];

/** How a language is written. */
export const TRAITS = [
  /* a capital is no sign of a name */
  'nounsInCapitals',
  /* "68." is an ordinal */
  'ordinalStops',
  /* a verb may be far behind its subject */
  'verbLast',
  /* "Kerrs" is Kerr's; "Kerr’s" is; "for Kerr to open" is said of her */
  'genitive',
  'possessive',
  'infinitive',
  /* "la 45e" is a minute */
  'ordinalIsMinute',
  /* "6:5 Toren" is of a table */
  'goalsBehind',
] as const;
export type Trait = (typeof TRAITS)[number];

export interface FactWords {
  cues: Partial<Record<Cue, string>>;
  /** One to twelve, as words. */
  numbers: string;
  /** First to twentieth and further, as words, for minutes and matchdays. */
  ordinals?: string;
  /** Words that begin a sentence in capitals and are nobody's name there: "Can", "Die". */
  notNames: string;
  placed?: Partial<Record<Placed, string>>;
  /** Those that hold, parted by spaces. */
  traits?: string;
}

/** The rounds of a cup that have words of their own; the cues and the facts call them the same. */
export const CUP_ROUNDS = [
  'final',
  'semi_final',
  'quarter_final',
  'round_of_16',
  'round_of_32',
  'third_place',
] as const satisfies readonly (Cue & RoundType)[];
