import type { Question } from '../form.ts'

/** What is asked about the child’s life: who they are, who is around them, and what their days are like. */
export const CIRCUMSTANCES = {
  lifeNow: {
    id: 'life-now',
    asks: { en: 'What is life like for the child now?', cy: 'Sut beth yw bywyd i’r plentyn nawr?' },
    help: {
      en: 'A usual week: where they sleep, who is there, what they do all day, what they look forward to. Say what has changed lately, for better or worse. Use the child’s own words where you can.',
      cy: 'Wythnos arferol: ble mae’n cysgu, pwy sydd yno, beth mae’n ei wneud drwy’r dydd, beth mae’n edrych ymlaen ato. Dywedwch beth sydd wedi newid yn ddiweddar, er gwell neu er gwaeth. Defnyddiwch eiriau’r plentyn ei hun lle gallwch.',
    },
    lines: 6,
    needed: 'always',
  },
  identityAndDiversity: {
    id: 'identity-and-diversity',
    asks: {
      en: 'Who is the child, and what does that mean for how we work with them?',
      cy: 'Pwy yw’r plentyn, a beth mae hynny’n ei olygu i’r ffordd yr ydym yn gweithio gydag ef?',
    },
    help: {
      en: 'Language, culture, faith, ethnicity, sexuality, disability, being in care: what matters to this child, and what the way others treat them has made harder. Say what you will do differently because of it.',
      cy: 'Iaith, diwylliant, ffydd, ethnigrwydd, rhywioldeb, anabledd, bod mewn gofal: beth sy’n bwysig i’r plentyn hwn, a beth sydd wedi mynd yn anos oherwydd y ffordd y mae eraill yn ei drin. Dywedwch beth fyddwch yn ei wneud yn wahanol oherwydd hynny.',
    },
    lines: 5,
    needed: 'always',
  },
  familyAndHome: {
    id: 'family-and-home',
    asks: { en: 'What are home and family like?', cy: 'Sut beth yw’r cartref a’r teulu?' },
    help: {
      en: 'Who cares for the child and who does not. What goes well, what is hard, and whether home is safe for everyone in it. Think of brothers and sisters, and of family who live elsewhere.',
      cy: 'Pwy sy’n gofalu am y plentyn, a phwy nad yw’n gwneud hynny. Beth sy’n mynd yn dda, beth sy’n anodd, ac a yw’r cartref yn ddiogel i bawb sydd ynddo. Meddyliwch am frodyr a chwiorydd, ac am deulu sy’n byw yn rhywle arall.',
    },
    lines: 5,
    needed: 'always',
  },
  exploitationAndPressure: {
    id: 'exploitation-and-pressure',
    asks: {
      en: 'Is anyone using the child, or putting pressure on them?',
      cy: 'A oes rhywun yn defnyddio’r plentyn, neu’n rhoi pwysau arno?',
    },
    help: {
      en: 'Older friends, debts, new phones or clothes, lifts, unexplained money, being found far from home. Children may see those who exploit them as friends. Write what you looked for, not only what you found.',
      cy: 'Ffrindiau hŷn, dyledion, ffonau neu ddillad newydd, lifftiau, arian heb esboniad, cael ei ganfod ymhell o gartref. Gall plant weld y rhai sy’n camfanteisio arnynt fel ffrindiau. Ysgrifennwch beth y buoch yn chwilio amdano, nid dim ond yr hyn a welsoch.',
    },
    lines: 5,
    needed: 'always',
  },
  developmentAndTrauma: {
    id: 'development-and-trauma',
    asks: {
      en: 'How has the child grown up, and what has happened to them?',
      cy: 'Sut mae’r plentyn wedi tyfu i fyny, a beth sydd wedi digwydd iddo?',
    },
    help: {
      en: 'Moves, losses, harm, time in care, and how old they were. What helped then. Say how it shows today, and what need not be asked again because others already know it.',
      cy: 'Symud, colledion, niwed, cyfnodau mewn gofal, a’i oed ar y pryd. Beth oedd o gymorth bryd hynny. Dywedwch sut mae i’w weld heddiw, a beth nad oes angen ei ofyn eto am fod eraill eisoes yn ei wybod.',
    },
    lines: 6,
    needed: 'always',
  },
  relationships: {
    id: 'relationships',
    asks: {
      en: 'Who matters to the child, and to whom does the child matter?',
      cy: 'Pwy sy’n bwysig i’r plentyn, ac i bwy y mae’r plentyn yn bwysig?',
    },
    help: {
      en: 'Family, friends, a partner, adults whom they trust or fear. Say where a relationship is unequal: in age, money or power.',
      cy: 'Teulu, ffrindiau, partner, oedolion y mae’n ymddiried ynddynt neu’n eu hofni. Dywedwch lle mae perthynas yn anghyfartal: o ran oed, arian neu rym.',
    },
    lines: 4,
    needed: 'always',
  },
  lifestyleAndPeers: {
    id: 'lifestyle-and-peers',
    asks: {
      en: 'How, where and with whom does the child spend their time?',
      cy: 'Sut, ble a gyda phwy y mae’r plentyn yn treulio ei amser?',
    },
    help: {
      en: 'By day, in the evening and at night, in the street and online. Where they are safe, and where they are not. What they would rather be doing.',
      cy: 'Yn ystod y dydd, gyda’r nos a thros nos, ar y stryd ac ar-lein. Ble mae’n ddiogel, a ble nad yw’n ddiogel. Beth fyddai’n well ganddo ei wneud.',
    },
    lines: 4,
    needed: 'always',
  },
  learningAndWork: {
    id: 'learning-and-work',
    asks: {
      en: 'How is school, college, training or work going?',
      cy: 'Sut mae’r ysgol, y coleg, yr hyfforddiant neu’r gwaith yn mynd?',
    },
    help: {
      en: 'Hours offered and hours attended, exclusions, support that was promised and whether it came. What the child is good at. A child who is out of school is easier to exploit: say so where it applies.',
      cy: 'Yr oriau a gynigiwyd a’r oriau a fynychwyd, gwaharddiadau, cymorth a addawyd ac a ddaeth y cymorth hwnnw. Beth mae’r plentyn yn dda am ei wneud. Mae’n haws camfanteisio ar blentyn sydd allan o’r ysgol: dywedwch hynny lle mae’n berthnasol.',
    },
    lines: 4,
    needed: 'always',
  },
  healthAndSubstances: {
    id: 'health-and-substances',
    asks: {
      en: 'How are the child’s health and sleep, and do they use drugs or alcohol?',
      cy: 'Sut mae iechyd a chwsg y plentyn, ac a yw’n defnyddio cyffuriau neu alcohol?',
    },
    help: {
      en: 'Body and mind. What was assessed, by whom and when; what was offered and whether it began. Say what the child still waits for, and since when.',
      cy: 'Y corff a’r meddwl. Beth a aseswyd, gan bwy a phryd; beth a gynigiwyd ac a ddechreuodd. Dywedwch am beth y mae’r plentyn yn dal i aros, ac ers pryd.',
    },
    lines: 4,
    needed: 'always',
  },
  communication: {
    id: 'communication',
    asks: {
      en: 'How does the child understand others, and make themselves understood?',
      cy: 'Sut mae’r plentyn yn deall eraill, a sut mae eraill yn ei ddeall yntau?',
    },
    help: {
      en: 'Many children in youth justice have speech, language or communication needs, and many hide them. Say what was screened, and what helps: short sentences, pictures, time, their own language.',
      cy: 'Mae gan lawer o blant yn y system cyfiawnder ieuenctid anghenion lleferydd, iaith neu gyfathrebu, ac mae llawer yn eu cuddio. Dywedwch beth a sgriniwyd, a beth sy’n helpu: brawddegau byr, lluniau, amser, iaith y plentyn ei hun.',
    },
    lines: 4,
    needed: 'always',
  },
} as const satisfies Record<string, Question>
