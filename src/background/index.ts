/**
 * The background: a service worker in Chrome, an event page in Firefox. It answers, and remembers nothing it
 * cannot rebuild. Every listener is registered here, at once, so that an event can wake it.
 */
import browser from 'webextension-polyfill';
import { holdsBlow } from '../shared/asked-softening.ts';
import { crisisIn, crisisOf } from '../shared/crisis/crisis.ts';
import { type Handlers, handle, nothing, sendToFrames } from '../shared/messages.ts';
import { readSettingsFile } from '../shared/settings-file.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';
import { showCounts } from './badge.ts';
import { breakHint, silenceBreak } from './breaks.ts';
import { coachMemory, forgetCoach, parseCoachChange, parseCoachPage, rememberCoach } from './coach-memory.ts';
import { answerCommands } from './commands.ts';
import { modelStatus } from './engines.ts';
import { evidenceHandlers, keepSelection } from './evidence/index.ts';
import { registerGrantedSites, startInTab, startWhereGranted } from './granted-sites.ts';
import { countTally, parseTallied, readInsights, wipeInsights } from './insights.ts';
import { answerInstall } from './install.ts';
import { parseJudgeRequest } from './judge-request.ts';
import { answerMenus, takeChecked } from './menus.ts';
import { forgetChosen, hearTexts, judgeTexts, selfTest, softenTexts } from './model.ts';
import { speaksFor } from './own-host.ts';
import { policyOf, restOf, stateFor } from './page-state.ts';
import { pauseTab, resumeTab } from './pauses.ts';
import { Queue } from './queue.ts';
import {
  parseChange,
  parseCounts,
  parseFile,
  parseHello,
  parsePause,
  parseRewrite,
  parseSite,
  parseTab,
  parseTabState,
  parseTry,
} from './requests.ts';
import { isFitRewriting } from './rewriter/guards.ts';
import {
  addOwnWord,
  closeStorageToPages,
  readSettings,
  setPauseSite,
  setSite,
  toggleMode,
  updateSettings,
  watchSettings,
} from './settings-store.ts';
import { forgetTab, framesOf, keepCounts } from './tab-frames.ts';

const queue = new Queue(judgeTexts);
const softenings = new Queue(softenTexts);
/** Drafts wait behind no thread. */
const drafts = new Queue(judgeTexts);
const hearings = new Queue(hearTexts);
/** Our own pages ask under a number no tab has. */
const OWN_PAGE = -1;

const judgeOne = async (text: string, asked = queue, asker = OWN_PAGE): Promise<Verdict> => {
  const [verdict] = await asked.ask(asker, [text]);
  return verdict ?? { kind: 'failed', reason: 'no-answer' };
};

/** Whether a draft says that its writer may not be safe; our model is asked only where the words do not tell. */
async function isOwnDanger(text: string, asker = OWN_PAGE): Promise<boolean> {
  const said = crisisOf(text, null);
  if (said !== null) return said === 'self';
  const [heard = null] = await hearings.ask(asker, [text]);
  return crisisIn(text, null, heard) === 'self';
}

const softenOne = async (text: string): Promise<Softening> => {
  const [softening] = await softenings.ask(OWN_PAGE, [text]);
  return softening ?? { kind: 'kept', reason: 'not-judged' };
};

/** Asks a tab to say hello again. Most tabs hold no script of ours, so nobody answering is no error. */
const tellTab = (tabId: number) => sendToFrames(tabId, 'settings').catch(() => null);

async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id)])));
}

/** What would be done when Cybercare is on: a person who asks about a text wants to know that. */
const policyWhenOn = async () => ({ ...policyOf(await readSettings()), mode: 'reader' as const });

