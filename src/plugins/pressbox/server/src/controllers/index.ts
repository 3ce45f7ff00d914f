import { factories } from '@strapi/strapi';
import { ARTICLE, MATCH, PUBLIC_TYPES, shortNameOf } from '../constants/uids';
import { createAgateController } from '../agate/controller';
import { articleController } from './article';
import { createArticleDeskController } from './article-desk';
import { createMatchDeskController } from './match-desk';
import { matchController } from './match';
import { createNewsroomController } from './newsroom';
import { createPagesController } from '../pages/controller';
import { createReadersController } from '../readers/controller';

export const controllers = {
  ...Object.fromEntries(PUBLIC_TYPES.map((uid) => [shortNameOf(uid), factories.createCoreController(uid)])),
  [shortNameOf(ARTICLE)]: articleController,
  [shortNameOf(MATCH)]: matchController,
  'article-desk': createArticleDeskController,
  agate: createAgateController,
  'match-desk': createMatchDeskController,
  newsroom: createNewsroomController,
  pages: createPagesController,
  readers: createReadersController,
};
