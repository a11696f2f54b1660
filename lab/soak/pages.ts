import path from 'node:path';
import esbuild from 'esbuild';
import { benchComments } from '../bench-texts.ts';
import { ROOT } from '../node-judge.ts';
import type { Plan } from './page.ts';

const CHAT_KEPT = 300;
/** Words of the longest messages of a chat. */
const CHAT_WORDS = 12;

const STYLE = `
body { margin: 0 auto; max-width: 43rem; font: 16px/1.5 system-ui, sans-serif; }
#list { margin: 0; padding: 0; list-style: none; overflow-anchor: none; }
body.chat #list { height: 100vh; overflow-y: auto; }
.comment-body { border: 1px solid #ccc; border-radius: 12px; padding: 0.8rem; margin-top: 0.7rem; }
yt-live-chat-text-message-renderer { display: flex; gap: 8px; padding: 4px; }`;

/** A comment as WordPress writes it, and a message as YouTube's chat does; the script fills in the words. */
const MARKUP = {
  feed: '<li id="comment-x" class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn author">-</b> <a href="#comment-x"><time datetime="2026-11-20T10:00:00Z">20.11.2026</time></a></footer><div class="comment-content"><p class="words">-</p></div></article></li>',
  chat: '<yt-live-chat-text-message-renderer id="comment-x"><span id="timestamp">10:01</span><span id="author-name" class="author">-</span><span id="message" class="words">-</span></yt-live-chat-text-message-renderer>',
};

/** The script of page.ts, for both pages. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(ROOT, 'lab/soak/page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** A page of the soak. @param harsh words that are sure to be covered @param perSecond messages of the chat */
export function soakPage(kind: Plan['kind'], script: string, harsh: string[], perSecond: number): string {
  const comments = benchComments(2_000);
  const mild = kind === 'chat' ? comments.filter(text => text.split(' ').length <= CHAT_WORDS) : comments;
  const harshEvery = kind === 'chat' ? 20 : 10;
  const plan: Plan = { kind, mild, harsh, harshEvery, perSecond, kept: CHAT_KEPT };
  return `<!doctype html><meta charset="utf-8"><title>${kind}</title><style>${STYLE}</style>
<body class="${kind}"><ol id="list" class="comment-list"></ol><template>${MARKUP[kind]}</template>
<script>const soakPlan = ${JSON.stringify(plan).replaceAll('<', '\\u003c')};</script><script>${script}</script>`;
}
