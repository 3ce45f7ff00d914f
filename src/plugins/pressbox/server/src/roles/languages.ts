/** What a role's permissions say of languages when one is added, and what they should have said. */
import { actionOf, type Permission } from './permission';

const withLocales = (permission: Permission, locales: string[]): Permission => ({
  ...permission,
  properties: { ...permission.properties, locales },
});

/**
 * A permission for every language with one more, or null where it is to stay as it is: an administrator has kept it
 * to fewer languages, or it has the language already.
 *
 * @param known the languages that the newsroom had before
 */
export const withLanguage = (permission: Permission, locale: string, known: readonly string[]): Permission | null => {
  const { locales } = permission.properties;
  if (!locales || locales.length === 0 || locales.includes(locale)) return null;
  return known.every((code) => locales.includes(code)) ? withLocales(permission, [...locales, locale]) : null;
};

/** Whether a translator's permission writes, and so names one language for ever. */
export const writes = ({ action }: Permission): boolean => action !== actionOf('read');

/**
 * A translator's permission to write with their own language alone, or null where it is to stay as it is. Only what
 * has come to hold every language is mended: that was our mistake, and fewer are an administrator's choice.
 *
 * @param languages the languages of the newsroom
 */
export const withOneLanguage = (
  permission: Permission,
  own: string,
  languages: readonly string[],
): Permission | null => {
  const { locales } = permission.properties;
  if (!writes(permission) || !locales || locales.length < 2) return null;
  return [own, ...languages].every((code) => locales.includes(code)) ? withLocales(permission, [own]) : null;
};
