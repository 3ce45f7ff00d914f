/** The attributes that several types share, and a short way to say the rest. */

/** Localised by Strapi's i18n: words, one version a language. */
export const localized = { i18n: { localized: true } } as const;

/** What a column of Strapi's type `string` holds. What may be longer is a `text`, which no index can hold. */
export const LONGEST_STRING = 255;

/**
 * A slug is made from the title or name by the slug rules of the language when it is left empty. It is a plain
 * string and no `uid`: Strapi's own slugs know nothing of languages.
 */
export const slug = { type: 'string', maxLength: 200 } as const;
export const localizedSlug = { ...slug, pluginOptions: localized } as const;

export const name = { type: 'string', required: true, maxLength: 200 } as const;
export const shortName = { type: 'string', maxLength: 100 } as const;
/** `{ "fr": { "name", "shortName", "demonym", "nickname" }, … }`, edited as one small table. */
export const names = { type: 'customField', customField: 'plugin::pressbox.names' } as const;
/** The ids that providers know this by: `{ "opta": "g2384" }`. */
export const externalIds = { type: 'json' } as const;
/** ISO 3166-1 alpha-2, or a football association's own code such as GB-ENG. */
export const countryCode = { type: 'string', maxLength: 6 } as const;
/** A name of the IANA database: "Europe/Rome". */
export const timeZone = { type: 'string', maxLength: 64 } as const;
export const count = { type: 'integer', min: 0 } as const;

export const manyToOne = (target: string, inversedBy?: string) =>
  ({ type: 'relation', relation: 'manyToOne', target, ...(inversedBy && { inversedBy }) }) as const;
export const oneToMany = (target: string, mappedBy: string) =>
  ({ type: 'relation', relation: 'oneToMany', target, mappedBy }) as const;
export const manyToMany = (
  target: string,
  options: { inversedBy?: string; mappedBy?: string; private?: boolean } = {},
) => ({ type: 'relation', relation: 'manyToMany', target, ...options }) as const;
export const toOne = (target: string) => ({ type: 'relation', relation: 'manyToOne', target }) as const;
export const toMany = (target: string) => ({ type: 'relation', relation: 'manyToMany', target }) as const;
export const image = { type: 'media', multiple: false, allowedTypes: ['images'] } as const;
export const enumeration = <T extends string>(
  values: readonly T[],
  options: { default?: T; required?: boolean } = {},
) => ({ type: 'enumeration', enum: [...values], ...options }) as const;
