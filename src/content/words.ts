import type { Place, Run } from './text-map.ts';
import { wordsIn } from './written-text.ts';

/** Blanks that are not one space each. */
const UNEVEN = /[^\S ]|\s\s/;

/** Words as they come, with the space between them decided only once the next word is there. */
export class Words {
  text = '';
  #space = false;
  #lines = 0;

  /** Adds words as they are; says where in the text they start. */
  add(words: string): number {
    if (!words) return this.text.length;
    if (this.text) this.text += this.#lines ? '\n'.repeat(this.#lines) : this.#space ? ' ' : '';
    this.#space = false;
    this.#lines = 0;
    const start = this.text.length;
    this.text += words;
    return start;
  }

  addImage(_image: Element, emoji: string): number {
    return this.add(emoji);
  }

  /** Adds what the page wrote into a text node, up to `most` units of it. */
  addNode(node: Text, keepsLines: boolean, most: number): void {
    this.addText(wordsIn(node).slice(0, most), keepsLines, 0);
  }

  addLine(_line: Element): void {
    this.lineBreak();
  }

  space(): void {
    this.#space = true;
  }

  /** Ends a line; a second call leaves an empty one, a third nothing more. */
  lineBreak(): void {
    this.#lines = Math.min(this.#lines + 1, 2);
  }

  /** Makes sure that what follows starts on a line of its own. */
  newLine(): void {
    this.#lines ||= 1;
  }

  /** Told of words that were added at `start`, of which `data`, from `from` on in its node, was the source. */
  protected placed(_data: string, _start: number, _from: number): void {}

  private addText(data: string, keepsLines: boolean, from: number): void {
    if (keepsLines && data.includes('\n')) {
      let at = from;
      for (const [index, line] of data.split('\n').entries()) {
        if (index) this.lineBreak();
        this.addText(line, false, at);
        at += line.length + 1;
      }
      return;
    }
    const words = UNEVEN.test(data) ? data.replace(/\s+/g, ' ') : data;
    if (words.startsWith(' ')) this.space();
    this.placed(data, this.add(words.trim()), from);
    if (words.endsWith(' ')) this.space();
  }
}

/** Words that between them have one blank each: what is the same, unit for unit, in the data and in the text. */
const RUN = /\S+(?:\s\S+)*/g;

/** Words that remember which node each of them came from. */
export class TracedWords extends Words {
  readonly places: Place[] = [];
  #runs: Run[] = [];

  override addImage(image: Element, emoji: string): number {
    const start = super.addImage(image, emoji);
    if (emoji) this.places.push({ image, start, end: start + emoji.length });
    return start;
  }

  override addLine(line: Element): void {
    this.places.push({ line });
    super.addLine(line);
  }

  override addNode(node: Text, keepsLines: boolean, most: number): void {
    this.#runs = [];
    this.places.push({ node, data: wordsIn(node), runs: this.#runs });
    super.addNode(node, keepsLines, most);
  }

  protected override placed(data: string, start: number, from: number): void {
    let at = start;
    for (const { 0: words, index } of data.matchAll(RUN)) {
      this.#runs.push({ start: at, end: at + words.length, from: from + index });
      at += words.length + 1;
    }
  }
}
