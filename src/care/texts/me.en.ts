import type { Texts } from './texts.ts';

/** What the person attacked can say to themselves (`SUP`), or write to a friend (`CHK`). */
export const SUP_ME_EN: Texts = {
  S2: [
    'My body isn’t up for a vote.',
    'A stranger’s sentence isn’t a mirror.',
    'I made something and shared it. That took courage, and it still counts for me.',
    'I’d say something kind to a friend who received this. I can say it to myself.',
    'I like what I made, and I’m proud that I shared it.',
    'I can be gentle with myself today.',
  ],
};

export const CHK_ME_EN: Texts = {
  S1: [
    'Could you read something for me and tell me whether it needs an answer? I’d rather not open it again.',
    'I’d like to tell you about something that hurt me online today. I don’t need advice, just a friend.',
    'Are you free tonight? It’s been one of those days online.',
    'Hey, could you keep me company for a while? I read something that made me sad.',
    'Hi, I’d like to report a comment, and it would be easier with you. Do you have a moment?',
    'Hi, do you have some time for me tonight? I’d love some company.',
  ],
  S6: [
    'Would you watch my comments for a day or two? Save what worries you, and tell me only what I have to know.',
    'I’m putting my phone away tonight. Could you check the thread, and call me if something serious comes up?',
    'It’s a lot right now. Could you help me report these? I can send you the links.',
    'I don’t need anyone to answer them. I need someone to keep me company.',
    'Could you read along for me this week? I’d feel better knowing that someone does.',
  ],
};
