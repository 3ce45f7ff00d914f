/** Articles with matches that they may contradict, and their fact check as it stands beside the form. */
import type { Locator, Page } from 'playwright-core';
import type { AdminPanel } from '../support/admin-panel';
import { matchDesk, unique, type Match } from '../support/match';
import type { Created } from '../support/newsroom';

const ENGLISH = '?plugins[i18n][locale]=en';
/** What is said where nothing is wrong. */
export const CLEAN = 'Nothing contradicts the facts';
/** The question that the panel asks the server. */
export const ASKED = '**/pressbox/articles/*/facts*';

interface Played {
  match: Match;
  event: Created;
  scorer: string;
}

/** A statement that is found, by its words. */
export const item = (page: Page, words: string): Locator => page.getByRole('button', { name: words });

export const factPanel = (panel: AdminPanel) => {
  const { newsroom } = panel;
  const { match: play, goal, player } = matchDesk(newsroom);
  return {
    /** A match that its home side wins 1-0, with a goal in the 45th minute. */
    async won(): Promise<Played> {
      const match = await play();
      const scorer = await player({ name: unique('Ada Kerr') });
      const event = await goal(match, 'home', { minute: 45, player: scorer.documentId });
      return { match, event, scorer: String(scorer.name) };
    },
    write: (words: object, ...matches: Created[]) =>
      newsroom.create(
        'articles',
        { title: unique('Report'), matches: matches.map(({ documentId }) => documentId), ...words },
        '?locale=en&status=draft',
      ),
    open: ({ documentId }: Created): Promise<Page> => panel.edit('article', documentId, ENGLISH),
  };
};
