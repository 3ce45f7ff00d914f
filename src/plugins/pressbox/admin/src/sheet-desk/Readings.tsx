import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useText } from '../utils/text';
import { Key, Row } from './layout';
import type { Reading } from './use-reading';

interface ReadingsProps {
  reading: Reading;
  /** Whether the text itself says which side is which. */
  isSure: boolean;
  isSwapped: boolean;
  onChoose(match: number): void;
  onSwap(): void;
}

/** How the reading goes: which match of several, which side is which, and why nothing could be read. */
export const Readings = ({ reading, isSure, isSwapped, onChoose, onSwap }: ReadingsProps) => {
  const { say } = useText();
  const { isReading, matches, match, trouble } = reading;
  const isRoundUp = matches.length > 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isReading && <Loader small>{say('sheet-desk.reading')}</Loader>}
      {trouble && !isRoundUp && (
        <Box background="danger100" hasRadius padding={3} role="alert">
          <Typography variant="pi" textColor="danger700">
            {trouble}
          </Typography>
        </Box>
      )}
      {isRoundUp && (
        <Box tag="section" aria-label={say('sheet-desk.round-up.label')} background="neutral100" hasRadius padding={3}>
          <Typography variant="pi" fontWeight="semiBold">
            {say(match === null ? 'sheet-desk.round-up.which' : 'sheet-desk.round-up.read', { count: matches.length })}
          </Typography>
          <ol>
            {matches.map((label, index) => (
              <li key={index}>
                <Row type="button" aria-current={index === match} onClick={() => onChoose(index)}>
                  {match === null && index < 9 ? <Key>{String(index + 1)}</Key> : null}
                  <Typography variant="pi" fontWeight={index === match ? 'semiBold' : 'regular'}>
                    {index === match ? `✓ ${label}` : label}
                  </Typography>
                </Row>
              </li>
            ))}
          </ol>
        </Box>
      )}
      {(!isSure || isSwapped) && (
        <Flex gap={3} wrap="wrap" background="warning100" hasRadius padding={3} justifyContent="space-between">
          <Typography variant="pi">
            {say(isSwapped ? 'sheet-desk.sides.swapped' : 'sheet-desk.sides.unsure')}
          </Typography>
          <Button size="S" variant="tertiary" onClick={onSwap}>
            {say('sheet-desk.sides.swap')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
