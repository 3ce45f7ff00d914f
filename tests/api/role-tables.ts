/** Who may do what, as tables. A new route is a new row. */
/** A table as it is read: rows of cells, the first of which names the row. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));

/**
 * `GET /{type}` stands for the route of every type that a reader may ask for. The home page is ready once anyone has
 * asked for it, and what anyone may read is handed to everybody from there.
 */
export const CONTENT_API = `
route                                  anyone   signed-in   custom   read-only   full
GET /{type}                            yes      yes         no       yes         yes
GET /{type}/:id                        yes      yes         no       yes         yes
POST /{type}                           no       no          no       no          yes
PUT /{type}/:id                        no       no          no       no          yes
DELETE /{type}/:id                     no       no          no       no          yes
GET /articles/:documentId/preview      no       no          yes      no          yes
GET /articles/:documentId/facts        no       no          yes      no          yes
GET /matches/:documentId/check         no       no          no       no          yes
GET /matches/:documentId/agate         yes      yes         no       yes         yes
GET /pages/articles/:slug              yes      yes         no       yes         yes
GET /pages/matches/:slug               yes      yes         no       yes         yes
GET /pages/tags/:slug                  yes      yes         no       yes         yes
GET /pages/authors/:slug               yes      yes         no       yes         yes
GET /pages/preview/:documentId         no       no          no       no          no
GET /pages/home                        yes      yes         yes      yes         yes
POST /articles/:documentId/rating      yes      yes         no       yes         yes
POST /articles/:documentId/reads       yes      yes         no       yes         yes
`;

/** The panel's own routes. A cell says who is let in; what they are told there is another test's. */
export const PANEL = `
route                                       Visitor   Nobody   Editor   Desk   fr    en    it    Chief
GET /matches/:documentId/check              no        no       yes      yes    yes   yes   yes   yes
GET /matches/:documentId/desk               no        no       yes      yes    yes   yes   yes   yes
GET /matches/:documentId/desk/stream        no        no       yes      yes    yes   yes   yes   yes
GET /matches/:documentId/squads             no        no       yes      yes    yes   yes   yes   yes
GET /matches/:documentId/agate              no        no       yes      yes    yes   yes   yes   yes
POST /matches/:documentId/events            no        no       no       yes    no    no    no    yes
PUT /matches/:documentId/events/:event      no        no       yes      yes    no    no    no    yes
DELETE /matches/:documentId/events/:event   no        no       no       yes    no    no    no    yes
PUT /matches/:documentId/phase              no        no       no       yes    no    no    no    yes
GET /articles/:documentId/embargo           no        no       yes      yes    yes   yes   yes   yes
POST /articles/:documentId/facts            no        no       yes      yes    yes   yes   yes   yes
GET /articles/:documentId/contradictions    no        no       yes      yes    yes   yes   yes   yes
POST /articles/:documentId/contradictions   no        no       yes      no     no    no    no    yes
POST /matches/:documentId/agate/read        no        no       yes      yes    yes   yes   yes   yes
POST /matches/:documentId/agate/apply       no        no       no       yes    no    no    no    yes
GET /newsroom                               no        no       yes      yes    yes   yes   yes   yes
GET /home/drafts                            no        no       yes      yes    yes   yes   yes   yes
GET /home/held                              no        no       yes      yes    yes   yes   yes   yes
GET /home/contradictions                    no        no       yes      yes    yes   yes   yes   yes
GET /translations                           no        no       yes      yes    yes   yes   yes   yes
GET /translations/waiting                   no        no       yes      yes    yes   yes   yes   yes
GET /translations/people                    no        no       yes      yes    yes   yes   yes   yes
GET /translations/live/:match               no        no       yes      yes    yes   yes   yes   yes
PUT /translations/live/:match/:entry        no        no       yes      yes    yes   yes   yes   yes
GET /translations/xliff                        no        no       yes      yes    yes   yes   yes   yes
POST /translations/xliff                       no        no       yes      yes    yes   yes   yes   yes
GET /translations/:documentId               no        no       yes      yes    yes   yes   yes   yes
GET /translations/:documentId/sides         no        no       yes      yes    yes   yes   yes   yes
PUT /translations/:documentId/sides         no        no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/sides/check  no        no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/sides/machine  no      no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/assign       no        no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/up-to-date   no        no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/source       no        no       yes      yes    yes   yes   yes   yes
POST /translations/:documentId/working      no        no       yes      yes    yes   yes   yes   yes
POST /newsroom/match-line                   no        no       no       yes      no    no    no    yes
POST /newsroom/matches                      no        no       no       yes      no    no    no    yes
POST /newsroom/tags                         no        no       yes      yes    yes   yes   yes   yes
POST /photos                                no        no       yes      yes    yes   yes   yes   yes
POST /matches/:documentId/articles          no        no       yes      no     no    no    no    yes
POST /matches/:documentId/agate/preview     no        no       no       yes    no    no    no    yes
POST /matches/:documentId/agate/undo        no        no       no       yes    no    no    no    yes
GET /matches/:documentId/sheets             no        no       yes      yes    yes   yes   yes   yes
GET /locales                                no        yes      yes      yes    yes   yes   yes   yes
GET /settings                               no        no       no       no     no    no    no    yes
PUT /settings                               no        no       no       no     no    no    no    yes
POST /settings/print                        no        no       no       no     no    no    no    yes
GET /settings/missing-names                 no        no       no       no     no    no    no    yes
`;

