import type { Core } from '@strapi/strapi';
import { answerFaults } from './database';
import { registerReleasedReads } from './documents/released';
import { registerLocaleLifecycles } from './lifecycles/locales';
import { registerPartLifecycles } from './lifecycles/parts';
import { registerScoreLifecycles } from './lifecycles/scores';
import { registerWholeLifecycles } from './lifecycles/wholes';
import { registerMatchEntryLifecycles } from './pages/match-entry-lifecycles';
import { registerArticleEntryLifecycles } from './pages/article-entries';
import { registerRowCount } from './questions/rows';
import { registerQuietWrites } from './utils/quiet';
import { getService } from './utils/service';
import { prepareMarks } from './utils/store';

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
