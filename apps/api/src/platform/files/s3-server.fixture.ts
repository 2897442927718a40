import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface FakeS3 {
  readonly url: string;
  /** What lies in the buckets: `/bucket/key` to bytes. */
  readonly objects: Map<string, Buffer>;
  readonly asked: string[];
  /** Answers the next requests with these, whatever they are. */
  readonly troubles: number[];
  close(): Promise<void>;
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The signature as the documentation of AWS says to compute it (Signature Version 4, authorization header). */
function signatureOf(request: IncomingMessage, secret: string): string {
  const [, scope = '', signed = ''] =
    /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '') ?? [];
  const canonical = [
    request.method,
    request.url?.split('?')[0],
    request.url?.split('?')[1] ?? '',
    ...signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signed,
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((above, part) => hmac(above, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

/** A store that speaks as much of S3 as is used here, and believes no signature that it did not work out itself. */
export async function startS3(keyId: string, secret: string): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const troubles: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const path = request.url ?? '';
      asked.push(`${request.method} ${path}`);
      const trouble = troubles.shift();
      const given = request.headers.authorization ?? '';
      const headers = request.headers;
      if (trouble !== undefined) response.writeHead(trouble).end();
      else if (
        !given.includes(`Credential=${keyId}/`) ||
        !given.endsWith(`Signature=${signatureOf(request, secret)}`)
      )
        response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      else if (sha256(body) !== headers['x-amz-content-sha256'])
        response.writeHead(400).end('<Error><Code>XAmzContentSHA256Mismatch</Code></Error>');
      else if (request.method === 'PUT' && headers['content-length'] === undefined)
        response.writeHead(411).end();
      else if (request.method === 'PUT') {
        objects.set(path, body);
        response.writeHead(200).end();
      } else if (request.method === 'DELETE') {
        objects.delete(path);
        response.writeHead(204).end();
      } else {
        const found = objects.get(path);
        if (found === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
        else response.writeHead(200, { 'content-length': found.length }).end(found);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    asked,
    troubles,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
