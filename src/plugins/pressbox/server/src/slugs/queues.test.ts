import type { SlugSpace } from './service';
import { queueOf } from './service';

const FRENCH = { uid: 'plugin::pressbox.article', language: 'fr' } as SlugSpace;
const [ENGLISH, TAGS] = [{ ...FRENCH, language: 'en' }, { ...FRENCH, uid: 'plugin::pressbox.tag' } as SlugSpace];

describe('the queue in which writers of a slug wait (promise 11)', () => {
  it('is one for all who may want the same slug', () => {
    for (const slug of ['milan-2', 'milan-13', 'milan-2024-01', 'milan-2024-01-2'])
      expect(queueOf(FRENCH, slug)).toBe(queueOf(FRENCH, 'milan'));
  });

  it('is seldom that of other slugs: nobody locks the whole newsroom while a slug is sought', () => {
    const queues = Array.from({ length: 640 }, (_, n) => queueOf(FRENCH, `milan-atalanta-day-${n}-report`));
    expect(new Set(queues).size).toBeGreaterThan(45);
    const longest = Math.max(...[...new Set(queues)].map((queue) => queues.filter((one) => one === queue).length));
    expect(longest).toBeLessThan(64);
  });

  it('is seldom that of the same slug in another language or of another type', () => {
    const slugs = Array.from({ length: 100 }, (_, n) => `derby-${n}-report`);
    for (const space of [ENGLISH, TAGS]) {
      const shared = slugs.filter((slug) => queueOf(space, slug) === queueOf(FRENCH, slug));
      expect(shared.length).toBeLessThan(20);
    }
  });
});
