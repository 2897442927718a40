import { Module } from '@nestjs/common';
import {
  CommentPayloadResolver,
  CommentsResolver,
  CycleCommentsResolver,
  MentionsResolver,
  OrganisationMentionsResolver,
} from './comments.resolver.js';
import { CommentsService } from './comments.service.js';

@Module({
  providers: [
    CommentsResolver,
    CommentPayloadResolver,
    MentionsResolver,
    CycleCommentsResolver,
    OrganisationMentionsResolver,
    CommentsService,
  ],
})
export class CommentsModule {}
