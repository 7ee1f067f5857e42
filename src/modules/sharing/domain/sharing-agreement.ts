import { entity, notBefore, type RecordOf } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { SHARED_KIND_LIST } from './what-is-shared.ts'

/** That a service shares figures. It is in no bundle: records that come from elsewhere must open nothing to others. */
export const sharingAgreement = entity({
  name: 'sharing_agreement',
  file: 'sharing-agreements',
  title: { en: 'Agreement to share', cy: 'Cytundeb i rannu' },
  counted: {
    en: { zero: 'no agreements to share', one: '{n} agreement to share', other: '{n} agreements to share' },
    cy: {
      zero: 'dim cytundebau i rannu',
      one: '{n} cytundeb i rannu',
      two: '{n} gytundeb i rannu',
      few: '{n} chytundeb i rannu',
      many: '{n} chytundeb i rannu',
      other: '{n} o gytundebau i rannu',
    },
  },
  about: {
    en: 'That the service shares figures with those who look at the nation, from when, and who decided it.',
    cy: 'Bod y gwasanaeth yn rhannu ffigurau â’r rhai sy’n edrych ar y wlad, o ba bryd, a phwy a’i penderfynodd.',
  },
  fields: {
    shares: {
      kind: 'codes',
      list: SHARED_KIND_LIST,
      label: { en: 'What is shared', cy: 'Beth a rennir' },
      ask: { en: 'Select what is shared', cy: 'Dewiswch beth a rennir' },
      required: true,
      example: 'signals',
    },
    begins_on: {
      kind: 'date',
      label: { en: 'From', cy: 'O' },
      hint: { en: 'The first day on which others may see it', cy: 'Y diwrnod cyntaf y caiff eraill ei weld' },
      ask: { en: 'Enter from when it is shared', cy: 'Rhowch o ba ddiwrnod y caiff ei rannu' },
      required: true,
      example: '2026-07-01',
    },
    ends_on: {
      kind: 'date',
      label: { en: 'Until', cy: 'Tan' },
      hint: {
        en: 'The first day on which others may not see it any more. Leave it empty if no end is agreed: sharing can be stopped at any time',
        cy: 'Y diwrnod cyntaf na chaiff eraill ei weld mwyach. Gadewch ef yn wag os na chytunwyd ar ddiwedd: gellir rhoi’r gorau i rannu unrhyw bryd',
      },
      example: '2027-07-01',
    },
    decided_by: {
      kind: 'text',
      max: 300,
      lines: 2,
      label: { en: 'Who decided it, and when', cy: 'Pwy a’i penderfynodd, a phryd' },
      hint: { en: 'For example a meeting of the management board', cy: 'Er enghraifft cyfarfod o’r bwrdd rheoli' },
      ask: { en: 'Enter who decided it, and when', cy: 'Rhowch bwy a’i penderfynodd, a phryd' },
      required: true,
      example: 'Management board, 18 June 2026, item 7',
    },
  },
  checks: [
    notBefore('begins_on', 'ends_on', {
      en: 'The end must not be before the beginning',
      cy: 'Rhaid i’r diwedd beidio â bod cyn y dechrau',
    }),
  ],
})

export type SharingAgreement = RecordOf<typeof sharingAgreement>

type Span = Pick<SharingAgreement, 'begins_on' | 'ends_on'>

/** Whether others may see the figures on a day. */
export const isInForce = ({ begins_on, ends_on }: Span, on: LocalDate): boolean =>
  begins_on <= on && (ends_on === null || on < ends_on)

/** Whether there is a day on which both would be in force. */
export const overlap = (a: Span, b: Span): boolean =>
  (b.ends_on === null || a.begins_on < b.ends_on) && (a.ends_on === null || b.begins_on < a.ends_on)
