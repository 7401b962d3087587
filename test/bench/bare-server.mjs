// The floor: a bare node:http (or node:https) server that reads the whole request and gives the same bytes every time.
// usage: bare-server.mjs BODY_FILE [CERT KEY CA]
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';

const [bodyFile, cert, key, ca] = process.argv.slice(2);
const body = readFileSync(bodyFile);
const headers = { 'content-type': 'application/json;charset=utf-8', 'content-length': body.length };

const answer = (request, response) => {
  request.on('data', () => {}).on('end', () => response.writeHead(200, headers).end(body));
};
const server = cert
  ? https.createServer(
      {
        cert: readFileSync(cert),
        key: readFileSync(key),
        ca: readFileSync(ca),
        requestCert: true,
        rejectUnauthorized: true,
      },
      answer,
    )
  : http.createServer(answer);
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
