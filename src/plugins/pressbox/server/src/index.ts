/** Pressbox on the server: lifecycle only; the work is in services, the thinking in core. */
import { bootstrap } from './bootstrap';
import config from './config';
import { contentTypes } from './content-types';
import { destroy } from './destroy';
import { controllers } from './controllers';
import { middlewares } from './middlewares';
import { policies } from './roles/policies';
import { register } from './register';
import { routes } from './routes';
import { coreServices, services } from './services';

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
  services: { ...coreServices, ...services },
};
