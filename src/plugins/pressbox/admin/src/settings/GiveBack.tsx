import { TextButton } from '@strapi/design-system';
import { useText } from '../utils/text';

/** Gives a setting back to the files, by its name. */
export const GiveBack = ({ name, onGiveBack }: { name: string; onGiveBack: () => void }) => {
  const { say } = useText();
  return (
    <TextButton type="button" aria-label={say('settings.give-back.of', { name })} onClick={onGiveBack}>
      {say('settings.give-back')}
    </TextButton>
  );
};
