import { type Check, entity, notBefore } from '#kernel/entity.ts'
import { LEVEL_LIST } from '#modules/assessments/domain/level-lists.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { SEXES } from '#modules/children/domain/sexes.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { AUDIT_ORIGINS } from './audit-origins.ts'
import { AUDITED_WORK } from './audited-work.ts'
import { ETHNIC_GROUP_LIST } from './ethnic-group-list.ts'
import { questionsFor } from './questions-for.ts'

/** A round whose framework asks nothing in cases of that kind of work could never be completed. */
const ASKED_IN_CASES: Check = ({ framework, work, origin }) => {
  const known = typeof framework === 'string' ? findFramework(framework) : undefined
  const kinds: readonly string[] = Array.isArray(work) ? work : []
  if (!known || origin === 'elsewhere') return null
  if (kinds.length > 0 && kinds.every(kind => questionsFor(known, kind).length > 0)) return null
  return {
    field: 'work',
    words: {
      en: 'Select kinds of work that this framework judges in cases',
      cy: 'Dewiswch fathau o waith y mae’r fframwaith hwn yn eu barnu mewn achosion',
    },
  }
}

/** A round of case-file audits: which cases may be drawn, how many, and by which framework they are judged. */
export const auditRound = entity({
  name: 'audit_round',
  file: 'audit-rounds',
  title: { en: 'Audit round', cy: 'Cylch archwilio' },
  counted: {
    en: { zero: 'no audit rounds', one: '{n} audit round', other: '{n} audit rounds' },
    cy: {
      zero: 'dim cylchoedd archwilio',
      one: '{n} cylch archwilio',
      two: '{n} gylch archwilio',
      few: '{n} chylch archwilio',
      many: '{n} chylch archwilio',
      other: '{n} o gylchoedd archwilio',
    },
  },
  about: {
    en: 'A round of case-file audits: which cases may be drawn, how many, and by which framework they are judged.',
    cy: 'Cylch o archwiliadau achos: pa achosion y gellir eu tynnu, faint, ac yn ôl pa fframwaith y cânt eu barnu.',
  },
  fields: {
    title: {
      kind: 'text',
      max: 150,
      label: { en: 'What it is called', cy: 'Ei enw' },
      ask: { en: 'Enter what the round is called', cy: 'Rhowch enw’r cylch' },
      required: true,
      example: 'Keeping children safe, spring 2026',
    },
    framework: {
      kind: 'code',
      list: FRAMEWORK_LIST,
      label: { en: 'Framework', cy: 'Fframwaith' },
      ask: { en: 'Select the framework', cy: 'Dewiswch y fframwaith' },
      required: true,
      example: 'hmip-2021',
    },
    work: {
      kind: 'codes',
      list: AUDITED_WORK,
      label: { en: 'Kinds of work', cy: 'Mathau o waith' },
      hint: {
        en: 'Since 2025 inspectors judge court and out-of-court work together, as work with children',
        cy: 'Ers 2025 mae arolygwyr yn barnu gwaith llys a gwaith y tu allan i’r llys gyda’i gilydd, fel gwaith gyda phlant',
      },
      ask: { en: 'Select at least one kind of work', cy: 'Dewiswch o leiaf un math o waith' },
      required: true,
      example: 'court',
    },
    opened_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Opened on', cy: 'Agorwyd ar' },
      ask: { en: 'Enter the day the round opens', cy: 'Rhowch y diwrnod y mae’r cylch yn agor' },
      required: true,
      example: '2026-04-01',
    },
    due_on: { kind: 'date', label: { en: 'To be finished by', cy: 'I’w orffen erbyn' }, example: '2026-05-29' },
    lead_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who leads it', cy: 'Pwy sy’n ei arwain' },
      hint: {
        en: 'Concerns that an auditor from elsewhere finds are raised in their name',
        cy: 'Codir pryderon y mae archwilydd o rywle arall yn eu canfod yn eu henw nhw',
      },
      example: 'person-1',
    },
    started_from_on: {
      kind: 'date',
      label: { en: 'Programmes that began on or after', cy: 'Rhaglenni a ddechreuodd ar neu ar ôl' },
      example: '2025-07-01',
    },
    started_until_on: {
      kind: 'date',
      label: { en: 'Programmes that began on or before', cy: 'Rhaglenni a ddechreuodd ar neu cyn' },
      example: '2026-03-01',
    },
    ended_since_on: {
      kind: 'date',
      label: { en: 'Also those that ended on or after', cy: 'Hefyd y rhai a ddaeth i ben ar neu ar ôl' },
      hint: { en: 'Leave it to look at open ones only', cy: 'Gadewch ef i edrych ar rai agored yn unig' },
      example: '2025-12-01',
    },
    kinds: {
      kind: 'codes',
      list: PROGRAMME_KINDS,
      label: { en: 'Only these kinds of programme', cy: 'Dim ond y mathau hyn o raglen' },
      example: 'referral-order',
    },
    levels: {
      kind: 'codes',
      list: LEVEL_LIST,
      label: { en: 'Only these levels', cy: 'Dim ond y lefelau hyn' },
      hint: {
        en: 'The higher of the two: the child’s safety, and the safety of others',
        cy: 'Yr uchaf o’r ddwy: diogelwch y plentyn, a diogelwch eraill',
      },
      example: 'high',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Only the programmes of', cy: 'Dim ond rhaglenni' },
      example: 'person-3',
    },
    sexes: {
      kind: 'codes',
      list: SEXES,
      label: { en: 'Only children of this sex', cy: 'Dim ond plant o’r rhyw hwn' },
      example: 'female',
    },
    ethnic_groups: {
      kind: 'codes',
      list: ETHNIC_GROUP_LIST,
      label: { en: 'Only these ethnic groups', cy: 'Dim ond y grwpiau ethnig hyn' },
      example: 'mixed',
    },
    age_from: {
      kind: 'whole',
      min: 8,
      max: 21,
      label: { en: 'Only children of this age or older', cy: 'Dim ond plant o’r oed hwn neu hŷn' },
      example: '10',
    },
    age_until: {
      kind: 'whole',
      min: 8,
      max: 21,
      label: { en: 'And no older than', cy: 'Ac nid yn hŷn na' },
      example: '17',
    },
    size: {
      kind: 'whole',
      min: 1,
      max: 500,
      label: { en: 'How many cases', cy: 'Faint o achosion' },
      hint: {
        en: 'Leave it to take as many as the framework’s rule asks for',
        cy: 'Gadewch ef i gymryd cynifer ag y mae rheol y fframwaith yn gofyn amdanynt',
      },
      example: '9',
    },
    second_share: {
      kind: 'whole',
      min: 0,
      max: 100,
      label: { en: 'Per cent of them for a second auditor', cy: 'Y cant ohonynt ar gyfer ail archwilydd' },
      example: '20',
    },
    seed: {
      kind: 'text',
      max: 40,
      label: { en: 'Seed', cy: 'Hedyn' },
      hint: {
        en: 'With the same seed and the same cases, the same sample is drawn',
        cy: 'Gyda’r un hedyn a’r un achosion, tynnir yr un sampl',
      },
      ask: { en: 'Enter a seed', cy: 'Rhowch hedyn' },
      required: true,
      example: '2026-04-01-a',
    },
    origin: {
      kind: 'code',
      list: AUDIT_ORIGINS,
      label: { en: 'Where it was audited', cy: 'Ble archwiliwyd' },
      ask: { en: 'Select where it was audited', cy: 'Dewiswch ble archwiliwyd' },
      required: true,
      example: 'here',
    },
    drawn_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Sample drawn on', cy: 'Tynnwyd y sampl ar' },
      example: '2026-04-02',
    },
    closed_on: { kind: 'date', notInFuture: true, label: { en: 'Closed on', cy: 'Caewyd ar' }, example: '2026-05-28' },
  },
  checks: [
    ASKED_IN_CASES,
    notBefore('opened_on', 'due_on', {
      en: 'It can’t be due before it opens',
      cy: 'Ni all fod i’w orffen cyn iddo agor',
    }),
    notBefore('opened_on', 'closed_on', {
      en: 'It can’t close before it opens',
      cy: 'Ni all gau cyn iddo agor',
    }),
    notBefore('started_from_on', 'started_until_on', {
      en: 'The last day must be the same as or after the first day',
      cy: 'Rhaid i’r diwrnod olaf fod yr un fath â’r diwrnod cyntaf neu ar ei ôl',
    }),
    ({ age_from, age_until }) =>
      typeof age_from === 'number' && typeof age_until === 'number' && age_until < age_from
        ? {
            field: 'age_until',
            words: {
              en: 'The older age must not be below the younger',
              cy: 'Ni chaiff yr oed hynaf fod o dan yr ieuengaf',
            },
          }
        : null,
  ],
})
