import type { CommentId } from '../shared/comment.ts';
import { InvalidInputError } from '../shared/errors.ts';
import { MAX_SAVED_AT_ONCE } from '../shared/evidence.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import type { PageAction } from '../shared/page-state.ts';

const ACTIONS: readonly PageAction[] = [
  'toggleAll',
  'revealAll',
  'coverAll',
  'next',
  'previous',
  'fold',
  'unfold',
  'checkDraft',
];

const fieldsOf = (payload: unknown): Record<string, unknown> =>
  typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};

export function parseAction(payload: unknown): { action: PageAction; where?: 'focused' | undefined } {
  const { action: name, where } = fieldsOf(payload);
  const action = ACTIONS.find(known => known === name);
  if (!action) throw new InvalidInputError(`An action is one of ${ACTIONS.join(', ')}.`);
  return { action, where: where === 'focused' ? where : undefined };
}

export function parseReveal(payload: unknown): { id: CommentId; shown: boolean } {
  const { id, shown } = fieldsOf(payload);
  if (typeof id !== 'string' || typeof shown !== 'boolean')
    throw new InvalidInputError('A comment id and a yes or no are expected.');
  return { id, shown };
}

export function parseReply(payload: unknown): { id: CommentId | null; text: string } {
  const { id, text } = fieldsOf(payload);
  if (id !== null && typeof id !== 'string')
    throw new InvalidInputError('A comment id is expected, or none at all.');
  if (typeof text !== 'string' || !text.trim() || text.length > MAX_TEXT)
    throw new InvalidInputError(`An answer of one to ${MAX_TEXT} characters is expected.`);
  return { id, text };
}

export function parseIds(payload: unknown): { ids: CommentId[] } {
  const { ids } = fieldsOf(payload);
  if (!Array.isArray(ids) || ids.length > MAX_SAVED_AT_ONCE || !ids.every(id => typeof id === 'string'))
    throw new InvalidInputError(`At most ${MAX_SAVED_AT_ONCE} comment ids are expected.`);
  return { ids };
}

export function parseJump(payload: unknown): { id: CommentId } {
  const { id } = fieldsOf(payload);
  if (typeof id !== 'string') throw new InvalidInputError('A comment id is expected.');
  return { id };
}
