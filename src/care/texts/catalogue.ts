import type { Language } from '../../shared/verdict.ts';
import type { Role, Situation } from '../situation.ts';
import type { Strategy } from '../strategies.ts';
import { ANA_EN } from './ana.en.ts';
import { ANA_FR } from './ana.fr.ts';
import { ASK_EN } from './ask.en.ts';
import { ASK_FR } from './ask.fr.ts';
import { CHK_EN } from './chk.en.ts';
import { CHK_TU, CHK_VOUS } from './chk.fr.ts';
import { CRI_EN } from './cri.en.ts';
import { CRI_TU, CRI_VOUS } from './cri.fr.ts';
import { DIS_EN } from './dis.en.ts';
import { DIS_FR } from './dis.fr.ts';
import { EMP_EN } from './emp.en.ts';
import { EMP_FR } from './emp.fr.ts';
import { FCT_EN } from './fct.en.ts';
import { FCT_FR } from './fct.fr.ts';
import { CHK_ME_EN, SUP_ME_EN } from './me.en.ts';
import { CHK_ME_FR, SUP_ME_FR } from './me.fr.ts';
import { SUP_EN } from './sup.en.ts';
import { SUP_TU, SUP_VOUS } from './sup.fr.ts';
import type { Register, Texts } from './texts.ts';
import { THX_EN, THX_ME_EN } from './thx.en.ts';
import { THX_ME_TU, THX_ME_VOUS, THX_TU, THX_VOUS } from './thx.fr.ts';

/** A list of French texts that speaks to no one in particular serves both registers. */
export const VOICES = ['en', 'fr', 'tu', 'vous'] as const;
export type Voice = (typeof VOICES)[number];

type Catalogue = Record<Role, Record<Voice, Partial<Record<Strategy, Texts>>>>;

/** Every text there is, by who says it, how, and what for. */
export const CATALOGUE: Catalogue = {
  bystander: {
    en: {
      SUP: SUP_EN,
      CHK: CHK_EN,
      CRI: CRI_EN,
      DIS: DIS_EN,
      EMP: EMP_EN,
      ANA: ANA_EN,
      ASK: ASK_EN,
      FCT: FCT_EN,
      THX: THX_EN,
    },
    fr: { DIS: DIS_FR, EMP: EMP_FR, ANA: ANA_FR, ASK: ASK_FR, FCT: FCT_FR },
    tu: { SUP: SUP_TU, CHK: CHK_TU, CRI: CRI_TU, THX: THX_TU },
    vous: { SUP: SUP_VOUS, CHK: CHK_VOUS, CRI: CRI_VOUS, THX: THX_VOUS },
  },
  target: {
    en: { SUP: SUP_ME_EN, CHK: CHK_ME_EN, CRI: CRI_EN, THX: THX_ME_EN },
    fr: { SUP: SUP_ME_FR, CHK: CHK_ME_FR },
    tu: { CRI: CRI_TU, THX: THX_ME_TU },
    vous: { CRI: CRI_VOUS, THX: THX_ME_VOUS },
  },
};

export interface Variant {
  id: string;
  text: string;
  /** Null in English, and where French speaks to no one in particular. */
  register: Register | null;
}

interface Wanted {
  role: Role;
  strategy: Strategy;
  situation: Situation | 'any';
  language: Language;
  register: Register;
}

/** The variants for one card, placeholders unfilled; none where the strategy has no words there. */
export function variantsOf({ role, strategy, situation, language, register }: Wanted): Variant[] {
  const voices: Voice[] = language === 'en' ? ['en'] : [register, 'fr'];
  return voices.flatMap(voice =>
    (CATALOGUE[role][voice][strategy]?.[situation] ?? []).map((text, i) => ({
      id: `${role}.${voice}.${strategy}.${situation}.${i + 1}`,
      text,
      register: voice === 'tu' || voice === 'vous' ? voice : null,
    })),
  );
}
