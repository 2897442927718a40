import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { History } from './audit/history.js';
import { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { Reads } from './database/reads.js';
import { Facts } from './facts/facts.js';
import { DiskFiles } from './files/disk-files.js';
import { FileStore } from './files/file-store.js';
import { IncomingFiles } from './files/incoming-files.js';
import { S3Files } from './files/s3-files.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';
import { Jobs } from './jobs/jobs.js';
import { Outbox } from './jobs/outbox.js';
import type { Log } from './logging/log.js';
import { Sessions } from './sessions/sessions.service.js';
import { CONFIG, LOG } from './tokens.js';
import { Work } from './work.js';

export interface PlatformParts {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** Open and migrated; closed together with the application. */
  readonly database: DataSource;
}

/** What every slice stands on. Imports no slice. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static with(parts: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      imports: [graphqlModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: LOG, useValue: parts.log },
        { provide: Clock, useValue: parts.clock },
        { provide: DataSource, useValue: parts.database },
        {
          provide: FileStore,
          useValue:
            parts.config.files === null
              ? new DiskFiles(parts.config.dataDir)
              : new S3Files(parts.config.files),
        },
        IncomingFiles,
        Reads,
        History,
        Facts,
        Outbox,
        Jobs,
        Work,
        Sessions,
      ],
      exports: [
        CONFIG,
        LOG,
        Clock,
        DataSource,
        FileStore,
        IncomingFiles,
        Reads,
        History,
        Facts,
        Outbox,
        Jobs,
        Work,
        Sessions,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
