import { APPEARANCE, ARTICLE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../constants/uids';

export interface PolicyContext {
  state: { userAbility?: { can(action: string, subject: string): boolean } };
}

/** Who may read a type in the content manager may ask what Pressbox says of it. */
const reads =
  (uid: string) =>
  ({ state }: PolicyContext): boolean =>
    state.userAbility?.can('plugin::content-manager.explorer.read', uid) === true;

const DESK_WORK: readonly (readonly [string, readonly string[]])[] = [
  [MATCH, ['update']],
  ...[TEAM_SHEET, APPEARANCE, MATCH_EVENT].map((uid) => [uid, ['create', 'update', 'delete']] as const),
];

/** Who may write matches, sheets and events in the content manager may write all of them at once. */
const keepsMatches = ({ state }: PolicyContext): boolean =>
  DESK_WORK.every(([uid, verbs]) =>
    verbs.every((verb) => state.userAbility?.can(`plugin::content-manager.explorer.${verb}`, uid) === true),
  );

export const policies = {
  'reads-matches': reads(MATCH),
  'keeps-matches': keepsMatches,
  'reads-articles': reads(ARTICLE),
};
