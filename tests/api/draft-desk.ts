/** Articles that readers may not see yet, and who asks for them. */
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import type { Caller, Newsroom } from '../support/newsroom';

/** A token that may read articles and their relations, as a front end has; `preview` adds the one permission. */
export const READS = ['article', 'tag', 'match', 'author'].flatMap((type) => [
  `plugin::pressbox.${type}.find`,
  `plugin::pressbox.${type}.findOne`,
]);
export const PREVIEWER: Caller = [...READS, 'plugin::pressbox.article.preview'];
export const SECRET = 'Leao-signs-for';

export const draftDesk = (newsroom: Newsroom) => {
  const articles = articleDesk(newsroom);
  const draft = (data: object = {}) => articles.write({ title: `${SECRET} ${unique('club')}`, ...data });
  return { ...articles, draft };
};
