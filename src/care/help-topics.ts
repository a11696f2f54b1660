/** What a person can ask help about, each with the topics of the list that it stands for, closest first. */
const TOPICS = {
  harassment: [
    'harassment',
    'cyberbullying',
    'bullying',
    'threats',
    'stalking',
    'doxxing',
    'adult-cyber-abuse',
  ],
  hate: ['hate', 'racism', 'discrimination', 'lgbtphobia', 'antisemitism', 'islamophobia', 'anti-asian'],
  sexual: ['sexual-violence', 'cyberviolence', 'cybersexism', 'women', 'violence'],
  images: ['intimate-images', 'sextortion', 'extortion'],
  minors: ['minors', 'young-people', 'students', 'parents'],
  crisis: ['suicide', 'crisis', 'listening', 'wellbeing', 'loneliness'],
  legal: ['legal', 'victims', 'report-to-police', 'cybercrime'],
  report: ['report-to-platform', 'illegal-content', 'report-to-police'],
} satisfies Record<string, readonly string[]>;

export type HelpTopic = keyof typeof TOPICS;
export const HELP_TOPICS = Object.keys(TOPICS) as HelpTopic[];

/** Asks for ways to act instead of help, where topics are passed on. */
export const ACT_TOPIC = 'act';

/** The one topic that is asked for, where a person could have chosen it; null for what a page is about, which is several. */
export const helpTopicOf = (topics: readonly string[]): HelpTopic | null =>
  topics.length === 1 ? (HELP_TOPICS.find(one => one === topics[0]) ?? null) : null;

/** The topics of the list behind one that a person chooses. */
export const listedTopics = (topic: HelpTopic): readonly string[] => TOPICS[topic];
