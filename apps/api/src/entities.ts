import { Alignment } from './alignment/alignment.entity.js';
import { Comment } from './comments/comment.entity.js';
import { Mention } from './comments/mention.entity.js';
import { ChangeIdea } from './drivers/change-idea.entity.js';
import { House1763800000000 } from './migrations/1763800000000-house.js';
import { TestsOfChange1764100000000 } from './migrations/1764100000000-tests-of-change.js';
import { Organisation } from './organisation/organisation.entity.js';
import { Unit } from './organisation/unit.entity.js';
import { Account } from './people/account.entity.js';
import { Person } from './people/person.entity.js';
import { RoleGrant } from './people/role-grant.entity.js';
import { Attachment } from './pdsa-cycles/attachment.entity.js';
import { CycleTask } from './pdsa-cycles/cycle-task.entity.js';
import { PdsaCycle } from './pdsa-cycles/pdsa-cycle.entity.js';
import { Prediction } from './pdsa-cycles/prediction.entity.js';
import { Project } from './projects/project.entity.js';
import { TeamMember } from './projects/team-member.entity.js';
import { Goal } from './strategy/goal.entity.js';

/** Every entity and every migration, for the connection, the drift test and the tests' template. */
export const ENTITIES = [
  Organisation,
  Unit,
  Account,
  Person,
  RoleGrant,
  Goal,
  Project,
  TeamMember,
  ChangeIdea,
  PdsaCycle,
  Prediction,
  CycleTask,
  Attachment,
  Comment,
  Mention,
  Alignment,
];
export const MIGRATIONS = [House1763800000000, TestsOfChange1764100000000];
