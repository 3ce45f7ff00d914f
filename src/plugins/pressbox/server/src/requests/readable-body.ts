import { errors } from '@strapi/utils';
import { sayRefusal } from '../../../core/src/refusals';
import type { RouteMiddleware } from '../platform/route-middleware';

interface BodyError {
  type?: string;
  limit?: number;
  status?: number;
  message: string;
}

/** Whether an address can be read: half an escape cannot, and no database compares a NUL. */
const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
};

/**
 * Says what is wrong with a body, or an address, that cannot be read; it stands before Strapi's own readers in
 * `config/middlewares`. Without it the caller gets half an envelope, and every slip of a client fills the log with a
 * stack.
 */
export const readableBody: RouteMiddleware = () => async (ctx, next) => {
  if (!isReadable(ctx.path))
    throw new errors.ValidationError('The address holds a character that no address may hold. Look for a % in it.');
  try {
    await next();
  } catch (error) {
    const { type, limit = 0, status, message } = error as BodyError;
    if (type === 'entity.too.large') {
      const { message: said, ...told } = sayRefusal('body.too-large', { most: Math.round(limit / 1024 / 1024) });
      throw new errors.PayloadTooLargeError(said, told);
    }
    if (error instanceof SyntaxError && status === 400) {
      throw new errors.ValidationError(`The body is no JSON: ${message}. Check its quotes, commas and brackets.`);
    }
    throw error;
  }
};
