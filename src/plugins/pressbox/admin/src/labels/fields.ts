/** What an attribute of ours is called, by its name. */
import ENGLISH_LABELS from '../translations/labels/en.json';
import type { TextKey } from '../translations/english';

/** Attributes whose label says more than their name. */
const OTHERWISE: Readonly<Record<string, keyof typeof ENGLISH_LABELS>> = {
  countryCode: 'label.country',
  names: 'label.names-by-language',
  primaryColor: 'label.colour',
  externalIds: 'label.ids-of-providers',
  firstHalfAt: 'label.first-half-began',
  secondHalfAt: 'label.second-half-began',
  extraTimeAt: 'label.extra-time-began',
  extraTimeSecondHalfAt: 'label.second-period-of-extra-time-began',
  roundType: 'label.round',
  roundNumber: 'label.matchday',
  scoreSource: 'label.the-score-comes-from',
  halfTimeHomeScore: 'label.home-half-time',
  halfTimeAwayScore: 'label.away-half-time',
  homeShootOutScore: 'label.home-shoot-out',
  awayShootOutScore: 'label.away-shoot-out',
  sequence: 'label.order',
  playerOff: 'label.goes-off',
  assistBy: 'label.assist',
  related: 'label.read-also',
  coverCaption: 'label.caption',
  coverAlternativeText: 'label.alternative-text',
  coverCredit: 'label.credit',
  metaTitle: 'label.title-for-search-engines',
  metaDescription: 'label.description-for-search-engines',
  releasedAt: 'label.first-published',
  sourceLocale: 'label.translated-from',
  sourceRevision: 'label.translated-at-revision',
  url: 'label.link',
};

/**
 * The key of an attribute's label, or null for one that is not ours.
 *
 * @example
 * keyOfField('homeScore'); //=> 'label.home-score'
 * keyOfField('playerOff'); //=> 'label.goes-off'
 */
export const keyOfField = (attribute: string): TextKey | null => {
  if (Object.hasOwn(OTHERWISE, attribute)) return OTHERWISE[attribute] ?? null;
  const key = `label.${attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return Object.hasOwn(ENGLISH_LABELS, key) ? (key as TextKey) : null;
};
