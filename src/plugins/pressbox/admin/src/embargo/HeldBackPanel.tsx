import { Flex, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import { sayHour, sayWait } from './embargo';
import { useEmbargo } from './use-embargo';
import { useRelease } from './use-release';

interface HeldBackProps {
  until: string;
  wait: string;
  /** Empty while the hour is not saved. */
  languages: readonly string[];
}

const HeldBack = ({ until, wait, languages }: HeldBackProps) => {
  const { say, locale } = useText();
  const names = new Intl.ListFormat(locale).format(languages.map((code) => languageName(code, locale)));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
        {say('embargo.until', { hour: until })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {wait}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {languages.length > 0 ? say('embargo.languages', { languages: names }) : say('embargo.unsaved')}
      </Typography>
    </Flex>
  );
};

/** Says of an article that waits for its hour until when, and in which languages it will then come out. */
export const HeldBackPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say, locale: reader } = useText();
  const { locale } = useContentLocale(document);
  const article = model === ARTICLE ? documentId : undefined;
  const { until, waiting, now } = useEmbargo(article, locale);
  useRelease(article, locale, now);
  if (model !== ARTICLE || !until) return null;
  return {
    title: say('embargo.title'),
    content: <HeldBack until={sayHour(until, now, reader)} wait={sayWait(until, now, reader)} languages={waiting} />,
  };
};
