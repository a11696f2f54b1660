import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../../lab/random.mjs';

/**
 * Google's model with its real topology and vocabulary and weights of our own: seeded numbers of the right shapes
 * and sizes, since the real ones can be fetched only with internet (`npm run model:google`).
 * `node tests/google/seeded.mjs FOLDER` writes it.
 */

const ROOT = join(import.meta.dirname, '../..');
const PEERS = join(ROOT, '../shared/peers/google-toxicity');
const LIST = join(ROOT, 'models/google/files.json');

/** Whether Google's topology and vocabulary are beside the repository, where they are not ours to commit. */
export const hasTopology = existsSync(PEERS);
export const NO_TOPOLOGY = `skipped: ${PEERS} is not there`;

/**
 * What the graph's whole-number constants must be for its shapes to fit. Their values lie in the shards; each follows
 * from where it is used (a begin, an end, an axis, a side), by the end of its name.
 */
const CONSTANTS = {
  'split_logits/concat': [0, 0],
  'Tensordot/ListDiff-folded-0': [0, 1],
  'split_logits/concat_4': [0, 2],
  'split_logits/concat_6': [0, 3],
  'split_logits/concat_8': [0, 4],
  'split_logits/concat_10': [0, 5],
  'split_logits/concat_12': [0, 6],
  'split_logits/concat_9': [-1, 1],
  'two_class_logits/axis': [-1],
  'Layer_1/TransformerLayer/MultiheadAttention/Const': [512, 512, 512],
  'Layer_0/TransformerLayer/MultiheadAttention/Const': [256, 256, 256],
  'Layer_1/TransformerLayer/MultiheadAttention/split_heads/split_last_dimension/Reshape/shape/3': [64],
  'Layer_0/TransformerLayer/MultiheadAttention/split_heads/split_last_dimension/Reshape/shape/3': [32],
  'split_last_dimension/Reshape/shape/2': [8],
  'Layer_1/TransformerLayer/MultiheadAttention/combine_heads/combine_last_two_dimensions/Reshape/shape/2': [
    512,
  ],
  'Layer_0/TransformerLayer/MultiheadAttention/combine_heads/combine_last_two_dimensions/Reshape/shape/2': [
    256,
  ],
  'transpose/perm': [0, 2, 1, 3],
  'conv1/Tensordot/Const_2': [1536],
  'conv2/Tensordot/Const_2': [512],
  'conv2/Tensordot/Const': [0],
  'conv1/Tensordot/add_1': [2],
  'BaseDotProductAttention/Slice/begin': [3],
  'Scatter/strided_slice/stack': [1],
  'MultiheadAttention/ExpandDims/dim': [2],
  'attention_bias_ignore_padding/ExpandDims/dim': [1],
  'ClipToMaxLength/Const': [1],
  'ClipToMaxLength/ones_like': [1, 1],
  'strided_slice_2/stack_2': [1, 1],
  'ClipToMaxLength/Less/y': [128],
  'Mean/reduction_indices': [-1],
  'SequenceMask/Const': [0],
  'SparseToDense/default_value': [-1],
};

/** Logits of the seven heads in the order of the slices above: this model calls every text an insult. */
const HEADS = [6, -8, -8, -8, -8, 6, -8];

const sizeOf = shape => shape.reduce((product, side) => product * side, 1);

/** The longest end that fits: `Reshape/shape/2` ends several names, and a layer's own is meant first. */
function constantOf(name) {
  const [end] = Object.keys(CONSTANTS)
    .filter(end => name.endsWith(end))
    .sort((a, b) => b.length - a.length);
  if (end === undefined) throw new Error(`Google's graph has a constant we know no value for: ${name}`);
  return CONSTANTS[end];
}

function valuesOf({ name, shape, dtype }, random) {
  const size = sizeOf(shape);
  if (dtype === 'int32') return Int32Array.from(constantOf(name));
  if (name === 'dense_3/bias') return Float32Array.from(HEADS);
  if (size === 1) return Float32Array.from([name.endsWith('ignore_padding/mul/y') ? -1e9 : 1e-3]);
  if (name.endsWith('layer_norm_scale/ConcatPartitions/concat')) return new Float32Array(size).fill(1);
  // The heads get more, so that what a text says is seen in its scores.
  const gain = name.startsWith('dense') ? 5 : 3;
  const spread = gain / Math.sqrt(shape.length > 1 ? (shape.at(-2) ?? 1) : 16);
  return Float32Array.from({ length: size }, () => spread * (random() - 0.5));
}

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes the model into a folder laid out as models/google is once it is filled: a list with the hashes of what lies
 * there, the shards, the topology, the vocabulary.
 */
export function writeSeeded(folder) {
  const list = JSON.parse(readFileSync(LIST, 'utf8'));
  const random = randomFrom(1);
  const topology = JSON.parse(readFileSync(join(PEERS, 'toxicity/model.json'), 'utf8'));
  const weights = topology.weightsManifest.flatMap(group => group.weights);
  const joined = Buffer.concat(weights.map(weight => Buffer.from(valuesOf(weight, random).buffer)));
  let at = 0;
  for (const entry of list.files) {
    const file = join(folder, entry.file);
    mkdirSync(dirname(file), { recursive: true });
    if (entry.file.endsWith('.json')) copyFileSync(join(PEERS, entry.file), file);
    else {
      writeFileSync(file, joined.subarray(at, at + entry.bytes));
      at += entry.bytes;
    }
    entry.sha256 = sha256(readFileSync(file));
  }
  // What Google's model answers is published; what this one answers is nobody's business.
  list.canaries = [];
  writeFileSync(join(folder, 'files.json'), JSON.stringify(list));
  copyFileSync(join(dirname(LIST), 'thresholds.json'), join(folder, 'thresholds.json'));
}

if (process.argv[1] === import.meta.filename) writeSeeded(process.argv[2]);
