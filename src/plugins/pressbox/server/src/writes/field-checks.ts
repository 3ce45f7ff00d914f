/** Each field of a write is sound by itself before it is stored, and its language is one of the newsroom's. */
import type { Core, UID } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { readNames } from '../names/read-names';
import { attributesOf, isLocalized } from '../platform/content-type';
import type { DocumentContext, DocumentMiddleware } from '../platform/documents';
import { refuse } from '../platform/refuse';
import { getService } from '../platform/service';
import {
  checkCounts,
  checkExternalIds,
  checkMinuteFields,
  checkText,
  checkWritten,
  settleChoices,
  settleCountries,
  settleFormation,
} from './fields';
import { checkShape } from './shape';
import { settleTimeZone } from './time-zone';

const knowsLocales = async (strapi: Core.Strapi, { uid, params }: DocumentContext): Promise<void> => {
  if (!isLocalized(strapi, uid) || params.locale === undefined || params.locale === '*') return;
  for (const locale of [params.locale].flat()) {
    if (await getService(strapi, 'locales').has(locale)) continue;
    const { codes } = await getService(strapi, 'locales').all();
    refuse('locale', sayRefusal('names.language', { locale: String(locale), locales: codes }));
  }
};

const requiredTextOf = (strapi: Core.Strapi, uid: UID.ContentType): string[] =>
  Object.entries(attributesOf(strapi, uid) ?? {}).flatMap(([name, attribute]) =>
    attribute?.required && ['string', 'text'].includes(attribute.type) ? [name] : [],
  );

const choicesOf = (strapi: Core.Strapi, uid: UID.ContentType): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid) ?? {}).flatMap(([name, attribute]) =>
      attribute?.enum ? [[name, attribute.enum]] : [],
    ),
  );

const checkData = async (strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): Promise<void> => {
  checkText(data);
  checkWritten(data, requiredTextOf(strapi, uid));
  settleChoices(data, choicesOf(strapi, uid));
  checkCounts(data);
  checkMinuteFields(data);
  settleFormation(data);
  settleCountries(data);
  checkExternalIds(data);
  settleTimeZone(data);
  if ('names' in data) {
    const { codes } = await getService(strapi, 'locales').all();
    const unknown = Object.keys((data.names as object | null) ?? {}).filter((code) => !codes.includes(code));
    for (const code of unknown) await getService(strapi, 'locales').has(code); // A language may be seconds old.
    data.names = readNames(data.names, (await getService(strapi, 'locales').all()).codes);
  }
  // Last: what a field's own rule says of it says more.
  checkShape(data, attributesOf(strapi, uid) ?? {});
};

export const createFieldChecksMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    if (!(action === 'create' || action === 'update' || action === 'clone')) return next();
    await knowsLocales(strapi, context);
    if (params.data) await checkData(strapi, uid, params.data);
    return next();
  };
