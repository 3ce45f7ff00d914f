import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import {
  ARTICLE_TEXTS,
  checkArticle,
  factWordsFor,
  isCheckedWhole,
  proposeMends,
  type ArticleFinding,
  type ArticleOptions,
  type ArticleWords,
  type OwnFactWords,
} from '../../../core/src';
import type { CheckedMatch, CheckTyped, FindArticleFacts } from '../../../contracts/src';
import { ARTICLE } from '../platform/uids';
import { factsOfLinked, type Facts, type MaySee } from './facts-of-linked';
import type { Linked } from './legs';
import { linkedAfter } from './links';
import { notFound } from '../platform/refuse';

const NO_LINKS = { connect: [], disconnect: [] };

type Status = 'draft' | 'published';

const named = (facts: readonly Facts[]): CheckedMatch[] =>
  facts.map(({ id, match }) => ({ documentId: id, home: match.home.name, away: match.away.name }));

const ids = (matches: readonly Linked[]): string[] => matches.map(({ documentId }) => documentId);

/** Articles held against the facts of their matches. */
export const createFactCheckService = ({ strapi }: { strapi: Core.Strapi }) => {
  const optionsFor = (locale: string, kind: string | null | undefined): ArticleOptions => ({
    locale,
    words: strapi.config.get<OwnFactWords>('plugin::pressbox.factWords', {}),
    isBefore: kind === 'preview',
  });

  const metaOf = ({ locale, words }: ArticleOptions, text: ArticleWords) => ({
    locale,
    isLanguageKnown: factWordsFor(locale, words) !== null,
    isWhole: isCheckedWhole(text),
  });

  const find = (documentId: string, locale: string, status: Status) =>
    strapi.documents(ARTICLE).findOne({
      documentId,
      locale,
      status,
      fields: ['documentId', 'kind', ...ARTICLE_TEXTS],
      populate: { matches: { fields: ['documentId'] } },
    });

  const factsOf = (linked: readonly string[], maySee: MaySee) => factsOfLinked(strapi, linked, maySee);

  const load = async (documentId: string, locale: string, status: Status) => {
    const article = await find(documentId, locale, status);
    if (!article)
      throw notFound(sayRefusal(status === 'draft' ? 'article.no-draft' : 'article.not-published', { locale }));
    return { article, linked: ids((article.matches ?? []) as Linked[]) };
  };

  return {
    /**
     * Holds an article in one language against its matches.
     *
     * @throws NotFoundError where there is no such article in this language and status
     */
    async ofArticle(documentId: string, locale: string, status: Status): Promise<FindArticleFacts.Response> {
      const { article, linked } = await load(documentId, locale, status);
      const { facts } = await factsOf(linked, async () => true);
      const words = article as ArticleWords;
      const options = optionsFor(locale, article.kind);
      const findings = checkArticle(words, facts.map(({ match }) => match), options); // prettier-ignore
      return { data: { findings, matches: named(facts) }, meta: { ...metaOf(options, words), status } };
    },

    /**
     * What a stored draft says against the facts: for a rule, which reads past what a request may be shown. Nothing is
     * looked at where nothing could be contradicted.
     */
    async contradictedIn(
      documentId: string,
      locale: string,
      maySee: MaySee = async () => true,
    ): Promise<ArticleFinding[]> {
      const draft = await strapi.db.query(ARTICLE).findOne({
        where: { documentId, locale, publishedAt: null },
        select: ['id', 'kind', ...ARTICLE_TEXTS],
        populate: { matches: { select: ['id', 'documentId'] } },
      });
      const linked = ids((draft?.matches ?? []) as Linked[]);
      const options = optionsFor(locale, draft?.kind);
      if (linked.length === 0 || factWordsFor(locale, options.words) === null) return [];
      const { facts } = await factsOf(linked, maySee);
      const matches = facts.map(({ match }) => match);
      return checkArticle(draft as ArticleWords, matches, options).filter(({ verdict }) => verdict === 'contradicted');
    },

    /**
     * Holds what is being typed against the matches that the article has once it is saved, and says what would be right.
     *
     * @throws NotFoundError where the article has no draft in this language
     */
    async ofTyped(
      documentId: string,
      locale: string,
      { kind, matches: links = NO_LINKS, ...words }: CheckTyped.Request['body'],
      maySee: MaySee,
    ): Promise<CheckTyped.Response> {
      const { article, linked } = await load(documentId, locale, 'draft');
      const { facts, unreadable } = await factsOf(linkedAfter(linked, links), maySee);
      const options = optionsFor(locale, kind ?? article.kind);
      const matches = facts.map(({ match }) => match);
      const findings = proposeMends(words, checkArticle(words, matches, options), matches, options);
      return {
        data: { findings, matches: named(facts) },
        meta: { ...metaOf(options, words), status: 'draft', unreadable },
      };
    },
  };
};
