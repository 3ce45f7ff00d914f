import { ARTICLE, AUTHOR, MATCH, TAG } from '../platform/uids';
import type { PageType } from './settings';

/** Whoever may find the things a page is about may read the page. The public role may, from the first start. */
export const PAGE_SCOPES: Readonly<Record<PageType, string>> = {
  article: `${ARTICLE}.find`,
  match: `${MATCH}.find`,
  tag: `${TAG}.find`,
  author: `${AUTHOR}.find`,
  home: `${ARTICLE}.find`,
};
