import { useId } from 'react';
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useText } from '../utils/text';
import { useNow } from '../utils/use-now';
import { GiveBack } from './GiveBack';
import { Section } from './layout';

const EVERY_MS = 30_000;
const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** The hour in a zone, or null where the zone is none, or is being typed. */
const hourIn = (timeZone: string, now: Date, reader: string): string | null => {
  try {
    return new Intl.DateTimeFormat(reader, { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone }).format(
      now,
    );
  } catch {
    return null;
  }
};

interface ZoneProps {
  /** As it is typed or stored; null: as the files say. */
  zone: string | null;
  files: string | null;
  refused: string | undefined;
  disabled: boolean;
  onType: (zone: string | null) => void;
}

/** The zone that the newsroom's dates follow. Where nobody has set one, none is guessed. */
export const Zone = ({ zone, files, refused, disabled, onType }: ZoneProps) => {
  const { say, locale } = useText();
  const now = useNow(EVERY_MS);
  const list = useId();
  const inForce = zone ?? files;
  const hour = inForce === null ? null : hourIn(inForce, now, locale);
  return (
    <Section id="pressbox-zone" title={say('settings.zone')} hint={say('settings.zone.hint')}>
      {inForce === null && (
        <Flex gap={2} alignItems="flex-start" background="warning100" padding={3} hasRadius>
          <WarningCircle fill="warning700" aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />
          <Typography textColor="warning700">{say('settings.zone.nobody')}</Typography>
        </Flex>
      )}
      <Box maxWidth="40rem">
        <Field.Root name="timeZone" error={refused} hint={hour ? say('settings.zone.now', { hour }) : undefined}>
          <Field.Label
            action={
              zone !== null && !disabled && <GiveBack name={say('settings.zone')} onGiveBack={() => onType(null)} />
            }
          >
            {say('settings.zone.name')}
          </Field.Label>
          <Field.Input
            list={list}
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            value={zone ?? ''}
            placeholder={files ?? say('settings.zone.example', { zone: 'Europe/Rome' })}
            onChange={({ target }) => onType(target.value === '' ? null : target.value)}
          />
          <datalist id={list}>
            {ZONES.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Box>
      {files !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('settings.zone.files', { zone: files })}
        </Typography>
      )}
    </Section>
  );
};
