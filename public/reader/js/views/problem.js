/** What a reader sees when there is no page to see. */
import { PageMissing, PreviewClosed } from '../api.js';
import { h } from '../html.js';
import { addressOf, ROOT } from '../routes.js';
import { nameOfLanguage } from '../words.js';

/**
 * @import { Route } from '../routes.js'
 * @import { Words } from '../words.js'
 */

/**
 * @param {Words} words
 * @param {Route | null} route
 * @param {unknown} error
 * @param {() => void} retry
 */
export const problemView = (words, route, error, retry) => {
  const translations = error instanceof PageMissing ? error.translations : null;
  const isClosed = error instanceof PreviewClosed;
  const { title, text } = isClosed
    ? words.preview.closed
    : translations === null
      ? words.away
      : translations.length > 0
        ? words.notTranslated
        : words.notFound;
  const again = translations === null && !isClosed && h('button', { type: 'button' }, words.away.retry);
  if (again) again.addEventListener('click', retry);
  return {
    title,
    view: h(
      'div',
      { class: 'problem', lang: words.lang },
      h('h1', null, title),
      h('p', { class: 'standfirst' }, text),
      translations !== null &&
        route !== null &&
        h(
          'ul',
          { class: 'offers' },
          translations.map(({ locale, slug }) =>
            h(
              'li',
              null,
              h(
                'a',
                { href: addressOf(route.type, locale, slug), hreflang: locale, lang: locale },
                nameOfLanguage(locale),
              ),
            ),
          ),
        ),
      again,
      h(
        'p',
        null,
        h(
          'a',
          { href: route?.locale && translations !== null ? addressOf('home', route.locale) : `${ROOT}/` },
          words.home,
        ),
      ),
    ),
  };
};
