import { Injectable } from '@nestjs/common';
import {
  can,
  checkComment,
  checkMentions,
  cleanText,
  type Actor,
  type Problem,
  type RoleInForce,
} from '@tributary/domain';
import { Clock } from '../platform/clock.js';
import { isId } from '../platform/ids.js';
import { lockCycle, type LockedCycle } from '../pdsa-cycles/lock-cycle.js';
import { checkVersion, notAllowed, notFound, Refusal } from '../platform/refusal.js';
import { personOf, Work, type Transaction } from '../platform/work.js';
import type {
  AddCommentInput,
  EditCommentInput,
  RemoveCommentInput,
  SettleMentionInput,
} from './comment.graphql.js';
import { Comment } from './comment.entity.js';
import { Mention } from './mention.entity.js';

/** What people say to each other about a test, and whom they ask to look. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the comment. Whoever answers in a test has seen what asked for them there. */
  add(actor: Actor, input: AddCommentInput): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockCycle(
        tx,
        input.cycleId,
        'comment.write',
        this.clock.today(),
        'test',
        'cycleId',
      );
      const { cycle } = locked;
      const byId = this.author(actor, cycle.organisationId);
      const text = cleanText(input.text);
      const asked = askedIn(input.mentionIds ?? [], byId);
      refuse([...checkComment(text), ...(await this.checkMentions(tx, locked, asked))]);
      const comment = await tx.manager.save(
        tx.manager.create(Comment, {
          organisationId: cycle.organisationId,
          projectId: cycle.projectId,
          cycleId: cycle.id,
          byId,
          text: text ?? '',
          writtenAt: this.clock.now(),
        }),
      );
      await this.mention(tx, comment, asked);
      await tx.manager.query(
        `UPDATE mention SET settled_at = $3 FROM comment
         WHERE comment.id = mention.comment_id AND comment.cycle_id = $1 AND mention.person_id = $2 AND mention.settled_at IS NULL`,
        [cycle.id, byId, this.clock.now()],
      );
      await this.audited(tx, locked, 'comment.write', 'Wrote a comment on', null, text);
      return comment.id;
    });
  }

  edit(actor: Actor, input: EditCommentInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { locked, comment } = await this.own(tx, actor, input);
      const text = cleanText(input.text);
      const present = (await tx.manager.findBy(Mention, { commentId: comment.id })).map(
        ({ personId }) => personId,
      );
      const asked = input.mentionIds == null ? present : askedIn(input.mentionIds, comment.byId);
      const added = asked.filter((id) => !present.includes(id));
      const dropped = present.filter((id) => !asked.includes(id));
      refuse([...checkComment(text), ...(await this.checkMentions(tx, locked, added))]);
      if (text === comment.text && added.length === 0 && dropped.length === 0) return;
      await tx.manager.query(
        `UPDATE comment SET text = $2, edited_at = $3, version = version + 1 WHERE id = $1`,
        [comment.id, text, this.clock.now()],
      );
      await tx.manager.query(`DELETE FROM mention WHERE comment_id = $1 AND person_id = ANY ($2::uuid[])`, [
        comment.id,
        dropped,
      ]);
      await this.mention(tx, comment, added);
      await this.audited(tx, locked, 'comment.edit', 'Changed a comment on', comment.text, text);
    });
  }

  /** The row stays, so that the answers to it do; the words are gone for good. */
  remove(actor: Actor, input: RemoveCommentInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { locked, comment } = await this.own(tx, actor, input);
      await tx.manager.query(
        `UPDATE comment SET text = '', removed_at = $2, version = version + 1 WHERE id = $1`,
        [comment.id, this.clock.now()],
      );
      await tx.manager.delete(Mention, { commentId: comment.id });
      await this.audited(tx, locked, 'comment.remove', 'Took a comment back on', comment.text, null);
    });
  }

  settle(actor: Actor, input: SettleMentionInput): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const found = isId(input.id) ? await tx.manager.findOneBy(Mention, { id: input.id }) : null;
      const isTheirs = ({ organisationId, personId }: Mention): boolean =>
        personOf(actor, organisationId) === personId;
      if (found === null || !isTheirs(found)) throw notFound('mention', 'id');
      const comment = await tx.manager.findOneByOrFail(Comment, { id: found.commentId });
      const locked = await lockCycle(tx, comment.cycleId, 'cycle.read', this.clock.today(), 'mention', 'id');
      const mention = await tx.manager.findOneBy(Mention, { id: input.id });
      if (mention === null) throw notFound('mention', 'id');
      if (mention.settledAt !== null) return;
      await tx.manager.update(Mention, { id: mention.id }, { settledAt: this.clock.now() });
      // Nobody else's business: it stands in the audit and in the history of no project.
      await tx.audit({
        organisationId: mention.organisationId,
        action: 'mention.settle',
        entity: 'mention',
        entityId: mention.id,
        sentence: `Settled what asked for them on ${locked.label}.`,
      });
    });
  }

  /** A comment of the actor's own, locked, in the version they saw. */
  private async own(
    tx: Transaction,
    actor: Actor,
    input: { readonly id: string; readonly version: number },
  ): Promise<{ readonly locked: LockedCycle; readonly comment: Comment }> {
    const found = isId(input.id) ? await tx.manager.findOneBy(Comment, { id: input.id }) : null;
    if (found === null) throw notFound('comment', 'id');
    const locked = await lockCycle(tx, found.cycleId, 'comment.write', this.clock.today(), 'comment', 'id');
    const comment = await tx.manager.findOneByOrFail(Comment, { id: input.id });
    if (comment.byId !== this.author(actor, comment.organisationId))
      throw notAllowed('Only whoever wrote a comment can change it or take it back.');
    checkVersion(input.version, comment.version);
    if (comment.removedAt !== null) throw notFound('comment', 'id');
    return { locked, comment };
  }

  private author(actor: Actor, organisationId: string): string {
    const id = personOf(actor, organisationId);
    if (id === null) throw new Error('somebody who may comment is nobody here');
    return id;
  }

  private async checkMentions(
    tx: Transaction,
    { subject }: LockedCycle,
    ids: readonly string[],
  ): Promise<readonly Problem[]> {
    if (ids.length === 0) return [];
    const today = this.clock.today();
    const { organisationId } = subject;
    const people: { id: string; leftOn: string | null; roles: RoleInForce[] }[] = await tx.manager.query(
      `SELECT person.id, person.left_on AS "leftOn",
         coalesce((SELECT json_agg(json_build_object('role', role, 'unitId', unit_id)) FROM role_grant
                   WHERE person_id = person.id AND from_date <= $3::date AND (to_date IS NULL OR to_date > $3::date)), '[]') AS roles
       FROM person WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`,
      [organisationId, ids.filter(isId), today],
    );
    return checkMentions(
      ids,
      people.map(({ id, leftOn, roles }) => ({
        id,
        leftOn,
        mayRead: can(
          { accountId: id, memberships: [{ organisationId, personId: id, roles }] },
          'cycle.read',
          subject,
        ),
      })),
      today,
    );
  }

  private async mention(tx: Transaction, comment: Comment, ids: readonly string[]): Promise<void> {
    for (const personId of ids)
      await tx.manager.insert(Mention, {
        organisationId: comment.organisationId,
        commentId: comment.id,
        personId,
      });
  }

  /** What was said is its author's to take back: the history says that something was said, and keeps a digest of it. */
  private audited(
    tx: Transaction,
    { project, cycle, label }: LockedCycle,
    action: string,
    what: string,
    before: string | null,
    after: string | null,
  ): Promise<void> {
    return tx.audit({
      organisationId: project.organisationId,
      action,
      entity: 'cycle',
      entityId: cycle.id,
      projectId: project.id,
      sentence: `${what} ${label}.`,
      changes: [{ field: 'comment', before, after }],
      digestsOnly: true,
    });
  }
}

/** Each once; to ask oneself is to ask nobody. */
const askedIn = (ids: readonly string[], byId: string): string[] =>
  [...new Set(ids)].filter((id) => id !== byId);

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(...problems);
}
