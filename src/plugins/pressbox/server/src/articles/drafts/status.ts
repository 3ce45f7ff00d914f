/** Which rows a read of the content API is told to look at. Pure. */
import { SHARED_QUERY_PARAM_KEYS } from '@strapi/utils';
import { refuse } from '../../platform/refuse';

type Params = Readonly<Record<string, unknown>>;

/**
 * What anybody may say: none of it leads past the published rows. `status` is looked at by itself, and so are the ways
 * that populate, filters and sort take.
 */
const ANYBODYS: readonly string[] = [
  'filters', 'sort', 'fields', 'populate', 'status', 'locale', '_q', 'page', 'pageSize', 'start', 'limit',
]; // prettier-ignore

/**
 * What chooses rows by the drafts behind them: its presence alone tells that there are some. A parameter that a later
 * Strapi hands to the database is among these until somebody has put it on the list above.
 */
const DRAFT_PARAMS = SHARED_QUERY_PARAM_KEYS.filter((name) => !ANYBODYS.includes(name));

/**
 * The status that a request asks for. To Strapi whatever is not exactly "published" is a draft, an empty one too; to us
 * it is a mistake. A bare `?status` is null.
 *
 * @example
 * statusOf(undefined); //=> 'published'
 * statusOf('draft'); //=> 'draft'
 * statusOf(''); // throws a ValidationError
 */
export const statusOf = (status: unknown): 'published' | 'draft' => {
  if (status === undefined) return 'published';
  if (status === 'published' || status === 'draft') return status;
  return refuse('status', 'status is "published" or "draft", once. Leave it out to read what is published.');
};

/**
 * Whether a read asks for anything but published rows.
 *
 * @example
 * asksDrafts({ status: 'published', locale: 'fr' }); //=> false
 * asksDrafts({ publicationFilter: 'modified' }); //=> true
 */
export const asksDrafts = (params: Params): boolean =>
  statusOf(params.status) === 'draft' || DRAFT_PARAMS.some((name) => params[name] !== undefined);
