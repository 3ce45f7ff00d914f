import { articleDesk } from '../support/articles';
import { manager } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);

const bodyWith = (...urls: string[]) => [
  {
    type: 'paragraph',
    children: urls.map((url) => ({ type: 'link', url, children: [{ type: 'text', text: 'ici' }] })),
  },
];
const URLS = ['#seconde-periode', 'tel:+390262281', 'mailto:desk@example.org?subject=Milan 1-2', '/tags/milan#top'];
const PRINTED = [
  '#seconde-periode',
  'tel:+390262281',
  'mailto:desk@example.org?subject=Milan%201-2',
  '/tags/milan#top',
];

describe('a link in a body', () => {
  it('to an anchor, a telephone or a letter is stored as it was sent and printed on the page (promise 10)', async () => {
    const article = await articles.published({ body: bodyWith(...URLS) });
    expect(article.body).toEqual(bodyWith(...URLS));
    const { body } = await newsroom.get(`/api/pressbox/pages/articles/${String(article.slug)}?locale=fr`).expect(200);
    expect(body.data.body.blocks).toEqual(bodyWith(...PRINTED));
    for (const url of PRINTED) expect(body.data.body.html).toContain(`<a href="${url}"`);
  });

  it('to an anchor is saved and published in the content manager too (promise 10)', async () => {
    const article = await articles.write();
    const saved = await newsroom.admin('put', manager('article', article.documentId, '?locale=fr'), {
      body: bodyWith('#la-suite'),
    });
    expect(saved.status).toBe(200);
    expect((await articles.press('publish', article)).status).toBe(200);
    const { body } = await articles.read(article, '?locale=fr').expect(200);
    expect(body.data.body).toEqual(bodyWith('#la-suite'));
  });

  it('to what no reader may be sent to is still refused', async () => {
    for (const url of ['javascript:#x', '#']) {
      await newsroom
        .post('/api/pressbox/articles?locale=fr', { data: { title: 'Lien', body: bodyWith(url, '#top') } })
        .expect(400);
    }
  });
});
