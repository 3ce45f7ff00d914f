import createError from 'http-errors';
import type { Core, UID } from '@strapi/strapi';
import type { NewsroomSettings, PageSettings, SettingsStaleDetails, UpdateSettings } from '../../../contracts/src';
import { keys } from '../pages/traces/keys';
import type { Change } from '../pages/traces/dependencies';
import { refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { appliedIn, type Files } from './applied';
import { languageStyles } from './languages';
import { slipInPage, soundPage, withoutEmpty } from './rules';
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
  /** The look that is under way: who reads settings meanwhile waits for it. */
  let looking: Promise<void> = Promise.resolve();
  /** The last look has failed: whoever needs to know looks again. */
  let hasMissed = false;
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    const saved = await stored.find();
    const changes: Change[] = [{ key: keys.houseStyle }];
    if (applied.apply(saved.page)) getService(strapi, 'page-cache').changedHere(changes);
  };

  const pageOf = (now: Stored): PageSettings => soundPage(now.page, applied.files().houseStyle).page;
  const page = async (): Promise<PageSettings> => pageOf(await stored.find());

  const answer = async (now: Stored, mayUpdate: boolean): Promise<NewsroomSettings> => {
    const { timeZone, publish, houseStyle } = applied.files();
    const { codes } = await getService(strapi, 'locales').all();
    return {
      ...now,
      // What has ceased to hold is not shown, and goes with the next save.
      page: pageOf(now),
      files: { timeZone, publish },
      languages: await languageStyles(strapi, codes, houseStyle),
      mayUpdate,
    };
  };

  return {
    /** What the files say. */
    files: (): Files => applied.files(),
    /** What is set on the page and holds. */
    page,

    /** Puts in force what was saved before the newsroom started. */
    async start(): Promise<void> {
      applied.files();
      await look();
    },

    /** Looks again what is saved: another node, or this one, has saved. */
    lookAgain(): void {
      looking = looking.then(look).then(
        () => {
          hasMissed = false;
        },
        (error: unknown) => {
          hasMissed = true;
          strapi.log.error(error);
        },
      );
    },

    /** Looks again every so many milliseconds, where other nodes are not heard. Null: they are. */
    lookEvery(pause: number | null): void {
      if (timer) clearInterval(timer);
      timer = pause === null ? null : setInterval(() => this.lookAgain(), pause).unref();
    },

    async stop(): Promise<void> {
      this.lookEvery(null);
      await looking;
    },

    /** Waits until what is in force is what was saved, as far as this node has heard. */
    known(): Promise<void> {
      if (hasMissed) this.lookAgain();
      return looking;
    },

    find: async (mayUpdate: boolean): Promise<NewsroomSettings> => answer(await stored.find(), mayUpdate),

    /**
     * Saves all that the page sets. It is in force on this node when this is answered, and other nodes have been told.
     *
     * @throws ValidationError naming the setting that is not what it may be; 409 where somebody has saved meanwhile
     */
    async save({ version, ...sent }: UpdateSettings.Request['body'], who: string | null): Promise<NewsroomSettings> {
      const slip = slipInPage(sent, applied.files().houseStyle);
      if (slip) refuse(slip.path, `${slip.message.replace(/\.$/, '')}.`);
      const wanted = { ...sent, houseStyle: withoutEmpty(sent.houseStyle) };
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
      await looking;
      return answer(saved, true);
    },
  };
};
