import { withLanguage, withOneLanguage } from './languages';
import { actionOf, type Permission, type Verb } from './permission';

const on = (verb: Verb, locales?: string[] | null): Permission => ({
  action: actionOf(verb),
  subject: 'plugin::pressbox.article',
  properties: locales === undefined ? {} : { locales },
  conditions: [],
});

describe('a language that is added', () => {
  it('is opened where a role had every language', () => {
    expect(withLanguage(on('update', ['fr', 'en']), 'it', ['fr', 'en'])).toEqual(on('update', ['fr', 'en', 'it']));
    expect(withLanguage(on('update', ['it', 'en', 'fr']), 'de', ['fr', 'en'])).toEqual(
      on('update', ['it', 'en', 'fr', 'de']),
    );
  });

  it('stays closed where an administrator has kept a role to fewer, or to none', () => {
    expect(withLanguage(on('update', ['fr']), 'it', ['fr', 'en'])).toBeNull();
    expect(withLanguage(on('update', []), 'en', ['fr'])).toBeNull();
  });

  it('changes nothing where it is open already, or where languages do not count', () => {
    expect(withLanguage(on('update', ['fr', 'en']), 'en', ['fr'])).toBeNull();
    expect(withLanguage(on('update', null), 'en', ['fr'])).toBeNull();
    expect(withLanguage(on('update'), 'en', ['fr'])).toBeNull();
  });
});

describe('the writing of a translator who came to have every language', () => {
  const newsroom = ['fr', 'en', 'it'];

  it.each<Verb>(['create', 'update', 'delete', 'publish'])('is kept to their own: %s', (verb) => {
    expect(withOneLanguage(on(verb, ['fr', 'en', 'it']), 'fr', newsroom)).toEqual(on(verb, ['fr']));
    expect(withOneLanguage(on(verb, ['it', 'fr', 'de', 'en']), 'fr', newsroom)).toEqual(on(verb, ['fr']));
  });

  it('leaves what they read, and what an administrator chose', () => {
    expect(withOneLanguage(on('read', newsroom), 'fr', newsroom)).toBeNull();
    expect(withOneLanguage(on('update', ['fr']), 'fr', newsroom)).toBeNull();
    expect(withOneLanguage(on('update', ['fr', 'it']), 'fr', newsroom)).toBeNull();
    expect(withOneLanguage(on('update', ['en']), 'fr', newsroom)).toBeNull();
    expect(withOneLanguage(on('update', null), 'fr', newsroom)).toBeNull();
  });
});
