/** What goes over the wire. Types only: safe to import in a browser. */
export type * from './agate';
export type * from './pages';
export type * from './readers';
