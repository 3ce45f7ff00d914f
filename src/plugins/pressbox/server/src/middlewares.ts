import { knownLocale } from './languages/known-locale';
import { readableBody } from './requests/readable-body';
import { versionHeader } from './writes/version-header';

export const middlewares = { 'known-locale': knownLocale, version: versionHeader, 'readable-body': readableBody };
