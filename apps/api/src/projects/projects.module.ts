import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { ProjectsReads } from './projects.reads.js';
import { ProjectsResolver, TeamMembersResolver } from './projects.resolver.js';
import { ProjectsService } from './projects.service.js';

@Module({
  imports: [OrganisationModule],
  providers: [ProjectsResolver, TeamMembersResolver, ProjectsReads, ProjectsService],
  exports: [ProjectsReads, ProjectsService],
})
export class ProjectsModule {}
