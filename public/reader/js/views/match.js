/** A match: what was written about it, and its facts. */
import { teaser } from '../cards.js';
import { h, section } from '../html.js';
import { results, rubricLine, scoreboard } from '../score.js';
import { teamSheets } from '../sheets.js';
import { tabList } from '../tabs.js';
import { commentary, timeline } from '../timeline.js';

/**
 * @import { ArticleTeaser, MatchPage } from 'strapi-plugin-pressbox/contracts'
 * @import { Child, Context } from '../html.js'
 */

/**
 * What there is to read in a tab; nothing, where there is nothing: a tab that is empty is not offered.
 *
 * @param {...Child} parts
 */
const panel = (...parts) => {
  const shown = parts.flat().filter(Boolean);
  return shown.length > 0 ? h('div', null, shown) : null;
};

/** The lines that the page does not show elsewhere, as print. */
const LINES = /** @type {const} */ (['missedPenalties', 'cards', 'referee', 'attendance']);

/**
 * @param {Context} context
 * @param {MatchPage} page
 */
const facts = (context, { match, meetings }) => {
  const lines = LINES.map((line) => match.agate[line]).filter((line) => line !== null);
  return [
    timeline(context, match.facts),
    teamSheets(context, match),
    lines.length > 0 &&
      section(
        context,
        'small-print',
        context.words.agate,
        lines.map((line) => h('p', { class: 'agate', lang: context.print }, line)),
      ),
    meetings.length > 0 && section(context, 'meetings', context.words.meetings, results(context, meetings)),
  ];
};

/** @param {MatchPage} page */
const firstTab = ({ articles, commentary: lines, match }) => {
  if (articles.report.length > 0) return 'report';
  if (match.facts.phase === 'scheduled') return articles.preview.length > 0 ? 'preview' : 'facts';
  return lines.length > 0 || articles.live.length > 0 ? 'live' : 'facts';
};

/**
 * @param {Context} context
 * @param {MatchPage} page
 */
export const matchView = (context, page) => {
  const { words, ui, print } = context;
  const { report, preview, live, ratings, other } = page.articles;
  const teasers = (/** @type {ArticleTeaser[]} */ ...cards) =>
    cards.map((card) => teaser(context, card, { heading: 'h2' }));
  const tabs = [
    { id: 'report', label: words.tabs.report, panel: panel(teasers(...report, ...ratings, ...other)) },
    { id: 'preview', label: words.tabs.preview, panel: panel(teasers(...preview)) },
    { id: 'live', label: words.tabs.live, panel: panel(teasers(...live), commentary(context, page.commentary)) },
    { id: 'facts', label: words.tabs.facts, panel: panel(facts(context, page)) },
  ].flatMap((tab) => (tab.panel ? [{ ...tab, panel: tab.panel }] : []));
  const [only] = tabs;
  return h(
    'div',
    { class: 'page single' },
    h(
      'article',
      { class: 'story' },
      rubricLine(context, page.rubric),
      h('h1', { lang: print }, page.title),
      scoreboard(context, page.match, { linked: false }),
      only
        ? tabs.length > 1
          ? tabList(words.tabList, ui, tabs, firstTab(page))
          : h('div', { class: 'panel', id: only.id }, only.panel)
        : h('p', { class: 'nothing', lang: ui }, words.nothingYet),
    ),
  );
};
