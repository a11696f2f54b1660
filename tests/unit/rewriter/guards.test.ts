import { describe, expect, it } from 'vitest';
import { addsNothing, leavesOpen, saysSomething } from '../../../src/background/rewriter/guards.ts';

describe('a softer text says nothing that the original did not', () => {
  it.each([
    ['fewer words', 'you clown, it broke', 'it broke', true],
    ['another word', 'these clowns voted', 'these people voted', true],
    ['a number of its own', 'it broke twice', 'it broke 2 times', false],
    ['a link of its own', 'look', 'look https://example.org', false],
    ['a handle of its own', 'you clown', '@sam you', false],
    ['a tag of its own', 'you clown', '#sad', false],
    ['a handle said twice', '@sam clown', '@sam @sam', false],
    ['a name of its own', 'that clown lied', 'that Martin lied', false],
    ['a name that was there', 'that clown Martin lied', 'that Martin lied', true],
    ['a negation of its own', 'it works', 'it never works', false],
    ['quelqu’un, qui ne nie rien', 'ce clown parle', 'cette personne parle', true],
    ['« n’importe quoi », qui ne nie rien', 'il dit des âneries', "il dit n'importe quoi", true],
    ['personne, qui nie', 'ce clown parle', 'personne parle', false],
    ['une négation de son cru', 'ça marche', 'ça ne marche pas', false],
  ])('%s', (_, original, softer, fine) => {
    expect(addsNothing(original, softer)).toBe(fine);
  });
});

describe('no quotation or bracket is left open', () => {
  it.each([
    ['a quotation that lost its end', 'he said "you clown"', 'he said "', true],
    ['a French one that lost its beginning', 'il dit « clown »', 'il dit »', true],
    ['a bracket', 'it broke (you clown)', 'it broke (', true],
    ['both marks went', 'he said "you clown"', 'he said', false],
    ['both marks stayed', 'he said "you clown, no"', 'he said "no"', false],
    ['one that was open before', 'he said "you clown', 'he said "no', false],
  ])('%s', (_, original, softer, open) => {
    expect(leavesOpen(original, softer)).toBe(open);
  });
});

describe('whether a text says anything', () => {
  it.each([
    ['@sam you !!!', false],
    ['et toi alors 😂', false],
    ['the build', true],
    ['@sam https://example.org', false],
    ['see #news', true],
    ['', false],
  ])('%s', (text, says) => {
    expect(saysSomething(text)).toBe(says);
  });
});
