/** What a page is divided into: score lines, sheets, headed lists. */
import type { Range } from '../marks/source';
import type { Settled } from '../marks/score-numbers';
import type { Span } from '../result/span';
import type { TeamIndex } from '../result/types';
import type { HeadingRole } from '../words';
import type { Period } from '../words/vocabulary';

/** A heading: where it stands and what it heads. */
export interface Anchor {
  role: HeadingRole;
  at: number;
  /** The first token behind the heading and its colon. */
  body: number;
  /** Between the heading and its colon: a team, a half. */
  qualifier: Range | null;
  period: Period | null;
  /** The colon that belongs to it. */
  colon: number;
  /** Where its minute begins, if one leads: "90. Gelb-Rote Karte Kolb". */
  lead?: number;
}

/** The head of a team sheet: its label, and where its list of players stands. */
export interface SheetHead {
  at: number;
  label: Range | null;
  formation: string | null;
  /** "Betis - 0:": the goals of the side. */
  goals: number | null;
  halfTime: number | null;
  body: Range;
  /** One player a line. */
  stacked?: boolean;
  /** "Rovers (coach: Jan Ury):" */
  coach?: Range;
}

/** "Rovers (0) 1" before the lists of a side. */
export interface SideHead {
  at: number;
  label: Range;
  goals: number;
  halfTime: number | null;
  /** The token behind it. */
  body: number;
}

/** A score with both teams, as a line says it. */
export interface ScoreLine extends Omit<Settled, 'score'> {
  /** Null in a pairing: teams without a score. */
  score: Settled['score'] | null;
  home: string;
  away: string;
  span: Span;
  /** "Harrow 3 (Adams 12, Bell 88) Hendon 1 (Cook 45)": each side with its scorers. */
  scorers: { team: Range; body: Range }[];
  /** Behind the score: the label of the sheet that starts on the next line (it01). */
  trailing: Range | null;
  /** What stands on the line behind teams and score, brackets of the score taken off. */
  rest: Range | null;
  /** What of it was read as nothing. */
  unread?: Range;
}

export interface ScoreSection {
  kind: 'score';
  at: number;
  line: number;
  score: ScoreLine;
}

export interface SheetSection extends SheetHead {
  kind: 'sheet';
}

export interface ListSection {
  kind: 'list';
  at: number;
  role: HeadingRole;
  qualifier: Range | null;
  period: Period | null;
  body: Range;
  line: number;
  /** The name of the side in whose block it stands. */
  owner: Range | null;
  /** The side, where its place tells it. */
  side: TeamIndex | null;
}

/** "Rovers (0) 1", and behind it the lists of that side. */
export interface SideSection extends SideHead {
  kind: 'side';
  line: number;
}

/** "ESTENSI SPINA 1": one side of a score that takes two lines. */
export interface TeamScoreSection {
  kind: 'team-score';
  at: number;
  label: Range;
  goals: number;
  halfTime: number | null;
}

export type Section = ScoreSection | SheetSection | ListSection | TeamScoreSection | SideSection;

export interface Part {
  section: SheetSection;
  label: string | null;
}

export interface Block {
  score: ScoreLine | null;
  /** The line of the last score line. */
  line: number;
  parts: Part[];
  /** Lists with the number of sheets that stood before each: a list between two sheets is the first one's. */
  lists: { section: ListSection; after: number }[];
}
