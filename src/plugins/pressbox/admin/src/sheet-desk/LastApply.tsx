import { forwardRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FindSheets, MatchPart } from '../../../contracts/src';
import { useText, type Say } from '../utils/text';

const Back = styled(ArrowClockwise)`
  transform: scaleX(-1);
`;

/** Parts of a match in the reader's language: "the goals, the home sheet". */
export const sayParts = (say: Say, locale: string, parts: readonly MatchPart[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts.map((part) => say(`sheet-desk.part.${part}`)));

interface LastApplyProps {
  lastApply: NonNullable<FindSheets.Response['data']['lastApply']>;
  mayApply: boolean;
  isBusy: boolean;
  onUndo(): void;
}

/** Who applied a text last, and the way back, for as long as nobody has changed what it wrote. */
export const LastApply = forwardRef<HTMLButtonElement, LastApplyProps>(
  ({ lastApply: { at, by, changed }, mayApply, isBusy, onUndo }, ref) => {
    const { say, locale } = useText();
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
    return (
      <Flex
        gap={3}
        wrap="wrap"
        background="neutral0"
        shadow="tableShadow"
        hasRadius
        padding={4}
        justifyContent="space-between"
      >
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography>{say('sheet-desk.last', { when, who: by })}</Typography>
          {changed.length > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {say('sheet-desk.undo.changed', { parts: sayParts(say, locale, changed) })}
            </Typography>
          )}
        </Flex>
        {mayApply && (
          <Button
            ref={ref}
            variant="secondary"
            startIcon={<Back />}
            onClick={onUndo}
            loading={isBusy}
            disabled={changed.length > 0}
          >
            {say('sheet-desk.undo.button')}
          </Button>
        )}
      </Flex>
    );
  },
);
LastApply.displayName = 'LastApply';
