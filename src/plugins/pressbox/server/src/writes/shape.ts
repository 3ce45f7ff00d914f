/** What a column can hold, said in a sentence before the database says it in a code. Pure; throws ValidationError. */
import { LONGEST_STRING } from '../platform/schema/attributes';
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
    if (!attribute && field in Object.prototype) refuse(field, `There is no field "${field}". Leave it out.`);
    if (!attribute || value === null || value === undefined) continue;
    switch (attribute.type) {
      case 'string':
      case 'text': {
        const most = attribute.maxLength ?? (attribute.type === 'string' ? LONGEST_STRING : undefined);
        if (typeof value === 'string' && most !== undefined && value.length > most)
          refuse(field, `The ${field} is ${value.length} characters long; ${most} is the most. Shorten it.`);
        break;
      }
      case 'integer':
        if (Math.abs(Number(value)) > LARGEST_INTEGER)
          refuse(field, `The ${field} is ${String(value)}; ${LARGEST_INTEGER} is the largest number that is kept.`);
        break;
      case 'json':
        if (typeof value !== 'object')
          refuse(field, `The ${field} is a group or a list, as in { "key": "value" }, not ${JSON.stringify(value)?.slice(0, 100)}.`); // prettier-ignore
        break;
      case 'blocks':
        if (!isBlocks(value))
          refuse(field, `The ${field} is a list of blocks: [{ "type": "paragraph", "children": [{ "type": "text", "text": "…" }] }].`); // prettier-ignore
        break;
    }
  }
};
