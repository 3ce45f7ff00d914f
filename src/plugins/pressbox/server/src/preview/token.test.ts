import { createHmac } from 'node:crypto';
import { read, sign, type Pass } from './token';

const KEYS = ['one', 'two'];
const PASS: Pass = { type: 'article', documentId: 'abc', status: 'draft', locales: ['fr', 'it'], expiresAt: 1_000 };
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the token of a preview', () => {
  it('says what it opens to whoever has the keys', () => {
    expect(read(sign(PASS, KEYS), KEYS)).toEqual(PASS);
  });

  it('holds while a new key stands before the old one, and no longer', () => {
    const token = sign(PASS, ['one']);
    expect(read(token, ['new', 'one'])).toEqual(PASS);
    expect(read(token, ['new'])).toBeNull();
  });

  it.each([
    ['another document', { ...PASS, documentId: 'xyz' }],
    ['another version', { ...PASS, status: 'published' }],
    ['another language', { ...PASS, locales: ['de'] }],
    ['a later hour', { ...PASS, expiresAt: 9_000_000_000_000 }],
  ])('does not open %s with the signature it has', (_what, changed) => {
    const [, signature] = sign(PASS, KEYS).split('.');
    expect(read(`${encoded(changed)}.${signature}`, KEYS)).toBeNull();
  });

  it('is no other signature of the same keys', () => {
    const payload = encoded(PASS);
    const plain = createHmac('sha256', 'one').update(payload).digest('base64url');
    expect(read(`${payload}.${plain}`, KEYS)).toBeNull();
  });

  it.each(['', '.', 'a.b', 'a.b.c', `${encoded(PASS)}.`, `${sign(PASS, KEYS)}x`, `${sign(PASS, KEYS)}.x`])(
    'is not %p',
    (token) => {
      expect(read(token, KEYS)).toBeNull();
    },
  );

  it('is not made without a key', () => {
    expect(() => sign(PASS, [])).toThrow('server.app.keys is empty');
  });
});
