/**
 * Whether a question can be asked at all: its values are of the kind that the attribute holds, its operators are
 * known, its sort ends at a value. A database says this in a code, and some not at all. Pure; throws ValidationError.
 */
import { isOperatorOfType } from '@strapi/utils';
import { refuse } from '../platform/refuse';
import { holdsBadText } from '../platform/text';
import { isNumbered } from './lists';
import { walkFilters, type Clause } from './filters';
import { sortsOf } from './sorts';
import { attributeOf, isPart, type ModelOf, type Part } from './walk';

export const LARGEST_INTEGER = 2_147_483_647;
const LIST_OPERATORS = new Set(['$in', '$notIn', '$between']);
const NULL_OPERATORS = new Set(['$null', '$notNull']);
const TEXT_OPERATORS = /^\$(?:not)?(?:contains|startswith|endswith)i?$/i;

const isWhole = (value: unknown): boolean =>
  /^\s*[+-]?\d{1,15}\s*$/.test(String(value)) && Math.abs(Number(value)) <= LARGEST_INTEGER;
const isNumber = (value: unknown): boolean => String(value).trim() !== '' && Number.isFinite(Number(value));
const isYesOrNo = (value: unknown): boolean => /^(?:true|false|t|f|0|1)$/.test(String(value));
const isDay = (value: unknown): boolean =>
  /^\d{4}-\d\d-\d\d/.test(String(value)) && !Number.isNaN(Date.parse(String(value).slice(0, 10)));
const isMoment = (value: unknown): boolean =>
  /^[+-]?\d{1,15}$/.test(String(value)) ||
  (/^\d{4}(?:-\d\d){0,2}/.test(String(value)) && !Number.isNaN(Date.parse(String(value))));
const isTime = (value: unknown): boolean => /^(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d{1,3})?$/.test(String(value));

const KINDS: Readonly<Record<string, { fits: (value: unknown) => boolean; is: string }>> = {
  integer: { fits: isWhole, is: `a whole number up to ${LARGEST_INTEGER}` },
  biginteger: { fits: (value) => /^\s*[+-]?\d{1,18}\s*$/.test(String(value)), is: 'a whole number' },
  float: { fits: isNumber, is: 'a number' },
  decimal: { fits: isNumber, is: 'a number' },
  boolean: { fits: isYesOrNo, is: 'true or false' },
  date: { fits: isDay, is: 'a day such as 2024-01-10' },
  datetime: { fits: isMoment, is: 'a moment such as 2024-01-10T20:45:00Z' },
  timestamp: { fits: isMoment, is: 'a moment such as 2024-01-10T20:45:00Z' },
  time: { fits: isTime, is: 'a time such as 20:45:00' },
};
const HELD_AS_JSON = new Set(['json', 'blocks']);

/** The kind of an attribute; what is compared as the id of a relation is a whole number. */
const kindOf = ({ uid, attribute }: Clause, modelOf: ModelOf): string =>
  attribute === null || attribute === 'id' ? 'integer' : (attributeOf(modelOf(uid), attribute)?.type ?? 'string');

const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isNumbered(value) ? Object.values(value) : [value];

const checkClause = (clause: Clause, modelOf: ModelOf, jsonIsText: boolean): void => {
  const { path, attribute, operator, value } = clause;
  const name = [...path.map((step) => step.name), ...(attribute === null ? [] : [attribute])].join('.');
  const kind = kindOf(clause, modelOf);
  if (attribute?.startsWith('$'))
    return refuse('filters', `"${attribute}" compares something: name it, as in filters[name][${attribute}]=a.`);
  if (!isOperatorOfType('where', operator) || operator === '$jsonSupersetOf' || operator === '$not')
    return refuse('filters', `"${operator}" is no way to compare ${name}. Use $eq, $ne, $in, $lt, $contains and their kin.`); // prettier-ignore
  if (NULL_OPERATORS.has(operator)) {
    if (!isYesOrNo(value)) refuse('filters', `${operator} of ${name} is true or false, not ${JSON.stringify(value)}.`);
    return;
  }
  const values = valuesOf(value);
  if (operator === '$between' && values.length !== 2)
    refuse('filters', `$between of ${name} takes two values, the lower and the upper.`);
  if (TEXT_OPERATORS.test(operator) && kind in KINDS)
    return refuse('filters', `${name} is ${KINDS[kind]?.is}: it is not searched as a text. Compare it with $eq, $lt or $gt.`); // prettier-ignore
  if (HELD_AS_JSON.has(kind) && !jsonIsText)
    return refuse('filters', `${name} is not searched in this newsroom. Ask whether it is there, with $null or $notNull.`); // prettier-ignore
  for (const one of values) {
    if (one === null && !LIST_OPERATORS.has(operator) && /^\$(?:eq|ne)i?$/.test(operator)) continue;
    if (one === null || typeof one === 'object' || one === undefined)
      refuse('filters', `${operator} of ${name} takes a value, not ${JSON.stringify(one)?.slice(0, 100)}.`);
    if (holdsBadText(one)) refuse('filters', `${name} is compared with a character that no text may hold.`);
    const rule = KINDS[kind];
    if (rule && !rule.fits(one)) {
      const hint = attribute === null ? ` The documentId is asked with filters[${name}][documentId].` : '';
      refuse('filters', `${name} is ${rule.is}, not ${JSON.stringify(one).slice(0, 100)}.${hint}`);
    }
  }
};

