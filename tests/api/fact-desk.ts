/** Articles that are held against their matches, and what tests ask of them. */
import type { FindArticleFacts } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk, unique, type Match } from '../support/match';
import type { Created, Newsroom } from '../support/newsroom';

const PREVIEW = ['plugin::pressbox.article.preview'] as const;

export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** What is contradicted, and where. */
export const wrong = ({ data }: Pick<FindArticleFacts.Response, 'data'>) =>
  data.findings
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ field, block, printed, expected }) => ({ field, block, printed, expected }));

export const factDesk = (newsroom: Newsroom) => {
  const { match: play, goal, player } = matchDesk(newsroom);
  return {
    write: (words: object, matches: Created[], query = '?locale=en&status=draft') =>
      newsroom.create(
        'articles',
        { title: unique('Title'), matches: matches.map((one) => one.documentId), ...words },
        query,
      ),
    /** What the content API says of a stored article. */
    async ask({ documentId }: Created, query = '?locale=en'): Promise<FindArticleFacts.Response> {
      const { body } = await newsroom.get(`/api/pressbox/articles/${documentId}/facts${query}`, PREVIEW).expect(200);
      return body;
    },
    /** A match that its home side wins 1-0, with a goal before half-time. */
    async won(): Promise<Match> {
      const match = await play();
      const scorer = await player({ name: unique('Ada Kerr') });
      await goal(match, 'home', { minute: 45, player: scorer.documentId });
      return match;
    },
  };
};
