import { type Check, entity } from '#kernel/entity.ts'
import { DETAILS, hasDetails } from './details-received.ts'
import { VICTIM } from './victim-reference.ts'
import { VICTIM_RELATIONSHIPS } from './victim-relationships.ts'

const RECEIVED_HAS_ITS_DAY: Check = ({ details, details_on }) =>
  typeof details === 'string' && hasDetails(details) && details_on === null
    ? {
        field: 'details_on',
        words: { en: 'Enter the date the details were received', cy: 'Rhowch y dyddiad y cafwyd y manylion' },
      }
    : null

/** What an offence did to a victim, in their words, and what they want and need. */
export const victimHarm = entity({
  name: 'victim_harm',
  file: 'victim-harms',
  title: { en: 'Harm', cy: 'Niwed' },
  counted: {
    en: { zero: 'no harms', one: '{n} harm', other: '{n} harms' },
    cy: {
      zero: 'dim niwed',
      one: '{n} niwed',
      two: '{n} niwed',
      few: '{n} niwed',
      many: '{n} niwed',
      other: '{n} o niweidiau',
    },
  },
  about: {
    en: 'What an offence did to a victim, what they want, and what they need to be safe.',
    cy: 'Yr hyn a wnaeth trosedd i ddioddefwr, yr hyn y mae’n ei ddymuno, a’r hyn y mae ei angen i fod yn ddiogel.',
  },
  walled: true,
  fields: {
    victim_id: VICTIM,
    offence_id: {
      kind: 'reference',
      to: 'offence',
      label: { en: 'Offence', cy: 'Trosedd' },
      ask: { en: 'Select the offence', cy: 'Dewiswch y drosedd' },
      required: true,
      example: 'offence-1',
    },
    relationship: {
      kind: 'code',
      list: VICTIM_RELATIONSHIPS,
      label: { en: 'How they and the child know each other', cy: 'Sut maent hwy a’r plentyn yn adnabod ei gilydd' },
      example: 'neighbour',
    },
    details: {
      kind: 'code',
      list: DETAILS,
      label: { en: 'How to contact them', cy: 'Sut i gysylltu â nhw' },
      ask: { en: 'Select whether you know how to contact them', cy: 'Dewiswch a ydych yn gwybod sut i gysylltu â nhw' },
      required: true,
      example: 'received',
    },
    details_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Since when this is known', cy: 'Ers pryd y mae hyn yn hysbys' },
      example: '2026-03-23',
    },
    impact: {
      kind: 'text',
      max: 4000,
      lines: 6,
      label: { en: 'What it did to them', cy: 'Yr hyn a wnaeth iddynt' },
      hint: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
      example: 'I don’t walk that way any more, and I don’t sleep.',
    },
    wishes: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: { en: 'What they would like to happen', cy: 'Yr hyn yr hoffent iddo ddigwydd' },
      hint: { en: 'In their own words', cy: 'Yn eu geiriau eu hunain' },
      example: 'That he knows what it cost to mend, and that he says so himself.',
    },
    safety_needs: {
      kind: 'text',
      max: 4000,
      lines: 5,
      label: {
        en: 'What they need to be and feel safe',
        cy: 'Yr hyn sydd ei angen arnynt i fod ac i deimlo’n ddiogel',
      },
      hint: {
        en: 'Stays here. What the work with the child must know, write as a safety note',
        cy: 'Mae’n aros yma. Ysgrifennwch nodyn diogelwch am yr hyn y mae’n rhaid i’r gwaith gyda’r plentyn ei wybod',
      },
      example: 'Not to meet him at the bus stop in the mornings.',
    },
  },
  checks: [RECEIVED_HAS_ITS_DAY],
})
