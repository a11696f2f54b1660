import { describe, expect, it } from 'vitest';
import { read, readJson } from './repository.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean; world?: string }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
}

const manifest = readJson<Manifest>('manifest.json');
const page = read('docs/PERMISSIONS.md');

/** Headings that name permissions in backquotes, and the list of sites. */
const headings = [...page.matchAll(/^## (.*)$/gm)].map(match => match[1] ?? '');
const namedIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '');
const optional = headings.find(heading => heading.includes('optional')) ?? '';
const permissions = headings.filter(heading => heading !== optional).flatMap(namedIn);
const sites = [...page.matchAll(/^- `([^`]+)`$/gm)].map(match => match[1] ?? '');

describe('docs/PERMISSIONS.md', () => {
  it('has a section for each permission of the manifest and for no other', () => {
    expect(permissions.sort()).toEqual([...manifest.permissions].sort());
  });

  it('lists the sites of the content script, in their order', () => {
    expect(sites).toEqual(manifest.content_scripts.flatMap(script => script.matches));
  });

  it('names the optional hosts', () => {
    expect(namedIn(optional).sort()).toEqual([...manifest.optional_host_permissions].sort());
  });
});

describe('the manifest', () => {
  it('asks for nothing beyond storage, a menu entry, the tab in front and scripts: a wider wish needs a decision', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('opens no file and no channel to pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('starts one content script, in pages and the frames in them, apart from the page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.all_frames).toBe(true);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('lets its pages load and connect to nothing but itself', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split('; ').map(part => [part.split(' ')[0], part.split(' ').slice(1)]),
    );
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(directives['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives['connect-src']).toEqual(["'self'"]);
    expect(directives['require-trusted-types-for']).toEqual(["'script'"]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
  });
});
