import { describe, expect, it } from 'vitest';
import { announcesComments, labelKind, spokenLabelKind } from '../../../../src/content/generic/labels.ts';
import { isTime } from '../../../../src/content/generic/times.ts';
import { isLively, isSpoken } from '../../../../src/content/generic/voice.ts';

describe('A short text that says when', () => {
  it.each([
    '2 hours ago',
    '3h',
    'just now',
    'Yesterday',
    'May 3, 2024 at 2:05 PM',
    '2024-05-03',
    '03/05/24',
    'Posted 5 days ago',
    'il y a 3 jours',
    'le 3 mai 2024 à 14h05',
    'hier à 18:30',
    'vor 4 Stunden',
    '21. Jan. 2015, 20:02 Uhr',
    'hace 2 semanas',
    'há 5 minutos',
    '2 dagen geleden',
    '5 минут назад',
    '3 мая 2018 в 12:40',
    '2時間前',
    '2024年5月3日',
    '3일 전',
    'cách đây 2 ngày trước',
    'منذ 3 أيام',
    'geschrieben von Otto am 21. Jan. 2015, 20:02',
    '14:05, 3 May 2020 (UTC)',
  ])('%s', text => expect(isTime(text)).toBe(true));

  it.each([
    'Ada',
    '12 comments',
    'Chapter 3',
    '€ 3.90',
    'I was there 3 years ago, it rained',
    'Version 1.2.3',
    '42',
    'Monday was a good day for soup',
    'in the garden',
  ])('is not this: %s', text => expect(isTime(text)).toBe(false));
});

describe('A label of what one does with a comment', () => {
  it.each([
    ['Reply', 'reply'],
    ['Reply (3)', 'reply'],
    ['↳ Répondre', 'reply'],
    ['Répondre à Ada', 'reply'],
    ['Antworten', 'reply'],
    ['Responder', 'reply'],
    ['Ответить', 'reply'],
    ['返信', 'reply'],
    ['رد', 'reply'],
    ['J’aime', 'other'],
    ['Report', 'other'],
    ['Signaler', 'other'],
    ['👍 Like 12', 'other'],
    ['Ada', null],
    ['Reply to me if you can, will you?', null],
    ['The reply was late', null],
    ['', null],
  ] as const)('is told: %s is %s', (text, kind) => expect(labelKind(text)).toBe(kind));
});

describe('What stands over comments', () => {
  it.each(['27 Comments', 'Leave a reply', '4 commentaires', 'Kommentare (5)', 'Комментарии: 12', '評論 3'])(
    'announces them: %s',
    text => expect(announcesComments(text)).toBe(true),
  );
  it.each(['Commentary by Ada', 'Concert in the town hall', 'Contact'])('is not this: %s', text =>
    expect(announcesComments(text)).toBe(false),
  );
});

describe('A picture one presses says to those who do not see it', () => {
  it.each([
    ['12 Replies. Reply', 'reply'],
    ['Reply to the comment by Ada Moss', 'reply'],
    ['Répondre à Ada', 'reply'],
    ['3 Likes. Like', 'other'],
    ['Comment on Hello world', null],
    ['Open the menu', null],
  ])('%s: %s', (said, kind) => expect(spokenLabelKind(said)).toBe(kind));
});

describe('People say I and you', () => {
  it.each([
    'I laughed at the soup',
    'the soup made my day',
    'J’ai ri',
    'merci à vous',
    'das habe ich gekocht',
    'yo no lo sabía',
    'я не знаю',
    '我喜欢汤',
    'u made soup?',
  ])('%s', text => expect(isSpoken(text)).toBe(true));

  it.each(['The council votes on soup', 'La mairie vote la soupe', 'Part II of the soup'])(
    'and reports do not: %s',
    text => expect(isSpoken(text)).toBe(false),
  );
});

describe('People ask, exclaim and smile', () => {
  it.each(['really?', 'soup!', 'well...', 'hm…', 'soup :)', '🥣', 'lol no'])('%s', text =>
    expect(isLively(text)).toBe(true),
  );
  it.each(['The council votes on soup.', 'Soup: a history (1900-1950)'])('and reports do not: %s', text =>
    expect(isLively(text)).toBe(false),
  );
});
