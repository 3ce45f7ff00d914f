/** What the content manager's lists and pickers show of our types, and what they find. */
import { registerManagerLabels } from './manager';
import { nameTies } from './tie-field';

export const register = { managerLabels: registerManagerLabels };
export const start = { nameTies };
