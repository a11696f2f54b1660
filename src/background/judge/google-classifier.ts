import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { dispose, type io, type Tensor } from '@tensorflow/tfjs-core';
import { ToxicityClassifier } from '@tensorflow-models/toxicity';
import { Tokenizer } from '@tensorflow-models/universal-sentence-encoder';
import type { GoogleBytes } from './google-manifest.ts';

/** The constant of the graph that says how many tokens it reads; what comes after them it drops. */
const READ_TOKENS = 'module_apply_default/Encoder_en/KonaTransformer/ClipToMaxLength/Less/y';

interface Topology {
  modelTopology: object;
  weightsManifest: { weights: io.WeightsManifestEntry[] }[];
}

const parsed = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/**
 * The package's own classifier, with two of its habits changed: model and vocabulary are bytes at hand instead of
 * addresses, and the tensors of its answers, seven for each call, are disposed of.
 */
export class PackagedClassifier extends ToxicityClassifier {
  private readonly bytes: GoogleBytes;
  private graph: GraphModel | undefined;
  private encoder: Tokenizer | undefined;
  private lent: Tensor[] = [];
  /** Tokens that are read of a text. */
  readTokens = 0;

  constructor(bytes: GoogleBytes) {
    super();
    this.bytes = bytes;
  }

  override async loadModel(): Promise<GraphModel> {
    const { modelTopology, weightsManifest } = parsed<Topology>(this.bytes.topology);
    const artifacts: io.ModelArtifacts = {
      modelTopology,
      weightSpecs: weightsManifest.flatMap(group => group.weights),
      weightData: this.bytes.shards,
    };
    const graph = await loadGraphModel({ load: async () => artifacts });
    // The graph keeps what it was loaded from; its weights are in tfjs's memory by now.
    delete artifacts.weightData;
    const [limit] = graph.weights[READ_TOKENS] ?? [];
    this.readTokens = (await limit?.data())?.[0] ?? 0;
    const execute = graph.executeAsync.bind(graph);
    graph.executeAsync = async inputs => {
      const outputs = await execute(inputs);
      this.lent.push(...[outputs].flat());
      return outputs;
    };
    this.graph = graph;
    return graph;
  }

  override async loadTokenizer(): Promise<Tokenizer> {
    this.encoder = new Tokenizer(parsed<[string, number][]>(this.bytes.vocabulary));
    return this.encoder;
  }

  /** How many tokens a text is. */
  tokensIn(text: string): number {
    return this.encoder?.encode(text).length ?? 0;
  }

  override async classify(inputs: string[] | string): ReturnType<ToxicityClassifier['classify']> {
    try {
      return await super.classify(inputs);
    } finally {
      dispose(this.lent.splice(0));
    }
  }

  /** Gives the memory of the weights back. */
  dispose(): void {
    this.graph?.dispose();
  }
}
