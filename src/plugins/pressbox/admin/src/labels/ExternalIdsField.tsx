import { useRef, useState } from 'react';
import { Box, Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { InputRenderer, useField, type InputProps } from '@strapi/strapi/admin';
import { useText } from '../utils/text';
import { readIds, twiceNamed, writeIds, type IdRow } from './external-ids';

const same = (one: readonly IdRow[], other: readonly IdRow[] | null): boolean =>
  JSON.stringify(writeIds(one)) === JSON.stringify(other && writeIds(other));

interface RowProps {
  path: string;
  row: IdRow;
  place: number;
  disabled: boolean;
  isFresh: boolean;
  onChange: (row: IdRow) => void;
  onRemove: () => void;
}

const IdRowInputs = ({ path, row, place, disabled, isFresh, onChange, onRemove }: RowProps) => {
  const { say } = useText();
  const number = place + 1;
  return (
    <Flex gap={2} alignItems="center" role="group" aria-label={row.provider || String(number)}>
      <Box flex="1">
        <TextInput
          name={`${path}.${number}.provider`}
          aria-label={say('ids.provider')}
          placeholder="opta"
          autoFocus={isFresh}
          value={row.provider}
          disabled={disabled}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...row, provider: event.target.value })}
        />
      </Box>
      <Box flex="2">
        <TextInput
          name={`${path}.${number}.id`}
          aria-label={say('ids.id')}
          placeholder="g2384"
          value={row.id}
          disabled={disabled}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...row, id: event.target.value })}
        />
      </Box>
      {!disabled && (
        <IconButton label={say('ids.remove')} onClick={onRemove} variant="ghost">
          <Trash />
        </IconButton>
      )}
    </Flex>
  );
};

/** The ids of providers as a small table. What is no plain list of ids is drawn as Strapi draws any JSON. */
export const ExternalIdsField = ({ name, label, hint, labelAction, required, disabled = false }: InputProps) => {
  const { say } = useText();
  const { value, error, onChange } = useField<unknown>(name);
  const stored = readIds(value);
  /** Rows that are begun are remembered here, never in the value. */
  const [typed, setTyped] = useState<readonly IdRow[]>([]);
  const [fresh, setFresh] = useState<number | null>(null);
  const table = useRef<HTMLDivElement>(null);
  if (stored === null) return <InputRenderer {...{ name, label, hint, labelAction, required, disabled }} type="json" />;
  const rows = same(typed, stored) ? typed : stored;
  const write = (next: readonly IdRow[]): void => {
    setTyped(next);
    onChange(name, writeIds(next));
  };
  const twice = twiceNamed(rows);
  return (
    <Field.Root
      name={name}
      id={name}
      error={twice === null ? error : say('ids.twice', { name: twice })}
      hint={hint}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex
        ref={table}
        direction="column"
        alignItems="stretch"
        gap={2}
        role="group"
        aria-label={String(label)}
        tabIndex={-1}
      >
        {rows.length > 0 && (
          <Flex gap={2} aria-hidden>
            <Box flex="1">
              <Typography variant="pi" textColor="neutral600">
                {say('ids.provider')}
              </Typography>
            </Box>
            <Box flex="2">
              <Typography variant="pi" textColor="neutral600">
                {say('ids.id')}
              </Typography>
            </Box>
            {!disabled && <Box width="3.2rem" />}
          </Flex>
        )}
        {rows.map((row, place) => (
          <IdRowInputs
            // A row has no name of its own: its provider is being typed.
            key={place}
            path={name}
            row={row}
            place={place}
            disabled={disabled}
            isFresh={fresh === place}
            onChange={(changed) => write(rows.map((one, index) => (index === place ? changed : one)))}
            onRemove={() => {
              write(rows.filter((_, index) => index !== place));
              setFresh(null);
              // The button that had the focus is gone with its row.
              table.current?.focus();
            }}
          />
        ))}
        {!disabled && (
          <Box>
            <Button
              variant="tertiary"
              size="S"
              startIcon={<Plus />}
              onClick={() => {
                setFresh(rows.length);
                setTyped([...rows, { provider: '', id: '' }]);
              }}
            >
              {say('ids.add')}
            </Button>
          </Box>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
