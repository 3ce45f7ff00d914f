/** What a column can hold, said in a sentence before the database says it in a code. Pure; throws ValidationError. */
import { LONGEST_STRING } from '../platform/schema/attributes';
import { sayRefusal } from '../../../core/src/refusals';
import type { Attributes } from '../platform/content-type';
import { LARGEST_INTEGER } from '../questions/fit';
import type { Data } from '../platform/documents';
import { isRecord } from '../platform/record';
import { refuse } from '../platform/refuse';

/** Blocks are objects in lists, down to their texts. */
const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((block: unknown) => isRecord(block) && (block.children === undefined || isBlocks(block.children)));

/** Each value fits its attribute: no text is too long, no number too large, and what is kept as JSON has its shape. */
export const checkShape = (data: Data, attributes: Attributes): void => {
  for (const [field, value] of Object.entries(data)) {
    const attribute = Object.hasOwn(attributes, field) ? attributes[field] : undefined;
    // Strapi would take what JavaScript itself puts on an object for an attribute.
    if (!attribute && field in Object.prototype) refuse(field, sayRefusal('field.unknown', { field }));
    if (!attribute || value === null || value === undefined) continue;
    switch (attribute.type) {
      case 'string':
      case 'text': {
        const most = attribute.maxLength ?? (attribute.type === 'string' ? LONGEST_STRING : undefined);
        if (typeof value === 'string' && most !== undefined && value.length > most)
          refuse(field, sayRefusal('text.too-long', { field, length: value.length, most }));
        break;
      }
      case 'integer':
        if (Math.abs(Number(value)) > LARGEST_INTEGER)
          refuse(field, sayRefusal('number.too-large', { field, value: String(value), most: LARGEST_INTEGER }));
        break;
      case 'json':
        if (typeof value !== 'object')
          refuse(field, sayRefusal('json.shape', { field, value: JSON.stringify(value)?.slice(0, 100) ?? '' }));
        break;
      case 'blocks':
        if (!isBlocks(value)) refuse(field, sayRefusal('blocks.shape', { field }));
        break;
    }
  }
};
