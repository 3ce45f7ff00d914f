import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindPhotos } from '../../../contracts/src';
import { findPhotosBody, findPhotosQuery } from '../../../contracts/src/photos.schema';
import { validated } from '../platform/refuse';
import { getService } from '../platform/service';
import type { PolicyContext } from '../roles/policies';
import { FILE } from './photo-columns';

const validateQuery = validated(findPhotosQuery);
const validateBody = validated(findPhotosBody);

/** Strapi's own; its types are not published. */
interface Permissions {
  isAllowed: boolean;
  addPermissionsQueryTo(query: object): { filters?: object };
}

export const createPhotoController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What narrows files down to those that somebody sees in the media library: a role may be kept to its own. */
  const seenBy = (ability: PolicyContext['state']['userAbility']): object => {
    const permissions = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability, action: 'plugin::upload.read', model: FILE }) as Permissions;
    if (!permissions.isAllowed) throw new errors.ForbiddenError();
    const { filters } = permissions.addPermissionsQueryTo({ filters: {} });
    const { where } = strapi.get('query-params').transform(FILE, { filters }) as { where?: object };
    return where ?? {};
  };

  return {
    /** POST /pressbox/photos - What the files of some pictures say of them. */
    async find(ctx: Context) {
      const { locale } = validateQuery(ctx.query);
      const within = seenBy((ctx.state as PolicyContext['state']).userAbility);
      const { hashes } = validateBody(ctx.request.body);
      const locales = getService(strapi, 'locales');
      const [asked, { defaultCode }] = [await locales.one(locale), await locales.all()];
      const data = await getService(strapi, 'photos').find(hashes, within, asked, defaultCode);
      ctx.body = { data } satisfies FindPhotos.Response;
    },
  };
};
