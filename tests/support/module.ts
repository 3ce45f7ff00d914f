import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * What an expression of a module of Node comes to, in a process of its own: the tests are no such modules. `it` is what
 * the module exports; what is thrown comes back as its sentence.
 *
 * @example
 * askModule<number>('/…/sum.mjs', 'it.sum(1, 2)'); //=> 3
 */
export const askModule = <T>(file: string, expression: string, env: NodeJS.ProcessEnv = {}): T | { thrown: string } => {
  const code = `
    const it = await import(${JSON.stringify(pathToFileURL(file).href)});
    let answer;
    try { answer = ${expression}; } catch (error) { answer = { thrown: error.message }; }
    console.log(JSON.stringify(answer));`;
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options)) as T;
};
