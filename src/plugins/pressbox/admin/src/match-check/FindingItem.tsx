import { Box, Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import type { Finding } from '../../../core/src/check';
import { useText } from '../utils/text';

const LOOKS = {
  contradiction: { color: 'danger600', text: 'danger600', background: 'danger100', Icon: CrossCircle },
  // Its own colour is too light to be read on its background.
  warning: { color: 'warning700', text: 'neutral800', background: 'warning100', Icon: WarningCircle },
} as const;

/** What does not add up, in a sentence. */
export const FindingItem = ({ finding }: { finding: Finding }) => {
  const { say } = useText();
  const { color, text, background, Icon } = LOOKS[finding.severity];
  const sentence = say(`finding.${finding.code}`, { side: finding.side, ...finding.params });
  return (
    <Box tag="li" background={background} padding={2} hasRadius>
      <Flex gap={2} alignItems="flex-start">
        <Flex paddingTop={1} shrink={0}>
          <Icon fill={color} role="img" aria-hidden={false} aria-label={say(`match-check.${finding.severity}`)} />
        </Flex>
        <Typography variant="pi" textColor={text}>
          {sentence}
        </Typography>
      </Flex>
    </Box>
  );
};
