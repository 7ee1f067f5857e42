import type { Question } from '../form.ts'

/** What is asked about what happened, now and before, and about what others know. */
export const BEHAVIOUR = {
  whatHappened: {
    id: 'what-happened',
    asks: {
      en: 'What happened, as the child and others tell it?',
      cy: 'Beth ddigwyddodd, yn ôl y plentyn ac yn ôl eraill?',
    },
    help: {
      en: 'Who did what, to whom, where, and who else was there. Where accounts differ, give them both. Where there was no offence, write what people worry about.',
      cy: 'Pwy wnaeth beth, i bwy, ble, a phwy arall oedd yno. Lle mae’r hanesion yn wahanol, rhowch y ddau. Lle na fu trosedd, ysgrifennwch beth mae pobl yn poeni amdano.',
    },
    lines: 6,
    needed: 'always',
  },
  whyItHappened: {
    id: 'why-it-happened',
    asks: { en: 'Why did it happen, then and there?', cy: 'Pam y digwyddodd, bryd hynny ac yn y fan honno?' },
    help: {
      en: 'What led up to it, what the child got from it, who else gained. Think of need, fear, pressure and chance before you think of choice.',
      cy: 'Beth arweiniodd ato, beth a gafodd y plentyn ohono, pwy arall a elwodd. Meddyliwch am angen, ofn, pwysau a chyfle cyn meddwl am ddewis.',
    },
    lines: 6,
    needed: 'always',
  },
  viewOfHarm: {
    id: 'view-of-harm',
    asks: {
      en: 'How does the child see the harm that was done?',
      cy: 'Sut mae’r plentyn yn gweld y niwed a wnaed?',
    },
    help: {
      en: 'What they say of those who were harmed, and what they would like to put right. A child who says little may not understand the question, or may be afraid. Don’t take silence for not caring.',
      cy: 'Beth mae’n ei ddweud am y rhai a niweidiwyd, a beth yr hoffai ei unioni. Efallai nad yw plentyn sy’n dweud ychydig yn deall y cwestiwn, neu ei fod yn ofni. Peidiwch â chymryd bod distawrwydd yn golygu nad oes ots ganddo.',
    },
    lines: 4,
    needed: 'always',
    appliesTo: 'has-offence',
  },
  historyOfBehaviour: {
    id: 'history-of-behaviour',
    asks: {
      en: 'What has happened before, and is it growing?',
      cy: 'Beth sydd wedi digwydd o’r blaen, ac a yw’n cynyddu?',
    },
    help: {
      en: 'Earlier offences, and behaviour that never came to court or led to no charge: at home, at school, in care. Say whether it comes more often, is more serious, or is of a new kind.',
      cy: 'Troseddau cynharach, ac ymddygiad na ddaeth erioed gerbron llys neu nad arweiniodd at gyhuddiad: gartref, yn yr ysgol, mewn gofal. Dywedwch a yw’n digwydd yn amlach, yn fwy difrifol, neu o fath newydd.',
    },
    lines: 5,
    needed: 'always',
  },
  informationFromPartners: {
    id: 'information-from-partners',
    asks: {
      en: 'What do other people and services know?',
      cy: 'Beth mae pobl a gwasanaethau eraill yn ei wybod?',
    },
    help: {
      en: 'Children’s social care, police, school, health, housing: who was asked, when, and what they said. Say where their picture differs from ours, and what you make of it.',
      cy: 'Gofal cymdeithasol plant, yr heddlu, yr ysgol, iechyd, tai: pwy a holwyd, pryd, a beth a ddywedwyd. Dywedwch lle mae eu darlun yn wahanol i’n darlun ni, a sut yr ydych yn deall hynny.',
    },
    lines: 5,
    needed: 'always',
  },
  informationMissing: {
    id: 'information-missing',
    asks: { en: 'What do we not know yet?', cy: 'Beth nad ydym yn ei wybod eto?' },
    help: {
      en: 'Name it, say who was asked, and when you will ask again. Not known is not the same as not there.',
      cy: 'Enwch ef, dywedwch pwy a holwyd, a phryd y byddwch yn gofyn eto. Nid yw’r hyn nad yw’n hysbys yr un peth â’r hyn nad yw’n bod.',
    },
    lines: 3,
    needed: 'if-known',
  },
} as const satisfies Record<string, Question>
