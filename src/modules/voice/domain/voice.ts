import { type Check, entity } from '#kernel/entity.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { FEELINGS } from './feelings.ts'
import { SPEAKERS } from './speakers.ts'
import { VOICE_SOURCES } from './voice-sources.ts'
import { VOICE_THEMES } from './voice-themes.ts'

/** A victim’s words stand in no child’s record: from there, nobody is to find out who the victim is. */
const VICTIM_STANDS_ALONE: Check = ({ who, child_id }) =>
  who === 'victim' && child_id !== null
    ? {
        field: 'who',
        words: {
          en: 'A victim’s words do not belong in a child’s record: record them on the page of voices',
          cy: 'Nid yw geiriau dioddefwr yn perthyn i gofnod plentyn: cofnodwch nhw ar dudalen y lleisiau',
        },
      }
    : null

/** Something that a child, a parent or carer, or a victim said, in their own words. */
export const voice = entity({
  name: 'voice',
  file: 'voices',
  title: { en: 'Voice', cy: 'Llais' },
  counted: {
    en: { zero: 'no voices', one: '{n} voice', other: '{n} voices' },
    cy: {
      zero: 'dim lleisiau',
      one: '{n} llais',
      two: '{n} lais',
      few: '{n} llais',
      many: '{n} llais',
      other: '{n} o leisiau',
    },
  },
  about: {
    en: 'What a child, a parent or carer, or a victim said in their own words: what it is about, and whether it may be used.',
    cy: 'Yr hyn a ddywedodd plentyn, rhiant neu ofalwr, neu ddioddefwr yn eu geiriau eu hunain: beth yw’r pwnc, ac a gaiff ei ddefnyddio.',
  },
  child: 'child_id',
  fields: {
    child_id: {
      kind: 'reference',
      to: 'child',
      label: { en: 'Child', cy: 'Plentyn' },
      hint: {
        en: 'Empty for victims, and for what was said in a group or without a name',
        cy: 'Gwag ar gyfer dioddefwyr, ac ar gyfer yr hyn a ddywedwyd mewn grŵp neu heb enw',
      },
      example: 'child-1',
    },
    who: {
      kind: 'code',
      list: SPEAKERS,
      label: { en: 'Who said it?', cy: 'Pwy ddywedodd hyn?' },
      ask: { en: 'Select who said it', cy: 'Dewiswch pwy ddywedodd hyn' },
      required: true,
      example: 'child',
    },
    said: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What they said', cy: 'Yr hyn a ddywedwyd' },
      hint: {
        en: 'In their own words, in the language they spoke. Leave out names and places',
        cy: 'Yn eu geiriau eu hunain, yn yr iaith y buont yn ei siarad. Gadewch enwau a lleoedd allan',
      },
      ask: { en: 'Enter what they said, in their own words', cy: 'Rhowch yr hyn a ddywedwyd, yn eu geiriau eu hunain' },
      required: true,
      example: 'I’d come more if it wasn’t two buses.',
    },
    said_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'When', cy: 'Pryd' },
      ask: { en: 'Enter the day on which they said it', cy: 'Rhowch y diwrnod y dywedwyd hyn' },
      required: true,
      example: '2026-05-12',
    },
    source: {
      kind: 'code',
      list: VOICE_SOURCES,
      label: { en: 'On what occasion', cy: 'Ar ba achlysur' },
      hint: {
        en: 'Of a complaint, only the words are kept here: it has its own way to an answer',
        cy: 'O gŵyn, y geiriau yn unig a gedwir yma: mae ganddi ei ffordd ei hun at ateb',
      },
      ask: { en: 'Select on what occasion they said it', cy: 'Dewiswch ar ba achlysur y dywedwyd hyn' },
      required: true,
      example: 'review',
    },
    language: {
      kind: 'code',
      list: LANGUAGES,
      label: { en: 'Language of the words', cy: 'Iaith y geiriau' },
      example: 'english',
    },
    themes: {
      kind: 'codes',
      list: VOICE_THEMES,
      label: { en: 'What it is about', cy: 'Beth yw’r pwnc' },
      ask: { en: 'Select what it is about', cy: 'Dewiswch beth yw’r pwnc' },
      required: true,
      example: 'meeting;listening',
    },
    feeling: {
      kind: 'code',
      list: FEELINGS,
      label: { en: 'How they felt about it', cy: 'Sut roedden nhw’n teimlo am hyn' },
      example: 'worried',
    },
    may_be_used: {
      kind: 'yes-no',
      label: { en: 'May their words be used without their name?', cy: 'A gaiff eu geiriau eu defnyddio heb eu henw?' },
      hint: {
        en: 'Used means read by the board, in plans and on the “You said, we did” sheet. The words must not give away who they are',
        cy: 'Ystyr defnyddio yw bod y bwrdd yn eu darllen, a’u bod mewn cynlluniau ac ar y daflen “Dywedoch chi, gwnaethom ni”. Rhaid i’r geiriau beidio â datgelu pwy ydynt',
      },
      yes: { en: 'Yes, they agreed', cy: 'Cânt, mae cytundeb' },
      no: { en: 'No, or nobody asked them', cy: 'Na chânt, neu ni ofynnwyd' },
      ask: { en: 'Select whether their words may be used', cy: 'Dewiswch a gaiff eu geiriau eu defnyddio' },
      required: true,
      example: 'yes',
    },
    person_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who heard it', cy: 'Pwy a’i clywodd' },
      example: 'person-1',
    },
  },
  checks: [VICTIM_STANDS_ALONE],
})
