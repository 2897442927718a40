import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import {
  AlignmentPayloadResolver,
  AlignmentsResolver,
  ProjectAlignmentsResolver,
} from './alignments.resolver.js';
import { AlignmentsService } from './alignments.service.js';
import { OrganisationAlignmentResolver } from './organisation-alignment.resolver.js';
import { PortfolioReads } from './portfolio.reads.js';
import { RollUpReads } from './roll-up.reads.js';
import { SearchReads } from './search.reads.js';

@Module({
  imports: [ProjectsModule],
  providers: [
    AlignmentsResolver,
    AlignmentPayloadResolver,
    ProjectAlignmentsResolver,
    OrganisationAlignmentResolver,
    AlignmentsService,
    PortfolioReads,
    RollUpReads,
    SearchReads,
  ],
  exports: [PortfolioReads, RollUpReads],
})
export class AlignmentModule {}
