/**
 * The rooms of the server, put together. Each says in its `index.ts` what it adds; what is said here is the order, where
 * it matters, and why.
 */
import * as agate from './agate';
import * as articles from './articles';
import * as delivery from './delivery';
import * as desk from './desk';
import * as facts from './facts';
import * as labels from './labels';
import * as languages from './languages';
import * as match from './match';
import * as media from './media';
import * as names from './names';
import * as newsroom from './newsroom';
import * as pages from './pages';
import * as platform from './platform';
import { isOurs } from './platform/documents';
import type { CreateRule, Route, Step } from './platform/room';
import * as preview from './preview';
import * as questions from './questions';
import * as readers from './readers';
import * as requests from './requests';
import * as roles from './roles';
import * as preferences from './preferences';
import * as slugs from './slugs';
import * as tags from './tags';
import * as teams from './teams';
import * as translations from './translations';
import * as writes from './writes';

/** Every type of the plugin, by the name Strapi knows it by. */
export const contentTypes = {
  ...teams.contentTypes,
  ...match.contentTypes,
  ...articles.contentTypes,
  ...tags.contentTypes,
  ...languages.contentTypes,
  ...translations.contentTypes,
  ...slugs.contentTypes,
  ...readers.contentTypes,
  ...pages.contentTypes,
};

const roomServices = {
  ...platform.services,
  ...roles.services,
  ...languages.services,
  ...slugs.services,
  ...tags.services,
  ...articles.services,
  ...match.services,
  ...agate.services,
  ...facts.services,
  ...media.services,
  ...desk.services,
  ...newsroom.services,
  ...translations.services,
  ...pages.services,
  ...delivery.services,
  ...preview.services,
  ...readers.services,
  ...requests.services,
  ...preferences.services,
};

declare module './platform/service' {
  interface Plugin {
    services: { [Name in keyof typeof roomServices]: ReturnType<(typeof roomServices)[Name]> };
  }
}

export const services = { ...platform.generatedServices, ...roomServices };

/** A room may put its own controller in the place of one that Strapi generates. */
export const controllers = {
  ...platform.generatedControllers,
  ...languages.controllers,
  ...articles.controllers,
  ...match.controllers,
  ...agate.controllers,
  ...facts.controllers,
  ...media.controllers,
  ...desk.controllers,
  ...newsroom.controllers,
  ...translations.controllers,
  ...delivery.controllers,
  ...preview.controllers,
  ...readers.controllers,
  ...preferences.controllers,
};

export const { policies } = roles;

export const middlewares = { ...languages.middlewares, ...writes.middlewares, ...requests.middlewares };

/** Ours before what Strapi generates: the first route that fits an address answers. */
const contentApiRoutes = (): Route[] => [
  ...articles.contentApiRoutes,
  ...match.contentApiRoutes,
  ...agate.contentApiRoutes,
  ...facts.contentApiRoutes,
  ...delivery.contentApiRoutes,
  ...preview.contentApiRoutes,
  ...readers.contentApiRoutes,
  ...platform.generatedRoutes(),
];

/** `/pressbox/…`, for whoever of the admin panel may read what they speak of. */
const adminRoutes = (): Route[] => [
  ...match.adminRoutes,
  ...articles.adminRoutes,
  ...agate.adminRoutes,
  ...facts.adminRoutes,
  ...media.adminRoutes,
  ...desk.adminRoutes,
  ...newsroom.adminRoutes,
  ...translations.adminRoutes,
  ...languages.adminRoutes,
  ...preferences.adminRoutes,
];

export const routes = {
  'content-api': () => ({ type: 'content-api' as const, routes: contentApiRoutes() }),
  admin: () => ({ type: 'admin' as const, routes: adminRoutes() }),
};

/** Our types only: another plugin's writes are not slowed down. */
const ours =
  (create: CreateRule): CreateRule =>
  (strapi) => {
    const rule = create(strapi);
    return (context, next) => (isOurs(context.uid) ? rule(context, next) : next());
  };

