import { SENSITIVITIES, type Sensitivity } from '../../shared/policy.ts';
import { LABELS, LANGUAGES, type Language } from '../../shared/verdict.ts';
import { ModelDamagedError } from './errors.ts';

/** `f32`, `f16`: IEEE values; `q4`: blocks of 32 nibbles with a scale; `i8`: bytes with a scale for each row. */
export type DataType = 'f32' | 'f16' | 'q4' | 'i8';

/** Where one tensor lies in the joined weight files; offset and bytes in bytes. */
export interface TensorEntry {
  name: string;
  shape: number[];
  dtype: DataType;
  offset: number;
  bytes: number;
}

export interface FileEntry {
  file: string;
  role: 'weights' | 'linear' | 'vocabulary';
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

export interface EncoderShape {
  layers: number;
  hidden: number;
  heads: number;
  ffn: number;
  /** Pieces in the vocabulary. */
  vocabulary: number;
  maxTokens: number;
  epsilon: number;
}

export interface Calibration {
  /** [a, b, c] for each output: sigmoid(a · z_transformer + b · z_linear + c). */
  full: number[][];
  /** [a, c] for each output: sigmoid(a · z_linear + c). */
  linear: number[][];
}

/** models/bilingual/model.json; models/training/README.md (1.6) specifies it. */
export interface Manifest {
  format: 'cybercare-bilingual';
  version: number;
  date: string;
  /** Of the training. */
  seed: number;
  outputs: string[];
  encoder: EncoderShape;
  linear: { file: string; buckets: number; heads: string[]; scale: number[]; bias: number[] };
  language: { other: number; minWords: number };
  calibration: Record<Language, Calibration>;
  cascade: Record<Language, { clear: number }>;
  thresholds: Record<Language, Record<Sensitivity, number[]>>;
  canaries: { text: string; lang: string; scores: number[] }[];
  tensors: TensorEntry[];
  files: FileEntry[];
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/**
 * Names what model.json holds. The file is part of the program, so this looks only for what a new export
 * could change under our feet: format, order of outputs and heads, a language or a sensitivity left out.
 * @throws ModelDamagedError
 */
export function parseManifest(json: unknown): Manifest {
  const manifest = json as Manifest;
  const fits =
    manifest.format === 'cybercare-bilingual' &&
    manifest.version === 1 &&
    same(manifest.outputs, LABELS) &&
    same(manifest.linear.heads, [...LABELS, ...LANGUAGES, 'other']) &&
    LANGUAGES.every(language =>
      SENSITIVITIES.every(level => manifest.thresholds[language][level].length === LABELS.length),
    );
  if (!fits) throw new ModelDamagedError('model.json is not of the format this version reads.');
  return manifest;
}

/** What the model.json of a model says that stands on the judge's lowest layers. */
export interface TrunkManifest {
  version: number;
  date: string;
  /** Of the training. */
  seed: number;
  /** SHA-256 of the judge's tensors that are read: embeddings and the lowest `shared` layers. */
  trunk: string;
  /** Layers of the judge, then layers of its own. */
  shared: number;
  own: number;
  tensors: TensorEntry[];
  files: FileEntry[];
}
