import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ATTACHMENT_BYTES_MOST,
  ATTACHMENTS_AT_ONCE,
  problem,
  type Actor,
  type Problem,
} from '@tributary/domain';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Clock } from '../platform/clock.js';
import { Reads } from '../platform/database/reads.js';
import { FileStore } from '../platform/files/file-store.js';
import { BrokenForm, isTooLarge, receiveForm } from '../platform/files/receive-form.js';
import { faultId, faultSentence } from '../platform/graphql/faults.js';
import { isId } from '../platform/ids.js';
import { describeError, type Log } from '../platform/logging/log.js';
import { Refusal } from '../platform/refusal.js';
import { currentRequest } from '../platform/request.js';
import { LOG } from '../platform/tokens.js';
import { attachmentById } from './attachments.reads.js';
import { AttachmentsService, type Arrival } from './attachments.service.js';

const LIMITS = { files: ATTACHMENTS_AT_ONCE, fileBytes: ATTACHMENT_BYTES_MOST };

/** Files come as multipart/form-data and go as downloads; everything else about them is GraphQL. */
@Controller()
export class AttachmentsController {
  constructor(
    private readonly service: AttachmentsService,
    private readonly files: FileStore,
    private readonly reads: Reads,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Post('cycles/:id/attachments')
  async add(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = this.actor(response);
    if (actor === null) return;
    const arrivals: Arrival[] = [];
    try {
      const organisationId = await this.service.expect(actor, id);
      if (isTooLarge(request, LIMITS)) {
        // The rest is not waited for.
        response.set('Connection', 'close');
        refuse(
          response,
          413,
          problem('FILES_LARGE', 'This is more than one upload takes. Send the files one by one.', 'files'),
        );
        return;
      }
      const form = await receiveForm(request, LIMITS, async (name, stream) => {
        const arrival: Arrival = { name, path: null };
        arrivals.push(arrival);
        await this.service.arrive(arrival, stream);
      });
      if (form === null || arrivals.length === 0) {
        refuse(
          response,
          400,
          problem('FILE_MISSING', 'No file came along. Choose one and send it again.', 'files'),
        );
        return;
      }
      const added = await this.service.add(actor, organisationId, id, arrivals);
      const problems = form.more
        ? [
            ...added.problems,
            problem(
              'FILES_AT_ONCE',
              `Send ${ATTACHMENTS_AT_ONCE} files at a time. The rest was left out.`,
              'files',
            ),
          ]
        : added.problems;
      response.status(added.attachments.length === 0 ? 422 : 200).json({ ...added, problems });
    } catch (error) {
      if (error instanceof Refusal) refuse(response, 422, ...error.problems);
      // Whoever went away in the middle gets no answer, and nothing was taken.
      else if (request.destroyed && !request.complete) response.destroy();
      else if (error instanceof BrokenForm)
        refuse(
          response,
          400,
          problem('FORM_BROKEN', 'The upload broke off. Nothing was taken; send it again.', 'files'),
        );
      else this.fault(response, error);
    } finally {
      await this.service.forget(arrivals);
    }
  }

  @Get('attachments/:id')
  async get(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const actor = this.actor(response);
    if (actor === null) return;
    try {
      const attachment = isId(id) ? await attachmentById(actor, this.reads, this.clock.today(), id) : null;
      if (attachment === null) {
        refuse(
          response,
          404,
          problem('NOT_FOUND', 'There is no such file, or it is not yours to see. Look it up again.', 'id'),
        );
        return;
      }
      const file = await this.files.open(attachment.organisationId, attachment.digest);
      if (file === null)
        throw new Error(`the bytes of attachment ${attachment.id} are not in the file store`);
      response.status(200).set({
        'Content-Type': attachment.contentType,
        'Content-Length': String(file.bytes),
        'Content-Disposition': dispositionOf(attachment.name),
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': `sandbox; default-src 'none'`,
        // Sent as it is, so that its length holds.
        'Cache-Control': 'private, no-store, no-transform',
        'Accept-Ranges': 'none',
      });
      // Breaks off only when whoever asked goes away or the store does; the headers are gone then.
      await pipeline(file.stream, response).catch((error: unknown) => {
        this.log.warn({ error: describeError(error) }, 'download broke off');
      });
    } catch (error) {
      this.fault(response, error);
    }
  }

  private actor(response: Response): Actor | null {
    const actor = currentRequest()?.actor ?? null;
    if (actor === null) refuse(response, 401, problem('UNAUTHENTICATED', 'Sign in first.'));
    return actor;
  }

  private fault(response: Response, error: unknown): void {
    const fault = faultId();
    this.log.error({ faultId: fault, requestId: currentRequest()?.id, error: describeError(error) }, 'fault');
    refuse(response, 500, problem('FAULT', faultSentence(fault)));
  }
}

function refuse(response: Response, status: number, ...problems: readonly Problem[]): void {
  if (response.headersSent || response.destroyed) return;
  response.status(status).json({ problems });
}

/** RFC 6266: the name in full for those who read it, in plain letters for the others. */
const dispositionOf = (name: string): string =>
  `attachment; filename="${name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(
    name,
  ).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
