import { InvalidInputError } from '../../shared/errors.ts';
import { MAX_EVIDENCE_FIELD, MAX_NOTE, MAX_SAVED_AT_ONCE, MAX_TAG, MAX_TAGS } from '../../shared/evidence.ts';
import type { CommentPlace, EvidenceQuery } from '../../shared/evidence-answers.ts';
import { fieldsOf, parseTab, shortText, wholeNumber } from '../requests.ts';

/** The most lines in one answer, and the most records deleted by their numbers at once. */
const MAX_LINES = 200;
const MAX_DELETED = 10_000;

function listOf<T>(value: unknown, name: string, most: number, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > most)
    throw new InvalidInputError(`${name} is a list of at most ${most}.`);
  return value.map(read);
}

const parsePlace = (value: unknown): CommentPlace => {
  const { id, frameId } = fieldsOf(value);
  return { id: shortText(id, 'id', MAX_EVIDENCE_FIELD), frameId: wholeNumber(frameId, 'frameId') };
};

export function parseSave(payload: unknown): { tabId: number; comments: CommentPlace[]; picture: boolean } {
  const { comments, picture } = fieldsOf(payload);
  if (typeof picture !== 'boolean') throw new InvalidInputError('picture is yes or no.');
  return {
    ...parseTab(payload),
    comments: listOf(comments, 'comments', MAX_SAVED_AT_ONCE, parsePlace),
    picture,
  };
}

export function parseQuery(payload: unknown): EvidenceQuery {
  const { before, limit, hostname, tag, text } = fieldsOf(payload);
  const most = Math.min(wholeNumber(limit, 'limit'), MAX_LINES);
  return {
    before: before === null ? null : wholeNumber(before, 'before'),
    limit: Math.max(most, 1),
    hostname: shortText(hostname, 'hostname', MAX_EVIDENCE_FIELD),
    tag: shortText(tag, 'tag', MAX_TAG),
    text: shortText(text, 'text', MAX_EVIDENCE_FIELD),
  };
}

export const parseId = (payload: unknown): { id: number } => ({
  id: wholeNumber(fieldsOf(payload)['id'], 'id'),
});

export function parseNote(payload: unknown): { id: number; note: string; tags: string[] } {
  const { note, tags } = fieldsOf(payload);
  return {
    ...parseId(payload),
    note: shortText(note, 'note', MAX_NOTE),
    tags: listOf(tags, 'tags', MAX_TAGS, tag => shortText(tag, 'tag', MAX_TAG)),
  };
}

export function parseDelete(payload: unknown): { ids: number[] | 'all' } {
  const { ids } = fieldsOf(payload);
  if (ids === 'all') return { ids };
  return { ids: listOf(ids, 'ids', MAX_DELETED, id => wholeNumber(id, 'id')) };
}
