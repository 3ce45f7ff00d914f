/** Where the screens of Pressbox stand in the admin panel. */
import { MATCH, PLUGIN_ID } from '../uids';

const ROOT = `/plugins/${PLUGIN_ID}`;
/** Not beneath the newsroom: the menu would mark both as where one is. */
export const TRANSLATIONS_PATH = `plugins/${PLUGIN_ID}-translations`;

const ofDay = (day: string | null | undefined): string => (day ? `?day=${day}` : '');

export const newsroomAddress = (day?: string | null): string => `${ROOT}${ofDay(day)}`;
/** `day`: the day of the newsroom that whoever goes there has come from, and goes back to. */
export const matchDeskAddress = (match: string, day?: string | null): string => `${ROOT}/matches/${match}${ofDay(day)}`;
export const sheetDeskAddress = (match: string, day?: string | null): string =>
  `${ROOT}/matches/${match}/sheets${ofDay(day)}`;

/** The page of translations, with what it is narrowed to. */
export const translationsAddress = (params: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(params).toString();
  return `/${TRANSLATIONS_PATH}${query && `?${query}`}`;
};

/** An article and one of its translations side by side. */
export const sidesAddress = (documentId: string, locale: string): string =>
  `/${TRANSLATIONS_PATH}/${documentId}/${encodeURIComponent(locale)}`;

/** The live text of a match, to be translated line by line. */
export const liveTextAddress = (match: string, locale: string): string =>
  `/${TRANSLATIONS_PATH}/live/${match}/${encodeURIComponent(locale)}`;

/** The content manager's form of a document. */
export const formAddress = (uid: string, documentId: string, locale?: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
export const matchFormAddress = (match: string): string => formAddress(MATCH, match);
