/** What stands around every page: the masthead with its languages, the skip link, the foot. */
import { time } from './dates.js';
import { append, h, section } from './html.js';
import { addressOf, previewAddress, ROOT } from './routes.js';
import { nameOfLanguage } from './words.js';

/**
 * @import { Alternate, Partner } from 'strapi-plugin-pressbox/contracts'
 * @import { Page, Previewed } from './api.js'
 * @import { Context } from './html.js'
 * @import { Words } from './words.js'
 */

/** @param {string} selector */
const find = (selector) => {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`index.html has no ${selector}`);
  return element;
};

const languages = find('#languages');
const foot = find('#foot');
const skip = find('#skip');
const wordmark = find('#wordmark');
const preview = find('#preview');

/** @param {Words} words */
const say = (words) => {
  skip.textContent = words.skip;
  skip.lang = words.lang;
  languages.setAttribute('aria-label', words.languages);
};

/**
 * @param {Context} context
 * @param {Partner[]} partners
 */
const partnerList = (context, partners) =>
  partners.length > 0 &&
  section(
    context,
    'partners',
    context.words.partners,
    h(
      'ul',
      null,
      partners.map(({ name, url }) => h('li', null, h('a', { href: url, rel: 'noopener sponsored' }, name))),
    ),
  );

/**
 * What an editor sees over a page that is not what readers see.
 *
 * @param {Context} context
 * @param {Previewed} shown
 */
const previewLine = ({ words, locale }, { status, isLive, heldUntil }) => {
  const said = words.preview;
  if (status === 'draft' && !heldUntil) return isLive ? said.changes : said.draft;
  if (!heldUntil) return said.published;
  return [status === 'draft' ? said.draft : said.held, ' · ', time(heldUntil, locale, 'moment')];
};

/**
 * @param {Context} context
 * @param {Page} page
 */
export const framePage = (context, page) => {
  say(context.words);
  wordmark.setAttribute('href', addressOf('home', page.locale));
  const shown = page.type === 'article' ? page.preview : undefined;
  const documentId = page.type === 'article' ? page.documentId : '';
  preview.replaceChildren();
  preview.hidden = !shown;
  if (shown) append(preview, h('p', { class: 'inner', lang: context.words.lang }, previewLine(context, shown)));
  languages.replaceChildren(
    h(
      'ul',
      null,
      page.alternates.map(({ locale, slug }) =>
        h(
          'li',
          null,
          h(
            'a',
            {
              href: shown ? previewAddress(locale, documentId, shown) : addressOf(page.type, locale, slug),
              hreflang: locale,
              lang: locale,
              'aria-current': locale === page.locale ? 'page' : null,
            },
            nameOfLanguage(locale),
          ),
        ),
      ),
    ),
  );
  foot.replaceChildren(h('div', { class: 'inner' }, partnerList(context, page.partners)));
};

/** @param {Words} words @param {string | null} locale */
export const frameProblem = (words, locale) => {
  say(words);
  wordmark.setAttribute('href', locale ? addressOf('home', locale) : `${ROOT}/`);
  languages.replaceChildren();
  preview.hidden = true;
  foot.replaceChildren();
};
