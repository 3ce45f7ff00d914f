import { useEffect, useRef, useState } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { Container } from '../newsroom/layout';
import { useText } from '../utils/text';
import { Failed } from '../desks/Failed';
import { Empty, Hints, Pages, Waiting } from './Around';
import { FilterFields } from './FilterFields';
import { Matrix } from './Matrix';
import { XliffOfShown } from './sides/Xliff';
import { useActs } from './use-acts';
import { useTranslations } from './use-translations';

/** The translators' desk: articles and their languages. */
const Translations = () => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { filters, go, data, currentData, error, isFetching, refetch } = useTranslations();
  const acts = useActs();
  const [isHelp, setHelp] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const onHelp = (): void => setHelp((now) => !now);
  const counted = data ? say('translators.count', { count: data.meta.pagination.total }) : say('translators.loading');
  const hadTable = useRef(false);
  useEffect(() => {
    hadTable.current = (data?.data.length ?? 0) > 0;
  }, [data]);
  const isOld = data !== undefined && currentData === undefined;
  return (
    <Page.Main>
      <Page.Title>{say('translators.title')}</Page.Title>
      <Layouts.Header title={say('translators.title')} subtitle={counted} />
      <Layouts.Content>
        <Container>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <FilterFields
              {...{ filters, searchRef }}
              meta={data?.meta}
              onGo={go}
              told={
                <Box role="status" aria-live="polite">
                  <Typography textColor="success700">{acts.told}</Typography>
                  <VisuallyHidden>{counted}</VisuallyHidden>
                </Box>
              }
            />
            {error !== undefined && !isFetching && (
              <Failed
                said={say('translators.failed', { reason: sayError(error) })}
                again={say('translators.retry')}
                onRetry={() => void refetch()}
              />
            )}
            {!data && error === undefined && <Waiting />}
            {data && data.data.length === 0 && <Empty filters={filters} takesFocus={hadTable.current} />}
            {data && data.data.length > 0 && (
              <Matrix answer={data} isBusy={isOld} {...{ filters, acts, searchRef, onHelp }} />
            )}
            {data && filters.language !== null && <XliffOfShown rows={data.data} locale={filters.language} />}
            {data && <Pages filters={filters} pageCount={data.meta.pagination.pageCount} />}
            <Hints isOpen={isHelp} onToggle={onHelp} />
          </Flex>
        </Container>
      </Layouts.Content>
    </Page.Main>
  );
};

export default Translations;
