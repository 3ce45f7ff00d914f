/** Databases that refuse a commit: what a test writes under one of these names is refused as late as can be. */
import type { Client } from './environment';

/** A draft, and what readers would see, that no commit takes. */
export const [NO_DRAFT, NO_PAGE] = ['Refused draft', 'Refused page'];
const REFUSED_ARTICLE = `new.title like '${NO_DRAFT}%' or (new.title like '${NO_PAGE}%' and new.published_at is not null)`;

/** Statements that make the commit of every new team called "Refused…" and of such articles fail, and take that back. */
export const REFUSALS: Readonly<Partial<Record<Client, { status: number; on: string[]; off: string[] }>>> = {
  postgres: {
    status: 500,
    on: [
      `create function refuse_at_commit() returns trigger as $$ begin
         if new.name like 'Refused%' then raise exception 'refused at commit'; end if; return null; end $$ language plpgsql`,
      `create constraint trigger refuse_at_commit after insert on pressbox_teams deferrable initially deferred
         for each row execute function refuse_at_commit()`,
      `create function refuse_article() returns trigger as $$ begin
         if ${REFUSED_ARTICLE} then raise exception 'refused at commit'; end if; return null; end $$ language plpgsql`,
      `create constraint trigger refuse_article after insert on pressbox_articles deferrable initially deferred
         for each row execute function refuse_article()`,
    ],
    off: [
      'drop trigger refuse_at_commit on pressbox_teams',
      'drop function refuse_at_commit()',
      'drop trigger refuse_article on pressbox_articles',
      'drop function refuse_article()',
    ],
  },
  // A reference to nothing, which SQLite looks at only when it commits.
  sqlite: {
    // To whoever wrote it, what it refers to has gone meanwhile.
    status: 409,
    on: [
      'create table dangling (team integer references pressbox_teams (id) deferrable initially deferred)',
      `create trigger refuse_at_commit after insert on pressbox_teams when new.name like 'Refused%'
         begin insert into dangling values (-1); end`,
      `create trigger refuse_article after insert on pressbox_articles when ${REFUSED_ARTICLE}
         begin insert into dangling values (-1); end`,
    ],
    off: ['drop trigger refuse_at_commit', 'drop trigger refuse_article', 'drop table dangling'],
  },
};
