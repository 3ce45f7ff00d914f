/** What a field may hold, said in a sentence before the database says it in a code. Pure; throws ValidationError. */
import {
  eventTimeProblem,
  formatFormation,
  LAST_MINUTE,
  MAX_ADDED_TIME,
  parseFormation,
  type Period,
} from '../../../core/src';
import { isCountryCode } from '../../../core/src/country';
import { sayRefusal } from '../../../core/src/refusals';
import type { Data } from '../platform/documents';
import { refuse } from '../platform/refuse';
import { holdsBadText } from '../platform/text';

const isUnknown = (value: unknown): boolean => value === null || value === undefined;

/** The counts of a match, and of a venue, as a sentence begins with them. */
export const COUNTS = {
  homeScore: 'The home score',
  awayScore: 'The away score',
  halfTimeHomeScore: 'The half-time score of the home side',
  halfTimeAwayScore: 'The half-time score of the away side',
  homeShootOutScore: 'The shoot-out score of the home side',
  awayShootOutScore: 'The shoot-out score of the away side',
  attendance: 'The attendance',
  capacity: 'The capacity',
} as const;

/** What is chosen from a list is on it. An empty choice is none. */
export const settleChoices = (data: Data, choices: Readonly<Record<string, readonly string[]>>): void => {
  for (const [field, values] of Object.entries(choices)) {
    const value = data[field];
    if (isUnknown(value)) continue;
    if (value === '') data[field] = null;
    else if (!values.includes(value as string)) {
      refuse(field, sayRefusal('choice.unknown', { field, value: JSON.stringify(value), choices: values }));
    }
  }
};

/** Text that a database can keep: none keeps half of a pair, PostgreSQL no NUL. */
export const checkText = (data: Data): void => {
  for (const [field, value] of Object.entries(data)) {
    if (holdsBadText(value)) {
      refuse(field, sayRefusal('text.invisible', { field }));
    }
  }
};

/** What must be written is more than blanks, and an address is text. */
export const checkWritten = (data: Data, required: readonly string[]): void => {
  for (const field of required) {
    const value = data[field];
    if (typeof value === 'string' && value !== '' && value.trim() === '') {
      refuse(field, sayRefusal('text.blank', { field }));
    }
  }
  if (!isUnknown(data.slug) && typeof data.slug !== 'string') {
    refuse('slug', sayRefusal('slug.shape', { value: JSON.stringify(data.slug) }));
  }
};

/** Counts are whole numbers from 0; what is not known is empty. */
export const checkCounts = (data: Data): void => {
  for (const [field, title] of Object.entries(COUNTS)) {
    const value = data[field];
    if (isUnknown(value)) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
      refuse(field, sayRefusal('count.not-whole', { count: field, value: JSON.stringify(value) }, { count: title }));
    }
  }
};

/** Minutes and added time as they come in; the pair is judged by {@link checkEventTime} once both are known. */
export const checkMinuteFields = (data: Data): void => {
  const { minute, addedTime } = data;
  if (typeof minute === 'string' && /\+/.test(minute)) {
    const [base, added] = minute.split('+').map((part) => part.trim());
    refuse('minute', sayRefusal('minute.two-fields', { typed: minute, minute: base || '45', added: added || '1' }));
  }
  if (
    !isUnknown(minute) &&
    !(typeof minute === 'number' && Number.isInteger(minute) && minute >= 1 && minute <= LAST_MINUTE)
  ) {
    refuse('minute', sayRefusal('minute.range', { value: JSON.stringify(minute), most: LAST_MINUTE }));
  }
  if (
    !isUnknown(addedTime) &&
    !(typeof addedTime === 'number' && Number.isInteger(addedTime) && addedTime >= 1 && addedTime <= MAX_ADDED_TIME)
  ) {
    refuse('addedTime', sayRefusal('added-time.range', { value: JSON.stringify(addedTime), most: MAX_ADDED_TIME }));
  }
};

/** The time of an event as it is stored: minute, added time and period must go together. */
export const checkEventTime = (row: { minute?: unknown; addedTime?: unknown; period?: unknown }): void => {
  const minute = (row.minute ?? null) as number | null;
  const addedTime = (row.addedTime ?? null) as number | null;
  const period = (row.period ?? null) as Period | null;
  switch (eventTimeProblem({ period, minute, addedTime })) {
    case 'added-time-without-minute':
      return refuse('addedTime', sayRefusal('added-time.alone', { added: Number(addedTime) }));
    case 'added-time-not-at-end':
      return refuse('addedTime', sayRefusal('added-time.place', { minute: Number(minute) }));
    case 'minute-outside-period':
      return refuse('period', sayRefusal('period.minute', { minute: Number(minute), period: String(period) }));
    case 'minute-range':
    case 'added-time-range':
    case null:
      return undefined;
  }
};

/** A formation adds up to ten and is kept with hyphens: "4231" becomes "4-2-3-1". */
export const settleFormation = (data: Data): void => {
  const { formation } = data;
  if (isUnknown(formation)) return;
  if (typeof formation === 'string' && formation.trim() === '') {
    data.formation = null;
    return;
  }
  const lines = typeof formation === 'string' ? parseFormation(formation) : null;
  if (lines) {
    data.formation = formatFormation(lines);
    return;
  }
  const sum =
    String(formation)
      .match(/\d/g)
      ?.reduce((total, digit) => total + Number(digit), 0) ?? 0;
  refuse('formation', sayRefusal('formation.sum', { formation: String(formation), sum }));
};

/** Countries exist. Small letters are put right. */
export const settleCountries = (data: Data): void => {
  for (const field of ['countryCode', 'nationality']) {
    const code = data[field];
    if (isUnknown(code)) continue;
    if (code === '') {
      data[field] = null;
      continue;
    }
    const upper = typeof code === 'string' ? code.trim().toUpperCase() : '';
    if (!isCountryCode(upper)) refuse(field, sayRefusal('country.unknown', { value: JSON.stringify(code) }));
    data[field] = upper;
  }
  const { nationalities } = data;
  if (isUnknown(nationalities)) return;
  if (!Array.isArray(nationalities)) return refuse('nationalities', sayRefusal('nationalities.shape'));
  data.nationalities = nationalities.map((code: unknown) => {
    const upper = typeof code === 'string' ? code.trim().toUpperCase() : '';
    if (!isCountryCode(upper)) refuse('nationalities', sayRefusal('country.unknown', { value: JSON.stringify(code) }));
    return upper;
  });
};

/** Ids of providers: an object of strings, one entry a provider. */
export const checkExternalIds = ({ externalIds }: Data): void => {
  if (isUnknown(externalIds)) return;
  const sound =
    typeof externalIds === 'object' &&
    !Array.isArray(externalIds) &&
    Object.values(externalIds as object).every((id) => typeof id === 'string');
  if (!sound) refuse('externalIds', sayRefusal('external-ids.shape'));
};
