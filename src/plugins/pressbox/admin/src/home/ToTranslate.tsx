import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { FindWaiting } from '../../../contracts/src';
import { formAddress, translationsAddress } from '../desks/addresses';
import { ON_TITLE } from '../desks/on-title';
import { Quiet } from '../desks/Quiet';
import { useWaitingTranslationsQuery } from '../services/translations';
import { countedAs } from '../translators/cells';
import { paramsOf, narrowed, NO_FILTERS, WAITING_STATES } from '../translators/filters';
import { SignMark } from '../translators/SignMark';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { Answered, Item, List, Nothing } from './layout';

const Language = ({ waiting }: { waiting: FindWaiting.Language }) => {
  const { say, locale: reader } = useText();
  const { locale, counts, first } = waiting;
  const language = languageName(locale, reader);
  const count = countedAs(counts, 'waiting');
  const to = translationsAddress(paramsOf(narrowed(NO_FILTERS, { language: locale, state: 'waiting' })));
  const parts = WAITING_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${say('translators.sign', { state })} ${new Intl.NumberFormat(reader).format(counts[state])}`,
  );
  return (
    <Box paddingBottom={2}>
      <Flex justifyContent="space-between" gap={2} paddingTop={2}>
        <Typography tag="h3" variant="sigma" textColor="neutral800">
          {language}
        </Typography>
        <Link tag={NavLink} to={to} aria-label={say('translators.waiting.show', { language, count })}>
          {say('translators.waiting', { count })}
        </Link>
      </Flex>
      <Quiet>{parts.join(' · ')}</Quiet>
      <List label={language}>
        {first.map(({ documentId, title, sourceLocale, state, isMine }) => (
          <Item
            key={documentId}
            to={formAddress(ARTICLE, documentId, locale)}
            state={state === 'missing' ? ON_TITLE : undefined}
            name={title ?? say('home.untitled')}
            lang={title === null ? undefined : sourceLocale}
            mark={isMine && <Badge>{say('translators.mine.short')}</Badge>}
          >
            <SignMark sign={state} />
          </Item>
        ))}
      </List>
    </Box>
  );
};

/** What waits in the languages that whoever looks may write. */
export const ToTranslate = () => {
  const { say } = useText();
  const asked = useWaitingTranslationsQuery(undefined, { refetchOnMountOrArgChange: true });
  useComingBack(() => void asked.refetch());
  return (
    <Answered asked={asked}>
      {(languages) => {
        const waiting = languages.filter(({ counts }) => countedAs(counts, 'waiting') > 0);
        if (languages.length === 0) return <Nothing>{say('translators.home.none')}</Nothing>;
        if (waiting.length === 0) return <Nothing>{say('translators.home.empty')}</Nothing>;
        return (
          <>
            {waiting.map((one) => (
              <Language key={one.locale} waiting={one} />
            ))}
          </>
        );
      }}
    </Answered>
  );
};
