import type { Language } from '#kernel/language.ts'
import type { Dice } from './random.ts'

/** A paper that somebody brought to a child’s record. */
export type DemoPaper = {
  readonly title: string
  readonly kind: string
  readonly lines: readonly string[]
  /** How long before today it was written. */
  readonly daysAgo: number
  readonly handling: string
}

type Template = Omit<DemoPaper, 'daysAgo'> & { readonly from: number; readonly to: number }

const SHARED = 'may-be-shared'

const PAPERS: Readonly<Record<Language, readonly Template[]>> = {
  en: [
    {
      title: 'School report, autumn term',
      kind: 'education',
      lines: ['Attendance this term: 71%', 'Works well in small groups and in the workshop.', 'Finds long texts hard.'],
      from: 20,
      to: 60,
      handling: SHARED,
    },
    {
      title: 'Speech and language report',
      kind: 'health',
      lines: ['Understands short sentences better than long ones.', 'Show what is meant: pictures help.'],
      from: 60,
      to: 200,
      handling: SHARED,
    },
    {
      title: 'Minutes of the care team’s meeting',
      kind: 'minutes',
      lines: [
        'Present: social worker, school, case manager, mother.',
        'Agreed: one person tells the family about changes.',
      ],
      from: 10,
      to: 90,
      handling: SHARED,
    },
    {
      title: 'Police intelligence about an address',
      kind: 'police',
      lines: ['Young people are said to be seen there late in the evening.', 'Not to be passed on without asking.'],
      from: 15,
      to: 50,
      handling: 'ask-owner-first',
    },
    {
      title: 'Consent to share information',
      kind: 'consent',
      lines: ['I agree that the service may speak with my school.', 'Signed by the child and a parent.'],
      from: 30,
      to: 150,
      handling: SHARED,
    },
  ],
  cy: [
    {
      title: 'Adroddiad ysgol, tymor yr hydref',
      kind: 'education',
      lines: ['Presenoldeb y tymor hwn: 71%', 'Yn gweithio’n dda mewn grwpiau bach.', 'Mae testunau hir yn anodd.'],
      from: 20,
      to: 60,
      handling: SHARED,
    },
    {
      title: 'Cofnodion cyfarfod y tîm gofal',
      kind: 'minutes',
      lines: ['Yn bresennol: gweithiwr cymdeithasol, yr ysgol, mam.', 'Cytunwyd: un person i siarad â’r teulu.'],
      from: 10,
      to: 90,
      handling: SHARED,
    },
    {
      title: 'Cydsyniad i rannu gwybodaeth',
      kind: 'consent',
      lines: ['Rwy’n cytuno i’r gwasanaeth siarad â’r ysgol.', 'Llofnodwyd gan y plentyn a rhiant.'],
      from: 30,
      to: 150,
      handling: SHARED,
    },
  ],
}

/** A few papers as they lie in a child’s record, in the language in which those around the child write. */
export function papersFor(language: Language, dice: Dice): readonly DemoPaper[] {
  const chosen = dice.shuffled(PAPERS[language]).slice(0, dice.whole(1, 3))
  return chosen.map(({ from, to, ...paper }) => ({ ...paper, daysAgo: dice.whole(from, to) }))
}
