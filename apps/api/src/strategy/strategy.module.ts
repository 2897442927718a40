import { Module } from '@nestjs/common';
import { GoalsReads } from './goals.reads.js';
import { GoalsResolver, OrganisationGoalsResolver } from './goals.resolver.js';
import { GoalsService } from './goals.service.js';

@Module({
  providers: [GoalsResolver, OrganisationGoalsResolver, GoalsReads, GoalsService],
  exports: [GoalsService],
})
export class StrategyModule {}
