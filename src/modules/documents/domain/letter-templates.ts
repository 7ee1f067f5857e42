import { asAt, type Dated } from '#kernel/dated.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { LetterKind } from './letter-kinds.ts'

/** The same letter to a child, and to a parent or carer. What stands in braces comes from the record. */
type Template = { readonly toChild: Words; readonly toFamily: Words }

const CLOSING: Words = {
  en: 'Phone: {phone}\n\nYours sincerely\n\n{worker}\n{service}',
  cy: 'Ffôn: {phone}\n\nYn gywir\n\n{worker}\n{service}',
}
const WHEN: Words = {
  en: 'Date: {day}\nTime: {time}\nPlace: {place}',
  cy: 'Dyddiad: {day}\nAmser: {time}\nLle: {place}',
}

/** A letter of these paragraphs, with how to reach its writer at its end. */
const letter = (paragraphs: readonly Words[]): Words => ({
  en: [...paragraphs, CLOSING].map(({ en }) => en).join('\n\n'),
  cy: [...paragraphs, CLOSING].map(({ cy }) => cy).join('\n\n'),
})

const DEAR: Words = { en: 'Dear {to}', cy: 'Annwyl {to}' }

const APPOINTMENT: Template = {
  toChild: letter([
    DEAR,
    { en: 'We would like to see you.', cy: 'Hoffem dy weld di.' },
    WHEN,
    { en: 'You will see: {worker}', cy: 'Pwy fydd yno: {worker}' },
    {
      en: 'You can bring someone you trust. If you can’t come, or need help to get there, please tell us as soon as you can.',
      cy: 'Cei ddod â rhywun rwyt ti’n ymddiried ynddo. Os na alli di ddod, neu os oes angen help arnat i gyrraedd, rho wybod i ni cyn gynted ag y gelli di.',
    },
  ]),
  toFamily: letter([
    DEAR,
    {
      en: 'There is an appointment with us for {child}.',
      cy: 'Mae apwyntiad gyda ni ar gyfer y plentyn hwn: {child}.',
    },
    WHEN,
    {
      en: 'You are welcome to come too. If the appointment can’t be kept, or you need help to get there, please tell us as soon as you can.',
      cy: 'Mae croeso i chi ddod hefyd. Os na ellir cadw’r apwyntiad, neu os oes angen help arnoch i gyrraedd, rhowch wybod i ni cyn gynted â phosibl.',
    },
  ]),
}

const MISSED_APPOINTMENT: Template = {
  toChild: letter([
    DEAR,
    {
      en: 'You had an appointment with us, and we did not see you.',
      cy: 'Roedd gen ti apwyntiad gyda ni, ond ni welsom ni di.',
    },
    { en: 'Date: {missed}', cy: 'Dyddiad: {missed}' },
    {
      en: 'We would like to know that you are all right, and what stopped you from coming. There may be a good reason: please tell us.',
      cy: 'Hoffem wybod dy fod yn iawn, a beth wnaeth dy rwystro rhag dod. Efallai fod rheswm da: rho wybod i ni.',
    },
    { en: 'Your next appointment is:', cy: 'Dyma dy apwyntiad nesaf:' },
    WHEN,
  ]),
  toFamily: letter([
    DEAR,
    { en: 'This appointment with us was missed.', cy: 'Cafodd yr apwyntiad hwn gyda ni ei fethu.' },
    { en: 'Who: {child}\nDate: {missed}', cy: 'Pwy: {child}\nDyddiad: {missed}' },
    {
      en: 'We would like to know that all is well, and whether there was a reason. Please phone us.',
      cy: 'Hoffem wybod bod popeth yn iawn, ac a oedd rheswm. Ffoniwch ni, os gwelwch yn dda.',
    },
    { en: 'The next appointment is:', cy: 'Dyma’r apwyntiad nesaf:' },
    WHEN,
  ]),
}

const WARNING: Template = {
  toChild: letter([
    DEAR,
    {
      en: 'This is a formal warning. Your order says what you must do. On this day you did not do it, and we know of no acceptable reason.',
      cy: 'Rhybudd ffurfiol yw hwn. Mae dy orchymyn yn dweud beth mae’n rhaid i ti ei wneud. Ar y diwrnod hwn ni wnest ti hynny, ac nid ydym yn gwybod am reswm derbyniol.',
    },
    { en: 'Date: {missed}\nWhat happened: {what}', cy: 'Dyddiad: {missed}\nBeth ddigwyddodd: {what}' },
    {
      en: 'This is not acceptable. If you fail to keep to your order again, we may have to take it back to the court or to the panel.',
      cy: 'Nid yw hyn yn dderbyniol. Os na fyddi di’n cadw at dy orchymyn eto, efallai y bydd yn rhaid i ni fynd ag ef yn ôl i’r llys neu i’r panel.',
    },
    {
      en: 'We want you to manage this. If something makes it hard to keep to the order, or if you don’t understand this letter, please talk to us.',
      cy: 'Rydym am i ti lwyddo. Os oes rhywbeth yn ei gwneud yn anodd cadw at y gorchymyn, neu os nad wyt ti’n deall y llythyr hwn, siarada â ni.',
    },
  ]),
  toFamily: letter([
    DEAR,
    {
      en: 'We have given a formal warning. On this day the order was not kept to, and we know of no acceptable reason.',
      cy: 'Rydym wedi rhoi rhybudd ffurfiol. Ar y diwrnod hwn ni chadwyd at y gorchymyn, ac nid ydym yn gwybod am reswm derbyniol.',
    },
    {
      en: 'Who: {child}\nDate: {missed}\nWhat happened: {what}',
      cy: 'Pwy: {child}\nDyddiad: {missed}\nBeth ddigwyddodd: {what}',
    },
    {
      en: 'This is not acceptable. If it happens again, we may have to take the order back to the court or to the panel. Please talk to us if something makes it hard to keep to it.',
      cy: 'Nid yw hyn yn dderbyniol. Os bydd yn digwydd eto, efallai y bydd yn rhaid i ni fynd â’r gorchymyn yn ôl i’r llys neu i’r panel. Siaradwch â ni os oes rhywbeth yn ei gwneud yn anodd cadw ato.',
    },
  ]),
}

