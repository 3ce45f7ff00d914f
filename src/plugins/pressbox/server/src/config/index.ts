import { embargoDefaults, type EmbargoConfig } from '../articles/embargo/settings';
import { cacheDefaults, type CacheConfig } from '../delivery/settings';
import { mediaDefaults, type MediaConfig } from '../media/settings';
import { previewDefaults, type PreviewConfig } from '../preview/settings';
import { pagesDefaults, type PagesConfig } from '../pages/settings';
import { questionsDefaults, type QuestionsConfig } from '../questions/settings';
import { requestsDefaults, type RequestsConfig } from '../requests/settings';
import { readersDefaults, type ReadersConfig } from '../readers/settings';
import { checkSettings } from './check';
import type { TranslatorsConfig } from '../roles/duties';
import { checkHouseStyle } from '../agate/house-style';
import { factCheckDefaults, type FactCheckConfig } from '../facts/settings';
import { checkFactWords } from '../facts/words';
import type { NewsroomStyle, OwnFactWords } from '../../../core/src';

/** What a newsroom may set in `config/plugins.ts` under `pressbox.config`. */
export interface PressboxConfig {
  /** Articles that are held back. */
  embargo: EmbargoConfig;
  /** How it prints, by language, where it differs from the language's own habit; and languages that we do not have. */
  houseStyle: NewsroomStyle;
  /** Phrases that the fact check reads beside our own, by language; and languages that we do not have. */
  factWords: OwnFactWords;
  /** What is done about an article that the facts contradict. */
  factCheck: FactCheckConfig;
  /** The zone of the newsroom: of matches whose venue and competition name none. Null: nobody has said. */
  timeZone: string | null;
  /** What is on a page, and where the front end keeps it. */
  pages: PagesConfig;
  /** Articles as they will look. */
  preview: PreviewConfig;
  /** How ready pages are kept. */
  cache: CacheConfig;
  /** Pictures that come in. */
  media: MediaConfig;
  /** Votes, reads, trending. */
  readers: ReadersConfig;
  /** How large a question over the content API may be. */
  questions: QuestionsConfig;
  /** How much one address may ask. */
  requests: RequestsConfig;
  /** Which words translators write in their own language. */
  translators: TranslatorsConfig;
}

export default {
  default: (): PressboxConfig => ({
    embargo: embargoDefaults,
    houseStyle: {},
    factWords: {},
    factCheck: factCheckDefaults,
    timeZone: null,
    pages: pagesDefaults,
    preview: previewDefaults,
    cache: cacheDefaults(process.env),
    media: mediaDefaults,
    readers: readersDefaults,
    questions: questionsDefaults,
    requests: requestsDefaults,
    translators: { tags: false, commentary: false },
  }),
  validator(config: PressboxConfig) {
    checkHouseStyle(config.houseStyle);
    checkFactWords(config.factWords);
    checkSettings(config);
  },
};
