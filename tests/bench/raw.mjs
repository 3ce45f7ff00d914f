/** The floor: a Node server that knows one answer. */
import http from 'node:http';

let answer = { headers: [], body: Buffer.alloc(0) };
const server = http.createServer((_, response) => {
  response.writeHead(200, answer.headers);
  response.end(answer.body);
});
process.on('message', ({ id, headers, body }) => {
  answer = { headers, body: Buffer.from(body, 'base64') };
  process.send({ id, result: {} });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
