/** What stands around the table, or in its place: pages, keys, rows on their way, nothing at all. */
import { useEffect, useRef } from 'react';
import { Box, Flex, Link, LinkButton, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { newsroomAddress, translationsAddress } from '../desks/addresses';
import { Bone } from '../desks/Bone';
import { Quiet } from '../desks/Quiet';
import { Key } from '../newsroom/layout';
import { languageInSentence } from '../utils/languages';
import { useText, type TextKey } from '../utils/text';
import { isNarrowed, paramsOf, WAITING_STATES, type Filters } from './filters';

const BONES = [0, 1, 2, 3, 4, 5, 6, 7];

/** Rows as they will stand, so that nothing jumps when they are there. */
export const Waiting = () => {
  const { say } = useText();
  return (
    <Box aria-busy background="neutral0" hasRadius shadow="tableShadow" paddingTop="4.8rem" overflow="hidden">
      <VisuallyHidden>{say('translators.loading')}</VisuallyHidden>
      {BONES.map((row) => (
        <Flex key={row} padding={3} gap={8} minHeight="6.4rem" alignItems="flex-start" aria-hidden>
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Bone $width="26rem" />
            <Bone $width="16rem" />
          </Flex>
          <Bone $width="7rem" />
          <Bone $width="7rem" />
          <Bone $width="7rem" />
        </Flex>
      ))}
    </Box>
  );
};

const whyEmpty = (filters: Filters): 'mine' | 'done' | 'filters' | 'none' => {
  const { mine, state, language, words, competition, day, match } = filters;
  const isElse = Boolean(words || competition || day || match);
  const isWaiting = state === 'waiting' || WAITING_STATES.some((one) => one === state);
  if (mine && !isElse && !state) return 'mine';
  if (state === 'waiting' && language && isWaiting && !isElse && !mine) return 'done';
  return isNarrowed(filters) ? 'filters' : 'none';
};

/** No article: why that is, and what to do. */
export const Empty = ({ filters, takesFocus }: { filters: Filters; takesFocus: boolean }) => {
  const { say, locale: reader } = useText();
  const box = useRef<HTMLDivElement>(null);
  const takes = useRef(takesFocus);
  // The last row went, and the focus with it.
  useEffect(() => {
    if (takes.current && document.activeElement === document.body) box.current?.focus();
  }, []);
  const why = whyEmpty(filters);
  const language = filters.language ? languageInSentence(filters.language, reader) : '';
  return (
    <Box ref={box} tabIndex={-1} background="neutral0" padding={8} hasRadius shadow="tableShadow">
      <Flex direction="column" gap={3}>
        <Typography tag="h2" variant="delta">
          {say(`translators.empty.${why}`, { language })}
        </Typography>
        <Typography textColor="neutral600" textAlign="center">
          {say(`translators.empty.${why}.hint`)}
        </Typography>
        {why === 'none' && (
          <Link tag={NavLink} to={newsroomAddress()}>
            {say('newsroom.title')}
          </Link>
        )}
      </Flex>
    </Box>
  );
};

interface PagesProps {
  filters: Filters;
  pageCount: number;
}

/** The pages of a long list. Each has its address. */
export const Pages = ({ filters, pageCount }: PagesProps) => {
  const { say, locale: reader } = useText();
  const { page } = filters;
  if (pageCount < 2 && page === 1) return null;
  const to = (number: number): string => translationsAddress(paramsOf({ ...filters, page: number }));
  const count = new Intl.NumberFormat(reader).format(Math.max(pageCount, 1));
  return (
    <Flex tag="nav" aria-label={say('translators.pages')} gap={3} justifyContent="center" wrap="wrap">
      {page > 1 && (
        <LinkButton
          tag={NavLink}
          to={to(Math.min(page - 1, Math.max(pageCount, 1)))}
          variant="tertiary"
          startIcon={<ChevronLeft />}
        >
          {say('translators.page.before')}
        </LinkButton>
      )}
      <Quiet>{say('translators.page', { number: new Intl.NumberFormat(reader).format(page), count })}</Quiet>
      {page < pageCount && (
        <LinkButton tag={NavLink} to={to(page + 1)} variant="tertiary" endIcon={<ChevronRight />}>
          {say('translators.page.after')}
        </LinkButton>
      )}
    </Flex>
  );
};

const HINTS = [
  [['j', 'k', 'h', 'l'], 'translators.key.move'],
  [['⏎'], 'translators.key.open'],
  [['t'], 'translators.key.take'],
  [['u'], 'translators.key.up-to-date'],
  [['m'], 'translators.key.menu'],
  [['/'], 'translators.key.search'],
  [['?'], 'translators.key.keys'],
] as const satisfies readonly (readonly [readonly string[], TextKey])[];

/** The keys of the page, shown and hidden by one. */
export const Hints = ({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) => {
  const { say } = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <TextButton aria-expanded={isOpen} onClick={onToggle}>
        {say('translators.keys')} <Key aria-hidden>?</Key>
      </TextButton>
      {isOpen && (
        <Flex tag="ul" aria-label={say('translators.keys')} gap={4} wrap="wrap">
          {HINTS.map(([keys, key]) => (
            <Flex key={key} tag="li" gap={1}>
              {keys.map((name) => (
                <Key key={name}>{name}</Key>
              ))}
              <Quiet>{say(key)}</Quiet>
            </Flex>
          ))}
        </Flex>
      )}
    </Flex>
  );
};
