import { type Code, type CodeList, findCode } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'

/** What a factor is about, in the order in which an assessment and a plan speak of it. */
export const FACTOR_GROUPS = [
  'desistance-for',
  'desistance-against',
  'child-safety',
  'others-safety',
  'need',
  'victim',
] as const
export type FactorGroup = (typeof FACTOR_GROUPS)[number]

export const FACTOR_GROUP_WORDS: Readonly<Record<FactorGroup, Words>> = {
  'desistance-for': { en: 'Factors supporting desistance', cy: 'Ffactorau sy’n cefnogi ymatal' },
  'desistance-against': { en: 'Factors against desistance', cy: 'Ffactorau sy’n rhwystro ymatal' },
  'child-safety': { en: 'The child’s safety and wellbeing', cy: 'Diogelwch a lles y plentyn' },
  'others-safety': { en: 'The safety of others', cy: 'Diogelwch pobl eraill' },
  need: { en: 'Needs', cy: 'Anghenion' },
  victim: { en: 'The victim', cy: 'Y dioddefwr' },
}

const inGroup = (group: FactorGroup, entries: Readonly<Record<string, readonly [en: string, cy: string]>>): Code[] =>
  Object.entries(entries).map(([code, [en, cy]]) => ({ code, label: { en, cy }, group }))

/**
 * The one vocabulary of what an assessment finds and what an objective answers. The victim’s two are not assessed here:
 * a plan answers them.
 */
export const FACTOR_KINDS: CodeList = {
  id: 'factor-kind',
  source:
    'Own list. Desistance and strengths after what HM Inspectorate of Probation asks of assessments; safety kinds after its finding that emotional and psychological safety was passed over (2024); needs after key performance indicators 1 to 5',
  codes: [
    ...inGroup('desistance-for', {
      'for-family': ['Family who stand by them', 'Teulu sy’n gefn iddynt'],
      'for-learning': ['Learning or work that goes well', 'Dysgu neu waith sy’n mynd yn dda'],
      'for-friends': ['Friends who keep out of trouble', 'Ffrindiau sy’n cadw draw o drwbl'],
      'for-interests': ['Interests and talents', 'Diddordebau a doniau'],
      'for-trusted-adult': ['An adult whom they trust', 'Oedolyn y maent yn ymddiried ynddo'],
      'for-motivation': ['Wanting things to change', 'Eisiau i bethau newid'],
      'for-identity': ['A good sense of who they are', 'Ymdeimlad da o bwy ydynt'],
      'for-community': ['Belonging to a community', 'Perthyn i gymuned'],
    }),
    ...inGroup('desistance-against', {
      'against-family': ['Strain or offending in the family', 'Straen neu droseddu yn y teulu'],
      'against-peers': ['Friends who offend', 'Ffrindiau sy’n troseddu'],
      'against-substances': [
        'Offending linked to drugs or alcohol',
        'Troseddu sy’n gysylltiedig â chyffuriau neu alcohol',
      ],
      'against-learning': ['Out of learning or work', 'Heb fod yn dysgu nac yn gweithio'],
      'against-thinking': ['Acting before thinking', 'Gweithredu cyn meddwl'],
      'against-trauma': ['What has happened to them', 'Yr hyn sydd wedi digwydd iddynt'],
      'against-money': ['Debt or no money', 'Dyled neu ddiffyg arian'],
      'against-place': ['Where they live or spend time', 'Ble maent yn byw neu’n treulio amser'],
      'against-discrimination': ['Discrimination', 'Gwahaniaethu'],
    }),
    ...inGroup('child-safety', {
      'safety-physical': ['Physical safety', 'Diogelwch corfforol'],
      'safety-emotional': ['Emotional and psychological safety', 'Diogelwch emosiynol a seicolegol'],
      'safety-exploitation': ['Exploitation', 'Camfanteisio'],
      'safety-online': ['Online', 'Ar-lein'],
      'safety-self-harm': ['Self-harm and suicide', 'Hunan-niweidio a hunanladdiad'],
      'safety-abuse': ['Abuse or neglect', 'Cam-drin neu esgeulustod'],
      'safety-domestic-abuse': ['Domestic abuse', 'Cam-drin domestig'],
      'safety-missing': ['Going missing', 'Mynd ar goll'],
    }),
    ...inGroup('others-safety', {
      'harm-violence': ['Violence to others', 'Trais at eraill'],
      'harm-weapon': ['Weapons', 'Arfau'],
      'harm-sexual': ['Harmful sexual behaviour', 'Ymddygiad rhywiol niweidiol'],
      'harm-domestic-abuse': ['Domestic abuse of others', 'Cam-drin domestig tuag at eraill'],
      'harm-exploiting-others': ['Exploiting others', 'Camfanteisio ar eraill'],
      'harm-online': ['Harm to others online', 'Niwed i eraill ar-lein'],
      'harm-fire': ['Setting fires', 'Cynnau tanau'],
      'harm-hate': ['Hate', 'Casineb'],
      'harm-named-person': ['A person who can be named', 'Person y gellir ei enwi'],
    }),
    ...inGroup('need', {
      'need-mental-health': ['Mental health', 'Iechyd meddwl'],
      'need-communication': ['Speech, language and communication', 'Lleferydd, iaith a chyfathrebu'],
      'need-substances': ['Drugs and alcohol', 'Cyffuriau ac alcohol'],
      'need-physical-health': ['Physical health', 'Iechyd corfforol'],
      'need-neurodiversity': ['Neurodiversity', 'Niwroamrywiaeth'],
      'need-education': ['Education, training and employment', 'Addysg, hyfforddiant a chyflogaeth'],
      'need-accommodation': ['Somewhere safe to live', 'Rhywle diogel i fyw'],
      'need-care': ['Care and family support', 'Gofal a chymorth i’r teulu'],
      'need-money': ['Money and basic needs', 'Arian ac anghenion sylfaenol'],
    }),
    ...inGroup('victim', {
      'victim-safety': ['The victim’s safety', 'Diogelwch y dioddefwr'],
      'victim-wishes': ['The victim’s wishes', 'Dymuniadau’r dioddefwr'],
    }),
  ],
}

/** What a factor is about; null for a kind that the list does not know. */
export function factorGroup(kind: string): FactorGroup | null {
  const group = findCode(FACTOR_KINDS, kind)?.group
  return FACTOR_GROUPS.find(known => known === group) ?? null
}

/** The kinds of a group, as they are asked. */
export const factorsIn = (group: FactorGroup): readonly Code[] =>
  FACTOR_KINDS.codes.filter(code => code.group === group)

const ALWAYS_ANSWERED: readonly FactorGroup[] = ['child-safety', 'others-safety', 'need']

/** Whether a plan must answer it, or say why not: every danger and need found, and what counts against desistance. */
export function mustBeAnswered(factor: { kind: string; isPresent: boolean; weight: string | null }): boolean {
  const group = factorGroup(factor.kind)
  if (!factor.isPresent || group === null) return false
  if (ALWAYS_ANSWERED.includes(group)) return true
  return group === 'desistance-against' && (factor.weight === 'some' || factor.weight === 'much')
}
