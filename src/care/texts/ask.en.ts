import type { Texts } from './texts.ts';

/** A genuine question about the matter. Speaks to no one in particular. */
export const ASK_EN: Texts = {
  S8: [
    'Where does this come from? I’d like to read the source.',
    'Is there a study behind this? I’d be glad to see it.',
    'Which years and which country are these numbers about?',
    'How was this measured? It makes a big difference.',
    'Is this about a whole group, or about a few cases in the news?',
    'What would change if the opposite turned out to be true?',
    'Who collected these figures, and who was counted?',
    'Is there a link to the original? Headlines often leave out the important part.',
    'What happened that this became the story people tell?',
    'I’ve heard the opposite, with sources. How do both fit together?',
    'Is it possible that something else explains it, like income, age or the place people live?',
    'I’m curious when this started being said, and by whom. Does anyone know?',
    'Where could I read the whole study?',
  ],
  S9: [
    'What’s the one thing here that matters most? I’d like to understand.',
    'I think there are two different questions in this thread. Which one are we answering?',
    'What would a good outcome be, in the end?',
    'Is there anything both sides agree on? I have the feeling there is.',
    'What made this one so important? I’m asking because I’d like to know.',
    'Would an example help? I find it hard to follow in the abstract.',
    'What would it take to see it the other way round?',
    'I got lost somewhere. What was the first point again?',
    'Is this about the facts, or about how it was said?',
    'Could somebody sum up both views? I think they’re closer than they seem.',
    'What’s the part that is really frustrating here?',
    'Where did it start to go wrong, in the thing itself I mean?',
    'What would help us understand each other here?',
    'I’d like to understand both sides better. Where could I start?',
  ],
};
