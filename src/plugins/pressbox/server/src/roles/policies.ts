import type { Core, UID } from '@strapi/strapi';
import { APPEARANCE, ARTICLE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../platform/uids';
import { createDesk, type Ability, type Verb } from './desk';

export interface PolicyContext {
  params: { documentId?: string };
  state: { userAbility?: Ability; user?: { id: number } };
}
type Policy = (context: PolicyContext, config: unknown, services: { strapi: Core.Strapi }) => Promise<boolean>;

/** What a match consists of besides itself, and how its rows name it. */
const PARTS: readonly (readonly [UID.ContentType, (match: object) => object])[] = [
  [TEAM_SHEET, (match) => ({ match })],
  [APPEARANCE, (match) => ({ teamSheet: { match } })],
  [MATCH_EVENT, (match) => ({ match })],
];

/** Who may read this match in the content manager may ask what Pressbox says of it. */
const readsMatch: Policy = async ({ params: { documentId }, state }, _config, { strapi }) =>
  createDesk(strapi, state.userAbility).mayAll('read', MATCH, { documentId });

/** Who may read it, and all that it consists of, may ask what in it does not add up. */
const readsWholeMatch: Policy = async (context, config, services) => {
  const { documentId } = context.params;
  const desk = createDesk(services.strapi, context.state.userAbility);
  if (!(await readsMatch(context, config, services))) return false;
  for (const [uid, within] of PARTS) if (!(await desk.mayAll('read', uid, within({ documentId })))) return false;
  return true;
};

const VERBS: readonly Verb[] = ['create', 'update', 'delete'];

/**
 * Who may write this match, and sheets and events, in the content manager may write all of them at once. Which of
 * their rows and fields, is asked of each that is written.
 */
const keepsMatch: Policy = async ({ params: { documentId }, state }, _config, { strapi }) => {
  const desk = createDesk(strapi, state.userAbility);
  return (
    PARTS.every(([uid]) => VERBS.every((verb) => desk.mayType(verb, uid))) &&
    desk.mayAll('update', MATCH, { documentId })
  );
};

/** Who may read articles. Which of their languages, is asked of each. */
const readsArticles: Policy = async ({ state }, _config, { strapi }) =>
  createDesk(strapi, state.userAbility).mayType('read', ARTICLE);

export const policies = {
  'reads-matches': readsMatch,
  'reads-whole-matches': readsWholeMatch,
  'keeps-matches': keepsMatch,
  'reads-articles': readsArticles,
};
