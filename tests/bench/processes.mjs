/** A process that is sent commands and answers them. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));

export const start = (file, { env = {}, onNews = () => {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(HERE, file), [], {
      env: { ...process.env, ...env },
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const waiting = new Map();
    let serial = 0;
    const ask = (command, options = {}) =>
      new Promise((done, fail) => {
        serial += 1;
        waiting.set(serial, { done, fail });
        child.send({ id: serial, command, ...options });
      });
    child.on('message', ({ id, port, result, error, ...news }) => {
      if (port) resolve({ port, ask, stop: () => child.kill('SIGTERM') });
      else if (id === undefined) onNews(news);
      else if (error) waiting.get(id)?.fail(new Error(error));
      else waiting.get(id)?.done(result);
    });
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
