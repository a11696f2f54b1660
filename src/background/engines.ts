import browser from 'webextension-polyfill';
import type { Engine } from '../shared/engine.ts';
import type { EngineStatus, ModelStatus } from '../shared/model-status.ts';
import type { FailReason } from '../shared/verdict.ts';
import { Listener } from './distress/listener.ts';
import { loadBilingual, modelFacts } from './judge/bilingual.ts';
import { ModelError } from './judge/errors.ts';
import { extensionFiles } from './judge/files.ts';
import type { SecondEngine } from './judge/google.ts';
import type { Judge } from './judge/judge.ts';
import { secondEngine } from './judge/second-engine.ts';
import { Softener } from './rewriter/softener.ts';

const wasmPath = () => browser.runtime.getURL('wasm/');

/** A model of this worker: loaded when first needed, shared by all who wait for it, and not tried again once it failed. */
class LoadedOnce<Loaded extends Judge> {
  state: EngineStatus['state'] = 'asleep';
  failure: FailReason | null = null;
  private loading: Promise<Loaded> | null = null;
  /** Settles when what was let go of has given its memory back. */
  private released: Promise<unknown> = Promise.resolve();
  private readonly start: () => Promise<Loaded>;

  constructor(start: () => Promise<Loaded>) {
    this.start = start;
  }

  /** @throws whatever kept it from loading, `failure` says why */
  get(): Promise<Loaded> {
    if (this.loading) return this.loading;
    const loading = this.released.then(this.start);
    this.loading = loading;
    const become = (state: EngineStatus['state'], failure: FailReason | null) => {
      // What was let go of meanwhile says nothing of what is loaded now.
      if (this.loading === loading) Object.assign(this, { state, failure });
    };
    loading.then(
      () => become('ready', null),
      (error: unknown) => become('failed', error instanceof ModelError ? error.reason : 'not-started'),
    );
    return loading;
  }

  /** Gives its memory back; the next `get` loads it anew. */
  async release(): Promise<void> {
    const { loading } = this;
    this.loading = null;
    this.state = 'asleep';
    this.failure = null;
    if (loading)
      this.released = loading.then(
        judge => judge.dispose(),
        () => undefined,
      );
    await this.released;
  }
}

const ours = new LoadedOnce(() => loadBilingual({ files: extensionFiles(), wasmPath: wasmPath() }));

let softener: Promise<Softener> | null = null;

/** What softens: our own model, whatever judges. @throws what keeps it from loading */
export function ownSoftener(): Promise<Softener> {
  softener ??= ours.get().then(model => new Softener(model, extensionFiles('rewriter')));
  return softener;
}

let listener: Promise<Listener> | null = null;

/** What hears distress: our own model, whatever judges. @throws what keeps it from loading */
export function ownListener(): Promise<Listener> {
  listener ??= ours.get().then(model => new Listener(model, extensionFiles('distress')));
  return listener;
}

const besideOurs = (engine: SecondEngine) =>
  new LoadedOnce(async () =>
    engine.load({ files: extensionFiles('google'), wasmPath: wasmPath(), ours: await ours.get() }),
  );
const google = secondEngine && besideOurs(secondEngine);

/** What judges English for a person who chose so: our own model where this build holds no other. */
export const engineFor = (chosen: Engine): Engine => (google ? chosen : 'ours');

/**
 * The judge to ask. When Google's model cannot be used, that is remembered for the status, and our own goes on.
 * @throws what kept our own model from loading
 */
export async function judgeOf(chosen: Engine): Promise<{ engine: Engine; judge: Judge }> {
  const own = await ours.get();
  if (!google) return { engine: 'ours', judge: own };
  if (chosen !== 'google') {
    await google.release();
    return { engine: 'ours', judge: own };
  }
  return google.get().then(
    judge => ({ engine: 'google' as const, judge }),
    () => ({ engine: 'ours' as const, judge: own }),
  );
}

/** Lets go of every model: whoever asks next waits for a fresh one. */
export async function releaseModels(): Promise<void> {
  softener = null;
  listener = null;
  await google?.release();
  await ours.release();
}

/** Why our own model could not be loaded, if so. */
export const ownFailure = (): FailReason | null => ours.failure;

/** What a person may know of the models, without loading any. */
export const modelStatus = (): ModelStatus => ({
  ...modelFacts(),
  state: ours.state,
  failure: ours.failure,
  google: secondEngine && {
    ...secondEngine.facts,
    state: google?.state ?? 'asleep',
    failure: google?.failure ?? null,
  },
});
