/** Writes the words of the demo newsroom: authors, tags, partners, articles, each in its languages. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { toBlocks } from './blocks';
import { idOf, type FactIds, type Ids } from './facts';
import type { ArticleFile, DemoFiles, TagFile } from './files';

/** The newsroom's own language first: it is the one that the others are translated from. */
const sourceFirst = (locales: Record<string, unknown>, source: string): string[] =>
  Object.keys(locales).sort((a, b) => Number(b === source) - Number(a === source));

export const loadWords = async (
  strapi: Core.Strapi,
  files: DemoFiles,
  facts: FactIds,
  source: string,
): Promise<void> => {
  const documents = (type: string) => strapi.documents(`plugin::pressbox.${type}` as UID.ContentType);

  /** Creates a document in its first language and adds the others. */
  const createIn = async (type: string, locales: string[], data: (locale: string) => object): Promise<string> => {
    const [first = source, ...others] = locales;
    const { documentId } = await documents(type).create({ locale: first, data: data(first) as never });
    for (const locale of others) await documents(type).update({ documentId, locale, data: data(locale) as never });
    return documentId;
  };

  const authors: Ids = new Map();
  for (const author of files.authors()) {
    authors.set(author.slug, (await documents('author').create({ data: author as never })).documentId);
  }

  const createTag = ({ kind, countryCode, competition, team, player, coach, locales }: TagFile): Promise<string> => {
    const subject = {
      kind,
      countryCode,
      competition: idOf(facts.competitions, competition),
      team: idOf(facts.teams, team),
      player: idOf(facts.players, player),
      coach: idOf(facts.coaches, coach),
    };
    const [first = source] = sourceFirst(locales, source);
    return createIn('tag', sourceFirst(locales, source), (locale) => ({
      ...locales[locale],
      ...(locale === first && subject),
    }));
  };
  const tags: Ids = new Map();
  for (const tag of files.tags()) tags.set(tag.key, await createTag(tag));

  for (const { position, locales } of files.partners()) {
    await createIn('partner', sourceFirst(locales, source), (locale) => ({ ...locales[locale], position }));
  }

  const media = files.media();
  const upload = async (file: string): Promise<number> => {
    const filepath = path.join(files.folder, 'media', file);
    const [image] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: {
          fileInfo: {
            name: file,
            alternativeText: media.find((picture) => picture.file === file)?.alternativeText ?? '',
          },
        },
        files: { filepath, originalFilename: file, mimetype: 'image/jpeg', size: statSync(filepath).size },
      });
    return image.id;
  };
  const covers = new Map<string, number>();
  for (const { cover } of files.articles()) if (cover && !covers.has(cover)) covers.set(cover, await upload(cover));

  const articles: Ids = new Map();
  const createArticle = async (article: ArticleFile): Promise<string> => {
    const { key, kind, publishedAt, locales, sourceLocale, cover, revised } = article;
    const shared = {
      kind,
      cover: cover ? covers.get(cover) : undefined,
      matches: article.matches.map((slug) => idOf(facts.matches, slug)),
      tags: article.tags.map((tag) => idOf(tags, tag)),
      authors: article.authors.map((slug) => idOf(authors, slug)),
    };
    const wordsIn = (locale: string) => ({
      ...locales[locale],
      body: toBlocks(files.body(key, locale)),
      releasedAt: publishedAt,
      ...(locale === sourceLocale ? shared : { sourceLocale }),
    });
    const all = sourceFirst(locales, sourceLocale);
    if (!revised) return createIn('article', all, wordsIn);
    const early = all.filter((locale) => locale === sourceLocale || revised.after.includes(locale));
    const documentId = await createIn('article', early, (locale) => ({
      ...wordsIn(locale),
      ...(locale === sourceLocale && revised.earlier),
    }));
    for (const locale of all.filter((code) => code === sourceLocale || !early.includes(code)))
      await documents('article').update({ documentId, locale, data: wordsIn(locale) as never });
    return documentId;
  };
  for (const article of files.articles()) articles.set(article.key, await createArticle(article));
  for (const { key, related, sourceLocale } of files.articles()) {
    const documentId = idOf(articles, key) ?? '';
    const data = { related: related.map((other) => idOf(articles, other)) };
    await documents('article').update({ documentId, locale: sourceLocale, data: data as never });
  }
  for (const documentId of articles.values()) {
    await strapi.documents('plugin::pressbox.article').publish({ documentId, locale: '*' });
  }
};
