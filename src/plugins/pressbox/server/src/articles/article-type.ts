import { ARTICLE, AUTHOR, MATCH, TAG } from '../platform/uids';
import {
  enumeration,
  image,
  localized,
  localizedSlug,
  LONGEST_STRING,
  manyToMany,
  toMany,
} from '../platform/schema/attributes';
import { defineType } from '../platform/schema/define';
import { SLUG } from '../platform/schema/texts';

export const ARTICLE_KINDS = [
  'report',
  'preview',
  'live',
  'ratings',
  'analysis',
  'interview',
  'news',
  'transfer',
] as const;

export const article = defineType({
  uid: ARTICLE,
  pluralName: 'articles',
  displayName: 'Article',
  description: 'Words around facts, in the languages of the newsroom',
  draftAndPublish: true,
  localized: true,
  attributes: {
    kind: enumeration(ARTICLE_KINDS, { default: 'report', required: true }),
    title: { type: 'string', required: true, maxLength: LONGEST_STRING, pluginOptions: localized },
    slug: localizedSlug,
    standfirst: { type: 'text', maxLength: 2000, pluginOptions: localized },
    body: { type: 'blocks', pluginOptions: localized },
    cover: image,
    coverCaption: { type: 'text', maxLength: 2000, pluginOptions: localized },
    // A file of the media library has one such text, in the newsroom's own language.
    coverAlternativeText: { type: 'string', maxLength: LONGEST_STRING, pluginOptions: localized },
    coverCredit: { type: 'string', maxLength: LONGEST_STRING },
    authors: toMany(AUTHOR),
    matches: toMany(MATCH),
    tags: toMany(TAG),
    // Both ends are named, and the far one is private: Strapi drops a one-sided relation between two types with
    // drafts when its target is published later.
    related: manyToMany(ARTICLE, { inversedBy: 'relatedFrom' }),
    relatedFrom: manyToMany(ARTICLE, { mappedBy: 'related', private: true }),
    metaTitle: { type: 'string', maxLength: LONGEST_STRING, pluginOptions: localized },
    metaDescription: { type: 'text', maxLength: 500, pluginOptions: localized },
    // A language asks for its own publication by carrying the hour; the embargo is that of the whole article.
    publishAt: { type: 'datetime', pluginOptions: localized },
    releasedAt: { type: 'datetime', pluginOptions: localized },
    sourceLocale: { type: 'string', maxLength: 35, pluginOptions: localized },
    sourceRevision: { type: 'string', maxLength: 100, pluginOptions: localized },
  },
  indexes: [
    { columns: ['slug', 'locale', 'published_at'] },
    { columns: ['locale', 'published_at'] },
    { columns: ['locale', 'released_at'] },
    { columns: ['publish_at'] },
    { columns: ['kind'] },
  ],
  fields: {
    title: { label: 'Title' },
    kind: { label: 'Kind' },
    slug: SLUG,
    standfirst: { label: 'Standfirst', description: 'The paragraph under the headline.' },
    body: { label: 'Body' },
    matches: { label: 'Matches', description: 'The first is the match of this page.', mainField: 'slug' },
    tags: { label: 'Tags', mainField: 'name' },
    authors: { label: 'Authors', mainField: 'name' },
    related: { label: 'Read also', description: 'Picked by hand; the rest is found by itself.', mainField: 'title' },
    cover: { label: 'Cover' },
    coverCaption: { label: 'Caption' },
    coverAlternativeText: {
      label: 'Alternative text',
      description:
        'What somebody is told who cannot see the cover. Left empty, the newsroom’s own language takes the file’s, any other takes none.',
    },
    coverCredit: { label: 'Credit', description: 'Who made the picture. The same in every language.' },
    metaTitle: { label: 'Title for search engines', description: 'Falls back to the title.' },
    metaDescription: { label: 'Description for search engines', description: 'Falls back to the standfirst.' },
    publishAt: {
      label: 'Publish at',
      description: 'Held back until then, in every language, and published by itself. Leave empty to publish by hand.',
    },
    releasedAt: { label: 'First published', description: 'When readers first saw it.', editable: false },
    sourceLocale: { label: 'Translated from', description: 'The language this was translated from.' },
    sourceRevision: { label: 'Translated at revision', editable: false },
  },
  edit: [
    [['title', 9], ['kind', 3]],
    [['standfirst', 12]],
    [['body', 12]],
    [['matches', 6], ['tags', 6]],
    [['authors', 6], ['related', 6]],
    [['cover', 6], ['coverCaption', 6]],
    [['coverAlternativeText', 6], ['coverCredit', 6]],
    [['publishAt', 6], ['releasedAt', 6]],
    [['slug', 6]],
    [['metaTitle', 6], ['metaDescription', 6]],
    [['sourceLocale', 6], ['sourceRevision', 6]],
  ], // prettier-ignore
  list: ['title', 'kind', 'publishAt'],
  settings: { mainField: 'title', defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' },
});
