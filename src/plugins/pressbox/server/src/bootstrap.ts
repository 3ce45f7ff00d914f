import type { Core } from '@strapi/strapi';
import { answerFaults } from './platform/transactions';
import { registerReleasedReads } from './articles/drafts/released';
import { registerLocaleLifecycles } from './languages/welcome';
import { registerPartLifecycles } from './writes/parts/for-life';
import { registerScoreLifecycles } from './match/score-lifecycles';
import { registerWholeLifecycles } from './writes/parts/parent-locks';
import { registerMatchEntryLifecycles } from './pages/entries/match-entry-lifecycles';
import { registerArticleEntryLifecycles } from './pages/entries/article-entries';
import { registerRowCount } from './questions/rows';
import { registerQuietWrites } from './platform/keep-updated-at';
import { getService } from './platform/service';
import { prepareMarks } from './platform/marks';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  answerFaults(strapi);
  registerQuietWrites(strapi);
  registerReleasedReads(strapi);
  registerPartLifecycles(strapi);
  registerRowCount(strapi);
  registerScoreLifecycles(strapi);
  registerWholeLifecycles(strapi);
  registerLocaleLifecycles(strapi);

  await getService(strapi, 'holds').prepare();
  await getService(strapi, 'slugs').prepare();
  await prepareMarks(strapi, getService(strapi, 'roles').areHere);
  await getService(strapi, 'grants').grantPublicReads();
  await getService(strapi, 'roles').ensure((await getService(strapi, 'locales').all()).codes);

  registerArticleEntryLifecycles(strapi, {
    tags: getService(strapi, 'tag-entries'),
    authors: getService(strapi, 'author-entries'),
  });
  registerMatchEntryLifecycles(strapi, getService(strapi, 'match-entries'));
  await getService(strapi, 'tag-entries').repair();
  await getService(strapi, 'author-entries').repair();
  await getService(strapi, 'match-entries').repair();
  await getService(strapi, 'shared-repair').run();
  await getService(strapi, 'embargo').repair(new Date());
  await getService(strapi, 'readers-clock').start();
  await getService(strapi, 'page-cache').start();
  getService(strapi, 'embargo-clock').start();
};
