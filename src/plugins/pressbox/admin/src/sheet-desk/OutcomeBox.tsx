import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useText } from '../utils/text';
import type { Outcome } from './use-acts';

const LOOKS = {
  done: { Icon: CheckCircle, background: 'success100', fill: 'success600', text: 'success700' },
  stale: { Icon: WarningCircle, background: 'warning100', fill: 'warning600', text: 'neutral800' },
  refused: { Icon: CrossCircle, background: 'danger100', fill: 'danger600', text: 'danger700' },
} as const;

/** How the last act ended, and what does not add up in the match now. */
export const OutcomeBox = ({ outcome }: { outcome: Outcome }) => {
  const { say } = useText();
  const { Icon, background, fill, text } = LOOKS[outcome.kind];
  return (
    <Box background={background} hasRadius padding={4}>
      <Flex gap={2} alignItems="flex-start">
        <Flex paddingTop={1} shrink={0}>
          <Icon fill={fill} aria-hidden />
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography textColor={text}>{outcome.text}</Typography>
          {outcome.findings.map((finding) => (
            <Typography key={JSON.stringify(finding)} variant="pi" textColor="neutral800">
              {say(`finding.${finding.code}`, { side: finding.side, ...finding.params })}
            </Typography>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};
