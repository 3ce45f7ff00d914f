import { Flex } from '@strapi/design-system';
import type { Finding } from '../../../core/src/check';
import { Sound } from '../desks/Sound';
import { useText } from '../utils/text';
import { FindingItem } from './FindingItem';

/** What does not add up in a match, or that all does. */
export const Findings = ({ findings }: { findings: readonly Finding[] }) => {
  const { say } = useText();
  if (findings.length === 0) return <Sound>{say('match-check.sound')}</Sound>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {findings.map((finding) => (
        <FindingItem key={JSON.stringify(finding)} finding={finding} />
      ))}
    </Flex>
  );
};
