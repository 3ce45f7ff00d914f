import { forwardRef, useRef, useState } from 'react';
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import type { Names } from '../../../core/src/names';
import { useLocalesQuery } from '../services/newsroom';
import { useText } from '../utils/text';
import { AddLanguage } from './AddLanguage';
import { NamesRow } from './NamesRow';
import { ColumnHeads, Container } from './layout';
import { readTable, removeLocale, rowsOf, trimWord, writeWord, type NameField, type PlainNames } from './names-table';

/** What the content manager gives the input of a custom field. */
export interface NamesInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  /** Anything: examples are in place. They are of teams. */
  placeholder?: string;
  labelAction?: React.ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** The rows of a table and what an editor does to them. A row without a word is remembered here, never in the value. */
const useTable = (path: string) => {
  const { value, error, onChange } = useField<unknown>(path);
  const { data: newsroom, isLoading, isError } = useLocalesQuery();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const names = readTable(value);
  const write = (next: Names | null) => onChange(path, next);
  const open = (locale: string) => setOpened((rows) => (rows.includes(locale) ? rows : [...rows, locale]));
  const known = newsroom?.codes ?? [];
  const rows = rowsOf(names, opened, known);
  return {
    names,
    error,
    rows,
    known,
    missing: known.filter((locale) => !rows.includes(locale)),
    isReady: !isLoading,
    isUnknown: isError,
    open,
    write: (locale: string, field: NameField, text: string) => {
      open(locale); // An emptied row stays on the screen until it is removed.
      write(writeWord(names, locale, field, text));
    },
    trim: (locale: string, field: NameField) => {
      const trimmed = trimWord(names, locale, field);
      if (JSON.stringify(trimmed) !== JSON.stringify(names)) write(trimmed);
    },
    remove: (locale: string) => {
      setOpened((rows) => rows.filter((row) => row !== locale));
      write(removeLocale(names, locale));
    },
  };
};

const textOf = (values: object, field: string): string => {
  const text: unknown = Reflect.get(values, field);
  return typeof text === 'string' ? text : '';
};

/** The names in no language that stand in the same form. */
const usePlainNames = (): PlainNames => ({
  name: useForm('PressboxNames', ({ values }) => textOf(values, 'name')),
  shortName: useForm('PressboxNames', ({ values }) => textOf(values, 'shortName')),
});

/** The input of the custom field `names`: a small table with a row for each language that has its own words. */
export const NamesInput = forwardRef<HTMLDivElement, NamesInputProps>(
  ({ name, label, hint, placeholder, labelAction, required = false, disabled = false }, ref) => {
    const { say } = useText();
    const table = useTable(name);
    const plain = usePlainNames();
    const [fresh, setFresh] = useState<string | null>(null);
    const group = useRef<HTMLDivElement>(null);

    const remove = (locale: string) => {
      table.remove(locale);
      // The button that had the focus is gone with its row.
      group.current?.focus();
    };

    return (
      <Field.Root ref={ref} name={name} id={name} error={table.error} hint={hint} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <Container ref={group} role="group" aria-label={label} tabIndex={-1}>
          {table.rows.length > 0 && <ColumnHeads />}
          <Flex direction="column" alignItems="stretch" gap={3}>
            {table.rows.map((locale) => (
              <NamesRow
                key={locale}
                path={name}
                locale={locale}
                words={table.names?.[locale] ?? {}}
                plain={plain}
                hasExamples={Boolean(placeholder)}
                disabled={disabled}
                isFresh={locale === fresh}
                isForeign={table.isReady && !table.isUnknown && !table.known.includes(locale)}
                onWrite={table.write}
                onLeave={table.trim}
                onRemove={remove}
              />
            ))}
          </Flex>
          {table.isUnknown && (
            <Typography variant="pi" textColor="danger600" role="alert">
              {say('names.no-languages')}
            </Typography>
          )}
          {table.missing.length > 0 && !disabled && (
            <Box paddingTop={table.rows.length > 0 ? 3 : 0}>
              <AddLanguage
                path={name}
                missing={table.missing}
                onAdd={(locale) => {
                  table.open(locale);
                  setFresh(locale);
                }}
              />
            </Box>
          )}
        </Container>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );
  },
);
NamesInput.displayName = 'NamesInput';
