import type { Core, UID } from '@strapi/strapi';
import { getService } from '../platform/service';
import { APPEARANCE, ARTICLE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../platform/uids';
import { createDesk, type Ability, type Desk, type Verb } from './desk';

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

/** Whether somebody may read a match and all that it consists of. */
export const mayReadWholeMatch = async (desk: Desk, documentId: string | undefined): Promise<boolean> => {
  if (!(await desk.mayAll('read', MATCH, { documentId }))) return false;
  for (const [uid, within] of PARTS) if (!(await desk.mayAll('read', uid, within({ documentId })))) return false;
  return true;
};

/** Who may read all of it may ask what in it does not add up. */
const readsWholeMatch: Policy = async ({ params: { documentId }, state }, _config, { strapi }) =>
  mayReadWholeMatch(createDesk(strapi, state.userAbility), documentId);

const VERBS: readonly Verb[] = ['create', 'update', 'delete'];

/**
 * Who may write this match, and sheets and events, in the content manager may write all of them at once. Which of
 * their rows and fields, is asked of each that is written.
 */
export const mayKeepMatch = async (desk: Desk, documentId: string | undefined): Promise<boolean> =>
  PARTS.every(([uid]) => VERBS.every((verb) => desk.mayType(verb, uid))) &&
  desk.mayAll('update', MATCH, { documentId });

const keepsMatch: Policy = async ({ params: { documentId }, state }, _config, { strapi }) =>
  mayKeepMatch(createDesk(strapi, state.userAbility), documentId);

/** Which write a route does, at the least. */
export interface WriteOnMatch {
  verb: Verb;
  uid: UID.ContentType;
}

/** Who may read all of a match, and write such rows at all. Which of them, and which fields, is asked of each that is written. */
const writesOnMatch: Policy = async ({ params: { documentId }, state }, config, { strapi }) => {
  const { verb, uid } = config as WriteOnMatch;
  const desk = createDesk(strapi, state.userAbility);
  return desk.mayType(verb, uid) && mayReadWholeMatch(desk, documentId);
};

/** Who may read articles. Which of their languages, is asked of each. */
const readsArticles: Policy = async ({ state }, _config, { strapi }) =>
  createDesk(strapi, state.userAbility).mayType('read', ARTICLE);

/** Who may read when matches are, and between whom, may have a day of them listed. Which of them, is asked there. */
const readsMatchDays: Policy = async ({ state }, _config, { strapi }) =>
  createDesk(strapi, state.userAbility).mayType('read', MATCH, ['kickOff', 'phase', 'homeTeam', 'awayTeam']);

/** Who may begin an article in some language of the newsroom. Which, is asked of each that is begun. */
const beginsArticles: Policy = async ({ state }, _config, { strapi }) => {
  const desk = createDesk(strapi, state.userAbility);
  const { codes } = await getService(strapi, 'locales').all();
  const createdBy = { id: state.user?.id };
  return codes.some((locale) => desk.mayBegin(ARTICLE, { locale, createdBy }, ['kind', 'matches']));
};

/** Who may create matches. */
const createsMatches: Policy = async ({ state }, _config, { strapi }) =>
  createDesk(strapi, state.userAbility).mayType('create', MATCH, ['kickOff', 'homeTeam', 'awayTeam', 'edition']);

export const policies = {
  'reads-matches': readsMatch,
  'reads-whole-matches': readsWholeMatch,
  'keeps-matches': keepsMatch,
  'writes-on-match': writesOnMatch,
  'reads-articles': readsArticles,
  'reads-match-days': readsMatchDays,
  'begins-articles': beginsArticles,
  'creates-matches': createsMatches,
};
