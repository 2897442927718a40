import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { AccountsService } from './accounts.service.js';
import { OrganisationPeopleResolver, PeopleResolver, RoleGrantsResolver } from './people.resolver.js';
import { PeopleReads } from './people.reads.js';
import { PeopleService } from './people.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { ViewersReads } from './viewers.reads.js';

@Module({
  imports: [OrganisationModule],
  providers: [
    PeopleResolver,
    RoleGrantsResolver,
    OrganisationPeopleResolver,
    SessionsResolver,
    PeopleReads,
    PeopleService,
    ViewersReads,
    AccountsService,
  ],
  exports: [PeopleService, AccountsService],
})
export class PeopleModule {}
