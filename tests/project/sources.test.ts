import { describe, expect, it } from 'vitest';
import { filesIn, linesWith, read } from './repository.ts';

const SRC = filesIn(['src'], /\.tsx?$/);
const PAGES = filesIn(['src'], /\.html$/);
const CODE = filesIn(['src', 'lab', 'scripts', 'tests'], /\.(ts|tsx|mjs)$/);
/** Put together, so that this file does not find itself. */
const word = (...parts: string[]) => parts.join('');

describe('the source', () => {
  it('makes no markup from text: use textContent, or Preact', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe)\b|document\.write/;
    expect(linesWith(sinks, SRC)).toEqual([]);
  });

  it('runs no text as code', () => {
    expect(linesWith(/\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/, SRC)).toEqual([]);
  });

  it('names nothing of the network; the judge reads its own packaged files, in background/judge', () => {
    const network =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b|new Image\b|new Worker\b/;
    const elsewhere = SRC.filter(file => !file.startsWith('src/background/judge/'));
    expect(linesWith(network, elsewhere)).toEqual([]);
  });

  it('hears nothing a page can say: no message listener, no event of our own', () => {
    // A MessageChannel of our own, by which work is cut into slices, is out of a page's reach.
    const heard =
      /addEventListener\(\s*['"]message|(?<!\bport\d)\.(onmessage|postMessage)\b|CustomEvent|onMessageExternal|onConnectExternal/;
    expect(linesWith(heard, SRC)).toEqual([]);
  });

  it('sends and hears messages in shared/messages.ts alone', () => {
    const others = SRC.filter(file => file !== 'src/shared/messages.ts');
    expect(linesWith(/\b(runtime|tabs)\.(sendMessage|onMessage)\b/, others)).toEqual([]);
  });

  it('reads storage in the background and our own pages alone: a content script is told what it needs', () => {
    const elsewhere = SRC.filter(file => /^src\/(content|shared|care)\//.test(file));
    expect(
      linesWith(
        /\bstorage\.(local|session|sync|managed)\b|\bindexedDB\b|localStorage|sessionStorage/,
        elsewhere,
      ),
    ).toEqual([]);
  });

  it('knows what everything is: no `any`, no suppressed error', () => {
    const loose = new RegExp(
      `[:<|]\\s*any\\b|\\bas any\\b|${word('@ts-', 'ignore')}|${word('@ts-', 'expect-error')}`,
    );
    expect(
      linesWith(
        loose,
        CODE.filter(file => file.endsWith('.ts') || file.endsWith('.tsx')),
      ),
    ).toEqual([]);
  });

  it('leaves nothing for later: do it, or open an issue', () => {
    const later = new RegExp(
      `\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')}|${word('HA', 'CK')})\\b`,
    );
    const found = CODE.flatMap(file =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (later.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('skips no test', () => {
    const skipped = new RegExp(`\\b(it|test|describe|story)\\.${word('(sk', 'ip|on', 'ly)')}\\b`);
    expect(linesWith(skipped, CODE)).toEqual([]);
  });

  it('has pages without inline script or style, which their policy would refuse', () => {
    for (const page of PAGES) {
      const html = read(page);
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
      expect(html, page).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});
