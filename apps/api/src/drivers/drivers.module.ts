import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import {
  ChangeIdeaPayloadResolver,
  ChangeIdeasResolver,
  ProjectChangeIdeasResolver,
} from './change-ideas.resolver.js';
import { ChangeIdeasService } from './change-ideas.service.js';

@Module({
  imports: [ProjectsModule],
  providers: [ChangeIdeasResolver, ChangeIdeaPayloadResolver, ProjectChangeIdeasResolver, ChangeIdeasService],
})
export class DriversModule {}
