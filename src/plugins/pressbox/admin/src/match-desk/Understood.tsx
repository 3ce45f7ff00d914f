import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { LineReading } from '../../../core/src/desk';
import type { MatchFacts } from '../../../core/src/match';
import { useText } from '../utils/text';
import { sayReading } from './say-event';

interface UnderstoodProps {
  reading: LineReading | null;
  match: Pick<MatchFacts, 'home' | 'away'>;
}

/** What the line says so far, what it lacks, and what is odd about it. Its place is kept: nothing jumps. */
export const Understood = ({ reading, match }: UnderstoodProps) => {
  const { say } = useText();
  const isSure = reading?.act !== null && reading?.act !== undefined;
  return (
    <Box paddingTop={2} minHeight="2.6rem" role="status">
      {reading && reading.problem?.code !== 'empty' && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2}>
            {isSure && <CheckCircle fill="success600" aria-hidden />}
            <Typography variant="omega" fontWeight={isSure ? 'semiBold' : 'regular'}>
              {sayReading(say, reading, match)}
            </Typography>
          </Flex>
          {reading.problem && (
            <Typography variant="pi" textColor="neutral700">
              {say(`match-desk.problem.${reading.problem.code}`, reading.problem.params)}
            </Typography>
          )}
          {reading.warnings.map(({ code, params }) => (
            <Flex key={code} gap={2}>
              <WarningCircle fill="warning700" aria-hidden />
              <Typography variant="pi" textColor="neutral800">
                {say(`match-desk.warning.${code}`, params)}
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </Box>
  );
};
