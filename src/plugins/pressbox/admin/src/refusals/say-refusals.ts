/**
 * Refusals in the language of the panel. The server answers a sentence in English with its code and what it says of the
 * case (core/src/refusals); Strapi's forms, notifications and our own screens show the sentence.
 */
import type { StrapiApp } from '@strapi/strapi/admin';
import { languageOf } from '../../../core/src/locale';
import type { RefusalParam } from '../../../core/src/refusals';
import { at, isObject } from '../saves/rtk';
import { ENGLISH, type TextKey } from '../translations/english';
import { wordsOf, type Speaker } from './words';

const keyOf = (code: unknown): TextKey | null => {
  const key = `refusal.${String(code)}`;
  return Object.hasOwn(ENGLISH, key) ? (key as TextKey) : null;
};

const isParam = (value: unknown): value is RefusalParam =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

const paramsIn = (told: unknown): Record<string, RefusalParam> => {
  const params = at(told, 'params');
  return isObject(params)
    ? Object.fromEntries(Object.entries(params).flatMap(([slot, value]) => (isParam(value) ? [[slot, value]] : [])))
    : {};
};

/** A slot that is empty leaves no room behind it. */
const hasGap = (params: Readonly<Record<string, RefusalParam>>): boolean => Object.values(params).includes('');
const closed = (sentence: string): string => sentence.replace(/ {2,}/g, ' ').replace(/ +([.,)])/g, '$1');

/** A sentence in the language of the panel, or null where the server sent no code that the panel knows. */
const saidOf = (told: unknown, speaker: Speaker): string | null => {
  const code = at(told, 'code');
  // The sentence of the schema says more, and it is in English already.
  if (code === 'request.unreadable' && languageOf(speaker.locale) === 'en') return null;
  const key = keyOf(code);
  const params = paramsIn(told);
  const said = key && speaker.say(key, wordsOf(String(code), params, speaker));
  return said && hasGap(params) ? closed(said) : said;
};

interface Said {
  message: string | null;
  /** By their place in `details.errors`. */
  errors: readonly (string | null)[];
}

/**
 * What a refusal says in the language of the panel: as a whole, and of each field. Null where it stays as it is.
 *
 * @example
 * saidIn({ message: 'The title is blank. …', details: { errors: [{ path: ['title'], code: 'text.blank', … }] } }, french);
 * //=> { message: '« Titre » est vide. …', errors: ['« Titre » est vide. …'] }
 */
export const saidIn = (error: unknown, speaker: Speaker): Said => {
  const listed = at(error, 'details', 'errors');
  const errors = Array.isArray(listed) ? listed.map((one: unknown) => saidOf(one, speaker)) : [];
  // As one sentence: what is said twice, of two fields, is said once.
  const all = errors.length > 0 && errors.every((one) => one !== null) ? [...new Set(errors)].join('\n') : null;
  return { message: saidOf(at(error, 'details'), speaker) ?? all, errors };
};

const REJECTED = /^adminApi\/execute(Query|Mutation)\/rejected$/;

/**
 * Puts the sentences into each refusal that the panel is given. Into the refusal itself: whoever asked is handed the very
 * object that goes to the store, and not through here.
 */
export const sayRefusals =
  (speaker: () => Speaker): Parameters<StrapiApp['addMiddlewares']>[0][number] =>
  () =>
  () =>
  (next) =>
  (action) => {
    const error = at(action, 'payload');
    // What is kept already is frozen, and was said when it came.
    if (isObject(error) && !Object.isFrozen(error) && REJECTED.test(String(at(action, 'type')))) {
      const { message, errors } = saidIn(error, speaker());
      if (message !== null) error.message = message;
      const listed = at(error, 'details', 'errors');
      if (Array.isArray(listed))
        listed.forEach((one: unknown, index) => {
          const said = errors[index];
          if (isObject(one) && said) one.message = said;
        });
    }
    return next(action);
  };
