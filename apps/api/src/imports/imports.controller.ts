import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import busboy from 'busboy';
import type { Request, Response } from 'express';
import { faultId, faultSentence } from '../platform/graphql/faults.js';
import { describeError, type Log } from '../platform/logging/log.js';
import { Refusal } from '../platform/refusal.js';
import { currentRequest } from '../platform/request.js';
import { LOG } from '../platform/tokens.js';
import { ImportsService } from './imports.service.js';

const FILES_MOST = 10;

/** Files come as multipart/form-data, a stream each; everything else about imports is GraphQL. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly service: ImportsService,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Post(':id/files')
  async files(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = currentRequest()?.actor ?? null;
    if (actor === null) {
      response
        .status(401)
        .json({ problems: [{ code: 'UNAUTHENTICATED', message: 'Sign in first.', path: [] }] });
      return;
    }
    try {
      const taken = await this.take(request, (name, stream) => this.service.addFile(actor, id, name, stream));
      response.status(taken === 0 ? 400 : 200).json({
        problems:
          taken === 0
            ? [
                {
                  code: 'FILE_MISSING',
                  message: 'No file came along. Choose one and send it again.',
                  path: ['file'],
                },
              ]
            : [],
      });
    } catch (error) {
      if (error instanceof Refusal) {
        response.status(422).json({ problems: error.problems });
        return;
      }
      const fault = faultId();
      this.log.error(
        { faultId: fault, requestId: currentRequest()?.id, error: describeError(error) },
        'fault',
      );
      response.status(500).json({ problems: [{ code: 'FAULT', message: faultSentence(fault), path: [] }] });
    }
  }

  /** Hands each file on as it streams in, one after the other; answers how many there were. */
  private take(
    request: Request,
    add: (name: string, stream: NodeJS.ReadableStream & import('node:stream').Readable) => Promise<void>,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      let form: busboy.Busboy;
      try {
        form = busboy({
          headers: request.headers,
          defParamCharset: 'utf8',
          limits: { files: FILES_MOST, fields: 10, parts: FILES_MOST + 10 },
        });
      } catch {
        resolve(0);
        return;
      }
      let taken = 0;
      let queue = Promise.resolve();
      form.on('file', (_field, stream, info) => {
        taken += 1;
        queue = queue.then(() => add(info.filename ?? 'file.csv', stream));
        queue.catch((error: unknown) => {
          stream.resume();
          request.unpipe(form);
          request.resume();
          reject(error instanceof Error ? error : new Error('upload'));
        });
      });
      form.on('error', () => {
        resolve(taken);
      });
      form.on('close', () => {
        queue.then(() => {
          resolve(taken);
        }, reject);
      });
      request.pipe(form);
    });
  }
}
