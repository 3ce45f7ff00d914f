import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { LanguageSetting, StyleValue } from '../../../contracts/src';
import { useText } from '../utils/text';
import { GiveBack } from './GiveBack';
import { nameOf, orderKey, orderOf, PEOPLE_ORDERS } from './handful';
import { Exact } from './layout';

export interface StyleFieldProps {
  setting: LanguageSetting;
  locale: string;
  /** Undefined where the page leaves it alone. */
  typed: StyleValue | undefined;
  refused: string | undefined;
  disabled: boolean;
  onType: (setting: LanguageSetting, value: StyleValue | undefined) => void;
}

const textOf = (value: StyleValue): string => (typeof value === 'string' ? value : '');

/** One setting of a house style: what stands in it, from where, and the way back. */
export const StyleField = ({ setting, locale, typed, refused, disabled, onType }: StyleFieldProps) => {
  const { say, locale: reader } = useText();
  const { path, kind, slots, isFunction, isOfFiles } = setting;
  const value = typed === undefined ? setting.value : typed;
  const key = nameOf(path);
  const name = key ? say(key) : path;
  const from = say(typed !== undefined ? 'settings.from.page' : isOfFiles ? 'settings.from.files' : 'settings.from.language'); // prettier-ignore
  const names = new Intl.ListFormat(reader, { type: 'disjunction' }).format(slots.map((slot) => `{${slot}}`));
  const hint = [from, slots.length > 0 && say('settings.style.slots', { names })].filter(Boolean).join(' · ');
  const type = (text: string): void => {
    // What stands under an emptied function is the function.
    if (text === '' && isFunction) onType(setting, undefined);
    else onType(setting, text === '' && setting.mayBeNull ? null : text);
  };
  return (
    <Field.Root name={`${locale}.${path}`} error={refused} hint={hint}>
      {kind !== 'yes-no' && (
        <Field.Label
          action={
            typed !== undefined && !disabled && <GiveBack name={name} onGiveBack={() => onType(setting, undefined)} />
          }
        >
          {name}
        </Field.Label>
      )}
      {kind === 'yes-no' && (
        <Checkbox
          checked={value === true}
          disabled={disabled}
          onCheckedChange={(checked) => onType(setting, checked === true)}
        >
          {name}
        </Checkbox>
      )}
      {kind === 'people' && (
        <SingleSelect
          value={orderKey(value)}
          disabled={disabled}
          onChange={(chosen) => onType(setting, orderOf(String(chosen)))}
        >
          {PEOPLE_ORDERS.map((order) => (
            <SingleSelectOption key={orderKey([...order])} value={orderKey([...order])}>
              {order.map((form) => say('settings.people', { form })).join(', ')}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
      {(kind === 'text' || kind === 'template') && (
        <Exact>
          <Field.Input
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            value={textOf(value)}
            placeholder={isFunction && typed === undefined ? say('settings.style.function') : ''}
            onChange={({ target }) => type(target.value)}
          />
        </Exact>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
