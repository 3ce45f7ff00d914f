import { factories } from '@strapi/strapi';
import { ARTICLE, MATCH, PUBLIC_TYPES, shortNameOf } from './platform/uids';
import { createAgateController } from './agate/controller';
import { articleController } from './articles/controller';
import { createArticleDeskController } from './articles/desk-controller';
import { createMatchDeskController } from './match/desk-controller';
import { matchController } from './match/controller';
import { createNewsroomController } from './languages/controller';
import { createPagesController } from './delivery/controller';
import { createReadersController } from './readers/controller';

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
