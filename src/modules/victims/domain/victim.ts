import { entity } from '#kernel/entity.ts'
import { EMAIL, PHONE, POSTCODE } from '#modules/children/domain/contact-patterns.ts'
import { ETHNICITIES } from '#modules/children/domain/ethnicity.ts'
import { LANGUAGE_FIELDS } from '#modules/children/domain/language-fields.ts'
import { SEXES } from '#modules/children/domain/sexes.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { CONTACT_WAYS } from './contact-ways.ts'
import { ENHANCED_RIGHTS } from './enhanced-rights.ts'
import { VICTIM_KINDS } from './victim-kinds.ts'

/** Someone whom an offence harmed. Names no child: what binds them is the offence, and only victim workers see both. */
export const victim = entity({
  name: 'victim',
  file: 'victims',
  title: { en: 'Victim', cy: 'Dioddefwr' },
  counted: {
    en: { zero: 'no victims', one: '{n} victim', other: '{n} victims' },
    cy: {
      zero: 'dim dioddefwyr',
      one: '{n} dioddefwr',
      two: '{n} ddioddefwr',
      few: '{n} dioddefwr',
      many: '{n} dioddefwr',
      other: '{n} o ddioddefwyr',
    },
  },
  about: {
    en: 'Someone whom an offence harmed, and how it is safe to be in touch with them.',
    cy: 'Rhywun y gwnaeth trosedd niwed iddo, a sut mae’n ddiogel cysylltu ag ef.',
  },
  walled: true,
  fields: {
    name: {
      kind: 'text',
      max: 150,
      label: { en: 'Name', cy: 'Enw' },
      ask: { en: 'Enter the victim’s name', cy: 'Rhowch enw’r dioddefwr' },
      required: true,
      example: 'Gwenan Dychmygol',
    },
    kind: {
      kind: 'code',
      list: VICTIM_KINDS,
      label: { en: 'Who was harmed', cy: 'Pwy a gafodd niwed' },
      ask: { en: 'Select who was harmed', cy: 'Dewiswch pwy a gafodd niwed' },
      required: true,
      example: 'adult',
    },
    safe_contact: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'When and how it is safe to be in touch', cy: 'Pryd a sut mae’n ddiogel cysylltu' },
      hint: {
        en: 'Who else may answer or read it, times to avoid, whether a message may be left',
        cy: 'Pwy arall a all ateb neu ddarllen, amserau i’w hosgoi, a ellir gadael neges',
      },
      example: 'After four o’clock. Leave no message: her partner does not know.',
    },
    prefers: {
      kind: 'code',
      list: CONTACT_WAYS,
      label: { en: 'How they prefer to be contacted', cy: 'Sut mae’n well ganddynt i rywun gysylltu â nhw' },
      example: 'phone',
    },
    phone: {
      kind: 'text',
      max: 40,
      pattern: PHONE,
      label: { en: 'Phone number', cy: 'Rhif ffôn' },
      example: '01632 960 011',
    },
    email: {
      kind: 'text',
      max: 200,
      pattern: EMAIL,
      label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
      example: 'gwenan@example.org',
    },
    address: {
      kind: 'text',
      max: 300,
      lines: 3,
      label: { en: 'Address', cy: 'Cyfeiriad' },
      example: '3 Stryd y Dychymyg, Aberwen',
    },
    postcode: {
      kind: 'text',
      max: 8,
      pattern: POSTCODE,
      label: { en: 'Postcode', cy: 'Cod post' },
      example: 'SY23 3AS',
    },
    parent_name: {
      kind: 'text',
      max: 150,
      label: { en: 'Parent or carer', cy: 'Rhiant neu ofalwr' },
      hint: {
        en: 'For a child: who is spoken to first',
        cy: 'Ar gyfer plentyn: gyda phwy y siaredir yn gyntaf',
      },
    },
    date_of_birth: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date of birth', cy: 'Dyddiad geni' },
      example: '1984-07-02',
    },
    spoken_language: LANGUAGE_FIELDS.spoken_language,
    written_language: LANGUAGE_FIELDS.written_language,
    interpreter_needed: LANGUAGE_FIELDS.interpreter_needed,
    communication_needs: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: {
        en: 'What helps them to understand and be understood',
        cy: 'Yr hyn sy’n eu helpu i ddeall ac i gael eu deall',
      },
      example: 'Short letters in large print.',
    },
    sex: { kind: 'code', list: SEXES, label: { en: 'Sex', cy: 'Rhyw' }, example: 'female' },
    ethnicity: {
      kind: 'code',
      list: ETHNICITIES,
      label: { en: 'Ethnicity', cy: 'Ethnigrwydd' },
      hint: { en: 'As they describe it', cy: 'Fel y maent yn ei ddisgrifio' },
      example: 'white-british',
    },
    disability: {
      kind: 'yes-no',
      label: { en: 'Do they have a disability?', cy: 'Oes ganddynt anabledd?' },
      ...YES_NO.oes,
      example: 'no',
    },
    enhanced_rights: {
      kind: 'codes',
      list: ENHANCED_RIGHTS,
      label: { en: 'Enhanced rights under the Victims’ Code', cy: 'Hawliau uwch o dan y Cod Dioddefwyr' },
      hint: {
        en: 'A child has them in any case',
        cy: 'Mae gan blentyn yr hawliau hyn beth bynnag',
      },
      example: 'vulnerable',
    },
    known_as_child: {
      kind: 'yes-no',
      label: {
        en: 'Does the service know them in another way?',
        cy: 'Ydy’r gwasanaeth yn eu hadnabod mewn ffordd arall?',
      },
      hint: {
        en: 'As a child whom it works with, or their family. Never write here which record',
        cy: 'Fel plentyn y mae’n gweithio gydag ef, neu deulu plentyn o’r fath. Peidiwch byth ag ysgrifennu yma pa gofnod',
      },
      ...YES_NO.ydy,
      example: 'no',
    },
  },
})