const handlers: Handlers = {
  ...evidenceHandlers,
  hello: {
    from: ['content', 'page'],
    parse: parseHello,
    answer: ({ above }, sender) => stateFor(sender, above),
  },
  judge: {
    from: ['content', 'page'],
    parse: parseJudgeRequest,
    answer: ({ texts }, sender) => queue.ask(sender.tab?.id ?? OWN_PAGE, texts),
  },
  soften: {
    from: ['content', 'page'],
    parse: parseJudgeRequest,
    answer: ({ texts }, sender) => softenings.ask(sender.tab?.id ?? OWN_PAGE, texts),
  },
  judgeDraft: {
    from: ['content', 'page'],
    parse: parseTry,
    answer: ({ text }, sender) => judgeOne(text, drafts, sender.tab?.id),
  },
  ownDanger: {
    from: ['content'],
    parse: parseTry,
    answer: ({ text }, sender) => isOwnDanger(text, sender.tab?.id),
  },
  distress: {
    from: ['page'],
    parse: parseJudgeRequest,
    answer: ({ texts }) => hearings.ask(OWN_PAGE, texts),
  },
  checkRewrite: {
    from: ['page'],
    parse: parseRewrite,
    answer: async ({ original, rewritten }) =>
      isFitRewriting(original, await judgeOne(original), rewritten, await judgeOne(rewritten)),
  },
  counts: {
    from: ['content'],
    parse: parseCounts,
    answer: async (counts, { tab, frameId = 0 }) => {
      if (tab?.id !== undefined) await showCounts(tab.id, await keepCounts(tab.id, frameId, counts));
      return null;
    },
  },
  tally: {
    from: ['content'],
    parse: parseTallied,
    answer: async (tally, sender) => {
      await countTally(tally, sender);
      return null;
    },
  },
  insights: { from: ['page'], parse: nothing, answer: () => readInsights() },
  wipeInsights: { from: ['page'], parse: nothing, answer: () => wipeInsights().then(() => null) },
  breakHint: { from: ['page'], parse: nothing, answer: () => breakHint() },
  silenceBreak: { from: ['page'], parse: nothing, answer: () => silenceBreak().then(() => null) },
  readSettings: { from: ['page'], parse: nothing, answer: () => readSettings() },
  updateSettings: { from: ['page'], parse: parseChange, answer: change => updateSettings(change) },
  setSite: { from: ['page'], parse: parseSite, answer: ({ hostname, off }) => setSite(hostname, off) },
  setPauseSite: {
    from: ['content', 'page'],
    parse: parseSite,
    answer: async ({ hostname, off }, sender) => {
      speaksFor(hostname, sender);
      await setPauseSite(hostname, off);
      return null;
    },
  },
  toggleMode: { from: ['page'], parse: nothing, answer: () => toggleMode() },
  importSettings: {
    from: ['page'],
    parse: parseFile,
    answer: ({ file }) => updateSettings(readSettingsFile(file)),
  },
  tabState: {
    from: ['page'],
    parse: parseTabState,
    answer: ({ tabId, hostname }) => restOf([hostname], tabId),
  },
  pauseTab: {
    from: ['page'],
    parse: parsePause,
    answer: async ({ tabId, minutes }) => {
      await pauseTab(tabId, minutes);
      return tellTab(tabId);
    },
  },
  resumeTab: {
    from: ['page'],
    parse: parseTab,
    answer: async ({ tabId }) => {
      await resumeTab(tabId);
      return tellTab(tabId);
    },
  },
  siteGranted: {
    from: ['page'],
    parse: parseTab,
    answer: async ({ tabId }) => {
      await startInTab(tabId);
      return null;
    },
  },
  frames: {
    from: ['page'],
    parse: parseTab,
    answer: async ({ tabId }) => [...new Set([0, ...(await framesOf(tabId, ({ found }) => found > 0))])],
  },
  modelStatus: { from: ['page'], parse: nothing, answer: () => modelStatus() },
  selfTest: { from: ['page'], parse: nothing, answer: () => selfTest() },
  tryText: {
    from: ['page'],
    parse: parseTry,
    answer: async ({ text }) => {
      const start = performance.now();
      const verdict = await judgeOne(text);
      const ms = performance.now() - start;
      return { verdict, policy: await policyWhenOn(), ms };
    },
  },
  coachMemory: {
    from: ['page'],
    parse: parseCoachPage,
    answer: ({ tabId, page }) => coachMemory(tabId, page),
  },
  rememberCoach: {
    from: ['page'],
    parse: parseCoachChange,
    answer: async ({ tabId, page, change }) => {
      await rememberCoach(tabId, page, change);
      return null;
    },
  },
  checkedSelection: { from: ['page'], parse: nothing, answer: () => takeChecked() },
};

handle(handlers);
answerInstall();
const judge = (text: string) => judgeOne(text);
answerMenus({
  judge,
  holdsBlow: async verdict => holdsBlow(verdict, await policyWhenOn()),
  soften: softenOne,
  keepWords: addOwnWord,
  save: (clicked, tab) => keepSelection(clicked, tab, { judge, policy: policyWhenOn }),
});
answerCommands();
watchSettings(() => {
  forgetChosen();
  void tellAllTabs();
});
browser.tabs.onRemoved.addListener(tabId => {
  queue.drop(tabId);
  drafts.drop(tabId);
  softenings.drop(tabId);
  hearings.drop(tabId);
  void resumeTab(tabId);
  void forgetCoach(tabId);
  void forgetTab(tabId);
});
browser.permissions.onAdded.addListener(startWhereGranted);
browser.permissions.onRemoved.addListener(async () => {
  await registerGrantedSites();
  await tellAllTabs();
});
// A page holds a port only to notice when we are gone.
browser.runtime.onConnect.addListener(() => undefined);
browser.runtime.onStartup.addListener(registerGrantedSites);
void closeStorageToPages();
