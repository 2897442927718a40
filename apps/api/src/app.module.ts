import { type DynamicModule, Module } from '@nestjs/common';
import { AlignmentModule } from './alignment/alignment.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { DriversModule } from './drivers/drivers.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PdsaCyclesModule } from './pdsa-cycles/pdsa-cycles.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { StrategyModule } from './strategy/strategy.module.js';

/** The slices, left to right. A new one is added here and nowhere else in the api. */
@Module({
  imports: [
    OrganisationModule,
    PeopleModule,
    StrategyModule,
    ProjectsModule,
    DriversModule,
    PdsaCyclesModule,
    CommentsModule,
    AlignmentModule,
    ImportsModule,
  ],
})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts)] };
  }
}
