import type { Texts } from './texts.ts';

/** What it feels like, from a life everybody shares. Said to readers, never to an author. */
export const ANA_EN: Texts = {
  S3: [
    'It’s a strange thing to be talked about by people who have met none of us. I remember it from my own life.',
    'I once read something cruel about people like me, and couldn’t sleep. I’d wish that on nobody.',
    'It hurts to be reduced to a single word. I know it from a different word than this one.',
    'I remember how it felt to be left out, and I’d like to spare others that feeling.',
    'I know the feeling of not being wanted in a room. I think of it when I read this.',
    'I know what it’s like to feel unwelcome, and I’d like nobody to feel that way here.',
    'I remember sitting alone at lunch. I think of that when I read here.',
    'I’ve felt alone in a crowd before, and I feel for anyone who does now.',
    'I’ve had days when every stranger seemed to judge me. I’d like to spare others that.',
    'Most of us know what it’s like to be the new one. A kind word makes all the difference then.',
    'Most of us remember being judged before anyone knew us. I’d like us to do better here.',
    'Before I write, I think of the days when I felt left out. It helps me to be kind.',
    'Many of us were teased at school and still remember it. It helps to understand how others feel.',
    'Most of us hope to be met as a person, with a name and a story. I hope for that here, too.',
  ],
};
