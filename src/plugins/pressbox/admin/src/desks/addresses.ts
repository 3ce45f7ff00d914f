/** Where the screens of Pressbox stand in the admin panel. */
import { MATCH, PLUGIN_ID } from '../uids';

const ROOT = `/plugins/${PLUGIN_ID}`;

export const newsroomAddress = (day?: string): string => (day ? `${ROOT}?day=${day}` : ROOT);
export const matchDeskAddress = (match: string): string => `${ROOT}/matches/${match}`;
export const sheetDeskAddress = (match: string): string => `${matchDeskAddress(match)}/sheets`;

/** The content manager's form of a document. */
export const formAddress = (uid: string, documentId: string, locale?: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
export const matchFormAddress = (match: string): string => formAddress(MATCH, match);
