import type { Words } from '#kernel/language.ts'

/** What a standard is about, whichever framework words and numbers it. */
export const SUBJECTS = {
  governance: { en: 'Governance and leadership', cy: 'Llywodraethu ac arweinyddiaeth' },
  staff: { en: 'Staff', cy: 'Staff y gwasanaeth' },
  partnerships: { en: 'Partnerships and services', cy: 'Partneriaethau a gwasanaethau' },
  information: { en: 'Information and facilities', cy: 'Gwybodaeth a chyfleusterau' },
  assessment: { en: 'Assessment', cy: 'Asesu' },
  planning: { en: 'Planning', cy: 'Cynllunio' },
  delivery: { en: 'Delivery', cy: 'Cyflawni' },
  reviewing: { en: 'Reviewing', cy: 'Adolygu' },
  'joint-working': { en: 'Joint working out of court', cy: 'Gweithio ar y cyd y tu allan i’r llys' },
  'out-of-court-policy': { en: 'Out-of-court policy', cy: 'Polisi y tu allan i’r llys' },
  resettlement: { en: 'Resettlement', cy: 'Ailsefydlu' },
  victims: { en: 'Victims', cy: 'Dioddefwyr' },
} as const satisfies Record<string, Words>

export type Subject = keyof typeof SUBJECTS

type Numbering = {
  /** Frameworks that number alike: a number means the same standard in each, if its subject is the same. */
  readonly numbering: string
  readonly subjects: Readonly<Record<string, Subject>>
}

const OUT_OF_COURT = { '3.1': 'assessment', '3.2': 'planning', '3.3': 'delivery' } as const
const ORGANISATION = { '1.1': 'governance', '1.2': 'staff', '1.3': 'partnerships' } as const
const WORK_WITH_CHILDREN = { '2.1': 'assessment', '2.2': 'planning', '2.3': 'delivery' } as const

const SINCE_2018 = {
  ...ORGANISATION,
  '1.4': 'information',
  ...WORK_WITH_CHILDREN,
  '2.4': 'reviewing',
  ...OUT_OF_COURT,
} as const

/**
 * Which standards of different frameworks are about the same thing. The standards of 2018 and 2021 share their numbers
 * but for 3.4; in 2025 court and out-of-court work became one area. A framework that is absent here is compared with
 * itself only.
 */
export const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  'hmip-2018': { numbering: '2018', subjects: { ...SINCE_2018, '3.4': 'joint-working' } },
  'hmip-2021': { numbering: '2018', subjects: { ...SINCE_2018, '3.4': 'out-of-court-policy', '4.1': 'resettlement' } },
  'hmip-2025-full': { numbering: '2025', subjects: { ...ORGANISATION, ...WORK_WITH_CHILDREN, V1: 'victims' } },
  'hmip-2025-children-and-victims': { numbering: '2025', subjects: { ...WORK_WITH_CHILDREN, V1: 'victims' } },
}

/** With which frameworks one numbers its standards alike; by itself where nothing else is known. */
export const numberingOf = (framework: string): string => NUMBERINGS[framework]?.numbering ?? framework
