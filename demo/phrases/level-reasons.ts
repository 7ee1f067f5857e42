import type { Level, LevelSubject } from '#kernel/level.ts'
import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** Why a level was chosen, subject by subject. */
export const LEVEL_REASONS: Readonly<Record<LevelSubject, Readonly<Record<Level, readonly Words[]>>>> = {
  'child-safety': {
    low: phrases(
      [
        'Nothing found at home, at school or online that is likely to harm',
        'Ni chanfuwyd dim gartref, yn yr ysgol nac ar-lein sy’n debygol o niweidio',
      ],
      [
        'No immediate danger. The child says that all is well',
        'Dim perygl uniongyrchol. Dywed y plentyn fod popeth yn iawn',
      ],
    ),
    medium: phrases(
      [
        'Lonely and often up all night, with a family that watches and calls us. Would rise if the aunt left',
        'Yn unig ac yn aml ar ei draed drwy’r nos, gyda theulu sy’n gwylio ac yn ein ffonio. Byddai’n codi pe bai’r fodryb yn gadael',
      ],
      [
        'Some pressure from older friends, and people around who would see it grow',
        'Rhywfaint o bwysau gan ffrindiau hŷn, a phobl o gwmpas a fyddai’n ei weld yn tyfu',
      ],
    ),
    high: phrases(
      [
        'Several dangers at once, and few adults who see them. Harm is to be expected',
        'Sawl perygl ar yr un pryd, ac ychydig o oedolion sy’n eu gweld. Mae niwed i’w ddisgwyl',
      ],
      [
        'What was found weighs more than what protects, and it has grown since the last time anyone looked',
        'Mae’r hyn a ganfuwyd yn pwyso mwy na’r hyn sy’n amddiffyn, ac mae wedi tyfu ers i rywun edrych ddiwethaf',
      ],
    ),
    'very-high': phrases([
      'It could come on any evening, and the child says so. Everyone meets today',
      'Gallai ddigwydd unrhyw noson, ac mae’r plentyn yn dweud hynny. Mae pawb yn cwrdd heddiw',
    ]),
  },
  'others-safety': {
    low: phrases(
      [
        'One event, nobody hurt, and nothing before or since',
        'Un digwyddiad, neb wedi’i frifo, a dim cyn nac ers hynny',
      ],
      ['No violence known to anyone who was asked', 'Dim trais y mae neb a holwyd yn gwybod amdano'],
    ),
    medium: phrases(
      [
        'Fights when cornered, and has stopped when told to. Serious harm is unlikely as things are',
        'Yn ymladd pan fydd mewn cornel, ac wedi stopio pan ofynnwyd. Mae niwed difrifol yn annhebygol fel y mae pethau',
      ],
      [
        'What happened was grave and was done in a group that has since come apart',
        'Roedd yr hyn a ddigwyddodd yn ddifrifol ac fe’i gwnaed mewn criw sydd wedi chwalu ers hynny',
      ],
    ),
    high: phrases(
      [
        'Graver each time, and afraid: it could happen on any evening in town',
        'Yn waeth bob tro, ac yn ofnus: gallai ddigwydd unrhyw noson yn y dref',
      ],
      [
        'Each injury was worse than the last, and nothing that led to it has changed',
        'Roedd pob anaf yn waeth na’r un cynt, ac nid oes dim a arweiniodd ato wedi newid',
      ],
    ),
    'very-high': phrases([
      'Says whom, where and with what. It is to be expected at the first meeting of the two',
      'Yn dweud pwy, ble a chyda beth. Mae i’w ddisgwyl y tro cyntaf y bydd y ddau’n cwrdd',
    ]),
  },
  reoffending: {
    low: phrases(
      [
        'In school, at home by nine, and sorry. Much speaks for a single event',
        'Yn yr ysgol, adref erbyn naw, ac yn edifar. Mae llawer yn awgrymu digwyddiad unigol',
      ],
      ['Had help early and took it', 'Cafodd help yn gynnar ac fe’i derbyniodd'],
    ),
    medium: phrases(
      [
        'The friends are still there; so are school and an uncle with work',
        'Mae’r ffrindiau’n dal yno; felly hefyd yr ysgol ac ewythr sydd â gwaith',
      ],
      ['Goes well for weeks, then does not', 'Yn mynd yn dda am wythnosau, yna ddim'],
    ),
    high: phrases(
      [
        'More often than last year and graver, and little yet holds against it',
        'Yn amlach na’r llynedd ac yn fwy difrifol, ac ychydig hyd yma sy’n ei atal',
      ],
      [
        'What led to it is unchanged, and nobody has yet been able to help',
        'Nid yw’r hyn a arweiniodd ato wedi newid, ac nid oes neb wedi gallu helpu hyd yma',
      ],
    ),
    'very-high': [],
  },
}

