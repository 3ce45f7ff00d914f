import type { EventKind, Side } from '../../events';

export type PlayerPosition = 'goalkeeper' | 'defender' | 'midfielder' | 'forward';
export type SheetRole = 'starter' | 'substitute';
export type ArticleSort = 'report' | 'preview' | 'live' | 'ratings' | 'analysis' | 'interview' | 'news' | 'transfer';
export type TagSort = 'competition' | 'team' | 'player' | 'coach' | 'country' | 'theme';

/** What a label says in one language beside names, days and minutes. */
export interface LabelWords {
  kinds: Readonly<Record<EventKind, string>>;
  positions: Readonly<Record<PlayerPosition, string>>;
  roles: Readonly<Record<SheetRole, string>>;
  /** With `{team}`. */
  sheets: Readonly<Record<Side, string>>;
  sides: Readonly<Record<Side, string>>;
  /** Who comes on for whom: with `{on}` and `{off}`. */
  change: string;
  nationalTeam: string;
  noTeam: string;
  articles: Readonly<Record<ArticleSort, string>>;
  tags: Readonly<Record<TagSort, string>>;
}
