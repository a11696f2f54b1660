import type { Texts } from './texts.ts';

/** Thanks for a kind comment: from somebody who reads along, and (`ME`) from the one it stood up for. */
export const THX_EN: Texts = {
  S13: [
    'This is a kind thing to say. Thank you.',
    'I’m glad you wrote this. It makes the thread a better place.',
    'You took a moment to be kind, and I’m glad you did. Thank you.',
    'Your comment made me smile, thank you. I feel the same way.',
    'You said it better than I could have. Thank you.',
    'I’d like to see more comments like this one.',
    'That’s the kind of answer I come here for.',
    'You brought some warmth to this thread. Thank you for that.',
    'Thank you for your kindness. It made my day a little better.',
    'I really appreciate your comment. Thank you.',
    'How kind of you. Thank you for writing this.',
    'Thank you, this is lovely to read.',
    'Your kindness is good to see. Thank you.',
    'You are very kind. Thank you for this.',
    'Thank you for being so thoughtful.',
    'Thank you, I enjoyed reading this.',
  ],
};

export const THX_ME_EN: Texts = {
  S13: [
    'Thank you. I needed to read this today.',
    'That means a lot to me. Thank you for taking the time.',
    'I’m really touched. Thank you.',
    'Your words did me good. I’ll keep them.',
    'Thank you for standing with me. I felt a lot less alone reading this.',
    'I read this twice. Thank you for your kindness.',
    'It helps more than you may think. Thank you.',
    'Thank you for seeing what I was trying to say.',
    'I don’t know you, and I’m grateful that you wrote this.',
    'Thank you for the warmth. I’m sending some back.',
    'This is the comment I’ll remember from this thread.',
    'Thank you so much, this made me smile.',
    'Your support means a great deal to me. Thank you.',
  ],
};
