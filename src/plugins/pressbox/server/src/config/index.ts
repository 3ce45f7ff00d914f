import { cacheDefaults, type CacheConfig } from '../cache/settings';
import { pagesDefaults, type PagesConfig } from '../pages/settings';
import { readersDefaults, type ReadersConfig } from '../readers/settings';
import { checkSettings } from './check';
import { checkHouseStyle } from '../agate/house-style';
import type { NewsroomStyle } from '../../../core/src';

/** What a newsroom may set in `config/plugins.ts` under `pressbox.config`. */
export interface PressboxConfig {
  embargo: {
    /** How often due articles are looked for, as a cron rule with seconds. */
    rule: string;
  };
  /** How it prints, by language, where it differs from the language's own habit; and languages that we do not have. */
  houseStyle: NewsroomStyle;
  /** The zone of the newsroom: of matches whose venue and competition name none. */
  timeZone: string;
  /** What is on a page, and where the front end keeps it. */
  pages: PagesConfig;
  /** How ready pages are kept. */
  cache: CacheConfig;
  /** Votes, reads, trending. */
  readers: ReadersConfig;
}

export default {
  default: (): PressboxConfig => ({
    embargo: { rule: '* * * * * *' },
    houseStyle: {},
    timeZone: 'UTC',
    pages: pagesDefaults,
    cache: cacheDefaults(process.env),
    readers: readersDefaults,
  }),
  validator(config: PressboxConfig) {
    checkHouseStyle(config.houseStyle);
    checkSettings(config);
  },
};
