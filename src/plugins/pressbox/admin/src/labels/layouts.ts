/** The content manager's layouts of our types, with our words and inputs. Pure: Strapi hands them out, and takes them back. */
import { isObject } from '../saves/rtk';
import type { TextKey } from '../translations/english';
import { keyOfOption, keyOfText } from './words';

export type SayKey = (key: TextKey) => string;
type Field = Record<string, unknown>;

/** The names of our inputs, under which the panel finds them. */
export const OPTIONS_FIELD = 'pressbox.options';
export const EXTERNAL_IDS_FIELD = 'pressbox.external-ids';

/** Whether a layout is of a type of ours: `translateTypes` says so of each. */
export const isOurLayout = (layout: unknown): boolean =>
  isObject(layout) && isObject(layout.options) && isObject(layout.options.pressbox);

const said = (kind: 'label' | 'hint', text: unknown, say: SayKey): unknown => {
  const key = keyOfText(kind, text);
  return key ? say(key) : text;
};

export const optionsOf = (attribute: unknown): string[] =>
  isObject(attribute) && attribute.type === 'enumeration' && Array.isArray(attribute.enum)
    ? attribute.enum.filter((value) => typeof value === 'string')
    : [];

const input = (field: Field): Field => {
  if (field.name === 'externalIds') return { type: EXTERNAL_IDS_FIELD };
  if (optionsOf(field.attribute).some((value) => keyOfOption(value))) return { type: OPTIONS_FIELD };
  // What a picker is offered has been found on the server, by other names than those it shows: it is not sifted again.
  if (field.type === 'relation') return { autocomplete: 'none' };
  return {};
};

const mapFields = (rows: unknown, change: (field: Field) => Field): unknown =>
  Array.isArray(rows)
    ? rows.map((inner) => (Array.isArray(inner) ? mapFields(inner, change) : isObject(inner) ? change(inner) : inner))
    : rows;

/** An edit view in the language of the panel. One that is being configured stays as it is stored. */
export const sayEditLayout = <T extends { layout: unknown }>(view: T, say: SayKey, isConfigured: boolean): T => {
  if (isConfigured || !isOurLayout(view.layout)) return view;
  const layout = view.layout as Record<string, unknown>;
  const fields = mapFields(layout.layout, (field) => ({
    ...field,
    label: said('label', field.label, say),
    hint: said('hint', field.hint, say),
    ...input(field),
  }));
  return { ...view, layout: { ...layout, layout: fields } };
};

/** The columns of a list: labels by their keys, since the list itself says them. */
export const sayColumns = <T extends { displayedHeaders: unknown; layout: unknown }>(
  view: T,
  english: (key: TextKey) => string,
  cellOf: (attribute: unknown, name: string) => object,
): T => {
  if (!isOurLayout(view.layout)) return view;
  const displayedHeaders = mapFields(view.displayedHeaders, (header) => {
    const key = keyOfText('label', header.label);
    const isOption = optionsOf(header.attribute).some((value) => keyOfOption(value));
    return {
      ...header,
      ...(key && { label: { id: `pressbox.${key}`, defaultMessage: english(key) } }),
      ...(isOption && cellOf(header.attribute, String(header.name))),
    };
  });
  return { ...view, displayedHeaders };
};
