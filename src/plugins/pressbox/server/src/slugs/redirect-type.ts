import { SLUG_REDIRECT } from '../platform/uids';
import { defineType } from '../platform/schema/define';

/** A slug that readers have seen and that has since changed. It leads to its document for ever. */
export const slugRedirect = defineType({
  uid: SLUG_REDIRECT,
  pluralName: 'slug-redirects',
  displayName: 'Slug redirect',
  description: 'An old address',
  internal: true,
  attributes: {
    /** The short name of the type: "article". */
    targetType: { type: 'string', required: true },
    targetDocumentId: { type: 'string', required: true },
    /** The language of the old address; empty for a type that has none. Not `locale`: Strapi keeps that word. */
    language: { type: 'string', required: false, default: '' },
    slug: { type: 'string', required: true },
  },
  indexes: [{ columns: ['target_type', 'language', 'slug'], type: 'unique' }, { columns: ['target_document_id'] }],
});
