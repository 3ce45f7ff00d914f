import { OVERTAKEN_VALUE } from '../../platform/uids';
import { defineType } from '../../platform/schema/define';

/** A value that a language held until another language changed it. A form that is open there may hold it still. */
export const overtakenValue = defineType({
  uid: OVERTAKEN_VALUE,
  pluralName: 'overtaken-values',
  displayName: 'Overtaken value',
  description: 'What an open form may still hold',
  internal: true,
  attributes: {
    targetDocumentId: { type: 'string', required: true },
    /** Not `locale`: Strapi keeps that word. */
    language: { type: 'string', required: true },
    field: { type: 'string', required: true },
    /** As JSON. */
    value: { type: 'text', required: true },
  },
  indexes: [{ columns: ['target_document_id'] }],
});
