import { type FactorGroup, factorsIn } from '../factor-kinds.ts'
import type { FactorSection, KnownFact } from '../form.ts'

type Asked = {
  readonly always: 'all' | 'none' | readonly string[]
  readonly page: string
  readonly known?: readonly KnownFact[]
}

const WORDS: Readonly<Record<Exclude<FactorGroup, 'victim'>, Pick<FactorSection, 'id' | 'title' | 'lead'>>> = {
  need: {
    id: 'needs',
    title: { en: 'Needs', cy: 'Anghenion' },
    lead: {
      en: 'What the child needs in order to thrive, whether or not it bears on what happened.',
      cy: 'Yr hyn sydd ei angen ar y plentyn er mwyn ffynnu, p’un a yw’n berthnasol i’r hyn a ddigwyddodd ai peidio.',
    },
  },
  'desistance-for': {
    id: 'strengths',
    title: { en: 'Strengths', cy: 'Cryfderau' },
    lead: {
      en: 'What helps the child towards a life without offending.',
      cy: 'Yr hyn sy’n helpu’r plentyn tuag at fywyd heb droseddu.',
    },
  },
  'desistance-against': {
    id: 'what-stands-in-the-way',
    title: { en: 'What stands in the way', cy: 'Yr hyn sy’n rhwystro' },
    lead: {
      en: 'What makes it harder. Much of it is done to children, not by them.',
      cy: 'Yr hyn sy’n ei gwneud yn anos. Pethau a wneir i blant yw llawer ohonynt, nid pethau a wneir ganddynt.',
    },
  },
  'child-safety': {
    id: 'childs-safety',
    title: { en: 'The child’s safety and wellbeing', cy: 'Diogelwch a lles y plentyn' },
    lead: {
      en: 'Look at each of them. A child may be safe from blows and still be in danger.',
      cy: 'Edrychwch ar bob un ohonynt. Gall plentyn fod yn ddiogel rhag ergydion a dal i fod mewn perygl.',
    },
  },
  'others-safety': {
    id: 'others-safety',
    title: { en: 'The safety of others', cy: 'Diogelwch pobl eraill' },
    lead: {
      en: 'Also behaviour that led to no charge. Say who might be harmed: a family member, a pupil, anyone in the street.',
      cy: 'Hefyd ymddygiad nad arweiniodd at gyhuddiad. Dywedwch pwy allai gael ei niweidio: aelod o’r teulu, disgybl, unrhyw un ar y stryd.',
    },
  },
}

/** A section that looks at a group of factors: which of them always, and the rest on request. */
export function factorSection(group: Exclude<FactorGroup, 'victim'>, { always, page, known }: Asked): FactorSection {
  const all = factorsIn(group).map(({ code }) => code)
  const asked = always === 'all' ? all : always === 'none' ? [] : always
  return {
    kind: 'factors',
    ...WORDS[group],
    group,
    page,
    always: asked,
    onRequest: all.filter(code => !asked.includes(code)),
    ...(known ? { known } : {}),
  }
}
