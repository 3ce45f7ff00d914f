/** What a reader sees when a page is not to be had, and what a hostile article cannot do. */
import { flat, settled, useReader } from '../support/reader';
import { reportIn, wordsOf } from './demo-report';
import { soon } from '../support/soon';

jest.setTimeout(60_000);
const reader = useReader();
const french = reportIn('fr');
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (words: string) => ({ type: 'text', text: words });

describe('a page that is not there', () => {
  it('says so in the language of its address, and leads home', async () => {
    const { page } = await reader.open('/reader/it/una-pagina-che-non-esiste');
    await soon(() => page.locator('h1').textContent()).toBe('Fuorigioco: questa pagina non esiste');
    await soon(() => page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.getByRole('link', { name: 'Prima pagina' }).click();
    await page.waitForURL('**/reader/it');
    await page.context().close();
  });

  it.each(['/reader/fr/a/b/c', '/reader/fr/nowhere/slug', '/reader/xx'])(
    'is said to be none at %s',
    async (address) => {
      const { page } = await reader.open(address);
      await soon(() => page.locator('.problem h1').count()).toBe(1);
      await page.context().close();
    },
  );

  it('offers the languages that exist where it is not translated', async () => {
    const home = await reader.newsroom.get('/api/pressbox/pages/home?locale=fr').expect(200);
    const title = wordsOf('de-ketelaere-transfer', 'fr').title;
    const { slug } = home.body.data.latest.find((card: { title: string }) => card.title === title);
    const { page } = await reader.open(`/reader/it/${slug}`);
    await soon(() => page.locator('h1').textContent()).toBe('Questa pagina non è ancora tradotta');
    await soon(() => page.locator('.offers a').allTextContents()).toEqual(['Français', 'English']);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: wordsOf('de-ketelaere-transfer', 'en').title }).waitFor();
    await page.context().close();
  });

  it('follows a slug that was renamed, and shows the new one', async () => {
    const { newsroom } = reader;
    const before = await newsroom.create('articles', { title: 'Un titre', slug: 'avant', kind: 'news' }, '?locale=fr');
    await newsroom
      .put(`/api/pressbox/articles/${before.documentId}?locale=fr`, { data: { slug: 'apres' } })
      .expect(200);
    const { page, errors } = await reader.open('/reader/fr/avant');
    await soon(() => page.locator('h1').textContent()).toBe('Un titre');
    expect(page.url()).toBe(`${reader.origin}/reader/fr/apres`);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a server that is away', () => {
  it('is said to be, and asked again when the reader wants', async () => {
    const { page } = await reader.blank();
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(french.address);
    await settled(page);
    await soon(() => page.locator('h1').textContent()).toBe('Le serveur est resté au vestiaire');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { level: 1, name: french.words.title }).waitFor();
    await page.context().close();
  });

  it('is away too when it answers with an error', async () => {
    const { page } = await reader.blank();
    await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(french.address);
    await settled(page);
    await soon(() => page.getByRole('button', { name: 'Réessayer' }).count()).toBe(1);
    await page.context().close();
  });

  it('leaves a skeleton while it is slow, and a word when it is very slow', async () => {
    const { page } = await reader.blank();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/pressbox/pages/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(french.address);
    await page.locator('.skeleton .ghost').first().waitFor();
    await soon(() => page.locator('#content').getAttribute('aria-busy')).toBe('true');
    await page.getByText('La page se fait attendre…').waitFor();
    letGo();
    await page.getByRole('heading', { level: 1, name: french.words.title }).waitFor();
    await soon(() => page.locator('.skeleton').count()).toBe(0);
    await page.context().close();
  });

  it('that takes no more votes is quoted, and the page stays', async () => {
    const { page } = await reader.open(french.address);
    await page.route('**/rating', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '60' }, body: '{}' }),
    );
    await page.getByRole('radio', { name: '3 étoiles' }).check();
    await page.getByRole('button', { name: french.vote }).click();
    await page.getByText('Trop d’avis d’un coup. Patientez une minute.').waitFor();
    await page.context().close();
  });
});

describe('a hostile article', () => {
  const attack = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`;

  it('stays words: no script runs, no handler is set, no link leads to a program', async () => {
    const { documentId } = await reader.newsroom.create(
      'articles',
      {
        title: `Titre ${attack}`,
        slug: 'hostile',
        kind: 'news',
        standfirst: `Chapeau ${attack}`,
        coverCaption: attack,
        body: [
          paragraph(text(attack)),
          { type: 'heading', level: 2, children: [text('</h2><svg onload=window.pwned=1>')] },
          { type: 'code', children: [text('</code><script>window.pwned=1</script>')] },
        ],
      },
      '?locale=fr',
    );
    expect(documentId).toBeTruthy(); // a link to javascript: never comes so far: Strapi refuses it
    const { page, errors, foreign } = await reader.open('/reader/fr/hostile');
    await soon(async () => flat(await page.locator('h1').textContent())).toBe(`Titre ${attack}`);
    await soon(async () => flat(await page.locator('.body > p').first().textContent())).toBe(attack);
    await soon(() => page.locator('.story :is(script, svg, img, iframe)').count()).toBe(0);
    await soon(() => page.locator('a[href^="javascript:" i]').count()).toBe(0);
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
      ),
    );
    expect(handlers).toEqual([]);
    await soon(() => page.evaluate(() => 'pwned' in window)).toBe(false);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('stays words even where the API itself would be fooled', async () => {
    const { page } = await reader.blank();
    await page.route('**/api/pressbox/pages/articles/**', async (route) => {
      const answer = await (await route.fetch()).json();
      answer.data.body.blocks = [
        paragraph({ type: 'link', url: 'javascript:window.pwned=1', children: [text('un')] }),
        paragraph({ type: 'link', url: 'data:text/html,<script>1</script>', children: [text('deux')] }),
        { type: 'html', children: [text(attack)] },
      ];
      answer.data.partners = [{ documentId: 'p', name: attack, url: 'javascript:window.pwned=1' }];
      await route.fulfill({ json: answer });
    });
    await page.goto(french.address);
    await settled(page);
    await soon(() => page.locator('.body').textContent()).toBe('undeux');
    await soon(() => page.locator('.body a[href], .partners a[href]').count()).toBe(0);
    await soon(() => page.locator('.partners').textContent()).toContain(attack);
    await page.context().close();
  });

  it('could not load or run anything even if it got in: the policy of the page is strict', async () => {
    const { headers } = await reader.newsroom.get(french.address).expect(200).expect('content-type', /html/);
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
    ]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    const admin = await reader.newsroom.get('/readers-are-elsewhere');
    expect(admin.headers['content-security-policy']).not.toBe(policy);
  });
});

describe('a language that the newsroom has no words for', () => {
  it('is the page’s; what is printed in another says which (promise reading)', async () => {
    await reader.newsroom.strapi.plugin('i18n').service('locales').create({ code: 'ja', name: '日本語' });
    const { page, errors } = await reader.open('/reader/ja/matches/milan-atalanta-2024-01-10#facts');
    const lang = (selector: string) => page.locator(selector).first().getAttribute('lang');
    await soon(() => lang('html')).toBe('ja');
    for (const printed of ['.story > .rubric', '.story > h1', '.scoreboard h2', '.scorers', '.clock', 'figcaption'])
      await soon(async () => [printed, await lang(printed)]).toEqual([printed, 'fr']);
    await soon(() => lang('.timeline .kind')).toBe('en');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
