/** A story with all its pages, and a change that is looked at on them. */
import type { Created, Newsroom } from '../support/newsroom';
import { pageDesk, type Story } from '../support/page-story';

export const cacheDesk = (newsroom: Newsroom) => {
  const desk = pageDesk(newsroom);
  let told: Story | undefined;
  beforeAll(async () => {
    told = await desk.story();
  }, 60_000);
  /** Once the tests run. */
  const story = (): Story => {
    if (!told) throw new Error('The story is told before the tests.');
    return told;
  };

  const article = () => desk.read('articles', story().article.slug);
  const put = (plural: string, { documentId }: Created, data: object, query = '') =>
    newsroom.put(`/api/pressbox/${plural}/${documentId}${query}`, { data }).expect(200);

  /**
   * Reads the page and what has nothing to do with it, writes, and looks: the page is right at once, the others were
   * not touched.
   */
  const afterwards = async <T>(write: () => PromiseLike<unknown>, look: () => Promise<T>): Promise<T> => {
    await look();
    for (const { kind, slug } of story().control) await desk.read(kind, slug, 'it');
    await write();
    const kept = desk.kept();
    for (const { key } of story().control) expect(kept).toContain(key);
    return look();
  };

  return { desk, story, article, put, afterwards };
};
