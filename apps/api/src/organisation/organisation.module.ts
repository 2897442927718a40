import { Module } from '@nestjs/common';
import { OrganisationsReads } from './organisations.reads.js';
import { OrganisationsResolver, UnitsResolver } from './organisations.resolver.js';
import { UnitsReads } from './units.reads.js';
import { UnitsService } from './units.service.js';

@Module({
  providers: [OrganisationsResolver, UnitsResolver, OrganisationsReads, UnitsReads, UnitsService],
  exports: [OrganisationsReads, UnitsService],
})
export class OrganisationModule {}
