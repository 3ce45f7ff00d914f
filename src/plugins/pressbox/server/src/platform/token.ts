import type { Context } from 'koa';

/** Whether whoever asks has shown an API token that is valid. A reader who has signed in has none. */
export const holdsToken = (ctx: Context): boolean =>
  (ctx.state.auth as { strategy?: { name?: string } } | undefined)?.strategy?.name === 'content-api-token';
