import { contentApiRoutes } from './content-api';
import { adminRoutes } from './admin';

export const routes = { 'content-api': contentApiRoutes, admin: adminRoutes };
