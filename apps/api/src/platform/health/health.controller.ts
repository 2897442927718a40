import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';

@Controller()
export class HealthController {
  private leaving = false;

  constructor(private readonly source: DataSource) {}

  /** The process answers. */
  @Get('health')
  @HttpCode(200)
  health(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can work: it is not leaving, and the database answers. */
  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    let good = !this.leaving;
    if (good)
      try {
        await this.source.query('SELECT 1');
      } catch {
        good = false;
      }
    response.status(good ? 200 : 503).json({ status: good ? 'ready' : 'not ready' });
  }

  beforeApplicationShutdown(): void {
    this.leaving = true;
  }
}
