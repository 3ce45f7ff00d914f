/** Pressbox on the server: what it is made of is in `rooms.ts`, the thinking in core. */
import { bootstrap } from './bootstrap';
import config from './config';
import { destroy } from './destroy';
import { register } from './register';
import { contentTypes, controllers, middlewares, policies, routes, services } from './rooms';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers,
  middlewares,
  policies,
  routes,
  services,
};