/** Groups are lists, and what is compared with a relation is one thing. */
const checkGroups = (level: unknown): void => {
  if (Array.isArray(level)) level.forEach(checkGroups);
  if (!isPart(level)) return;
  const keys = Object.keys(level);
  for (const [key, inner] of Object.entries(level)) {
    if ((key === '$and' || key === '$or') && !(Array.isArray(inner) && inner.every(isPart)))
      refuse('filters', `${key} takes a list: filters[${key}][0][name]=a.`);
    if (key === '$not' && !isPart(inner) && !(Array.isArray(inner) && inner.every(isPart)))
      refuse('filters', '$not takes a filter: filters[$not][name]=a, or filters[name][$not][$eq]=a.');
    checkGroups(inner);
  }
  const comparing = keys.filter((key) => isOperatorOfType('where', key) && key !== '$not');
  if (comparing.length > 0 && comparing.length < keys.length)
    refuse('filters', `Filters mix ${comparing[0]} with names on one level. Put one of them below.`);
};

const ORDERS = /^(?:asc|desc)$/i;
const checkSort = (sort: unknown, uid: string, modelOf: ModelOf): void => {
  for (const { path, attribute, beyond } of sortsOf(sort, uid, modelOf)) {
    const name = path.map((step) => step.name).join('.');
    if (attribute === null) refuse('sort', `${name} is a relation: sort by something of it, as in ${name}.id.`);
    else if (beyond.length > 0)
      refuse('sort', `"${beyond.join('.')}" is no name under ${attribute}, which is a value of its own. Sort by ${attribute}.`);
  }
  const orders = (value: unknown): void => {
    if (isPart(value) || Array.isArray(value)) Object.values(value).forEach(orders);
    else if (value !== undefined && typeof value !== 'string') refuse('sort', 'A sort is a text: sort=name:asc.');
    else if (typeof value === 'string') {
      for (const key of value.split(',')) {
        const [, order] = key.split(':');
        if (order !== undefined && !ORDERS.test(order.trim())) refuse('sort', `The order is asc or desc, not "${order}".`);
      }
    }
  };
  orders(sort);
}; // prettier-ignore

const checkPagination = (pagination: unknown): void => {
  if (pagination === undefined) return;
  if (!isPart(pagination)) return refuse('pagination', 'A page is asked for with pagination[page] and pagination[pageSize].');
  for (const key of ['page', 'pageSize', 'start', 'limit']) {
    const value = pagination[key];
    if (value === undefined) continue;
    const least = key === 'start' || key === 'limit' ? 0 : 1;
    const all = key === 'limit' && String(value) === '-1';
    if (!all && (!isWhole(value) || Number(value) < least))
      refuse('pagination', `pagination[${key}] is a whole number from ${least}, not ${JSON.stringify(value)}.`);
  }
}; // prettier-ignore

const checkFields = (fields: unknown): void => {
  const names = Array.isArray(fields) || isPart(fields) ? Object.values(fields) : fields === undefined ? [] : [fields];
  for (const name of names)
    if (typeof name !== 'string' || name.trim() === '')
      refuse('fields', 'Fields are names: fields[0]=name&fields[1]=slug.');
};

/** What is asked of one type: filters, sort, fields. `jsonIsText`: whether the database searches JSON as a text. */
export const checkAsked = (question: Part, uid: string, modelOf: ModelOf, jsonIsText: boolean): void => {
  if (Array.isArray(question.filters))
    refuse(
      'filters',
      'A filter names what it compares: filters[name]=a. Several stand in a group: filters[$and][0][name]=a.',
    );
  checkGroups(question.filters);
  walkFilters(question.filters, uid, modelOf, {
    enter: () => undefined,
    join: () => undefined,
    clause: (clause) => checkClause(clause, modelOf, jsonIsText),
  });
  checkSort(question.sort, uid, modelOf);
  checkFields(question.fields);
};

/** The same of what is populated, which Strapi cannot sort by anything beyond it: the databases refuse its statement. */
export const checkPopulated = (question: Part, uid: string, modelOf: ModelOf, jsonIsText: boolean): void => {
  checkAsked(question, uid, modelOf, jsonIsText);
  const [beyond] = sortsOf(question.sort, uid, modelOf).filter(({ path }) => path.length > 0);
  if (!beyond) return;
  const name = [...beyond.path.map((step) => step.name), beyond.attribute].join('.');
  refuse('sort', `What is populated is sorted by its own attributes, not by ${name}. Ask for those rows themselves.`);
};

/** Parameters that stand at the root of a question alone. */
export const checkRoot = ({ pagination, _q, locale }: Part): void => {
  checkPagination(pagination);
  if (_q !== undefined && typeof _q !== 'string') refuse('_q', 'What is searched for is a text: _q=Milan.');
  if (holdsBadText(_q)) refuse('_q', 'What is searched for holds a character that no text may hold.');
  if (holdsBadText(locale)) refuse('locale', 'A language is a code such as "fr".');
};
