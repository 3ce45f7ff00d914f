import { useEffect, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useRefused } from './store';
import { documentOf } from './versions';

/**
 * Keeps what an editor has typed when the server refuses it. Strapi's edit view writes a save into its cache before
 * it is answered, takes it back when it is refused, and fills the form with what is stored: an hour's work is gone
 * for one wrong letter in a country code.
 */
const useKeptEdits = (document: string | null): void => {
  const values = useForm('PressboxKeepEdits', (form) => form.values);
  const modified = useForm('PressboxKeepEdits', (form) => form.modified);
  const setValues = useForm('PressboxKeepEdits', (form) => form.setValues);
  const isRefused = useRefused(document);
  const edits = useRef<object | null>(null);

  useEffect(() => {
    if (modified) edits.current = values;
    else if (isRefused && edits.current) setValues(edits.current);
  }, [values, modified, isRefused, setValues]);

  // Another document, another form.
  useEffect(() => {
    edits.current = null;
  }, [document]);
};

/** Wraps Strapi's own Save, which is drawn wherever a document can be saved, and inside its form. */
export const keepEdits = (update: DocumentActionComponent): DocumentActionComponent => {
  const Update: DocumentActionComponent = (props) => {
    useKeptEdits(documentOf(props));
    return update(props);
  };
  Update.type = update.type;
  Update.position = update.position;
  return Update;
};
