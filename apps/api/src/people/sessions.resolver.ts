import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { answer } from '../platform/graphql/answer.js';
import type { GraphContext } from '../platform/graphql/context.js';
import { Needs } from '../platform/graphql/permission.js';
import { currentRequest } from '../platform/request.js';
import { writeToken } from '../platform/sessions/session-token.js';
import { Sessions } from '../platform/sessions/sessions.service.js';
import { CONFIG } from '../platform/tokens.js';
import { AccountsService } from './accounts.service.js';
import {
  ChangePasswordInput,
  SessionPayload,
  SetUpInput,
  SignInInput,
  SignInOptions,
  SignOutPayload,
  StepInInput,
  Viewer,
} from './session.graphql.js';
import { ViewersReads } from './viewers.reads.js';

@Resolver(() => Viewer)
export class SessionsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly viewers: ViewersReads,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Needs('public')
  async viewer(@Context() context: GraphContext): Promise<Viewer | null> {
    return context.actor === null ? null : this.viewers.viewer(context.actor);
  }

  @Query(() => SignInOptions, { description: 'What the sign-in page may offer.' })
  @Needs('public')
  signInOptions(): Promise<SignInOptions> {
    return this.viewers.signInOptions(this.config.seed === 'demo');
  }

  @Query(() => Boolean, { description: 'Whether a one-time set-up link is still good.' })
  @Needs('public')
  setUpLink(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    return this.accounts.isSetUpLink(token);
  }

  @Mutation(() => SessionPayload)
  @Needs('public')
  signIn(@Context() context: GraphContext, @Args('input') input: SignInInput) {
    return this.entered(context, () => this.accounts.signIn(input, addressOf(context)));
  }

  @Mutation(() => SessionPayload, {
    description: 'Demonstration only: become one of the people of the story without a password.',
  })
  @Needs('public')
  stepIn(@Context() context: GraphContext, @Args('input') input: StepInInput) {
    return this.entered(context, () => this.accounts.stepIn(input));
  }

  @Mutation(() => SessionPayload)
  @Needs('public')
  setUp(@Context() context: GraphContext, @Args('input') input: SetUpInput) {
    return this.entered(context, () => this.accounts.setUp(input));
  }

  @Mutation(() => SessionPayload)
  @Needs('public')
  changePassword(@Context() context: GraphContext, @Args('input') input: ChangePasswordInput) {
    return this.entered(context, () =>
      this.accounts.changePassword(context.actor, input, addressOf(context)),
    );
  }

  @Mutation(() => SignOutPayload)
  @Needs('public')
  signOut(@Context() context: GraphContext) {
    return answer(async () => {
      await this.closeFormer();
      writeToken(context.response, null, this.sessions.secure);
      become(context, null, null);
      return {};
    });
  }

  /** A new session for whoever got in; the one this browser had before ends, whoever's it was. */
  private entered(context: GraphContext, open: () => Promise<string>) {
    return answer<{ viewer: Viewer | null }>(async () => {
      const token = await open();
      const session = await this.sessions.find(token);
      if (session === null) throw new Error('a session that ended before it began');
      await this.closeFormer();
      writeToken(context.response, token, this.sessions.secure);
      become(context, session.actor, session.sessionId);
      return { viewer: await this.viewers.viewer(session.actor) };
    });
  }

  private async closeFormer(): Promise<void> {
    const former = currentRequest()?.sessionId ?? null;
    if (former !== null) await this.sessions.close(former);
  }
}

const addressOf = (context: GraphContext): string => context.request.ip ?? '';

/** The rest of this request is answered to the new account: nothing read for the former one is handed on. */
function become(context: GraphContext, actor: GraphContext['actor'], sessionId: string | null): void {
  context.actor = actor;
  context.loaders.clear();
  const note = currentRequest();
  if (note === undefined) return;
  note.actor = actor;
  note.sessionId = sessionId;
}
