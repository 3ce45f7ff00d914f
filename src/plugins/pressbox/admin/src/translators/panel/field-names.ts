import type { TranslatedField } from '../../../../core/src/translations/segments';
import type { TextKey } from '../../utils/text';

/** What the form calls each field. */
export const FIELD_NAMES: Readonly<Record<TranslatedField, TextKey>> = {
  title: 'label.title',
  standfirst: 'label.standfirst',
  body: 'label.body',
  coverCaption: 'label.caption',
  coverAlternativeText: 'label.alternative-text',
  metaTitle: 'label.title-for-search-engines',
  metaDescription: 'label.description-for-search-engines',
};
