import { useLayoutEffect, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { whyTypedStays } from './store';
import { typedSince, type FormState } from './typed-since';

type Values = FormState['values'];

/**
 * Keeps in a form what is typed between a save and the moment when the form shows what is stored, and what an editor
 * keeps over what another desk has stored. A form that is filled for another reason (another document, changes that
 * were discarded) is left as it is filled.
 */
export const useKeepTyped = (document: string | null): void => {
  const values = useForm('PressboxKeepTyped', (form) => form.values as Values);
  const initialValues = useForm('PressboxKeepTyped', (form) => form.initialValues as Values);
  const isSubmitting = useForm('PressboxKeepTyped', (form) => form.isSubmitting);
  const onChange = useForm('PressboxKeepTyped', (form) => form.onChange);
  const last = useRef<FormState>({ values, initialValues, isSubmitting });
  const filledFor = useRef(document);

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { values, initialValues, isSubmitting };
    if (initialValues === before.initialValues) return;
    const isSame = filledFor.current === document;
    filledFor.current = document;
    const why = document !== null && isSame ? whyTypedStays(document) : undefined;
    if (!why) return;
    // What fills a form beneath what was typed is no answer to a save that may be on its way.
    const typed =
      why === 'saved'
        ? typedSince(before, initialValues)
        : typedSince({ ...before, isSubmitting: false }, initialValues, true);
    for (const [field, value] of Object.entries(typed)) onChange(field, value);
  });
};
