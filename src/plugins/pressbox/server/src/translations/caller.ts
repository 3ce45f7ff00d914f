import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { createDesk, type Ability } from '../roles/desk';
import type { Caller } from './languages';

/** Who asks, with what they may do and as conditions ask for them. */
export const callerOf = (strapi: Core.Strapi, ctx: Context): Caller => {
  const { user, userAbility } = ctx.state as {
    user?: { id: number; roles?: { id: number }[] };
    userAbility?: Ability;
  };
  const person = { id: user?.id ?? -1, roles: user?.roles ?? [] };
  return { id: person.id, desk: createDesk(strapi, userAbility), person };
};
