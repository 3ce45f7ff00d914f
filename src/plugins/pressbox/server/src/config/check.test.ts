import settings from '.';
import { checkSettings } from './check';

const defaults = settings.default();
/** The defaults with one setting changed, by its path. */
const having = (path: string, value: unknown): object =>
  path
    .split('.')
    .reverse()
    .reduce((inner: unknown, key) => ({ [key]: inner }), value) as object;

describe('a newsroom that starts', () => {
  it('takes the defaults, each of which has a rule (promise 17)', () => {
    expect(() => settings.validator(defaults)).not.toThrow();
  });

  it.each([
    ['pages.limits.latest', 2.5, 'a whole number from 0 to 1,000, not 2.5'],
    ['pages.limits.trending', '5', 'not "5"'],
    ['pages.limits.recentMatches', -1, 'from 0'],
    ['pages.limits.commentary', Infinity, 'a whole number'],
    ['timeZone', 'Rome', 'a zone of the IANA database'],
    ['timeZone', '+01:00', 'a zone of the IANA database'],
    ['pages.siteName', ' ', 'the name of the newsroom'],
    ['pages.siteName', 7, 'the name of the newsroom'],
    ['pages.paths.article', 'articles/{slug}', 'begins with a slash'],
    ['pages.paths.match', '/{locale}/matches', 'has {slug} in it'],
    ['preview.minutes', 0, 'a number of minutes from 1'],
    ['preview.path', '/preview/{documentId}', 'has {documentId} and {token} in it'],
    ['cache.maxBytes', 0, 'a whole number of bytes from 1'],
    ['cache.maxAge', NaN, 'a number of seconds'],
    ['cache.sharedMaxAge', 0.5, 'a whole number of seconds'],
    ['cache.aheadOfStack', 'yes', 'true or false'],
    ['cache.redisUrl', 'localhost:6379', 'begins with redis://'],
    ['readers.perMinute.reads', 1.5, 'a whole number'],
    ['readers.flushSeconds', 3_000_000, 'a number of seconds from 1 to 2,147,483'],
    ['readers.trendingHalfLifeHours', 0, 'a number of hours from 1'],
    ['questions.anyone.populateDepth', 2.5, 'a whole number from 0'],
    ['questions.tokens.rows', 0, 'a whole number from 1'],
    ['requests.perMinute.others', '600', 'a whole number'],
    ['embargo.rule', 'now', 'a cron rule'],
    ['embargo.rule', '* * * * %', 'a cron rule'],
    ['pages.limits', [], 'an object of settings'],
    ['cache', null, 'an object of settings'],
  ])('refuses %s: %p, and says what it may be (promise 17)', (path, value, sentence) => {
    const check = () => checkSettings(having(path, value));
    expect(check).toThrow(`pressbox: ${path} is `);
    expect(check).toThrow(sentence);
  });

  it('refuses a setting that there is not, and names those that there are (promise 17)', () => {
    expect(() => checkSettings(having('pages.limits.lastest', 5))).toThrow(
      /^pressbox: there is no setting pages\.limits\.lastest\. There are: .*pages\.limits\.latest/,
    );
  });
});