/** Why a level was chosen that is lower than the record suggests. */
export const AGAINST_EVIDENCE: Readonly<Record<LevelSubject, readonly Words[]>> = {
  'child-safety': phrases(
    [
      'Looked at again with the social worker: the person who caused it has left the home, and the child says that it is quiet. To be reviewed at once if that changes',
      'Edrychwyd eto gyda’r gweithiwr cymdeithasol: mae’r person a’i hachosodd wedi gadael y cartref, a dywed y plentyn ei bod yn dawel. I’w adolygu ar unwaith os bydd hynny’n newid',
    ],
    [
      'The plan made with children’s services is working, and everyone at the last meeting agreed',
      'Mae’r cynllun a wnaed gyda’r gwasanaethau plant yn gweithio, a chytunodd pawb yn y cyfarfod diwethaf',
    ],
  ),
  'others-safety': phrases(
    [
      'Looked at again with the police: the event stands alone, and the group has gone. To be reviewed at once if anyone returns',
      'Edrychwyd eto gyda’r heddlu: mae’r digwyddiad yn sefyll ar ei ben ei hun, ac mae’r criw wedi mynd. I’w adolygu ar unwaith os daw unrhyw un yn ôl',
    ],
    [
      'Stood at the edge while others did it, and walked away when it began. Witnesses and the report of the police agree',
      'Safodd ar y cyrion tra oedd eraill yn ei wneud, a cherddodd i ffwrdd pan ddechreuodd. Mae’r tystion ac adroddiad yr heddlu’n cytuno',
    ],
  ),
  reoffending: [],
}

export const SUMMARIES = phrases(
  [
    'Close to family, quick to anger, good with engines. Safest when evenings are filled and one person stays',
    'Yn agos at y teulu, yn gyflym i wylltio, yn dda gyda pheiriannau. Mwyaf diogel pan fydd y nosweithiau’n llawn ac un person yn aros',
  ],
  [
    'Drawn in by older friends. Wants out, and is afraid of what that costs',
    'Wedi’i dynnu i mewn gan ffrindiau hŷn. Eisiau dianc, ac yn ofni’r gost',
  ],
  [
    'A child who carries much at home and shows little. What happened came after a hard month',
    'Plentyn sy’n cario llawer gartref ac yn dangos ychydig. Daeth yr hyn a ddigwyddodd ar ôl mis anodd',
  ],
)

export const CHILD_SAID = phrases(
  ['Wants fewer people and more boxing', 'Eisiau llai o bobl a mwy o focsio'],
  ['Said that the bus is where it does not feel safe', 'Dywedodd mai’r bws yw’r lle nad yw’n teimlo’n ddiogel'],
  ['“You listened. I’ll come again.”', '“Roeddech chi’n gwrando. Mi ddo’ i eto.”'],
)

export const PARENT_SAID = phrases(
  ['Worries about the evenings at work', 'Yn poeni am y nosweithiau yn y gwaith'],
  ['Would like to be rung before a letter is sent', 'Hoffai gael galwad cyn i lythyr gael ei anfon'],
  [
    'Agrees with most of it, and sees more good than we had written',
    'Yn cytuno â’r rhan fwyaf, ac yn gweld mwy o ddaioni nag a ysgrifennwyd gennym',
  ],
)

export const WHY_NO_PART = phrases(
  ['Did not want to talk yet; asked again at each meeting', 'Ddim eisiau siarad eto; gofynnir eto ym mhob cyfarfod'],
  ['Could not be reached: three calls and a visit', 'Methwyd â chael gafael arnynt: tair galwad ac un ymweliad'],
)

export const RETURNED = phrases(
  [
    'Look again at emotional safety, and say who the older friends are',
    'Edrychwch eto ar ddiogelwch emosiynol, a dywedwch pwy yw’r ffrindiau hŷn',
  ],
  [
    'The level does not follow from what you found. Write why, or change it',
    'Nid yw’r lefel yn dilyn o’r hyn a ganfuwyd. Ysgrifennwch pam, neu newidiwch hi',
  ],
)

export const COUNTERSIGNED = phrases(
  ['The child can be heard in this', 'Gellir clywed y plentyn yn hwn'],
  [
    'Well reasoned. Take the waiting list to the health lead',
    'Wedi’i resymu’n dda. Ewch â’r rhestr aros at yr arweinydd iechyd',
  ],
)
