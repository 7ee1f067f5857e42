import type { CertainDated } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'

/** What each level means, subject by subject. Likelihood of reoffending has no “very high”. */
export type LevelDefinitions = {
  readonly [subject in LevelSubject]: Readonly<
    Record<subject extends 'reoffending' ? Exclude<Level, 'very-high'> : Level, Words>
  >
}

export const LEVEL_DEFINITIONS: CertainDated<LevelDefinitions> = [
  {
    from: localDate('2015-09-01'),
    source:
      'In our own words, after HM Inspectorate of Probation, effective practice on safety and wellbeing, and the Youth Justice Board’s guidance for risk levels; likelihood of reoffending in our own words. From the month in which AssetPlus brought in these judgements',
    certainty: 'derived',
    note: {
      en: 'If your service has definitions of its own, use those',
      cy: 'Os oes gan eich gwasanaeth ei ddiffiniadau ei hun, defnyddiwch y rheini',
    },
    value: {
      'child-safety': {
        low: {
          en: 'No behaviour, event or person is known that is likely to harm the child.',
          cy: 'Nid oes ymddygiad, digwyddiad na pherson hysbys sy’n debygol o niweidio’r plentyn.',
        },
        medium: {
          en: 'Something may harm the child, but serious harm is unlikely unless circumstances change.',
          cy: 'Gallai rhywbeth niweidio’r plentyn, ond mae niwed difrifol yn annhebygol oni bai bod yr amgylchiadau’n newid.',
        },
        high: {
          en: 'Harm is to be expected, and it could be serious. It needs more than ordinary supervision.',
          cy: 'Mae niwed i’w ddisgwyl, a gallai fod yn ddifrifol. Mae angen mwy na goruchwyliaeth arferol.',
        },
        'very-high': {
          en: 'Serious harm could come at any moment. It needs action now, together with others.',
          cy: 'Gallai niwed difrifol ddigwydd unrhyw funud. Mae angen gweithredu nawr, ar y cyd ag eraill.',
        },
      },
      'others-safety': {
        low: {
          en: 'Nothing that is known today points to serious harm to others.',
          cy: 'Nid oes dim sy’n hysbys heddiw yn awgrymu niwed difrifol i eraill.',
        },
        medium: {
          en: 'Something points to serious harm, but it is unlikely unless circumstances change.',
          cy: 'Mae rhywbeth yn awgrymu niwed difrifol, ond mae’n annhebygol oni bai bod yr amgylchiadau’n newid.',
        },
        high: {
          en: 'Serious harm could happen at any time. It needs action, and more supervision.',
          cy: 'Gallai niwed difrifol ddigwydd ar unrhyw adeg. Mae angen gweithredu, a mwy o oruchwyliaeth.',
        },
        'very-high': {
          en: 'Serious harm is to be expected at the first occasion. It needs action at once, by several agencies.',
          cy: 'Mae niwed difrifol i’w ddisgwyl ar y cyfle cyntaf. Mae angen gweithredu ar unwaith, gan sawl asiantaeth.',
        },
      },
      reoffending: {
        low: {
          en: 'Little speaks for further offending, and much helps the child to stop.',
          cy: 'Ychydig sy’n awgrymu troseddu pellach, ac mae llawer yn helpu’r plentyn i ymatal.',
        },
        medium: {
          en: 'Some things make further offending likely, and some help the child to stop.',
          cy: 'Mae rhai pethau’n gwneud troseddu pellach yn debygol, ac mae rhai’n helpu’r plentyn i ymatal.',
        },
        high: {
          en: 'Much makes further offending likely, and little yet helps the child to stop.',
          cy: 'Mae llawer yn gwneud troseddu pellach yn debygol, ac ychydig hyd yma sy’n helpu’r plentyn i ymatal.',
        },
      },
    },
  },
]
