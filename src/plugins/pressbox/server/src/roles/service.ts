/** The roles of a newsroom in the admin panel: created once, kept up with the languages, put right where they were wrong. */
import type { Core } from '@strapi/strapi';
import { doneOnce } from '../platform/marks';
import { createDuties, LIVE_WORDS, type LiveWords, type TranslatorsConfig } from './duties';
import { withLanguage, withOneLanguage, writes } from './languages';
import { withAlternativeText, withoutPictures, withoutPublishing, withPeriodStarts, withSheetReadiness } from './mends';
import { actionOf, sameSet, type Permission } from './permission';
import { createRoleRows, type Change, type Held } from './rows';

const EDITOR = 'Newsroom editor';
const MATCH_DESK = 'Match desk';
const translatorInto = (locale: string) => `Translator (${locale})`;
const TRANSLATOR_MARK = 'role:translator:';

export const createRolesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = createRoleRows(strapi);
  const duties = createDuties(strapi);

  /** Creates a role. One that is there by that name is somebody's, and stays as it is. */
  const createRole = async (name: string, description: string, permissions: readonly Permission[]): Promise<void> => {
    if (!(await strapi.service('admin::role').exists({ name }))) await rows.create(name, description, permissions);
  };

  /** Changes a role of ours where it is there. */
  const changeRole = async (
    name: string,
    change: Change,
    added: (held: readonly Held[]) => readonly Permission[] = () => [],
  ): Promise<void> => {
    const role = await rows.find(name);
    if (role) await rows.change(role, change, added(await rows.held(role)));
  };

  /** Opens a language that was added later: to those who write in all, and to what translators read. */
  const openLanguage = async (locale: string, known: readonly string[]): Promise<void> => {
    const everybody: Change = (held) => withLanguage(held, locale, known);
    for (const name of [EDITOR, MATCH_DESK]) await changeRole(name, everybody);
    for (const own of known) {
      await changeRole(translatorInto(own), (held) => (writes(held) ? null : everybody(held)));
    }
  };

  const mayUpdate =
    (subject: string | null) =>
    (held: Permission): boolean =>
      held.action === actionOf('update') && held.subject === subject;

  /** Puts right what earlier versions gave. On a first start there is nothing yet, and it is noted as done. */
  const mend = async (translators: readonly string[], locales: readonly string[]): Promise<void> => {
    const once = doneOnce(strapi);
    await once.run('mend:editor-corrects', () =>
      changeRole(
        EDITOR,
        () => null,
        (held) =>
          duties
            .corrections()
            .filter(
              ({ subject }) =>
                held.some((may) => may.action === actionOf('read') && may.subject === subject) &&
                !held.some(mayUpdate(subject)),
            ),
      ),
    );
    await once.run('mend:match-desk-pictures', () => changeRole(MATCH_DESK, withoutPictures));
    for (const role of [EDITOR, MATCH_DESK, ...translators.map(translatorInto)]) {
      await once.run(`mend:alternative-text:${role}`, () => changeRole(role, withAlternativeText));
      await once.run(`mend:period-starts:${role}`, () => changeRole(role, withPeriodStarts));
      await once.run(`mend:sheet-readiness:${role}`, () => changeRole(role, withSheetReadiness));
    }
    for (const own of translators) {
      await once.run(`one-language:${own}`, () =>
        changeRole(translatorInto(own), (held) => withOneLanguage(held, own, locales)),
      );
      await once.run(`mend:translator-publishes-nothing:${own}`, () =>
        changeRole(translatorInto(own), withoutPublishing(own)),
      );
    }
  };

  /** Gives translators the words without drafts that the newsroom grants them, and takes back what it no longer does. */
  const settleLiveWords = async (locale: string): Promise<void> => {
    const granted = strapi.config.get<TranslatorsConfig>('plugin::pressbox.translators');
    const once = doneOnce(strapi);
    for (const what of Object.keys(LIVE_WORDS) as LiveWords[]) {
      const mark = `translator:${locale}:${what}`;
      const ours = duties.liveWords(what, locale);
      if (granted[what]) {
        await once.run(mark, () =>
          changeRole(
            translatorInto(locale),
            () => null,
            (held) => ours.filter(({ subject }) => !held.some(mayUpdate(subject))),
          ),
        );
      } else {
        await once.undo(mark, () =>
          changeRole(translatorInto(locale), (held) =>
            mayUpdate(LIVE_WORDS[what])(held) && sameSet(held.properties.locales ?? [], [locale]) ? 'drop' : null,
          ),
        );
      }
    }
  };

  /**
   * Strapi makes its own roles only where it finds none, and its turn comes after ours. At ours it does not know the
   * conditions yet that it gives to its authors, and drops them: they are written here.
   */
  const welcomeStrapisRoles = async (): Promise<void> => {
    const roles = strapi.service('admin::role');
    if (await roles.exists()) return;
    await roles.createRolesIfNoneExist();
    const ofAuthors = { role: { code: 'strapi-author' } };
    const held: Held[] = await strapi.db.query('admin::permission').findMany({ where: ofAuthors });
    const pictures = ['plugin::upload.read', 'plugin::upload.assets.update'];
    for (const { id, subject, action } of held) {
      if (subject === null && !pictures.includes(action)) continue;
      const data = { conditions: ['admin::is-creator'] };
      await strapi.db.query('admin::permission').update({ where: { id }, data });
    }
  };

  return {
    /**
     * Whether a mark of an earlier version speaks of this database. It came with an import where it says that a
     * language is opened and no role of ours knows that language.
     */
    async areHere(mark: string): Promise<boolean> {
      const [, locale] = /^(?:language|one-language|role:translator):(.+)$/.exec(mark) ?? [];
      if (locale === undefined) return true;
      const roles = [await rows.find(EDITOR), await rows.find(MATCH_DESK), await rows.find(translatorInto(locale))];
      const held = (await Promise.all(roles.map(async (role) => (role ? rows.held(role) : [])))).flat();
      return held.length === 0 || held.some(({ properties }) => properties?.locales?.includes(locale));
    },

    /** Creates the newsroom's roles that were never created in this database. A role that was deleted stays deleted. */
    async ensure(locales: string[]): Promise<void> {
      const once = doneOnce(strapi);
      await welcomeStrapisRoles();
      const marks = await once.all();
      const translators = marks.flatMap((mark) =>
        mark.startsWith(TRANSLATOR_MARK) ? [mark.slice(TRANSLATOR_MARK.length)] : [],
      );
      await mend([...new Set([...translators, ...locales])], locales);
      await once.run('role:editor', () =>
        createRole(
          EDITOR,
          'Writes and publishes articles in every language; reads the facts, and corrects events and sheets.',
          duties.editor(locales),
        ),
      );
      await once.run('role:match-desk', () =>
        createRole(
          MATCH_DESK,
          'Keeps the facts: matches, team sheets, events, people. Reads the articles.',
          duties.matchDesk(locales),
        ),
      );
      for (const locale of locales) {
        // By what was opened here and not by order: an import brings other languages than there were.
        const opened = (await once.all()).flatMap((mark) => /^language:(.+)$/.exec(mark)?.[1] ?? []);
        const present = opened.filter((code) => locales.includes(code));
        await once.run(`language:${locale}`, () => openLanguage(locale, present.length > 0 ? present : opened));
        await once.run(`${TRANSLATOR_MARK}${locale}`, () =>
          createRole(
            translatorInto(locale),
            `Puts words into "${locale}". Reads everything, publishes nothing.`,
            duties.translator(locale, locales),
          ),
        );
        await settleLiveWords(locale);
      }
    },
  };
};
