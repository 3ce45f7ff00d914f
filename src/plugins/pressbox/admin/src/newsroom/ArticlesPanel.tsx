import { Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { CREATES_ARTICLES } from '../desks/permissions';
import { useLocalesQuery } from '../services/newsroom';
import { MATCH } from '../uids';
import { useText } from '../utils/text';
import { useWrite } from './use-write';
import { WriteIn } from './WriteIn';
import { useWriteIn } from './write-in';
import { WriteButtons } from './WriteButtons';

const NONE: readonly string[] = [];

const Articles = ({ match, name }: { match: string; name: string }) => {
  const { data } = useLocalesQuery();
  const languages = data ? [data.defaultCode, ...data.codes.filter((code) => code !== data.defaultCode)] : NONE;
  const { language, choose } = useWriteIn(languages);
  const { write, isLoading } = useWrite();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <WriteIn languages={languages} language={language} onChoose={choose} />
      <WriteButtons
        match={name}
        there={[]}
        first="report"
        isBusy={isLoading || language === null}
        onWrite={(kind) => language !== null && void write(match, kind, language)}
      />
    </Flex>
  );
};

/** Beside a saved match: writes of it, or opens what is written. */
export const ArticlesPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say } = useText();
  const { allowedActions } = useRBAC(model === MATCH ? [CREATES_ARTICLES] : []);
  if (model !== MATCH || !documentId || !allowedActions.canCreate) return null;
  const name = typeof document?.slug === 'string' ? document.slug : '';
  return { title: say('newsroom.panel'), content: <Articles match={documentId} name={name} /> };
};
