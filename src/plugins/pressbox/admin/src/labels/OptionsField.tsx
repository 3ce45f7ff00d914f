import { InputRenderer, type InputProps } from '@strapi/strapi/admin';
import { useText } from '../utils/text';
import { optionsOf } from './layouts';
import { keyOfOption } from './words';

/** A choice among values, as Strapi draws it, with each value in words. */
export const OptionsField = ({ attribute, ...props }: InputProps & { attribute?: unknown }) => {
  const { name, label, hint, labelAction, required, disabled, placeholder } = props;
  const { say } = useText();
  const options = optionsOf(attribute).map((value) => {
    const key = keyOfOption(value);
    return { value, label: key ? say(key) : value };
  });
  return (
    <InputRenderer
      {...{ name, label, hint, labelAction, required, disabled, placeholder }}
      type="enumeration"
      options={options}
    />
  );
};

/** A value in the column of a list. */
export const OptionCell = ({ value }: { value: unknown }) => {
  const { say } = useText();
  const key = typeof value === 'string' ? keyOfOption(value) : null;
  return <>{key ? say(key) : typeof value === 'string' ? value : '-'}</>;
};
