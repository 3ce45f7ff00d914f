import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../utils/text';
import { sayKind } from './say-event';

/** What the line reads, by example; the same in every language. */
const EXAMPLES = [
  ['57 Koopmeiners p', 'penalty_goal'],
  ['45+2 Leao (Pulisic)', 'goal'],
  ['12 og Gabbia', 'own_goal'],
  ['62 Terracciano Jimenez', 'substitution'],
  ['y Ederson 33', 'yellow_card'],
  ['yy Ederson 71', 'second_yellow_card'],
  ['r Adli', 'red_card'],
  ['pm Giroud 80', 'penalty_missed'],
] as const;

export const Examples = () => {
  const { say } = useText();
  return (
    <Box tag="section" aria-label={say('match-desk.examples')} paddingTop={2}>
      <Flex tag="ul" gap={3} wrap="wrap">
        {EXAMPLES.map(([line, kind]) => (
          <li key={line}>
            <Typography variant="pi">
              <code>{line}</code> {sayKind(say, kind)}
            </Typography>
          </li>
        ))}
      </Flex>
      <Typography variant="pi" tag="p">
        {say('match-desk.timeline.keys')}
      </Typography>
    </Box>
  );
};
