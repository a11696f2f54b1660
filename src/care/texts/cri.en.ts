import type { Texts } from './texts.ts';

/** Private words to somebody who may want to die. A clinician should read these before a release. */
export const CRI_EN: Texts = {
  S10: [
    'Hi, I read what you wrote, and I’m worried about you. You don’t have to explain anything. Are you safe right now?',
    'I don’t know what you’re going through, and I’d like to listen if you want to tell me.',
    'You don’t have to be alone with this tonight. A call or a text to a listening line is enough to begin with.',
    'If it’s urgent, the emergency number comes first. You can write to me afterwards, too.',
    'Hi, I hope you’re safe. I read what you wrote and I care about how you’re doing.',
    'I’m thinking of you. If you’d like, I can help you find a number to call.',
    'Thank you for trusting us with this. There are people who listen at any hour, and I can send you their number.',
  ],
};
