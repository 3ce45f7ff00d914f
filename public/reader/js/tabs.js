/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows between tabs, and an address for each. */
import { h } from './html.js';

/** @typedef {{ id: string, label: string, panel: Node }} Tab */

/**
 * @param {string} label
 * @param {string | undefined} lang
 * @param {Tab[]} tabs
 * @param {string} first the one shown where the address names none
 */
export const tabList = (label, lang, tabs, first) => {
  const buttons = tabs.map(({ id, label: text }) =>
    h('a', { role: 'tab', id: `tab-${id}`, href: `#${id}`, 'aria-controls': id, lang }, text),
  );
  const panels = tabs.map(({ id, panel }) =>
    h('div', { role: 'tabpanel', id, class: 'panel', 'aria-labelledby': `tab-${id}`, tabindex: 0 }, panel),
  );

  const show = (/** @type {number} */ chosen) => {
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(i === chosen));
      button.tabIndex = i === chosen ? 0 : -1;
    }
    for (const [i, panel] of panels.entries()) panel.hidden = i !== chosen;
  };
  const indexOf = (/** @type {string} */ id) => tabs.findIndex((tab) => tab.id === id);
  /** The tab that the address names, or the one for an address that names none. */
  const named = () =>
    Math.max(0, indexOf(location.hash.slice(1)) >= 0 ? indexOf(location.hash.slice(1)) : indexOf(first));

  for (const [i, button] of buttons.entries()) {
    button.addEventListener('click', (event) => {
      event.preventDefault(); // the browser would scroll to the panel
      show(i);
      // Back leads to the tab before.
      if (location.hash !== `#${tabs[i]?.id}`) history.pushState(history.state, '', `#${tabs[i]?.id}`);
    });
    button.addEventListener('keydown', (event) => {
      const last = buttons.length - 1;
      const next = { ArrowRight: i === last ? 0 : i + 1, ArrowLeft: i === 0 ? last : i - 1, Home: 0, End: last }[
        event.key
      ];
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      // Arrows pass over tabs: those are no places to come back to.
      history.replaceState(history.state, '', `#${tabs[next]?.id}`);
      buttons[next]?.focus();
    });
  }

  show(named());
  const list = h('div', { class: 'tabs' }, h('div', { role: 'tablist', 'aria-label': label, lang }, buttons), panels);
  const { pathname } = location;
  // Back, forward, and a link on the page: the tab follows the address as long as the page stands.
  const follow = () => {
    if (list.isConnected && location.pathname === pathname) show(named());
    else if (!list.isConnected) window.removeEventListener('popstate', follow);
  };
  window.addEventListener('popstate', follow);
  return list;
};
