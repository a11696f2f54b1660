import type { Category } from '../shared/policy.ts';
import type { Language } from '../shared/verdict.ts';

export interface ThreadComment {
  id: string;
  author: string;
  text: string;
  /** The kinds of hostility in it; none where it must stay shown. */
  hostile?: Category[];
}

export interface DemonstrationThread {
  video: { title: string; by: string };
  comments: readonly ThreadComment[];
}

/**
 * An invented video of someone dancing and what is said under it: hostile words, kind ones, and the two that
 * are easily taken for hostile, harsh criticism and teasing among friends. Nobody here exists.
 */
export const THREADS: Record<Language, DemonstrationThread> = {
  en: {
    video: { title: 'My first dance in ten years', by: 'Malik on Saturdays' },
    comments: [
      {
        id: 'en-1',
        author: 'Rosa',
        text: 'I watched this three times. You look so happy, thank you for posting it.',
      },
      {
        id: 'en-2',
        author: 'grumpy_otter',
        text: 'You ridiculous walrus, nobody wants to see that belly wobble. Hide it.',
        hostile: ['appearance', 'insult'],
      },
      {
        id: 'en-3',
        author: 'Jun',
        text: 'The sound is late from 0:20 on and the room is far too dark, I cannot see your feet. This needs a second take.',
      },
      {
        id: 'en-4',
        author: 'Tess',
        text: 'Ten years of stepping on my feet at every party, and NOW you can dance? I want my toes back.',
      },
      {
        id: 'en-5',
        author: 'loud_kettle',
        text: 'You pathetic clown, the picture is blurred from start to finish. Get lost, you useless pickle.',
        hostile: ['insult'],
      },
      {
        id: 'en-6',
        author: 'Amina',
        text: 'My dad stopped dancing because people laughed at him. I am showing him this tonight.',
      },
      {
        id: 'en-7',
        author: 'Pieter',
        text: 'Really not my music, I lasted ten seconds. The last spin is good, though.',
      },
      {
        id: 'en-8',
        author: 'null_island',
        text: 'Go away, you useless pickle. Nobody likes you and nobody ever will.',
        hostile: ['insult', 'appearance'],
      },
      {
        id: 'en-9',
        author: 'Noor',
        text: 'Laugh all you like: he is the one who is having a good Saturday.',
      },
      {
        id: 'en-10',
        author: 'Sam',
        text: 'Ha, your knees were louder than the speakers! Love you, same time next week?',
      },
    ],
  },
  fr: {
    video: { title: 'Dix ans que je n’avais pas dansé', by: 'Les samedis de Malik' },
    comments: [
      {
        id: 'fr-1',
        author: 'Rosa',
        text: 'Je l’ai regardée trois fois. Quel bonheur de te voir comme ça, merci de l’avoir postée.',
      },
      {
        id: 'fr-2',
        author: 'loutre_grognon',
        text: 'T’es ridicule, espèce de gros morse. Cache ce ventre, c’est dégoûtant.',
        hostile: ['appearance', 'insult'],
      },
      {
        id: 'fr-3',
        author: 'Jun',
        text: 'Vidéo ratée : le son est décalé à partir de 0:20 et tout est trop sombre. À refaire.',
      },
      {
        id: 'fr-4',
        author: 'Tess',
        text: 'Dix ans que tu me marches sur les pieds à toutes les fêtes, et c’est MAINTENANT que tu sais danser ? Rends-moi mes orteils.',
      },
      {
        id: 'fr-5',
        author: 'bouilloire_en_colère',
        text: 'T’es vraiment qu’un gros guignol, la caméra tremble du début à la fin. Dégage, pauvre clown.',
        hostile: ['insult'],
      },
      {
        id: 'fr-6',
        author: 'Amina',
        text: 'Mon père a arrêté de danser parce qu’on se moquait de lui. Ce soir, je lui montre ta vidéo.',
      },
      {
        id: 'fr-7',
        author: 'Pieter',
        text: 'Franchement pas ma musique, j’ai tenu dix secondes. Mais le dernier tour est réussi.',
      },
      {
        id: 'fr-8',
        author: 'ile_nulle',
        text: 'Pauvre cornichon, personne ne t’aime. Supprime ton compte, tu fais pitié.',
        hostile: ['insult', 'appearance'],
      },
      {
        id: 'fr-9',
        author: 'Noor',
        text: 'Riez tant que vous voulez : c’est lui qui passe un bon samedi.',
      },
      {
        id: 'fr-10',
        author: 'Sam',
        text: 'Tes genoux faisaient plus de bruit que les enceintes, mon ami. Samedi prochain, même heure ?',
      },
    ],
  },
};
