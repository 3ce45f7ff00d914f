import { bodyOf, picturesIn, safeUrl } from './html';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (url: unknown, words = 'here') => ({ type: 'link', url, children: [text(words)] });
const html = (...blocks: unknown[]) => bodyOf(blocks).html;

describe('a narrative as HTML', () => {
  it('draws every block that the editor knows', () => {
    expect(
      html(
        { type: 'heading', level: 2, children: [text('Half-time')] },
        paragraph(text('Milan '), text('lead', { bold: true, italic: true }), link('https://example.org/a?b=1&c=2')),
        { type: 'quote', children: [text('“Unbelievable”')] },
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [text('one')] },
            { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('inner')] }] },
          ],
        },
        { type: 'code', language: 'js', children: [text('if (a < b) {}')] },
        { type: 'image', image: { url: '/uploads/a.jpg', width: 800, height: 600, alternativeText: 'A "ball"' } },
      ),
    ).toBe(
      [
        '<h2>Half-time</h2>',
        '<p>Milan <em><strong>lead</strong></em><a href="https://example.org/a?b=1&amp;c=2" rel="noopener">here</a></p>',
        '<blockquote>“Unbelievable”</blockquote>',
        '<ol><li>one</li><li><ul><li>inner</li></ul></li></ol>',
        '<pre><code class="language-js">if (a &lt; b) {}</code></pre>',
        '<figure><img src="/uploads/a.jpg" alt="A &quot;ball&quot;" width="800" height="600"></figure>',
      ].join('\n'),
    );
  });

  it('says nothing of a picture of which nobody has said more than the name of its file (promise 23)', () => {
    const image = { url: '/uploads/a.jpg', name: 'IMG_2041.jpg', alternativeText: 'IMG_2041.jpg' };
    expect(html({ type: 'image', image })).toBe('<figure><img src="/uploads/a.jpg" alt=""></figure>');
  });

  it('leaves out what is said of a picture in another language, and there alone (promise 23)', () => {
    const picture = (url: string, alternativeText: string) => ({ type: 'image', image: { url, alternativeText } });
    const french = [picture('/uploads/a.jpg', 'Un ballon'), picture('/uploads/b.jpg', 'Un stade'), paragraph()];
    const english = [picture('/uploads/a.jpg', 'Un ballon'), picture('/uploads/b.jpg', 'A stadium')];
    expect(bodyOf(english, picturesIn(french)).html).toBe(
      '<figure><img src="/uploads/a.jpg" alt=""></figure>\n<figure><img src="/uploads/b.jpg" alt="A stadium"></figure>',
    );
    expect(picturesIn([picture('javascript:alert(1)', 'Un ballon'), picture('/uploads/a.jpg', '')]).size).toBe(0);
  });

  it('lets no text become markup', () => {
    expect(html(paragraph(text('<script>alert(1)</script><img src=x onerror=alert(1)>')))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>',
    );
    expect(html({ type: 'code', language: '"><script>', children: [text('</code><script>')] })).toBe(
      '<pre><code>&lt;/code&gt;&lt;script&gt;</code></pre>',
    );
    expect(html({ type: 'image', image: { url: '/a.jpg" onerror="alert(1)' } })).not.toMatch(/ onerror="/);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '',
    null,
    { toString: () => 'javascript:alert(1)' },
  ])('turns a link to %p into its words', (url) => {
    expect(safeUrl(url)).toBeNull();
    expect(html(paragraph(link(url)))).toBe('<p>here</p>');
    expect(bodyOf([paragraph(link(url))]).blocks).toEqual([paragraph(text('here'))]);
  });

  it.each([
    'https://example.org',
    'http://example.org',
    'mailto:desk@example.org',
    '/tags/milan',
    '#top',
    '#second-half',
    'page?a=b:c',
    'tel:+390262281',
    'sms:+390262281?body=Gol',
  ])('keeps a link to %p as it is (promise 10)', (url) => {
    expect(safeUrl(url)).toBe(url);
    expect(html(paragraph(link(url)))).toContain(`<a href="${url}"`);
  });

  it.each([
    ['mailto:desk@example.org?subject=Milan 1-2 Atalanta', 'mailto:desk@example.org?subject=Milan%201-2%20Atalanta'],
    ['/files/team sheet.pdf', '/files/team%20sheet.pdf'],
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['#the second half', '#the%20second%20half'],
    ['/tags/\u0000milan\n', '/tags/milan'],
  ])('prints the spaces of %p and loses nothing else (promise 10)', (url, printed) => {
    expect(safeUrl(url)).toBe(printed);
  });

  it.each(['j avascript:alert(1)', 'java script:alert(1)', 'https ://example.org', '\u00a0javascript:alert(1)'])(
    'lets no space hide a scheme in %p',
    (url) => {
      const printed = safeUrl(url);
      if (printed !== null) expect(new URL(printed, 'https://newsroom.test/').protocol).toBe('https:');
    },
  );

  it('shows no picture from anywhere but the web', () => {
    expect(html({ type: 'image', image: { url: 'data:image/svg+xml,<svg onload=alert(1)>' } })).toBe('');
    expect(html({ type: 'image', image: { url: 'mailto:a@b.c' } })).toBe('');
  });

  it('leaves out what it does not know, whatever it is', () => {
    const strange = [null, 3, 'text', [], { type: 'iframe', src: 'x' }, paragraph({ type: 'video' }, text('kept'))];
    expect(html(...strange)).toBe('<p>kept</p>');
    expect(bodyOf(null)).toEqual({ blocks: [], html: '' });
    expect(bodyOf({ type: 'paragraph' })).toEqual({ blocks: [], html: '' });
  });

  it('keeps line breaks, and no key that it was not told of', () => {
    expect(html(paragraph(text('a\nb')))).toBe('<p>a<br>b</p>');
    expect(bodyOf([{ ...paragraph(text('a', { onclick: 'x' })), style: 'x' }]).blocks).toEqual([paragraph(text('a'))]);
  });
});
