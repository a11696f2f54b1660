import type { KnownPage } from './surveyor.ts';

const WORDS = 'turnip soup piano evening bridge cake garden music river window bread letter'.split(' ');

/** An invented page with so many comments, each of about a dozen elements. */
export function threadOf(count: number): KnownPage {
  const texts = Array.from({ length: count }, (_, at) =>
    Array.from(
      { length: 5 + ((at * 7) % 30) },
      (_, word) => WORDS[(at * 5 + word * word + word) % WORDS.length],
    ).join(' '),
  );
  const item = (text: string, at: number) =>
    `<li class="item"><div class="top"><a href="/u/${at % 97}"><img src="a.png" alt=""></a><a class="who" href="/u/${at % 97}">Person ${at % 97}</a><time>${1 + (at % 23)} hours ago</time></div><div class="what"><p>${text}</p></div><div class="acts"><button>Like</button><button>Reply</button></div></li>`;
  return {
    name: `thread of ${count}`,
    system: 'invented',
    url: 'https://example.org/thread',
    body: Buffer.from(
      `<!doctype html><meta charset="utf-8"><main><h1>Evening</h1><ol>${texts.map(item).join('')}</ol></main>`,
    ),
    truth: texts.map((text, at) => ({
      author: `Person ${at % 97}`,
      text: text.slice(0, 200),
      len: text.length,
    })),
  };
}
