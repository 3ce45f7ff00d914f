import { Flex, Typography } from '@strapi/design-system';
import type { Photo } from '../../../contracts/src';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { Offer } from './Offer';
import { isSameLanguage } from './pictures';
import { sayTakenAt } from './taken-at';
import type { Taker } from './use-photos';

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

interface CoverPhotoProps {
  photo: Photo;
  /** The language of the article. */
  language: string | null;
  typed: Record<Taker, unknown>;
  mayTake: (field: Taker) => boolean;
  onTake: (field: Taker, words: string) => void;
}

/** What the file of the cover says: to take over, and to know. */
export const CoverPhoto = ({ photo, language, typed, mayTake, onTake }: CoverPhotoProps) => {
  const { say, locale } = useText();
  const { caption, credit, takenAt, place, copyright } = photo;
  const taker = (field: Taker, words: string) =>
    mayTake(field) && textIn(typed[field]) !== words ? () => onTake(field, words) : null;
  const isForeign =
    caption !== null && caption.language !== null && language !== null && !isSameLanguage(caption.language, language);
  const known = [takenAt !== null && say('photos.taken', { when: sayTakenAt(takenAt, locale) }), place].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {caption && (
        <Offer
          title={
            isForeign
              ? say('photos.caption.in', { language: languageName(caption.language ?? '', locale) })
              : say('photos.caption')
          }
          words={caption.text}
          language={caption.language ?? undefined}
          action={say(textIn(typed.coverCaption) === '' ? 'photos.caption.use' : 'photos.caption.replace')}
          onTake={taker('coverCaption', caption.text)}
        />
      )}
      {typeof credit === 'string' && (
        <Offer
          title={say('photos.credit')}
          words={credit}
          action={say(textIn(typed.coverCredit) === '' ? 'photos.credit.use' : 'photos.credit.replace')}
          onTake={taker('coverCredit', credit)}
        />
      )}
      {known.length > 0 && (
        <Typography variant="pi" textColor="neutral700">
          {known.join(' · ')}
        </Typography>
      )}
      {copyright !== null && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {copyright}
        </Typography>
      )}
    </Flex>
  );
};
