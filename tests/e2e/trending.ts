/** What is read most in the demo: nothing, before anybody has read it. */
import type { Reader } from '../support/reader';
import { reportIn, type Locale } from './demo-report';

/** Reads what is latest, and waits until it is trending: reads are written in batches. */
export const readLatest = async ({ newsroom }: Reader): Promise<void> => {
  const trending = async (locale: Locale): Promise<unknown[]> => {
    const { body } = await newsroom.get(`/api/pressbox/pages/articles/${reportIn(locale).slug}?locale=${locale}`);
    return body.data.trending;
  };
  const { body } = await newsroom.get('/api/pressbox/pages/home?locale=fr').expect(200);
  for (const { documentId } of body.data.latest) {
    await newsroom.post(`/api/pressbox/articles/${documentId}/reads`, {}, 'anyone').expect(202);
  }
  const deadline = Date.now() + 30_000;
  while ((await trending('it')).length === 0) {
    if (Date.now() > deadline) throw new Error('Half a minute after they were read, no articles are trending');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
