import { useEffect, useRef, useState } from 'react';
import { Field, NumberInput } from '@strapi/design-system';
import { useField, useFocusInputField, type InputProps } from '@strapi/strapi/admin';

type Shown = number | null;

/**
 * Counts how often a field was given a value that was not typed into it. It waits until the form is at rest: a form
 * that is filled anew gives back in the next moment what was typed meanwhile (saves/keep-typed.ts).
 */
const useFillings = (name: string, value: Shown) => {
  const shown = useRef(value);
  const hadFocus = useRef(false);
  const [fillings, setFillings] = useState(0);
  useEffect(() => {
    if (value === shown.current) return undefined;
    const timer = window.setTimeout(() => {
      shown.current = value;
      hadFocus.current = document.activeElement?.getAttribute('name') === name;
      setFillings((count) => count + 1);
    });
    return () => window.clearTimeout(timer);
  }, [name, value]);
  return { fillings, hadFocus: hadFocus.current, shown };
};

/**
 * A field for a number, as Strapi draws it. Strapi's own goes on showing what it was mounted with when its form is
 * filled anew: a score that the server has counted meanwhile, a value that another desk has stored. So it is mounted
 * anew for each value that comes from outside.
 */
export const NumberField = ({ name, label, hint, labelAction, required, disabled, placeholder, type }: InputProps) => {
  const { value = null, error, onChange } = useField<Shown>(name);
  const focusRef = useFocusInputField<HTMLInputElement>(name);
  const { fillings, hadFocus, shown } = useFillings(name, value);
  const take = (typed: number | undefined): void => {
    shown.current = typed ?? null;
    onChange(name, typed ?? null);
  };
  return (
    <Field.Root error={error} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <NumberInput
        key={fillings}
        ref={focusRef}
        autoFocus={hadFocus}
        value={value ?? undefined}
        onValueChange={take}
        step={type === 'integer' ? 1 : 0.01}
        disabled={disabled}
        placeholder={placeholder}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
