import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { AttachmentsController } from './attachments.controller.js';
import {
  AttachmentPayloadResolver,
  AttachmentsResolver,
  CycleAttachmentsResolver,
} from './attachments.resolver.js';
import { AttachmentsService } from './attachments.service.js';
import { FidelityReads } from './fidelity.reads.js';
import { MyCyclesReads } from './my-cycles.reads.js';
import { MyCyclesResolver, OrganisationCyclesResolver } from './organisation-cycles.resolver.js';
import {
  ChangeIdeaCyclesResolver,
  CycleTasksResolver,
  PdsaCyclePayloadResolver,
  PdsaCyclesResolver,
  PredictionVersionsResolver,
  ProjectCyclesResolver,
} from './pdsa-cycles.resolver.js';
import { PdsaCyclesService } from './pdsa-cycles.service.js';

@Module({
  imports: [ProjectsModule],
  controllers: [AttachmentsController],
  providers: [
    PdsaCyclesResolver,
    PdsaCyclePayloadResolver,
    PredictionVersionsResolver,
    CycleTasksResolver,
    ProjectCyclesResolver,
    ChangeIdeaCyclesResolver,
    OrganisationCyclesResolver,
    MyCyclesResolver,
    PdsaCyclesService,
    FidelityReads,
    MyCyclesReads,
    AttachmentsResolver,
    AttachmentPayloadResolver,
    CycleAttachmentsResolver,
    AttachmentsService,
  ],
})
export class PdsaCyclesModule {}
