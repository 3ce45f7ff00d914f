/**
 * What a newsroom sets on a page of the admin panel (`/pressbox/settings`), over what its files say. What the page leaves
 * alone stays as the files have it.
 */
import type { FlatStyle, NewsroomStyle, PrintedMatch, StyleSetting, StyleValue } from '../../core/src';
import type { PublishRule } from './contradictions';

export type { FlatStyle, NewsroomStyle, StyleSetting, StyleValue };

/** What is set on the page. Null, or left out of the house style: as the files say. */
export interface PageSettings {
  /** A zone of the IANA database: "Europe/Rome". */
  timeZone: string | null;
  publish: PublishRule | null;
  /** By language, as `houseStyle` of the files has it: `{ fr: { goals: { penalty: 's.p.' } } }`. */
  houseStyle: NewsroomStyle;
}

/** One setting of a house style, as it is where the page leaves it alone. */
export interface LanguageSetting extends StyleSetting {
  /** Whether the files say so, or it is the language's own habit. */
  isOfFiles: boolean;
}

/** How one language of the newsroom prints. */
export interface LanguageStyle {
  locale: string;
  /** The language of the words: "fr" for "fr-CA", and for a language without words of its own another one. */
  printedIn: string;
  /** Without words of its own there is no style to set: the files may add the language (`basedOn`). */
  hasWords: boolean;
  settings: LanguageSetting[];
}

export interface NewsroomSettings {
  /** Counts the saves. A save says which one it has seen. */
  version: number;
  /** Who has saved last, and when; null where nobody has. */
  savedBy: string | null;
  savedAt: string | null;
  page: PageSettings;
  /** Null: the files name no zone either. Dates are then those of UTC, which nobody has chosen. */
  files: { timeZone: string | null; publish: PublishRule };
  /** In the order of the newsroom's languages. */
  languages: LanguageStyle[];
  /** Whether whoever asks may save. */
  mayUpdate: boolean;
}

/** `error.details` of a save that is refused with 409: somebody has saved meanwhile. */
export interface SettingsStaleDetails {
  who: string | null;
  version: number;
}

/** GET /pressbox/settings - What is set, here and in the files. */
export declare namespace FindSettings {
  interface Response {
    data: NewsroomSettings;
  }
}

/** PUT /pressbox/settings - Sets all that the page sets, and gives the rest back to the files. */
export declare namespace UpdateSettings {
  interface Request {
    body: PageSettings & { version: number };
  }
  type Response = FindSettings.Response;
}

/** POST /pressbox/settings/print - A match, printed in a house style that is being typed. */
export declare namespace PrintTyped {
  interface Request {
    body: {
      locale: string;
      /** What the page would say of the language. */
      houseStyle: NewsroomStyle[string];
      /** The id of a match; null or left out: an example. */
      match?: string | null;
    };
  }
  interface Response {
    data: PrintedMatch;
  }
}

export type NamedType = 'competition' | 'team' | 'player' | 'coach' | 'referee' | 'venue';

/** What is of one type and has no name in a language: its plain name is printed there. */
export interface MissingNames {
  type: NamedType;
  /** Of so many. */
  count: number;
  missing: number;
  /** The first of them by name. */
  first: { documentId: string; name: string }[];
}

/** GET /pressbox/settings/missing-names?locale=fr - Of the types that whoever asks may read. */
export declare namespace FindMissingNames {
  interface Request {
    query: { locale: string };
  }
  interface Response {
    data: MissingNames[];
  }
}
