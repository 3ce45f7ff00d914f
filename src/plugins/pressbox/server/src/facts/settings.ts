import type { PublishRule } from '../../../contracts/src';

/** What a newsroom may set about the fact check. */
export interface FactCheckConfig {
  /** What a publication meets that the facts contradict: "warn" asks and keeps the answer, "refuse" holds it up. */
  publish: PublishRule;
}

export const factCheckDefaults: FactCheckConfig = { publish: 'warn' };

/** The permission to publish against the facts where the newsroom refuses: granted in Settings → Roles, to nobody at first. */
export const PUBLISH_CONTRADICTED = 'plugin::pressbox.publish-contradicted';