const WELCOME: Template = {
  toChild: letter([
    DEAR,
    {
      en: 'Welcome. We work with children and their families. We want to know what you are good at, what you want, and what would help you.',
      cy: 'Croeso. Rydym yn gweithio gyda phlant a’u teuluoedd. Rydym am wybod beth rwyt ti’n dda am ei wneud, beth rwyt ti ei eisiau, a beth fyddai’n dy helpu.',
    },
    { en: 'Your worker: {worker}', cy: 'Dy weithiwr: {worker}' },
    {
      en: 'We will make a plan together. You can ask us anything, and tell us when something is wrong.',
      cy: 'Byddwn yn gwneud cynllun gyda’n gilydd. Cei ofyn unrhyw beth i ni, a dweud wrthym pan fydd rhywbeth o’i le.',
    },
    {
      en: 'You can have our letters and our talks in Welsh or in English. Tell us which you would like.',
      cy: 'Cei ein llythyrau a’n sgyrsiau yn Gymraeg neu yn Saesneg. Dywed wrthym pa un yr hoffet ti.',
    },
    { en: 'We meet for the first time here:', cy: 'Byddwn yn cwrdd am y tro cyntaf yma:' },
    WHEN,
  ]),
  toFamily: letter([
    DEAR,
    {
      en: 'We are beginning to work with {child}. We want to hear from you as well: you know what has helped and what has not.',
      cy: 'Rydym yn dechrau gweithio gyda’r plentyn hwn: {child}. Hoffem glywed gennych chi hefyd: chi sy’n gwybod beth sydd wedi helpu a beth nad yw wedi helpu.',
    },
    { en: 'The worker: {worker}', cy: 'Y gweithiwr: {worker}' },
    {
      en: 'You can have our letters and our talks in Welsh or in English. Tell us which you would like.',
      cy: 'Gallwch gael ein llythyrau a’n sgyrsiau yn Gymraeg neu yn Saesneg. Dywedwch wrthym pa un yr hoffech ei gael.',
    },
    { en: 'We meet for the first time here:', cy: 'Byddwn yn cwrdd am y tro cyntaf yma:' },
    WHEN,
  ]),
}

const END: Template = {
  toChild: letter([
    DEAR,
    { en: 'Our work with you is coming to its end.', cy: 'Mae ein gwaith gyda ti’n dod i ben.' },
    { en: 'Last day: {ends}', cy: 'Diwrnod olaf: {ends}' },
    {
      en: 'Thank you for your time, and for what you told us. What you have learnt stays yours.',
      cy: 'Diolch am dy amser, ac am yr hyn a ddywedaist wrthym. Mae’r hyn a ddysgaist yn eiddo i ti am byth.',
    },
    {
      en: 'If things get hard again, you can still phone us, and we will help you to find the right person.',
      cy: 'Os aiff pethau’n anodd eto, cei ein ffonio o hyd, a byddwn yn dy helpu i ddod o hyd i’r person iawn.',
    },
  ]),
  toFamily: letter([
    DEAR,
    {
      en: 'Our work with {child} is coming to its end.',
      cy: 'Mae ein gwaith gyda’r plentyn hwn yn dod i ben: {child}.',
    },
    { en: 'Last day: {ends}', cy: 'Diwrnod olaf: {ends}' },
    {
      en: 'Thank you for your part in it. If things get hard again, you can still phone us, and we will help you to find the right person.',
      cy: 'Diolch am eich rhan chi yn y gwaith. Os aiff pethau’n anodd eto, gallwch ein ffonio o hyd, a byddwn yn eich helpu i ddod o hyd i’r person iawn.',
    },
  ]),
}

const TEMPLATES: Dated<Readonly<Record<LetterKind, Template>>> = [
  {
    from: localDate('2025-01-01'),
    value: {
      appointment: APPOINTMENT,
      'missed-appointment': MISSED_APPOINTMENT,
      warning: WARNING,
      welcome: WELCOME,
      end: END,
    },
    source:
      'Written for Sightline. A warning says what Sentencing Act 2020, Schedule 7, Part 2 has it say: what happened, that it is unacceptable, what may follow',
  },
]

/** The words with which a letter of some kind begins. */
export function letterTemplate(kind: LetterKind, reader: 'child' | 'family', on: LocalDate): Words {
  const { toChild, toFamily } = asAt(TEMPLATES, on).value[kind]
  return reader === 'child' ? toChild : toFamily
}
