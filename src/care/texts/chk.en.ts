import type { Texts } from './texts.ts';

/** A private word to the person attacked, or in danger of more of it. */
export const CHK_EN: Texts = {
  S4: [
    'Those comments crossed a line, and the line is yours to draw. If you’d like them reported, I can do that.',
    'I haven’t copied or shared anything. If you want proof kept, I can do it. If not, I’ll leave it there.',
    'I noticed, and I think it’s serious. If you want a hand with blocking or reporting, I have a few minutes.',
    'Hi, I hope you’re okay. If you’d like to talk, I’m happy to listen.',
    'Hi, I’m thinking of you. I have time if you’d like help with reporting or blocking.',
  ],
  S5: [
    'Hi, I saw the message aimed at you. It isn’t okay, and it isn’t your fault. No need to answer, I just didn’t want you to be alone with it.',
    'If you don’t feel safe right now, the emergency number comes before anything online. If you’d just like some company, you can write to me.',
    'I was worried when I read that message. You don’t have to explain anything. If you want a copy saved, tell me and I’ll do it.',
    'I haven’t answered it in the thread, so as not to draw more eyes to you. I wanted to tell you here that you didn’t deserve that.',
    'What happens next with that message is your choice. If you want a copy as proof, I can help.',
    'You didn’t bring this on yourself. If it’s too much to read again, I can note down the link and the date for you.',
    'I’m sorry that message is there. Tell me if something would help, even something small.',
  ],
  S6: [
    'I’ve seen it, and it’s not on you. Would it help if I reported some of these?',
    'I can keep copies with dates and links, so that you don’t have to open them again.',
    'I haven’t answered in the thread, so as not to add to it. I wanted to tell you here that I’m on your side.',
    'Hi, I’m thinking of you today. Write to me if you’d like company.',
  ],
  S7: [
    'I saw it, and I’m not passing it on. If you’d like company while you report it, I have time.',
    'This isn’t your fault, and there are services that get such things taken down. I can find the right one with you.',
    'Are you safe where you are? If not, the emergency number comes first. You can write to me after that.',
    'Hi, I’m thinking of you. I can help to get what was posted taken down, if you’d like.',
  ],
};
