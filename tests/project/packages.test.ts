import { describe, expect, it } from 'vitest';
import { readJson } from './repository.ts';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
  dev?: boolean;
}

const { dependencies, devDependencies } = readJson<Package>('package.json');
const lock = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(lock.packages).filter(([name]) => name !== '');

/** Licences under which code may ship inside the extension. */
const SHIPPED = /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)$/;
/** Packages whose own manifest words it otherwise, and what it means. */
const WORDED: Record<string, string> = { BSD: 'BSD-2-Clause' };

const isShippable = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(part => SHIPPED.test(WORDED[part] ?? part)));

describe('package.json', () => {
  it('names exact versions: `npm install --save-exact`', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('locks the versions package.json names: run `npm install`', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('knows every package by its hash, and takes none from outside the registry', () => {
    const wrong = locked.filter(
      ([, { resolved, integrity }]) =>
        !integrity?.startsWith('sha512-') ||
        (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('holds the packages of every platform, without which `npm ci` fails: take a version whose parts are all published', () => {
    const names = new Set(Object.keys(lock.packages));
    /** A package is looked for beside its user and then in each folder further out, as Node does. */
    const isLocked = (user: string, name: string): boolean => {
      if (names.has(`${user ? `${user}/` : ''}node_modules/${name}`)) return true;
      return user !== '' && isLocked(user.slice(0, Math.max(0, user.lastIndexOf('/node_modules/'))), name);
    };
    const missing = locked.flatMap(([user, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(name => !isLocked(user, name))
        .map(name => `${user} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('holds one tfjs core: see the overrides in package.json', () => {
    const cores = locked.filter(([name]) => name.endsWith('node_modules/@tensorflow/tfjs-core'));
    expect(cores.map(([name]) => name)).toEqual(['node_modules/@tensorflow/tfjs-core']);
  });

  it('states a licence for everything that may ship, and one we may ship under', () => {
    const wrong = locked.filter(([, { dev, license }]) => !dev && !(license && isShippable(license)));
    expect(wrong.map(([name, { license }]) => `${name}: ${license ?? 'no licence'}`)).toEqual([]);
  });
});
