/** What each setting is: what it may hold, and the sentence that says so. Pure. */
import { LONGEST_TIMER_MS } from '../platform/timers';
import { isTimeZone } from '../../../core/src';
import { questionsDefaults, type QuestionBounds } from '../questions/settings';

export interface Rule {
  holds(value: unknown): boolean;
  /** Ends the sentence "pages.limits.latest is …". */
  says: string;
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const inWords = (value: number): string => value.toLocaleString('en');

const whole = (least: number, most: number, unit = ''): Rule => ({
  holds: (value) => isWhole(value, least, most),
  says: `a whole number ${unit && `of ${unit} `}from ${inWords(least)} to ${inWords(most)}`,
});
const number = (least: number, most: number, unit: string): Rule => ({
  holds: (value) => typeof value === 'number' && value >= least && value <= most,
  says: `a number of ${unit} from ${inWords(least)} to ${inWords(most)}`,
});
const address = (...parts: string[]): Rule => ({
  holds: (value) => isText(value) && value.startsWith('/') && parts.every((part) => value.includes(part)),
  says: `an address that begins with a slash${parts.map((part) => ` and has ${part} in it`).join('')}, as in "/{locale}/{slug}"`,
});

const LONGEST_TIMER_S = Math.floor(LONGEST_TIMER_MS / 1_000);
const YEAR_S = 31_536_000;
/** A page that lists more than this is no page. */
const LISTED = whole(0, 1_000);
const CRON_FIELD = /^[\d*/,\-?LW#A-Za-z]+$/;

/** No question is bounded to nothing: its length and the rows of its answer begin at one. */
const boundsOf = (group: string, bounds: QuestionBounds): Record<string, Rule> =>
  Object.fromEntries(
    Object.keys(bounds).map((name) => [
      `${group}.${name}`,
      whole(name === 'length' || name === 'rows' ? 1 : 0, 1_000_000_000),
    ]),
  );

/** Every setting below these groups has a rule here; a new one is added with its rule. */
export const GROUPS: readonly string[] = [
  'factCheck',
  'embargo',
  'pages',
  'preview',
  'cache',
  'media',
  'readers',
  'questions',
  'requests',
  'translators',
];

export const RULES: Readonly<Record<string, Rule>> = {
  'embargo.rule': {
    holds: (value) => {
      const fields = isText(value) ? value.trim().split(/\s+/) : [];
      return (fields.length === 5 || fields.length === 6) && fields.every((field) => CRON_FIELD.test(field));
    },
    says: 'a cron rule of five or six fields, as in "* * * * * *"',
  },
  'factCheck.publish': {
    holds: (value) => value === 'warn' || value === 'refuse',
    says: '"warn", which asks before an article goes out that the facts contradict, or "refuse"',
  },
  'translators.tags': { holds: isYesOrNo, says: 'true or false' },
  'translators.commentary': { holds: isYesOrNo, says: 'true or false' },
  timeZone: {
    holds: (value) => value === null || (isText(value) && isTimeZone(value)),
    says: 'a zone of the IANA database, as in "Europe/Rome"',
  },
  'pages.siteName': { holds: isText, says: 'the name of the newsroom' },
  'pages.paths.article': address('{slug}'),
  'pages.paths.match': address('{slug}'),
  'pages.paths.tag': address('{slug}'),
  'pages.paths.author': address('{slug}'),
  'pages.paths.home': address(),
  'pages.limits.readAlso': LISTED,
  'pages.limits.trending': LISTED,
  'pages.limits.latest': LISTED,
  'pages.limits.recentMatches': LISTED,
  'pages.limits.tagLatest': LISTED,
  'pages.limits.tagMatches': LISTED,
  'pages.limits.authorLatest': LISTED,
  'pages.limits.homeLatest': LISTED,
  'pages.limits.homeMatches': LISTED,
  'pages.limits.meetings': LISTED,
  'pages.limits.commentary': whole(0, 10_000),
  'preview.minutes': number(1, 1_440, 'minutes'),
  'preview.path': {
    holds: (value) =>
      isText(value) &&
      /^(\/|https?:\/\/)/.test(value) &&
      ['{documentId}', '{token}'].every((part) => value.includes(part)),
    says: 'an address that begins with a slash or with https:// and has {documentId} and {token} in it',
  },
  'cache.maxBytes': whole(1, Number.MAX_SAFE_INTEGER, 'bytes'),
  'cache.maxAge': number(1, YEAR_S, 'seconds'),
  'cache.ttlAlone': number(1, YEAR_S, 'seconds'),
  'cache.sharedMaxAge': whole(0, YEAR_S, 'seconds'),
  'cache.staleWhileRevalidate': whole(0, YEAR_S, 'seconds'),
  'cache.aheadOfStack': { holds: isYesOrNo, says: 'true or false' },
  'cache.redisUrl': {
    holds: (value) => value === null || (typeof value === 'string' && /^rediss?:\/\/./.test(value)),
    says: 'an address that begins with redis:// or rediss://, or null',
  },
  'media.maxPixels': whole(1, 1_000_000_000, 'pixels'),
  'media.fromUrls': { holds: (value) => typeof value === 'boolean', says: 'true or false' },
  'readers.perMinute.ratings': whole(1, 1_000_000),
  'readers.perMinute.reads': whole(1, 1_000_000),
  'readers.flushSeconds': number(1, LONGEST_TIMER_S, 'seconds'),
  'readers.trendingHalfLifeHours': number(1, 8_760, 'hours'),
  'requests.perMinute.pages': whole(1, 1_000_000),
  'requests.perMinute.others': whole(1, 1_000_000),
  ...boundsOf('questions.anyone', questionsDefaults.anyone),
  ...boundsOf('questions.tokens', questionsDefaults.tokens),
};
