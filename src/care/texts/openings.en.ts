/** First sentences for one’s own words to the person attacked. */
export const OPENINGS_EN: readonly string[] = [
  'I saw that, and I’m on your side.',
  'I don’t want to scroll past this without a word.',
  'First of all, I’m with you.',
  'I’m sorry you had to read that.',
  'You have support in this thread.',
  'Before anything else, thank you for speaking up.',
  'I’m glad you posted this.',
  'I’m on your side.',
  'I hope you’re okay.',
  'Thank you for being here.',
  'I enjoyed reading this.',
  'Thank you for your comment. I enjoyed it.',
  'You have all my support.',
  'I’m thinking of you today.',
  'Thank you for sharing your view.',
  'I appreciate what you wrote.',
];
