import type { Texts } from './texts.ts';

/** One fact, from a source the person supplies; without one, the wish to check. Speaks to no one in particular. */
export const FCT_EN: Texts = {
  S8: [
    'I’d like to check this before it travels further. Sources are welcome.',
    'This is worth checking. Official figures on it are public.',
    'I’m going to read up on this, and will come back with what I find.',
    'Before this gets shared, I’d like to see where it was measured.',
    'A number without its source can mean many things. I’d rather read the original.',
    'Claims like this are often built on one example. I’d like to see the whole picture.',
    'What I’ve read on this was more mixed. I’m happy to compare sources.',
    'From what I’ve read, it’s different. I can share where I found it.',
    'The picture I know is more complicated than that. I can share what I’ve read.',
    'A few cases in the news say little about a whole group. I’d check the figures first.',
    'From what I’ve read, it’s different: {source}. Happy to compare.',
    'Here is what I found on this: {source}.',
    'I read up on it, and this helped me: {source}.',
    'The figures I know are these: {source}. I’d like to see others.',
    'There’s a careful explanation of this here: {source}.',
    'I’d be glad to read a reliable source on this.',
    'I looked at a different source, and would be happy to compare notes.',
    'It would help to read the official figures together.',
  ],
};
