import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { languageName } from '../utils/languages';
import { useText, type Say } from '../utils/text';
import type { Clash } from './changes';
import { nameOf, orderOf, orderKey } from './handful';

const sayName = (say: Say, reader: string, clash: Clash): string => {
  if (clash.setting !== 'style') return say(clash.setting === 'timeZone' ? 'settings.zone' : 'settings.publish');
  const key = nameOf(clash.path);
  return `${say('settings.style')}, ${languageName(clash.locale, reader)}: ${key ? say(key) : clash.path}`;
};

const sayStored = (say: Say, clash: Clash): string => {
  const { stored } = clash;
  if (stored === undefined || (stored === null && clash.setting !== 'style')) return say('settings.clash.files');
  if (stored === null) return say('conflict.nothing');
  if (clash.setting === 'publish')
    return say(stored === 'refuse' ? 'settings.publish.refuse' : 'settings.publish.warn');
  if (typeof stored === 'boolean') return say('settings.clash.switch', { on: String(stored) });
  if (typeof stored === 'string') return clash.setting === 'style' ? `“${stored}”` : stored;
  return orderOf(orderKey(stored))
    .map((form) => say('settings.people', { form }))
    .join(', ');
};

interface ClashesProps {
  who: string | null;
  clashes: readonly Clash[];
  onTake: () => void;
  onKeep: () => void;
}

/** What two have set otherwise at once: what is stored now, and both ways out. */
export const Clashes = ({ who, clashes, onTake, onKeep }: ClashesProps) => {
  const { say, locale } = useText();
  const keep = useRef<HTMLButtonElement>(null);
  // Save is at rest until somebody has chosen: the keys go to what there is to choose.
  useEffect(() => keep.current?.focus(), []);
  return (
    <Box padding={4} background="warning100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography textColor="warning700">
          {say('settings.clash', { who: who ?? say('settings.somebody') })}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {clashes.map((clash) => {
            const name = sayName(say, locale, clash);
            return (
              <li key={name}>
                <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
                  {name}
                </Typography>
                <Typography variant="pi" textColor="neutral800" tag="p">
                  {say('conflict.field', { stored: sayStored(say, clash) })}
                </Typography>
              </li>
            );
          })}
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onTake}>
            {say('conflict.take')}
          </Button>
          <Button ref={keep} variant="tertiary" onClick={onKeep}>
            {say('conflict.keep')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
