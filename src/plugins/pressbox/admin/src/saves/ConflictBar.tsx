import { Box, Flex, Portal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../utils/text';
import { ConflictButtons } from './ConflictButtons';
import { useSentence } from './sentence';
import { useConflictOutOfSight, type Unsettled } from './store';

/** Above the buttons that Strapi keeps at the foot of a narrow window. */
const Foot = styled(Box)`
  position: fixed;
  z-index: 3;
  right: 1.6rem;
  bottom: 9.6rem;
  width: calc(100vw - 3.2rem);
  max-width: 40rem;

  ${({ theme }) => theme.breakpoints.large} {
    right: 2.4rem;
    bottom: 2.4rem;
  }
`;

const Bar = ({ unsettled }: { unsettled: Unsettled }) => {
  const { say } = useText();
  const sentence = useSentence(unsettled.conflict);
  return (
    <Portal>
      <Foot
        role="region"
        aria-label={say('conflict.title')}
        background="neutral0"
        borderColor="danger600"
        hasRadius
        padding={4}
        shadow="popupShadow"
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography variant="delta" tag="p">
            {say('conflict.title')}
          </Typography>
          <Typography variant="omega">{sentence}</Typography>
          <ConflictButtons unsettled={unsettled} />
        </Flex>
      </Foot>
    </Portal>
  );
};

/** What the conflict panel says, while that is scrolled away or in a drawer that is shut: it stays in sight. */
export const ConflictBar = () => {
  const unsettled = useConflictOutOfSight();
  return unsettled ? <Bar unsettled={unsettled} /> : null;
};
