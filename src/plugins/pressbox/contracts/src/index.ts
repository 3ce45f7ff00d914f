/**
 * What goes over the wire. Types only: safe to import in a browser.
 *
 * A route is a namespace, named by its verb and headed by its address and purpose: `Request` with `params`, `query` and
 * `body`, and `Response`. What a route takes is checked by the schemas beside it (`….schema.ts`), which are the server's.
 */
export type * from './agate';
export type * from './contradictions';
export type * from './day';
export type * from './embargo';
export type * from './fact-check';
export type * from './home';
export type * from './match-check';
export type * from './match-desk';
export type * from './newsroom';
export type * from './pages';
export type * from './photos';
export type * from './preview';
export type * from './readers';
export type * from './settings';
export type * from './stale';
export type * from './translations';