/**
 * The rules that hold on every path through the document service: the content manager's, the content API's and a
 * developer's own. The first stands outermost: each is told what those before it have settled.
 */
export const rules: readonly CreateRule[] = [
  // Reads of any type may come to articles and to names.
  articles.rules.drafts,
  names.rules.nameFields,
  // All that follows is one transaction, and is done again with it.
  writes.rules.transaction,
  ...[
    // Which document, from what, and whether it may be written at all.
    writes.rules.identity,
    writes.rules.clones,
    writes.rules.stale,
    languages.rules.overtaken,
    languages.rules.languages,
    // Fields are sound before a rule builds on them; rows are looked at again on the way out.
    writes.rules.fieldChecks,
    match.rules.rowChecks,
    // What is made where nobody has written it. A tag takes its name before its slug is made of it.
    articles.rules.initials,
    match.rules.sheetReadiness,
    facts.rules.publications, // Around the embargo, which publishes nothing before the hour.
    articles.rules.embargo,
    tags.rules.tags,
    slugs.rules.copied,
    slugs.rules.slugs,
    // Carried to the other languages once it is settled.
    languages.rules.shared,
    // Nothing is deleted under a fact, and then what belongs to it goes along.
    writes.rules.deletionGuard,
    writes.rules.cascade,
    writes.rules.partsTakenOut,
  ].map(ours),
];

/** Done as the plugin registers, before and after the rules. */
export const registerBeforeRules: readonly Step[] = [
  platform.register.guardDatabase, // Beneath everything that opens a transaction.
  names.register.namesField,
  articles.register.anchors,
  roles.register.conditions,
  languages.register.carryForOurselves,
];
export const registerAfterRules: readonly Step[] = [
  writes.register.managerWrites,
  labels.register.managerLabels,
  preview.register.managerPreview,
  requests.register.trouble,
  requests.register.limit,
  questions.register.bounds,
  pages.register.entryDoubles,
  articles.register.hideDrafts, // Before names are printed: what is hidden is not printed.
  names.register.printNames,
  media.register.photoColumns,
  media.register.publicFiles,
  media.register.incoming,
  delivery.register.nodes,
  translations.register.events,
];

/** Done once the database is open: first what listens to rows, then what needs rows in place. */
export const startSteps: readonly Step[] = [
  platform.lifecycles.answerFaults,
  platform.lifecycles.keepUpdatedAt, // After Strapi's own subscriber, whose date it takes back.
  articles.lifecycles.releasedReads,
  writes.lifecycles.partsForLife, // Refuses before anything is locked or counted.
  questions.lifecycles.rowCount,
  match.lifecycles.scores,
  writes.lifecycles.parentLocks,
  languages.lifecycles.welcome,
  translations.lifecycles.translations,
  // Places to wait at, before anything of ours is written.
  platform.start.holds,
  preferences.start.inForce, // Before a slug is made or a page compiled by another zone.
  slugs.start.slugs,
  // Marks, before the first thing that is done once.
  facts.start.permission, // Before Strapi hands every permission there is to its super admins.
  preferences.start.permissions,
  roles.start.marks,
  roles.start.publicReads,
  roles.start.roles,
  labels.start.nameTies,
  // What an older version has left, before anybody reads it.
  pages.start.entries,
  languages.start.mendShared,
  articles.start.repairEmbargo,
  // Clocks and the cache last: they see a newsroom that is whole.
  readers.start.clock,
  delivery.start.pageCache, // Writes are noted from here on.
  translations.start.looks,
  articles.start.embargoClock,
];

/** What writes stops before what it writes to. */
export const stopSteps: readonly Step[] = [
  desk.stop.streams,
  articles.stop.embargoClock,
  readers.stop.clock,
  translations.stop.looks,
  delivery.stop.pageCache,
  preferences.stop.clock,
  requests.stop.limits,
];
