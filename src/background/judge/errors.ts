import { ExpectedError } from '../../shared/errors.ts';
import type { FailReason } from '../../shared/verdict.ts';

/** The model cannot be used; `reason` is what a verdict says of it. */
export abstract class ModelError extends ExpectedError {
  abstract readonly reason: FailReason;
}

/** A file of the model is not in the package. */
export class ModelMissingError extends ModelError {
  override name = 'ModelMissingError';
  readonly reason = 'model-missing';
}

/** A file of the model is not the one that was published, or the model does not answer as it did then. */
export class ModelDamagedError extends ModelError {
  override name = 'ModelDamagedError';
  readonly reason = 'model-damaged';
}

/** This browser does not run WebAssembly here. */
export class NotStartedError extends ModelError {
  override name = 'NotStartedError';
  readonly reason = 'not-started';
}
