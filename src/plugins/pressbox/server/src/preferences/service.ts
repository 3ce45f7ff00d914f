import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import { languageOf, type NewsroomStyle } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { NewsroomSettings, PageSettings, SettingsStaleDetails, UpdateSettings } from '../../../contracts/src';
import { keys } from '../pages/traces/keys';
import type { Change } from '../pages/traces/dependencies';
import { refuse } from '../platform/refuse';
import { LONGEST_TIMER_MS } from '../platform/timers';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { appliedIn, type Files } from './applied';
import { languageStyles } from './languages';
import { createLooks } from './looks';
import { slipInPage, soundPage, toldOf, withoutBare, withoutEmpty, type Slip } from './rules';
import { storedIn, type Stored } from './stored';

/** Two who save at once wait for each other here. */
const HELD = { uid: 'strapi::core-store' as UID.ContentType, documentId: 'settings' };

const refuseStale = ({ savedBy, version }: Stored): never => {
  throw createError(
    409,
    `${savedBy ?? 'Somebody'} has saved the settings in the meantime. Nothing was written. Read them again, and save what you still want.`,
    { details: { who: savedBy, version } satisfies SettingsStaleDetails },
  );
};

/** Settings that are set on a page of the panel, over what the files say. */
export const createSettingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const stored = storedIn(strapi);
  const applied = appliedIn(strapi);
  const looks = createLooks(async () => putInForce((await stored.find()).page), strapi.log);
  let timer: NodeJS.Timeout | null = null;

  const putInForce = (page: PageSettings): void => {
    const changes: Change[] = [{ key: keys.houseStyle }];
    if (applied.apply(page)) getService(strapi, 'page-cache').changedHere(changes);
  };

  const pageOf = (now: Stored): PageSettings => soundPage(now.page, applied.files().houseStyle).page;
  const page = async (): Promise<PageSettings> => pageOf(await stored.find());

  const answer = async (now: Stored, mayUpdate: boolean): Promise<NewsroomSettings> => {
    const { timeZone, publish, houseStyle } = applied.files();
    const { codes } = await getService(strapi, 'locales').all();
    const page = pageOf(now);
    return {
      ...now,
      // What has ceased to hold is not shown, and goes with the next save.
      page,
      files: { timeZone, publish },
      languages: await languageStyles(strapi, codes, houseStyle, page.houseStyle),
      mayUpdate,
    };
  };

  /** A language that is neither the newsroom's nor the files', and that nothing is saved of. */
  const strangerIn = async (style: NewsroomStyle, seen: Stored): Promise<Slip | null> => {
    const { codes } = await getService(strapi, 'locales').all();
    const known = new Set([
      ...codes,
      ...codes.map(languageOf),
      ...Object.keys(applied.files().houseStyle),
      ...Object.keys(seen.page.houseStyle),
    ]);
    const stranger = Object.keys(style).find((locale) => !known.has(locale));
    if (stranger === undefined) return null;
    const said = sayRefusal('language.unknown', { locale: stranger, locales: codes });
    return { path: ['houseStyle', stranger], message: said.message, said };
  };

  return {
    /** What the files say. */
    files: (): Files => applied.files(),
    /** What is set on the page and holds. */
    page,

    /** Puts in force what was saved before the newsroom started. */
    async start(): Promise<void> {
      applied.files();
      putInForce((await stored.find()).page);
    },

    /** Looks again what is saved: another node, or this one, has saved. */
    lookAgain: (): void => void looks.again(),

    /** Looks again every so many milliseconds, where other nodes are not heard. Null: they are. */
    lookEvery(pause: number | null): void {
      if (timer) clearInterval(timer);
      timer = pause === null ? null : setInterval(() => void looks.again(), Math.min(pause, LONGEST_TIMER_MS)).unref();
    },

    async stop(): Promise<void> {
      this.lookEvery(null);
      await looks.stop();
    },

    /** Waits until what is in force is what was saved, as far as this node has heard. */
    known: (): Promise<void> => looks.known(),

    find: async (mayUpdate: boolean): Promise<NewsroomSettings> => answer(await stored.find(), mayUpdate),

    /**
     * Saves all that the page sets. It is in force on this node when this is answered, and other nodes have been told.
     *
     * @throws ValidationError naming the setting that is not what it may be; 409 where somebody has saved meanwhile
     */
    async save({ version, ...sent }: UpdateSettings.Request['body'], who: string | null): Promise<NewsroomSettings> {
      const seen = await stored.find();
      const houseStyle = withoutBare(sent.houseStyle);
      const slip =
        (await strangerIn(houseStyle, seen)) ?? slipInPage({ ...sent, houseStyle }, applied.files().houseStyle);
      // Whoever has not seen what was saved meanwhile is told of that first.
      if (slip && seen.version !== version) refuseStale(seen);
      if (slip) refuse(slip.path, toldOf(slip));
      const wanted = { ...sent, houseStyle: withoutEmpty(houseStyle) };
      const write = async (): Promise<Stored> => {
        const now = await stored.find();
        // Sent twice, since the first answer was lost on its way.
        if (JSON.stringify(now.page) === JSON.stringify(wanted)) return now;
        if (now.version !== version) refuseStale(now);
        const next = { version: version + 1, savedBy: who, savedAt: new Date().toISOString(), page: wanted };
        await stored.save(next);
        return next;
      };
      const saved = await withRetries(() => getService(strapi, 'holds').during([HELD], write));
      if (saved.version !== version)
        getService(strapi, 'page-cache').changed([{ key: keys.settings }, { key: keys.houseStyle }]);
      putInForce(saved.page);
      return answer(saved, true);
    },
  };
};
