import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ACT_TOPIC,
  ANYWHERE,
  actsFor,
  COUNTRIES,
  countryFrom,
  HELP_TOPICS,
  helpTopicOf,
  listedTopics,
  type Resource,
  resourcesFor,
  smsHref,
  telHref,
  topicsFor,
} from '../../../src/care/index.ts';
import { PLATFORMS, platformOf } from '../../../src/care/platforms.ts';
import { ACTS, EMERGENCY, ENTRIES } from '../../../src/care/resource.ts';
import data from '../../../src/care/resources.json';
import { CATEGORIES } from '../../../src/shared/policy.ts';
import { LANGUAGES } from '../../../src/shared/verdict.ts';

const SHIPPED = JSON.stringify(data);
const DATE = /^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/;
const SEEN = /^20\d\d(-(0[1-9]|1[0-2])(-\d\d)?)?$/;
const DIAL = /^\+?\d{2,15}$/;
const FRENCH_TYPO = /'|[^\u00a0 ] ?»|« | [;:!?»]|[^\u00a0][;:!?](?!\/\/)/;

const idsOf = (entries: readonly Resource[]) => entries.map(({ id }) => id);
const numbersOf = ({ phone, sms }: Resource) =>
  [phone, sms?.number].filter(number => typeof number === 'string');

/** Closed or renumbered lines, and advice that must not be given any more; digits as dialled. */
const CLOSED_NUMBERS = [
  '3020',
  '0800200000',
  '0884284637',
  '0141834208',
  '+33141834208',
  '18002738255',
  '12023041200',
  '18334564566',
  '02077042040',
  '+442077042040',
  '08088084994',
  '09000113',
  '08001110333',
  '4282',
  '155260',
  '23368',
];
const CLOSED_NAMES = [
  'Net Écoute',
  '08VICTIMES',
  'TrevorText',
  'Talk Suicide',
  'Gai Écoute',
  'The Mix',
  'hjälplinjen',
  'Kidsline',
  'Games and Online Harassment',
  'NetzCourage',
  'Crash Override',
  'OnlineSOS',
  'iCanHelpline',
  'Non au harcèlement',
  'press 3',
];

