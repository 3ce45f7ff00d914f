/** The forms that are open: in edit views, and in a modal over one. */
import { useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { documentOf, documentOfRow, rowOf } from './versions';
import type { FormState } from './typed-since';

/** A form that stands on the screen. */
export interface OpenForm {
  /** Empties it of what was typed. */
  reset(): void;
  /** Takes away what stands in red at its fields. */
  clearErrors(): void;
  /** How it stands now. */
  state(): FormState;
}

/** The form in a modal: of a document, or of one that is not born. */
interface ModalForm {
  document: string | null;
  form: OpenForm;
}

const rows = new Map<string, OpenForm>();
let modal: ModalForm | undefined;

export const openForms = {
  has: (row: string): boolean => rows.has(row),
  add: (row: string, form: OpenForm): void => void rows.set(row, form),
  remove: (row: string, form: OpenForm): void => void (rows.get(row) === form && rows.delete(row)),
  /** A modal lies over the edit view: what is beneath cannot be reached. */
  hasModal: (): boolean => modal !== undefined,
  setModal: (shown: ModalForm | undefined): void => void (modal = shown),
  /** The form that shows a row: the one in the modal, where both do. */
  of: (row: string): OpenForm | undefined => (modal?.document === documentOfRow(row) ? modal.form : rows.get(row)),
};

/** How the form stands that sent a save, by the arguments of the save. */
export const formOf = (args: unknown): FormState | undefined => {
  const [document, row] = [documentOf(args), rowOf(args)];
  return document === null || row === null ? undefined : openForms.of(row)?.state();
};

/** The form in a modal whose document is not born yet. */
export const formOfBirth = (): object | undefined => (modal?.document === null ? modal : undefined);

/** The form around this component, as one thing that stays the same while it is filled and typed into. */
export const useOpenForm = (): OpenForm => {
  const values = useForm('PressboxOpenForm', (form) => form.values as FormState['values']);
  const initialValues = useForm('PressboxOpenForm', (form) => form.initialValues as FormState['values']);
  const isSubmitting = useForm('PressboxOpenForm', (form) => form.isSubmitting);
  const resetForm = useForm('PressboxOpenForm', (form) => form.resetForm);
  const setErrors = useForm('PressboxOpenForm', (form) => form.setErrors);
  const now = useRef({ state: { values, initialValues, isSubmitting }, resetForm, setErrors });
  now.current = { state: { values, initialValues, isSubmitting }, resetForm, setErrors };
  const form = useRef<OpenForm>({
    reset: () => now.current.resetForm(),
    clearErrors: () => now.current.setErrors({}),
    state: () => now.current.state,
  });
  return form.current;
};
