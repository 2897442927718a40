import busboy from 'busboy';
import type { Request } from 'express';
import type { Readable } from 'node:stream';

/** What is around the files: boundaries, headers, a few fields. */
const AROUND = 1024 * 1024;

export interface FormLimits {
  readonly files: number;
  /** Of each file. One byte more of it is handed on, so that whoever takes it sees that there was more. */
  readonly fileBytes: number;
}

/** Whether a request says of itself that it is larger than all files that may come with it. */
export const isTooLarge = (request: Request, { files, fileBytes }: FormLimits): boolean =>
  Number(request.headers['content-length'] ?? 0) > files * fileBytes + AROUND;

/** The form is not whole, or is none that can be read. */
export class BrokenForm extends Error {}

/**
 * Reads a multipart form and hands each file on as it streams in, one after the other. Answers whether more files came
 * than were taken, and null when it is no such form. Throws when the form breaks off or a file cannot be taken: what was
 * handed on then is not whole.
 */
export async function receiveForm(
  request: Request,
  limits: FormLimits,
  take: (name: string, stream: Readable) => Promise<void>,
): Promise<{ readonly more: boolean } | null> {
  let form: busboy.Busboy;
  try {
    form = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: limits.files,
        fileSize: limits.fileBytes + 1,
        fields: 10,
        fieldSize: 10_000,
        parts: limits.files + 10,
      },
    });
  } catch {
    return null;
  }
  let more = false;
  const taken: Promise<void>[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      // Not a pipeline: that would end the connection too, and nobody would hear what was wrong.
      const fail = (error: Error): void => {
        request.unpipe(form);
        request.resume();
        form.destroy();
        reject(error);
      };
      form.on('file', (_field, stream, { filename }) => {
        // A form that breaks off ends its file with an error, whether or not anybody reads it yet.
        stream.on('error', () => undefined);
        const one = take(nameOf(filename), stream);
        one.catch(fail);
        taken.push(one);
      });
      form.on('filesLimit', () => {
        more = true;
      });
      form.on('error', (error: Error) => {
        fail(new BrokenForm(error.message));
      });
      form.on('finish', resolve);
      let bytes = 0;
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > limits.files * limits.fileBytes + AROUND) request.destroy();
      });
      request.on('close', () => {
        if (!request.complete) fail(new BrokenForm('The connection ended.'));
      });
      request.pipe(form);
    });
  } finally {
    // Nothing is still being written when this returns.
    await Promise.allSettled(taken);
  }
  await Promise.all(taken);
  return { more };
}

/** Browsers write quotes and line ends in names as %22, %0D and %0A (HTML, 4.10.21.8), and nothing else so. */
const nameOf = (name: unknown): string =>
  typeof name === 'string' ? name.replaceAll('%22', '"').replace(/%0[AD]/gi, ' ') : '';
