/** A relation of a form: what is taken in and taken out since it was saved. Pure. */
import { TAG } from '../uids';

interface Related {
  id: number;
  documentId?: string;
  __temp_key__?: string;
  apiData?: { documentId?: string };
}
/** As a form of the content manager keeps it. Nothing where nobody has touched it. */
export interface RelationField {
  connect?: Related[];
  disconnect?: Related[];
}

const idOf = ({ documentId, apiData }: Related): string | undefined => documentId ?? apiData?.documentId;

/** What a relation holds as it stands in the form, by documentId. */
export const heldBy = (saved: readonly string[], field: RelationField | undefined): string[] => {
  const out = new Set((field?.disconnect ?? []).map(idOf));
  const added = (field?.connect ?? []).flatMap((one) => idOf(one) ?? []);
  return [...new Set([...saved.filter((id) => !out.has(id)), ...added])];
};

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Behind every key that Strapi gives what is saved, which begin with a, Z and their like. */
const BEHIND = 'd';
const LENGTH = 4;

const write = (number: number): string => {
  let [text, left] = ['', number];
  for (let at = 0; at < LENGTH; at += 1) {
    text = (DIGITS[left % DIGITS.length] ?? '0') + text;
    left = Math.floor(left / DIGITS.length);
  }
  return BEHIND + text;
};
const read = (key: string): number =>
  key.startsWith(BEHIND)
    ? [...key.slice(1, 1 + LENGTH)].reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0)
    : 0;

/**
 * The key that puts a relation behind all others, in the order of Strapi's own keys.
 *
 * @example
 * keyBehind([]); //=> 'd0001'
 * keyBehind(['a5', 'd000z']); //=> 'd0010'
 */
export const keyBehind = (keys: readonly string[]): string => write(Math.max(0, ...keys.map(read)) + 1);

export interface AddedTag {
  id: number;
  documentId: string;
  name: string;
}

/** The field with a few more tags at its end, as if each had been picked by hand. */
export const withTags = (field: RelationField | undefined, tags: readonly AddedTag[], locale: string): RelationField =>
  tags.reduce<Required<RelationField>>(
    ({ connect, disconnect }, { id, documentId, name }) => {
      // One that was saved and taken out is put back where it was.
      if (disconnect.some((one) => idOf(one) === documentId))
        return { connect, disconnect: disconnect.filter((one) => idOf(one) !== documentId) };
      const item = {
        id,
        documentId,
        name,
        label: name,
        href: `../collection-types/${TAG}/${documentId}?plugins[i18n][locale]=${locale}`,
        apiData: { id, documentId, locale, isTemporary: true },
        __temp_key__: keyBehind(connect.flatMap((one) => one.__temp_key__ ?? [])),
      };
      return { connect: [...connect, item], disconnect };
    },
    { connect: field?.connect ?? [], disconnect: field?.disconnect ?? [] },
  );