/** In every language, in none, or in their "own": the content manager, by type and action. */
export const MANAGER = `
type               action      Nobody   Editor   Desk   fr    en    it    Chief
article            read        no       yes      yes    yes   yes   yes   yes
article            begin       no       yes      no     no    no    no    yes
article            translate   no       yes      no     own   own   own   yes
article            update      no       yes      no     own   own   own   yes
article            clone       no       yes      no     no    no    no    yes
article            publish     no       yes      no     no    no    no    yes
article            unpublish   no       yes      no     no    no    no    yes
article            discard     no       yes      no     own   own   own   yes
article            delete      no       yes      no     no    no    no    yes
tag                read        no       yes      yes    yes   yes   yes   yes
tag                begin       no       yes      no     no    no    no    yes
tag                update      no       yes      no     own   own   own   yes
tag                clone       no       yes      no     no    no    no    yes
tag                delete      no       yes      no     no    no    no    yes
commentary-entry   read        no       yes      yes    yes   yes   yes   yes
commentary-entry   begin       no       yes      yes    no    no    no    yes
commentary-entry   update      no       yes      yes    own   own   own   yes
commentary-entry   clone       no       yes      yes    no    no    no    yes
commentary-entry   delete      no       yes      yes    no    no    no    yes
partner            read        no       yes      yes    yes   yes   yes   yes
partner            begin       no       yes      no     no    no    no    yes
partner            update      no       yes      no     no    no    no    yes
partner            clone       no       yes      no     no    no    no    yes
partner            delete      no       yes      no     no    no    no    yes
author             read        no       yes      yes    yes   yes   yes   yes
author             begin       no       yes      no     no    no    no    yes
author             update      no       yes      no     no    no    no    yes
author             clone       no       yes      no     no    no    no    yes
author             delete      no       yes      no     no    no    no    yes
match              read        no       yes      yes    yes   yes   yes   yes
match              begin       no       no       yes    no    no    no    yes
match              update      no       no       yes    no    no    no    yes
match              clone       no       no       yes    no    no    no    yes
match              delete      no       no       yes    no    no    no    yes
tie                read        no       yes      yes    yes   yes   yes   yes
tie                begin       no       no       yes    no    no    no    yes
tie                update      no       no       yes    no    no    no    yes
tie                clone       no       no       yes    no    no    no    yes
tie                delete      no       no       yes    no    no    no    yes
edition            read        no       yes      yes    yes   yes   yes   yes
edition            begin       no       no       yes    no    no    no    yes
edition            update      no       no       yes    no    no    no    yes
edition            clone       no       no       yes    no    no    no    yes
edition            delete      no       no       yes    no    no    no    yes
competition        read        no       yes      yes    yes   yes   yes   yes
competition        begin       no       no       yes    no    no    no    yes
competition        update      no       no       yes    no    no    no    yes
competition        clone       no       no       yes    no    no    no    yes
competition        delete      no       no       yes    no    no    no    yes
team               read        no       yes      yes    yes   yes   yes   yes
team               begin       no       no       yes    no    no    no    yes
team               update      no       no       yes    no    no    no    yes
team               clone       no       no       yes    no    no    no    yes
team               delete      no       no       yes    no    no    no    yes
player             read        no       yes      yes    yes   yes   yes   yes
player             begin       no       no       yes    no    no    no    yes
player             update      no       no       yes    no    no    no    yes
player             clone       no       no       yes    no    no    no    yes
player             delete      no       no       yes    no    no    no    yes
coach              read        no       yes      yes    yes   yes   yes   yes
coach              begin       no       no       yes    no    no    no    yes
coach              update      no       no       yes    no    no    no    yes
coach              clone       no       no       yes    no    no    no    yes
coach              delete      no       no       yes    no    no    no    yes
referee            read        no       yes      yes    yes   yes   yes   yes
referee            begin       no       no       yes    no    no    no    yes
referee            update      no       no       yes    no    no    no    yes
referee            clone       no       no       yes    no    no    no    yes
referee            delete      no       no       yes    no    no    no    yes
venue              read        no       yes      yes    yes   yes   yes   yes
venue              begin       no       no       yes    no    no    no    yes
venue              update      no       no       yes    no    no    no    yes
venue              clone       no       no       yes    no    no    no    yes
venue              delete      no       no       yes    no    no    no    yes
match-event        read        no       yes      yes    yes   yes   yes   yes
match-event        begin       no       no       yes    no    no    no    yes
match-event        update      no       yes      yes    no    no    no    yes
match-event        clone       no       no       yes    no    no    no    yes
match-event        delete      no       no       yes    no    no    no    yes
team-sheet         read        no       yes      yes    yes   yes   yes   yes
team-sheet         begin       no       no       yes    no    no    no    yes
team-sheet         update      no       yes      yes    no    no    no    yes
team-sheet         clone       no       no       yes    no    no    no    yes
team-sheet         delete      no       no       yes    no    no    no    yes
appearance         read        no       yes      yes    yes   yes   yes   yes
appearance         begin       no       no       yes    no    no    no    yes
appearance         update      no       yes      yes    no    no    no    yes
appearance         clone       no       no       yes    no    no    no    yes
appearance         delete      no       no       yes    no    no    no    yes
`;
export const ROLES: Readonly<Record<string, string>> = {
  Nobody: 'Nobody',
  Editor: 'Newsroom editor',
  Desk: 'Match desk',
  fr: 'Translator (fr)',
  en: 'Translator (en)',
  it: 'Translator (it)',
  Chief: 'Super Admin',
};
export const LANGUAGES = ['fr', 'en', 'it'] as const;
