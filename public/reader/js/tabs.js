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

  const select = (/** @type {number} */ chosen) => {
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(i === chosen));
      button.tabIndex = i === chosen ? 0 : -1;
    }
    for (const [i, panel] of panels.entries()) panel.hidden = i !== chosen;
    const id = tabs[chosen]?.id;
    if (location.hash !== `#${id}`) history.replaceState(history.state, '', `#${id}`);
  };

  for (const [i, button] of buttons.entries()) {
    button.addEventListener('click', (event) => {
      event.preventDefault(); // the browser would scroll to the panel
      select(i);
    });
    button.addEventListener('keydown', (event) => {
      const last = buttons.length - 1;
      const next = { ArrowRight: i === last ? 0 : i + 1, ArrowLeft: i === 0 ? last : i - 1, Home: 0, End: last }[
        event.key
      ];
      if (next === undefined) return;
      event.preventDefault();
      select(next);
      buttons[next]?.focus();
    });
  }

  const named = tabs.findIndex(({ id }) => `#${id}` === location.hash);
  const chosen =
    named >= 0
      ? named
      : Math.max(
          0,
          tabs.findIndex(({ id }) => id === first),
        );
  for (const [i, button] of buttons.entries()) {
    button.setAttribute('aria-selected', String(i === chosen));
    button.tabIndex = i === chosen ? 0 : -1;
  }
  for (const [i, panel] of panels.entries()) panel.hidden = i !== chosen;

  return h('div', { class: 'tabs' }, h('div', { role: 'tablist', 'aria-label': label, lang }, buttons), panels);
};
