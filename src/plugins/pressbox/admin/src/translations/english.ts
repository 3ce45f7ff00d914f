/** The sentences of this plugin in English, a file a screen. English is the list of them: what it lacks does not compile. */
import home from './home/en.json';
import labels from './labels/en.json';
import matchDesk from './match-desk/en.json';
import newsroom from './newsroom/en.json';
import panels from './en.json';
import photos from './photos/en.json';
import refusals from './refusals/en.json';
import settings from './settings/en.json';
import sheetDesk from './sheet-desk/en.json';
import translators from './translators/en.json';

export const ENGLISH = {
  ...panels,
  ...newsroom,
  ...home,
  ...matchDesk,
  ...photos,
  ...sheetDesk,
  ...labels,
  ...settings,
  ...refusals,
  ...translators,
};
export type TextKey = keyof typeof ENGLISH;
