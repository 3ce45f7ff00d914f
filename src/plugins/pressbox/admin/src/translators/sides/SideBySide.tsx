import { useEffect, useRef } from 'react';
import { Box, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { SideRow } from '../../../../core/src/translations/side-by-side';
import { translationsAddress } from '../../desks/addresses';
import { Failed } from '../../desks/Failed';
import { Quiet } from '../../desks/Quiet';
import { PublishDialog } from '../../fact-check/PublishDialog';
import { bodyPlace } from '../../fact-check/places';
import { Container } from '../../newsroom/layout';
import type { OfLanguage } from '../../services/translations';
import { languageInSentence, languageName } from '../../utils/languages';
import { useText, type Say } from '../../utils/text';
import { Changes } from '../panel/Changes';
import { FIELD_NAMES } from '../panel/field-names';
import { Head } from './Head';
import { Keys } from './Keys';
import { Heads } from './layout';
import { Row } from './Row';
import { useSideBySide } from './use-side-by-side';
import { Xliff } from './Xliff';

type Desk = ReturnType<typeof useSideBySide>;
const OF_COVER: readonly SideRow['field'][] = ['coverCaption', 'coverAlternativeText'];

/** What a row is called: its field, and in the body its paragraph as an editor counts. */
const nameOf = (say: Say, { field, sourcePlace, place }: SideRow, source: unknown, own: unknown): string => {
  if (field !== 'body') return say(FIELD_NAMES[field]);
  const told =
    sourcePlace === null
      ? bodyPlace(own, place ?? (Array.isArray(own) ? own.length : 0))
      : bodyPlace(source, sourcePlace);
  return say('fact-check.place.body', { ...told });
};

const Rows = ({ desk, locale }: { desk: Desk; locale: string }) => {
  const { say, locale: reader } = useText();
  const { sides, rows, marks, changeOf, mayWrite, onRow, startsAt } = desk;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Who has begun already is left where they are.
    if (startsAt === null || list.current?.contains(document.activeElement)) return;
    const rowsNow = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rowsNow
      .find(({ dataset }) => dataset.row === startsAt)
      ?.querySelector('textarea')
      ?.focus();
  }, [startsAt]);
  if (!sides) return null;
  const { sourceLocale, source, translation, cover } = sides;
  const firstOfCover = rows.findIndex(({ field }) => OF_COVER.includes(field));
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" marginTop={3}>
      <Heads paddingTop={4} paddingLeft={5} paddingRight={5}>
        {[sourceLocale, locale].map((language) => (
          <Typography key={language} tag="p" variant="delta">
            {languageName(language, reader)}
          </Typography>
        ))}
      </Heads>
      <ol ref={list} aria-label={say('translators.side.rows', { language: languageInSentence(locale, reader) })}>
        {rows.map(
          (row, index) =>
            row.isShown && (
              <Row
                key={row.id}
                {...{ row, sourceLocale, locale, onRow }}
                name={nameOf(say, row, source.body, translation?.body)}
                marks={marks[index] ?? []}
                change={changeOf(row)}
                isReadOnly={!mayWrite(row)}
                picture={index === firstOfCover ? cover : null}
              />
            ),
        )}
      </ol>
    </Box>
  );
};

const Sides = ({ desk, documentId, locale }: OfLanguage & { desk: Desk }) => {
  const { say } = useText();
  const { sides, gone, head, details, saved, failure, wasKept } = desk;
  if (!sides) return null;
  return (
    <Container>
      <Head {...head} {...{ documentId, locale, details, saved }} />
      <Xliff
        {...{ documentId, locale }}
        source={sides.source.body}
        mayWrite={sides.writable.length > 0}
        onBrought={() => void desk.refetch()}
      />
      {failure !== null && (
        <Typography textColor="danger600" role="alert">
          {failure}
        </Typography>
      )}
      {wasKept && <Quiet>{say('translators.side.kept')} </Quiet>}
      {!sides.isSourcePublished && <Quiet>{say('translators.side.source-draft')}</Quiet>}
      <Rows {...{ desk, locale }} />
      {gone.length > 0 && (
        <Box paddingTop={4}>
          <Changes changes={gone} language={sides.sourceLocale} heading={say('translators.side.gone')} />
        </Box>
      )}
      <Keys />
      <PublishDialog />
    </Container>
  );
};

const Desk = (of: OfLanguage) => {
  const { say, locale: reader } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const desk = useSideBySide(of);
  const { sides, error, refetch } = desk;
  const title = sides?.source.title ?? say('translators.untitled');
  const into = sides
    ? say('translators.side.into', {
        from: languageInSentence(sides.sourceLocale, reader),
        language: languageInSentence(of.locale, reader),
      })
    : error === undefined
      ? say('translators.loading')
      : '';
  return (
    <Page.Main>
      <Page.Title>{`${title} · ${languageName(of.locale, reader)}`}</Page.Title>
      <Layouts.Header
        title={sides ? title : say('translators.side')}
        subtitle={into}
        navigationAction={
          <Link startIcon={<ArrowLeft />} tag={NavLink} to={translationsAddress()}>
            {say('translators.title')}
          </Link>
        }
      />
      <Layouts.Content>
        {!sides && error !== undefined && (
          <Failed
            said={say('translators.side.failed', { reason: sayError(error) })}
            again={say('translators.retry')}
            onRetry={() => void refetch()}
          />
        )}
        {!sides && error === undefined && <Page.Loading />}
        <Sides {...of} desk={desk} />
      </Layouts.Content>
    </Page.Main>
  );
};

/** An article and one of its translations, paragraph by paragraph. */
const SideBySide = () => {
  const { documentId, locale } = useParams();
  return documentId && locale ? <Desk key={`${documentId} ${locale}`} {...{ documentId, locale }} /> : <Page.Error />;
};

export default SideBySide;
