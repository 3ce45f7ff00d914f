import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Quiet } from '../desks/Quiet';
import { Sound } from '../desks/Sound';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import { CoverPhoto } from './CoverPhoto';
import { usePhotos, useTake, type Taker } from './use-photos';

const Warning = ({ children }: { children: string }) => {
  const { say } = useText();
  return (
    <Box tag="li" background="warning100" padding={2} hasRadius>
      <Flex gap={2} alignItems="flex-start">
        <Flex paddingTop={1} shrink={0}>
          <WarningCircle fill="warning700" role="img" aria-hidden={false} aria-label={say('match-check.warning')} />
        </Flex>
        <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {children}
        </Typography>
      </Flex>
    </Box>
  );
};

const Photos = ({ locale, isNew }: { locale: string | null; isNew: boolean }) => {
  const { say, locale: reader } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { cover, body, ofCover, creditOf, lacks, language, typed, isFetching, error } = usePhotos(locale);
  const { mayTake, take } = useTake();
  const [taken, setTaken] = useState<{ field: Taker; words: string } | null>(null);
  if (!cover && body.length === 0) return <Quiet>{say('photos.none')}</Quiet>;
  const named = { language: language === null ? '' : languageName(language, reader) };
  const credited = body.flatMap(({ hash, name }) => {
    const who = creditOf(hash);
    return who ? [{ name, who }] : [];
  });
  const isRefused = error !== undefined && 'status' in error && error.status === 403;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {ofCover && (
        <CoverPhoto
          photo={ofCover}
          language={language}
          typed={typed}
          mayTake={(field) => mayTake(field, isNew)}
          onTake={(field, words) => {
            take(field, words);
            setTaken({ field, words });
          }}
        />
      )}
      {/* Said for as long as what was taken over stands there. */}
      <Flex role="status">{taken && typed[taken.field] === taken.words && <Quiet>{say('photos.used')}</Quiet>}</Flex>
      {credited.map(({ name, who }) => (
        <Quiet key={name} breaks>
          {say('photos.text.credit', { name, who })}
        </Quiet>
      ))}
      {lacks.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('photos.title')}>
          {lacks.map(({ key, name }) => (
            <Warning key={`${key} ${name}`}>{say(key, { name, ...named })}</Warning>
          ))}
        </Flex>
      )}
      {isFetching && <Quiet>{say('photos.loading')}</Quiet>}
      {!isFetching && error !== undefined && (
        <Quiet breaks>{isRefused ? say('photos.no-library') : say('photos.failed', { reason: sayError(error) })}</Quiet>
      )}
      {!isFetching && error === undefined && lacks.length === 0 && body.every(({ hash }) => creditOf(hash)) && (
        <Sound>{say('photos.complete')}</Sound>
      )}
    </Flex>
  );
};

/** What the pictures of the article in the form lack, and what their files say of them. */
export const PhotosPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useText();
  const { locale } = useContentLocale(document);
  if (model !== ARTICLE || activeTab === 'published') return null;
  return {
    title: say('photos.title'),
    content: <Photos key={`${documentId} ${locale}`} locale={locale} isNew={!document?.documentId} />,
  };
};
