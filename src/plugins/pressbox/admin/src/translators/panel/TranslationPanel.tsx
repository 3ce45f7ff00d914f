import { Button, Flex, Link, Loader, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { NavLink } from 'react-router-dom';
import type { TranslationDetails } from '../../../../contracts/src';
import { formAddress, sidesAddress } from '../../desks/addresses';
import { Quiet } from '../../desks/Quiet';
import { at } from '../../saves/rtk';
import { useLocalesQuery } from '../../services/newsroom';
import type { OfLanguage } from '../../services/translations';
import { ARTICLE } from '../../uids';
import { languageInSentence, languageName } from '../../utils/languages';
import { useText } from '../../utils/text';
import { useContentLocale } from '../../utils/use-content-locale';
import { countOf, mayConfirm, signOf } from '../cells';
import { SignMark } from '../SignMark';
import { useActs, type Acts, type Target } from '../use-acts';
import { useDetails } from '../use-details';
import { Changes } from './Changes';
import { Languages } from './Languages';
import { Contradictions, Lacks } from './Owed';
import { useWorking } from './use-working';

/** Who has taken the language, and whoever writes in it at this moment. */
const Hands = ({ target, worker, acts }: { target: Target; worker: TranslationDetails['worker']; acts: Acts }) => {
  const { say } = useText();
  const { assignee, mayWrite } = target.cell;
  const isMine = assignee !== null && assignee.id === acts.me;
  const taken = assignee ? say('translators.taken-by', { name: assignee.name }) : say('translators.panel.free');
  const act = assignee ? say('translators.act.take-over', { name: assignee.name }) : say('translators.act.take');
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {worker && (
        <Flex gap={1} alignItems="center">
          <WarningCircle fill="warning600" aria-hidden />
          <Typography variant="pi" textColor="neutral800">
            {say('translators.worked-on', { name: worker.name })}
          </Typography>
        </Flex>
      )}
      <Quiet>{isMine ? say('translators.panel.mine') : taken}</Quiet>
      {mayWrite && (
        <Button
          variant="tertiary"
          size="S"
          disabled={acts.busy !== null}
          onClick={() => void (isMine ? acts.giveBack(target) : acts.take(target))}
        >
          {isMine ? say('translators.act.give-back') : act}
        </Button>
      )}
    </Flex>
  );
};

const Details = ({
  documentId,
  details,
  title,
}: {
  documentId: string;
  details: TranslationDetails;
  title: string | null;
}) => {
  // prettier-ignore
  const { say, locale: reader } = useText();
  const acts = useActs();
  const { locale, sourceLocale, isSource, state, changesOfSource, mayWrite } = details;
  const told = useWorking({ documentId, locale }, mayWrite);
  const target: Target = { documentId, title, revision: details.revision, cell: details };
  const from = languageName(sourceLocale, reader);
  const failed = acts.failure?.locale === locale || isSource ? acts.failure : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={3} wrap="wrap">
        <SignMark sign={signOf(details)} count={countOf(details)} />
        {!isSource && (
          <Link tag={NavLink} to={formAddress(ARTICLE, documentId, sourceLocale)}>
            {say('translators.panel.from', { language: from })}
          </Link>
        )}
        {!isSource && (
          <Link tag={NavLink} to={sidesAddress(documentId, locale)}>
            {say('translators.side')}
          </Link>
        )}
      </Flex>
      {state === 'missing' && (
        <Typography variant="pi" textColor="neutral800">
          {say('translators.panel.unsaved', { language: languageInSentence(locale, reader) })}
        </Typography>
      )}
      <Hands {...{ target, acts }} worker={told ? told.worker : details.worker} />
      <Contradictions details={details} />
      {changesOfSource.length > 0 && <Changes changes={changesOfSource} language={sourceLocale} />}
      {mayConfirm(details) && (
        <Button
          variant="secondary"
          size="S"
          disabled={acts.busy !== null}
          onClick={() => void acts.markUpToDate(target)}
        >
          {say('translators.act.up-to-date')}
        </Button>
      )}
      <Lacks details={details} />
      {isSource && <Languages {...{ documentId, title, locale, acts }} />}
      <Flex role="status">{acts.told && <Quiet>{acts.told}</Quiet>}</Flex>
      {failed && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {failed.reason}
        </Typography>
      )}
    </Flex>
  );
};

/** Whoever may not read this language has nothing to try again. */
const isForbidden = (error: object): boolean => 'status' in error && (error.status === 403 || error.status === 404);

interface TranslationProps extends OfLanguage {
  title: string | null;
  /** When this language was saved last. */
  savedAt: unknown;
}

const Translation = ({ documentId, locale, title, savedAt }: TranslationProps) => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { data, error, isFetching, refetch } = useDetails({ documentId, locale }, savedAt);
  if (data) return <Details {...{ documentId, title }} details={data} />;
  if (!error || isFetching) return <Loader small>{say('translators.panel.loading')}</Loader>;
  if (isForbidden(error)) return <Quiet>{say('translators.panel.unreadable')}</Quiet>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="pi" textColor="danger600">
        {say('translators.panel.failed', { reason: sayError(error) })}
      </Typography>
      <TextButton startIcon={<ArrowClockwise />} onClick={() => void refetch()}>
        {say('translators.retry')}
      </TextButton>
    </Flex>
  );
};

type InLanguageProps = Omit<TranslationProps, 'locale'> & { locale: string | null };

const InLanguage = ({ locale, ...props }: InLanguageProps) => {
  const { data } = useLocalesQuery();
  const own = locale ?? data?.defaultCode;
  return own === undefined ? null : <Translation key={`${props.documentId} ${own}`} {...props} locale={own} />;
};

/** Beside an article: what this language owes its source; beside the source, where the others stand. */
export const TranslationPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useText();
  const { locale } = useContentLocale(document);
  // The other tab shows what readers see, not what is written.
  if (model !== ARTICLE || !documentId || activeTab === 'published') return null;
  const [title, savedAt] = [at(document, 'title'), at(document, 'updatedAt')];
  return {
    title: say('translators.panel'),
    content: <InLanguage {...{ documentId, locale, savedAt }} title={typeof title === 'string' ? title : null} />,
  };
};
