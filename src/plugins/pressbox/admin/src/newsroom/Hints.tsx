import { Box, Flex, Typography } from '@strapi/design-system';
import { useText, type TextKey } from '../utils/text';
import { Key } from './layout';

const HINTS = [
  [['j', 'k'], 'newsroom.key.move'],
  [['⏎'], 'newsroom.key.open'],
  [['r'], 'newsroom.key.report'],
  [['p'], 'newsroom.key.preview'],
  [['n'], 'newsroom.key.new'],
  [['/'], 'newsroom.key.search'],
  [['t'], 'newsroom.key.today'],
  [['←', '→'], 'newsroom.key.days'],
] as const satisfies readonly (readonly [readonly string[], TextKey])[];

interface HintsProps {
  mayWrite: boolean;
  mayCreate: boolean;
}

/** The keys of the page, where everybody sees them. */
export const Hints = ({ mayWrite, mayCreate }: HintsProps) => {
  const { say } = useText();
  const shown = HINTS.filter(
    ([, key]) =>
      (mayWrite || (key !== 'newsroom.key.report' && key !== 'newsroom.key.preview')) &&
      (mayCreate || key !== 'newsroom.key.new'),
  );
  return (
    <Box paddingTop={4}>
      <Flex tag="ul" aria-label={say('newsroom.keys')} gap={4} wrap="wrap">
        {shown.map(([keys, key]) => (
          <Flex key={key} tag="li" gap={1}>
            {keys.map((name) => (
              <Key key={name}>{name}</Key>
            ))}
            <Typography variant="pi" textColor="neutral600">
              {say(key)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
