/**
 * Who is given the address of a preview, and what it opens. The handler of Strapi's preview feature calls `urlOf`, which
 * answers whoever is signed in to the admin panel, and nobody else.
 */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FindPreview, PreviewStatus } from '../../../contracts/src';
import { sayRefusal } from '../../../core/src/refusals';
import { refusal } from '../platform/refuse';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { createDesk } from '../roles/desk';
import type { PolicyContext } from '../roles/policies';
import { addressOf, type PreviewConfig } from './settings';
import { read, sign, type Pass } from './token';

/** What an article page shows of the article itself: whoever may not read all of it is shown none of it. */
export const SHOWN = [
  'kind', 'title', 'slug', 'standfirst', 'body', 'cover', 'coverCaption', 'coverAlternativeText', 'coverCredit',
  'authors', 'matches', 'tags', 'related', 'metaTitle', 'metaDescription',
]; // prettier-ignore

/** What Strapi hands to the handler of its preview feature. */
export interface PreviewParams {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

export const createPreviewsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<PreviewConfig>('plugin::pressbox.preview');
  const keys = () => strapi.config.get<string[]>('server.app.keys');
  const statusOf = (status: string | undefined): PreviewStatus => (status === 'published' ? 'published' : 'draft');

  /** Whoever sits at the admin panel and asks just now. */
  const asker = () => {
    const ctx = strapi.requestContext.get() as Context | undefined;
    return createDesk(strapi, (ctx?.state as PolicyContext['state'] | undefined)?.userAbility);
  };

  /** In which languages of an article there is something to show, and in which of them to whoever asks. */
  const languagesOf = async (documentId: string, status: PreviewStatus) => {
    const publishedAt = status === 'published' ? { $notNull: true } : { $null: true };
    const { all, allowed } = await asker().among('read', ARTICLE, { documentId, publishedAt }, SHOWN);
    const codes = (rows: typeof all) => rows.map(({ locale }) => String(locale));
    return { all: codes(all), allowed: codes(allowed) };
  };

  return {
    /**
     * The address at which a front end shows an article as it will look, or null for what has no such page. It opens the
     * article for as long as `preview.minutes` says, in the languages that whoever asks may read.
     *
     * @throws 403 where they may not read the article in this language
     */
    async urlOf(uid: string, { documentId, locale, status }: PreviewParams): Promise<string | null> {
      if (uid !== ARTICLE || !documentId) return null;
      const language = await getService(strapi, 'locales').one(locale);
      const shown = statusOf(status);
      const { all, allowed } = await languagesOf(documentId, shown);
      if (!all.includes(language)) return null;
      if (!allowed.includes(language)) {
        throw refusal(403, sayRefusal('preview.denied-language', { locale: language }));
      }
      const { minutes, path } = config();
      const expiresAt = Date.now() + minutes * 60_000;
      const token = sign({ type: 'article', documentId, status: shown, locales: allowed.sort(), expiresAt }, keys());
      return addressOf(path, { locale: language, documentId, token, status: shown });
    },

    /**
     * What a token opens, where it opens this document in this language.
     *
     * @throws 401 without a token of ours that still holds, 403 where it opens something else
     */
    pass(token: string, documentId: string, locale: string, status: PreviewStatus): Pass {
      const pass = read(token, keys());
      if (!pass) {
        throw refusal(401, sayRefusal('preview.no-token'));
      }
      if (pass.expiresAt <= Date.now()) {
        throw refusal(401, sayRefusal('preview.over'));
      }
      if (pass.documentId !== documentId || pass.status !== status || !pass.locales.includes(locale)) {
        throw refusal(403, sayRefusal('preview.other'));
      }
      return pass;
    },

    /** The page of an article as it will look, or null where it is not there (any more). */
    async page(pass: Pass, locale: string, status: PreviewStatus): Promise<FindPreview.Response | null> {
      const { documentId, locales, expiresAt } = pass;
      const found = await getService(strapi, 'pages').preview({ documentId, locale, locales, status });
      if (!found) return null;
      const { page, isLive, heldUntil } = found;
      return { data: page, meta: { status, isLive, heldUntil, expiresAt: new Date(expiresAt).toISOString() } };
    },
  };
};
