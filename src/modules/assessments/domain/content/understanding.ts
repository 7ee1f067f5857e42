import type { Question } from '../form.ts'

/** What is asked of the worker’s judgement: patterns, what may happen, what protects. */
export const UNDERSTANDING = {
  strengthsAndHopes: {
    id: 'strengths-and-hopes',
    asks: {
      en: 'What is good in the child’s life, and what do they hope for?',
      cy: 'Beth sy’n dda ym mywyd y plentyn, a beth mae’n gobeithio amdano?',
    },
    help: {
      en: 'People, talents, places, plans, things already tried. What others like about the child. What they want their life to be like in a year.',
      cy: 'Pobl, doniau, lleoedd, cynlluniau, pethau y rhoddwyd cynnig arnynt eisoes. Beth mae eraill yn ei hoffi am y plentyn. Sut fywyd yr hoffai ei gael ymhen blwyddyn.',
    },
    lines: 5,
    needed: 'always',
  },
  patternAndTriggers: {
    id: 'pattern-and-triggers',
    asks: {
      en: 'What pattern do you see, and what sets it off?',
      cy: 'Pa batrwm a welwch, a beth sy’n ei sbarduno?',
    },
    help: {
      en: 'Look across everything that is known, not at the last event alone: times, places, people, moods, what came just before. Say when it does not happen, and why.',
      cy: 'Edrychwch ar draws popeth sy’n hysbys, nid ar y digwyddiad diwethaf yn unig: amserau, lleoedd, pobl, hwyliau, beth ddaeth ychydig cyn hynny. Dywedwch pryd nad yw’n digwydd, a pham.',
    },
    lines: 6,
    needed: 'always',
  },
  attitudeAndUnderstanding: {
    id: 'attitude-and-understanding',
    asks: {
      en: 'What does the child make of it, and of what is asked of them?',
      cy: 'Beth yw barn y plentyn am hyn, ac am yr hyn a ofynnir ganddo?',
    },
    help: {
      en: 'What they understand of the order, the report or the help that is offered. What they think is fair. What they would change first.',
      cy: 'Beth mae’n ei ddeall am y gorchymyn, yr adroddiad neu’r cymorth a gynigir. Beth sy’n deg yn ei farn. Beth fyddai’n ei newid yn gyntaf.',
    },
    lines: 4,
    needed: 'always',
  },
  otherBehaviour: {
    id: 'other-behaviour',
    asks: {
      en: 'Does any other behaviour worry anyone?',
      cy: 'A oes ymddygiad arall sy’n poeni rhywun?',
    },
    help: {
      en: 'Also what led to no charge, and what was done to the child’s own family. Say who worries, what was seen, and when.',
      cy: 'Hefyd yr hyn nad arweiniodd at gyhuddiad, a’r hyn a wnaed i deulu’r plentyn ei hun. Dywedwch pwy sy’n poeni, beth a welwyd, a phryd.',
    },
    lines: 4,
    needed: 'always',
  },
  reoffendingExplained: {
    id: 'reoffending-explained',
    asks: {
      en: 'What makes further offending more likely, and what makes it less likely?',
      cy: 'Beth sy’n gwneud troseddu pellach yn fwy tebygol, a beth sy’n ei wneud yn llai tebygol?',
    },
    help: {
      en: 'Weigh the factors; don’t list them again. Say what has changed since the last time, and what a score leaves out about this child.',
      cy: 'Pwyswch y ffactorau; peidiwch â’u rhestru eto. Dywedwch beth sydd wedi newid ers y tro diwethaf, a beth nad yw sgôr yn ei ddweud am y plentyn hwn.',
    },
    lines: 5,
    needed: 'always',
  },
  safetyScenarios: {
    id: 'safety-scenarios',
    asks: {
      en: 'What could happen to the child, and in which circumstances?',
      cy: 'Beth allai ddigwydd i’r plentyn, ac o dan ba amgylchiadau?',
    },
    help: {
      en: 'Look past immediate physical safety: fear, shame, loneliness, pressure and despair do harm too. Describe what is most likely and what would be worst, from whom or what it would come, and the first sign of it.',
      cy: 'Edrychwch y tu hwnt i ddiogelwch corfforol uniongyrchol: mae ofn, cywilydd, unigrwydd, pwysau ac anobaith yn niweidio hefyd. Disgrifiwch yr hyn sydd fwyaf tebygol a’r hyn fyddai waethaf, gan bwy neu o beth y deuai, a’r arwydd cyntaf ohono.',
    },
    lines: 6,
    needed: 'always',
  },
  harmScenarios: {
    id: 'harm-scenarios',
    asks: {
      en: 'What could happen to others, and in which circumstances?',
      cy: 'Beth allai ddigwydd i eraill, ac o dan ba amgylchiadau?',
    },
    help: {
      en: 'Describe what is most likely and what would be worst: who might be hurt, how, when and how soon, and the first sign of it. Someone who reads it tonight should know what to do.',
      cy: 'Disgrifiwch yr hyn sydd fwyaf tebygol a’r hyn fyddai waethaf: pwy allai gael ei frifo, sut, pryd a pha mor fuan, a’r arwydd cyntaf ohono. Dylai rhywun sy’n ei ddarllen heno wybod beth i’w wneud.',
    },
    lines: 6,
    needed: 'always',
  },
  safetyOfThoseHarmed: {
    id: 'safety-of-those-harmed',
    asks: {
      en: 'What is needed so that those who were harmed are safe?',
      cy: 'Beth sydd ei angen er mwyn i’r rhai a niweidiwyd fod yn ddiogel?',
    },
    help: {
      en: 'Where paths cross: home, school, the bus, family, online. Ask the victim worker what the child’s record may say. What a victim told us stays in their own record and is never copied here.',
      cy: 'Lle mae llwybrau’n croesi: cartref, ysgol, y bws, teulu, ar-lein. Gofynnwch i’r gweithiwr dioddefwyr beth y caiff cofnod y plentyn ei ddweud. Mae’r hyn a ddywedodd dioddefwr wrthym yn aros yn ei gofnod ei hun, ac ni chaiff byth ei gopïo yma.',
    },
    lines: 4,
    needed: 'always',
    appliesTo: 'has-victim',
  },
  protectiveMeasures: {
    id: 'protective-measures',
    asks: {
      en: 'What protects the child and others now, and can it be relied on?',
      cy: 'Beth sy’n amddiffyn y plentyn ac eraill nawr, ac a ellir dibynnu arno?',
    },
    help: {
      en: 'People, places, conditions, habits. For each, say who keeps it going, and what happens when it fails: at night, at weekends, when that person is away.',
      cy: 'Pobl, lleoedd, amodau, arferion. Ar gyfer pob un, dywedwch pwy sy’n ei gynnal, a beth sy’n digwydd pan fydd yn methu: gyda’r nos, ar benwythnosau, pan fydd y person hwnnw i ffwrdd.',
    },
    lines: 5,
    needed: 'always',
  },
} as const satisfies Record<string, Question>
