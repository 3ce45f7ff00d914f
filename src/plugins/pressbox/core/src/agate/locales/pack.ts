/**
 * A locale pack: all that a language does differently when it prints a match. Data, and a function only where data
 * cannot do; the printer itself knows no language.
 */
import type { EventKind } from '../../events';
import type { RoundType } from '../../round';
import type { MatchPhase } from '../../phase';
import type { Template } from './template';

/** A heading, for one entry and for several: "But", "Buts". */
export interface Heading {
  one: string;
  many: string;
}

/** What a list of events needs beside its heading. */
export interface ListWords extends Heading {
  /** Between a minute and its mark: "57e, SP", "57 pen". */
  beforeMark: string;
}

/** Cards of two kinds whose headings are the same words share one list; `mark` then tells them apart in it. */
export interface CardWords extends Heading {
  mark: string | null;
}

/** How a side is named in a list of scorers: by its people, by what they are called with affection, by its name. */
export const PEOPLE_FORMS = ['demonym', 'nickname', 'name'] as const;
export type PeopleForm = (typeof PEOPLE_FORMS)[number];

/** The phases that a printed match has to own up to, because its score is not that of a match played to its end. */
export type UnfinishedPhase = Extract<MatchPhase, 'postponed' | 'suspended' | 'abandoned' | 'cancelled' | 'awarded'>;
export type CardKind = Extract<EventKind, 'yellow_card' | 'second_yellow_card' | 'red_card'>;

export interface LocalePack {
  /** The locale whose names are printed: "fr", "pt-BR". */
  locale: string;
  /** The language of the words, as `lang` says it: "fr" where "fr-CA" is printed with French, "pt-BR" with its own. */
  language: string;
  /** What stands between a heading and what it heads, spaces included: " : " in French, ": " elsewhere. */
  colon: string;
  /** "62e", "45e+2". */
  minute: Template<'minute' | 'added'>;
  /** A digit group separator for crowds: "24.304". */
  thousands: string;

  score: {
    /** "1-2", "1:2". */
    result: Template<'home' | 'away'>;
    /** What stands between the result and its notes in one pair of parentheses: "(1-1, 4-2 t.a.b.)". */
    separator: string;
    halfTime: Template<'score'>;
    extraTime: string;
    shootOut: Template<'score'>;
    phases: Record<UnfinishedPhase, string>;
  };

  scoreline: {
    played: Template<'home' | 'away' | 'score' | 'notes'>;
    /** Without a score: the pairing alone. */
    fixture: Template<'home' | 'away' | 'notes'>;
    /** Whether the half-time score belongs to the scoreline, as it does in Italy and Germany. */
    halfTime: boolean;
  };

  rubric: {
    separator: string;
    match: Template<'home' | 'away' | 'result'>;
    rounds: Record<RoundType, Template<'number' | 'group'>>;
    /** Between a group and its matchday: "Groupe A, J2". */
    roundSeparator: string;
    firstLeg: Template<'round'>;
    secondLeg: Template<'round'>;
  };

  /** Scorers and cards are lists of the same make: entries of one side, its people, then the other side. */
  list: {
    entry: Template<'name' | 'details'>;
    entries: string;
    details: string;
    sides: string;
    /** In order of liking; a form that the team does not have is passed over, and its short name always serves. */
    people: PeopleForm[];
    /** With the team's people: "pour les Milanais". They come with their article. */
    withPeople: Template<'entries' | 'people'>;
    /** With the team's short name, in a form that is right whatever its gender and article. */
    withName: Template<'entries' | 'team'>;
  };

  goals: ListWords & {
    penalty: string;
    ownGoal: string;
    /** What stands for a scorer that nobody knows. */
    unknownScorer: string;
  };

  cards: Record<CardKind, CardWords> & {
    /** What marks a card as a coach's. */
    coach: string;
    beforeMark: string;
    end: string;
  };

  /** The kicks of a shoot-out, in the order of their taking; `missed` marks those that did not go in. */
  shootOut: ListWords & { missed: string };
  /** Penalties missed in play. */
  missedPenalties: ListWords;

  sheet: {
    /** The whole sheet; `players` carries its lines, `coach` the coach's full name. */
    sheet: Template<'team' | 'formation' | 'players' | 'colon' | 'alsoOn' | 'bench' | 'coach'>;
    /** Between the lines, and between the players of one line. */
    lines: string;
    players: string;
    player: Template<'name' | 'changes' | 'number' | 'captain'>;
    captain: string;
    /** Whether the sheet itself lists who stayed on the bench. The seed page does not. */
    bench: boolean;
    change: Template<'on' | 'minute' | 'next'>;
    /** A player who came on for someone the sheet does not know. */
    alsoOn: Template<'name' | 'minute' | 'changes'>;
  };

  label: {
    /** The pairing with its result: "Portugal - Slovénie (0-0)". */
    match: Template<'home' | 'away' | 'result'>;
    /** The same where the home side's name has a hyphen of its own; null: no difference is made. */
    hyphenatedMatch: Template<'home' | 'away' | 'result'> | null;
    before: Template<'match'>;
    during: Template<'match'>;
    after: Template<'match'>;
  };

  referee: Template<'name' | 'colon'>;
  attendance: Template<'count' | 'colon'>;
}
