/** The `.env` of this newsroom: made once, with secrets that are nobody else's. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const FILE = path.join(ROOT, '.env');
const secret = (bytes = 24) => randomBytes(bytes).toString('base64url');

const SECRETS = {
  APP_KEYS: () => [1, 2, 3, 4].map(() => secret()).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: () => randomBytes(16).toString('hex'),
};

const parse = (text) =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line))
      .filter(Boolean)
      .map(([, name, value]) => [name, value]),
  );

/** Writes `.env` from `.env.example` where there is none. An `.env` that is there is not touched. */
export const ensureEnvironment = () => {
  if (existsSync(FILE)) return;
  const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
  const filled = example.replace(/^([A-Z_]+)=$/gm, (line, name) =>
    SECRETS[name] ? `${name}=${SECRETS[name]()}` : line,
  );
  writeFileSync(FILE, filled, { mode: 0o600 });
  console.log('Wrote .env with secrets of its own.');
};

/** What `.env` says, under what the shell says. */
export const readEnvironment = () => ({
  ...(existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {}),
  ...process.env,
});

/** A value that is kept in `.env` from its first use. */
export const keepInEnvironment = (name, make) => {
  const known = readEnvironment()[name];
  if (known) return known;
  const value = make();
  appendFileSync(FILE, `\n# The password of the demo's administrator.\n${name}=${value}\n`);
  return value;
};

/** A password that Strapi takes: it wants a capital, a small letter and a digit. */
export const makePassword = () => `Pb1-${secret(12)}`;