describe('the list', () => {
  test('every address is https and carries no tracking', () => {
    const urls = [
      ...ENTRIES.flatMap(({ url, chat }) => [url, chat ?? url]),
      ...ACTS.map(({ url }) => url),
      ...PLATFORMS.map(({ reportUrl }) => reportUrl),
    ];
    for (const url of urls) {
      const { protocol, search, username, port } = new URL(url);
      expect({ protocol, search, username, port }, url).toEqual({
        protocol: 'https:',
        search: '',
        username: '',
        port: '',
      });
    }
  });

  test('links are https, tel and sms only, ready to dial', () => {
    for (const entry of ENTRIES) {
      if (entry.phone !== null) {
        expect(entry.phone, entry.id).toMatch(DIAL);
        expect(entry.phoneDisplay, entry.id).toBeTruthy();
        expect(new URL(telHref(entry.phone)).protocol).toBe('tel:');
      }
      if (entry.sms !== null) {
        expect(entry.sms.number, entry.id).toMatch(DIAL);
        expect(smsHref(entry.sms), entry.id).toMatch(/^sms:\+?\d+(\?body=[A-Z]+)?$/);
      }
    }
    expect(SHIPPED.match(/\b[a-z]+:\/\//g)?.every(scheme => scheme === 'https://')).toBe(true);
  });

  test('ids are unique, and the names, words and dates are there', () => {
    expect(new Set([...ENTRIES, ...ACTS].map(({ id }) => id)).size).toBe(ENTRIES.length + ACTS.length);
    expect(ENTRIES.length).toBeGreaterThanOrEqual(100);
    expect(PLATFORMS.length).toBe(13);
    for (const { id, name, checked, countries, languages } of ACTS) {
      expect(name, id).toBeTruthy();
      expect(checked, id).toMatch(DATE);
      expect(countries.length * languages.length, id).toBeGreaterThan(0);
    }
    for (const entry of ENTRIES) {
      expect(entry.name, entry.id).toBeTruthy();
      expect(entry.checked, entry.id).toMatch(DATE);
      if (entry.seen !== null) expect(entry.seen, entry.id).toMatch(SEEN);
      expect(
        entry.countries.length * entry.languages.length * entry.categories.length,
        entry.id,
      ).toBeGreaterThan(0);
    }
  });

  test('everything a person reads is in both languages, with its typography', () => {
    const texts = [
      ...ENTRIES.flatMap(({ id, hours }) => (hours ? [{ id, ...hours }] : [])),
      ...[...ENTRIES, ...ACTS].flatMap(({ id, description, audience, note }) => [
        { id, ...description },
        { id, ...audience },
        ...(note ? [{ id, ...note }] : []),
      ]),
      ...Object.entries(EMERGENCY).flatMap(([id, numbers]) => numbers.map(({ use }) => ({ id, ...use }))),
      ...PLATFORMS.map(({ id, steps }) => ({ id, ...steps })),
    ];
    for (const { id, en, fr } of texts) {
      expect(en, id).toMatch(/^\S.*\S$/);
      expect(en, id).not.toMatch(/'|\.\.\.|!/);
      expect(fr, id).toMatch(/^\S.*\S$/);
      expect(fr, id).not.toMatch(FRENCH_TYPO);
      if (en.length > 20) expect(fr, id).not.toBe(en);
    }
    for (const { id, description, note, audience } of [...ENTRIES, ...ACTS]) {
      expect(note?.en ?? 'None.', id).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(note?.fr ?? 'Rien.', id).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(audience.en, id).toMatch(/^(For|From) /);
      expect(audience.fr, id).toMatch(/^(Pour|Dès|Jusqu’à) /);
      expect(description.en, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(description.fr, id).toMatch(/^[\p{Lu}«].*\.$/u);
      expect(Math.max(description.en.length, description.fr.length), id).toBeLessThanOrEqual(150);
    }
  });

  test('a line that does not speak the reader’s language says which one it speaks', () => {
    for (const { id, languages, description } of ENTRIES.filter(
      entry => !entry.languages.includes('multi'),
    )) {
      if (!languages.includes('en')) expect(description.en, id).toMatch(/\bin (\p{Lu}\p{L}+)/iu);
      if (!languages.includes('fr'))
        expect(description.fr, id).toMatch(/(?<!\p{L})en \p{L}+(ais|and|ien|gnol|ois)|espagnol/iu);
    }
  });

  test('a number that does not say when it answers is not there', () => {
    for (const entry of ENTRIES)
      if (numbersOf(entry).length > 0) expect(entry.hours, entry.id).not.toBeNull();
  });

  test('no doubtful hours are printed', () => {
    for (const { id, hours } of ENTRIES) expect(hours?.en ?? '', id).not.toMatch(/as of|see site|20\d\d/);
  });

  test('no closed line and no former number', () => {
    for (const name of CLOSED_NAMES) expect(SHIPPED.toLowerCase(), name).not.toContain(name.toLowerCase());
    const numbers = ENTRIES.flatMap(entry =>
      [...numbersOf(entry), entry.phoneDisplay ?? ''].map(text => text.replace(/\D/g, '')),
    );
    for (const closed of CLOSED_NUMBERS) expect(numbers, closed).not.toContain(closed.replace('+', ''));
    expect(SHIPPED).not.toMatch(/(?<!\d)3020(?!\d)/);
  });

  test('ways to act are no help', () => {
    expect(ENTRIES.filter(({ categories }) => categories.includes('act'))).toEqual([]);
  });

  test('the associations that gave cybercare its name are in it, where they still exist', () => {
    for (const id of ['int-cybersmile', 'fr-licra', 'fr-3018']) expect(idsOf(ENTRIES)).toContain(id);
    expect(ACTS.map(({ id }) => id)).toContain('act-cybersmile');
  });

  test('stays small', () => {
    expect(SHIPPED.length).toBeLessThan(125_000);
  });
});

describe('resourcesFor', () => {
  const everywhere = [...COUNTRIES, 'CA-QC', 'FI', ANYWHERE, 'JP', ''];

  test.each(everywhere)(
    'a crisis line comes first for %j, in both languages and for any kind of hostility',
    country => {
      for (const language of LANGUAGES)
        for (const topics of [undefined, ['minors'], ...CATEGORIES.map(category => topicsFor([category]))]) {
          const { entries } = resourcesFor({ country, language, topics });
          expect(entries[0]?.crisis, `${language} ${topics}`).toBe(true);
          expect(entries.length).toBeGreaterThanOrEqual(2);
          expect(entries.length).toBeLessThanOrEqual(3);
          expect(new Set(idsOf(entries)).size).toBe(entries.length);
        }
    },
  );

  test.each(COUNTRIES.map(country => [country]))(
    '%s has an emergency number and a crisis line of its own',
    country => {
      const { emergency, entries } = resourcesFor({ country, language: 'en' });
      expect(emergency.length).toBeGreaterThan(0);
      expect(entries[0]?.countries).toContain(country);
    },
  );

  test('a line for some people only, closed at night or in another language is followed by the directory', () => {
    for (const [country, language] of [
      ['IT', 'en'],
      ['LU', 'fr'],
      ['DE', 'fr'],
      ['US', 'fr'],
    ] as const)
      expect(idsOf(resourcesFor({ country, language }).entries)[1], country).toBe('int-findahelpline');
    expect(idsOf(resourcesFor({ country: 'FR', language: 'fr' }).entries)).not.toContain('int-findahelpline');
  });

  test('nobody is sent to the line of a community or of children unasked', () => {
    for (const [country, id] of [
      ['FR', 'fr-3114'],
      ['US', 'us-988'],
      ['CA', 'ca-988'],
      ['AU', 'au-lifeline'],
      ['GB', 'uk-samaritans'],
      ['PT', 'pt-1411'],
    ] as const)
      expect(resourcesFor({ country, language: 'en' }).entries[0]?.id).toBe(id);
    expect(resourcesFor({ country: 'FR', language: 'fr', topics: ['minors'] }).entries[0]?.id).toBe('fr-119');
    for (const language of LANGUAGES)
      expect(idsOf(resourcesFor({ country: 'US', language }).entries)).not.toContain('us-aapi');
    expect(idsOf(resourcesFor({ country: 'US', language: 'en', topics: ['anti-asian'] }).entries)).toContain(
      'us-aapi',
    );
  });

  test('the topics asked for come right after the crisis line', () => {
    const asked = (topics: string[]) =>
      idsOf(resourcesFor({ country: 'FR', language: 'fr', topics }).entries);
    expect(asked(['intimate-images'])).toEqual(['fr-3114', 'fr-3018', 'int-stopncii']);
    expect(asked(['threats'])[1]).toBe('fr-pharos');
    expect(asked(['nothing-known']).length).toBe(3);
  });

  test('only what holds in the country is shown, Québec being part of Canada', () => {
    const all = (country: string) =>
      idsOf(resourcesFor({ country, language: 'fr', limit: Number.POSITIVE_INFINITY }).entries);
    expect(all('CA')).toEqual(all('CA-QC'));
    expect(all('CA')).toContain('ca-appelle');
    expect(all('BE')).toContain('int-bik');
    expect(all('CH')).not.toContain('int-bik');
    for (const entry of resourcesFor({ country: 'BE', language: 'fr', limit: 99 }).entries)
      expect(
        entry.countries.some(place => ['BE', 'EU', '*'].includes(place)),
        entry.id,
      ).toBe(true);
    expect(all('BE').length).toBeGreaterThan(20);
  });

  test('Cybersmile is never the crisis option', () => {
    expect(ENTRIES.find(({ id }) => id === 'int-cybersmile')?.crisis).toBe(false);
  });

  test('Europe answers 112 where we know no better, and elsewhere no number is made up', () => {
    expect(resourcesFor({ country: 'FI', language: 'en' }).emergency.map(({ number }) => number)).toEqual([
      '112',
    ]);
    expect(resourcesFor({ country: ANYWHERE, language: 'en' }).emergency).toEqual([]);
  });
});

describe('help on one topic', () => {
  const about = (topic: (typeof HELP_TOPICS)[number], country = 'FR', limit = 6) =>
    resourcesFor({ country, language: 'fr', topics: listedTopics(topic), limit, only: true }).entries;

  test.each(HELP_TOPICS)('%s: every topic is one of the list, and has help in every country', topic => {
    const known = new Set(ENTRIES.flatMap(({ categories }) => categories));
    for (const one of listedTopics(topic)) expect(known, one).toContain(one);
    for (const country of [...COUNTRIES, ANYWHERE]) {
      const [first, ...others] = about(topic, country);
      expect(first?.crisis, country).toBe(true);
      expect(others.length, country).toBeGreaterThanOrEqual(1);
    }
  });

  test.each([
    ['images', 'fr-3018'],
    ['legal', 'fr-116006'],
    ['hate', 'fr-pharos'],
    ['crisis', 'fr-suicideecoute'],
    ['minors', 'fr-3018'],
    ['sexual', 'fr-3919'],
  ] as const)('%s shows %s, and nothing but what is about it', (topic, id) => {
    const [, ...others] = about(topic);
    expect(others.map(entry => entry.id)).toContain(id);
    for (const { id: other, categories } of others)
      expect(
        categories.some(one => listedTopics(topic).includes(one)),
        other,
      ).toBe(true);
  });

  test('is not shown where several topics come from the page, or ways to act are asked for', () => {
    expect(helpTopicOf(['crisis'])).toBe('crisis');
    expect(helpTopicOf(topicsFor(['insult']))).toBeNull();
    expect(helpTopicOf([ACT_TOPIC])).toBeNull();
    expect(helpTopicOf(['toString'])).toBeNull();
  });
});

describe('ways to act', () => {
  test.each([
    ['FR', 'fr', ['learn', 'time', 'give', 'sign']],
    ['GB', 'en', ['learn', 'time', 'give', 'sign']],
    ['JP', 'en', ['learn', 'time', 'give', 'sign']],
  ] as const)('%s in %s: kinds in order, none empty', (country, language, kinds) => {
    expect(actsFor({ country, language }).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('are of the country or of everywhere, the nearest first, and in the person’s language', () => {
    for (const country of [...COUNTRIES, ANYWHERE])
      for (const language of LANGUAGES)
        for (const { kind, acts } of actsFor({ country, language })) {
          for (const act of acts) {
            expect(
              act.countries.some(place => place === country || place === ANYWHERE),
              act.id,
            ).toBe(true);
            if (kind !== 'give')
              expect(
                act.languages.some(one => one === language || one === 'multi'),
                act.id,
              ).toBe(true);
          }
          const near = acts.map(act => act.countries.includes(country));
          expect(near).toEqual([...near].sort((a, b) => Number(b) - Number(a)));
        }
  });

  test('a petition site says never to name a private person', () => {
    expect(ACTS.find(({ id }) => id === 'act-change')?.note?.en).toMatch(/never name a private person/i);
  });

  test('what one page alone confirms is marked', () => {
    expect(ACTS.find(({ id }) => id === 'act-idealist')?.sure).toBe(false);
    expect(ENTRIES.find(({ id }) => id === 'uk-tellmama')?.sure).toBe(false);
    expect(ENTRIES.find(({ id }) => id === 'fr-3114')?.sure).toBe(true);
  });
});

describe('countries', () => {
  test.each([
    ['fr-BE', 'BE'],
    ['fr', 'FR'],
    ['en', 'US'],
    ['en-GB', 'GB'],
    ['fr_CA', 'CA'],
    ['zh-Hant-TW', ANYWHERE],
    ['de-CH', 'CH'],
    ['fi-FI', 'FI'],
    ['es', ANYWHERE],
    ['es-ES', 'ES'],
    ['pt-BR', ANYWHERE],
    ['es-419', ANYWHERE],
    ['EN-us', 'US'],
    ['', ANYWHERE],
    ['constructor', ANYWHERE],
    ['x-FR', 'FR'],
  ])('%j points to %s', (tag, country) => {
    expect(countryFrom(tag)).toBe(country);
  });

  test('are codes that the browser can name', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region' });
    for (const country of COUNTRIES) expect(names.of(country)).not.toBe(country);
  });
});

describe('platforms', () => {
  test.each([
    ['www.youtube.com', 'youtube'],
    ['old.reddit.com', 'reddit'],
    ['x.com', 'x'],
    ['mastodon.social', 'mastodon'],
    ['fr.mastodon.example', 'mastodon'],
    ['my-mastodon.org', 'mastodon'],
    ['netflix.com', null],
    ['notx.com', null],
    ['youtube.com.evil.example', null],
    ['', null],
  ])('%s is %s', (hostname, id) => {
    expect(platformOf(hostname)?.id ?? null).toBe(id);
  });
});

const SOURCE = resolve(import.meta.dirname, '../../../../shared/knowledge/resources.json');
const hasSource = existsSync(SOURCE);

describe.skipIf(!hasSource)(
  `against the checked list${hasSource ? '' : ` (skipped: ${SOURCE} is not here)`}`,
  () => {
    interface Listed {
      id: string;
      url: string;
      phone: string | null;
      categories: string[];
      confidence: string;
      checked: string;
      crisis: boolean;
      countries: string[];
      sms: { number: string } | null;
      sources: unknown[];
    }
    const list = hasSource
      ? (JSON.parse(readFileSync(SOURCE, 'utf8')) as { resources: Listed[]; excluded: { name: string }[] })
      : null;
    const sureEnough = (list?.resources ?? []).filter(
      ({ confidence, checked }) => /^(high|medium)$/.test(confidence) && checked !== 'none',
    );
    const shown = sureEnough.filter(({ categories }) => !categories.includes('act'));

    test('holds every entry sure enough, and no other', () => {
      expect(idsOf(ENTRIES)).toEqual(shown.map(({ id }) => id));
      expect([...ENTRIES, ...ACTS].map(({ id }) => id).sort()).toEqual(sureEnough.map(({ id }) => id).sort());
    });

    test('has at least two sources for every entry, or marks it', () => {
      for (const { id, sources, confidence } of sureEnough)
        expect([...ENTRIES, ...ACTS].find(entry => entry.id === id)?.sure, id).toBe(
          sources.length >= 2 && confidence === 'high',
        );
    });

    test('numbers and addresses are the same, and a number not sure enough is left out', () => {
      for (const listed of shown) {
        const entry = ENTRIES.find(({ id }) => id === listed.id);
        const sure = listed.confidence === 'high';
        expect(entry, listed.id).toMatchObject({
          url: listed.url,
          crisis: listed.crisis,
          countries: listed.countries,
        });
        expect(entry?.phone, listed.id).toBe(sure ? listed.phone : null);
        expect(entry?.sms?.number ?? null, listed.id).toBe(sure ? (listed.sms?.number ?? null) : null);
      }
    });

    test('shows no name that the list excludes', () => {
      for (const { name } of list?.excluded ?? []) expect(SHIPPED, name).not.toContain(name);
    });
  },
);
