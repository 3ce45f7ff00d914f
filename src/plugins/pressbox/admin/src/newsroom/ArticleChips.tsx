import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowsCounterClockwise, Check, Clock, Pencil, Plus } from '@strapi/icons';
import type { DayArticle, DayArticleLanguage } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { Chip } from './layout';
import { ON_TITLE } from '../desks/on-title';

const LOOKS = {
  draft: { Icon: Pencil, color: 'neutral600' },
  modified: { Icon: ArrowsCounterClockwise, color: 'secondary600' },
  published: { Icon: Check, color: 'success600' },
  held: { Icon: Clock, color: 'warning600' },
} as const;

interface LanguageChipProps {
  article: DayArticle;
  locale: string;
  /** Nothing where the article is not in this language. */
  language: DayArticleLanguage | undefined;
  sayHour: (moment: string) => string;
}

const LanguageChip = ({ article: { documentId, kind }, locale, language, sayHour }: LanguageChipProps) => {
  const { say, locale: reader } = useText();
  const state = language ? (language.heldUntil ? 'held' : language.state) : null;
  const hour = language?.heldUntil ? sayHour(language.heldUntil) : null;
  const name = say('newsroom.state', { kind, state, hour, language: languageName(locale, reader) });
  const { Icon, color } = state ? LOOKS[state] : { Icon: Plus, color: 'neutral500' };
  return (
    <Chip
      to={formAddress(ARTICLE, documentId, locale)}
      state={language?.title ? undefined : ON_TITLE}
      $isThere={state !== null}
      title={language?.title ? `${name}: ${language.title}` : name}
    >
      <span aria-hidden>{locale.toUpperCase()}</span>
      <Icon fill={color} aria-hidden />
      {hour && <span aria-hidden>{hour}</span>}
      <VisuallyHidden>{name}</VisuallyHidden>
    </Chip>
  );
};

interface ArticleChipsProps {
  article: DayArticle;
  /** The newsroom's languages. */
  languages: readonly string[];
  /** Those that whoever looks may add to an article. */
  beginIn: readonly string[];
  sayHour: (moment: string) => string;
}

/** An article of a match, with where it stands in each language. */
export const ArticleChips = ({ article, languages, beginIn, sayHour }: ArticleChipsProps) => {
  const { say } = useText();
  const own = (locale: string) => article.languages.find((language) => language.locale === locale);
  const codes = [...new Set([...languages, ...article.languages.map(({ locale }) => locale)])];
  const shown = codes.filter((locale) => own(locale) || beginIn.includes(locale));
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Typography variant="pi" textColor="neutral600">
        {say('newsroom.kind', { kind: article.kind })}
      </Typography>
      {shown.map((locale) => (
        <LanguageChip key={locale} {...{ article, locale, sayHour }} language={own(locale)} />
      ))}
    </Flex>
  );
};
