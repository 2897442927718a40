import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { ImportEngine } from './import-engine.js';
import { ImportStore } from './import-store.js';
import { ImportsController } from './imports.controller.js';
import { ImportsResolver, OrganisationImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';

@Module({
  imports: [OrganisationModule],
  controllers: [ImportsController],
  providers: [ImportsResolver, OrganisationImportsResolver, ImportsService, ImportEngine, ImportStore],
  exports: [ImportsService],
})
export class ImportsModule {}
