import { caseworkStandard } from '../casework-standard.ts'
import type { Standard, WorkKind } from '../framework.ts'

/** Assessment of court and out-of-court work, 2018 to 2024. */
export const assessment = (id: string, work: WorkKind): Standard =>
  caseworkStandard({
    id,
    work,
    name: { en: 'Assessment', cy: 'Asesu' },
    statement: {
      en: 'The assessment is well founded, made with the child and those who care for them, and says what the plan must do.',
      cy: 'Mae’r asesiad ar sail gadarn, wedi’i wneud gyda’r plentyn a’r rhai sy’n gofalu amdano, ac yn dweud beth y mae’n rhaid i’r cynllun ei wneud.',
    },
    change: {
      asks: {
        en: 'Does the assessment work out well enough what would help the child to stop offending?',
        cy: 'A yw’r asesiad yn dadansoddi’n ddigon da beth fyddai’n helpu’r plentyn i ymatal rhag troseddu?',
      },
      prompts: [
        {
          en: 'It explains why the child offended: what led up to it, what the child wanted from it, how the child sees it now',
          cy: 'Mae’n esbonio pam y troseddodd y plentyn: beth arweiniodd at hynny, beth oedd yr amcan, a sut y mae’n gweld y peth nawr',
        },
        {
          en: 'It understands the child’s family, friends, school, culture and identity, and what they mean in daily life',
          cy: 'Mae’n deall teulu, ffrindiau, ysgol, diwylliant a hunaniaeth y plentyn, a’r hyn y maent yn ei olygu mewn bywyd bob dydd',
        },
        {
          en: 'It draws on what other agencies know, and says where it comes from',
          cy: 'Mae’n defnyddio’r hyn y mae asiantaethau eraill yn ei wybod, ac yn dweud o ble y daw',
        },
        {
          en: 'It finds strengths and people to build on, and names what stands in the way: exclusion, housing, waiting lists, money',
          cy: 'Mae’n canfod cryfderau a phobl i adeiladu arnynt, ac yn enwi’r hyn sydd yn y ffordd: gwahardd o’r ysgol, tai, rhestrau aros, arian',
        },
        {
          en: 'It weighs how mature the child is, how they speak and understand, what moves them, and how they are likely to engage',
          cy: 'Mae’n ystyried aeddfedrwydd y plentyn, ei leferydd a’i ddealltwriaeth, yr hyn sy’n ei ysgogi, a sut y mae’n debygol o ymgysylltu',
        },
        {
          en: 'It takes account of what those harmed need and want, and looks for ways to make amends',
          cy: 'Mae’n ystyried anghenion a dymuniadau’r rhai a niweidiwyd, ac yn chwilio am ffyrdd o wneud iawn',
        },
        {
          en: 'The child and the carers took part, and their words can be found in it',
          cy: 'Cymerodd y plentyn a’r gofalwyr ran, a gellir gweld eu geiriau ynddo',
        },
      ],
    },
    childSafety: {
      asks: {
        en: 'Does the assessment work out well enough how to keep the child safe?',
        cy: 'A yw’r asesiad yn dadansoddi’n ddigon da sut i gadw’r plentyn yn ddiogel?',
      },
      prompts: [
        {
          en: 'Every risk to the child’s safety and wellbeing is named: at home, from others, online, from the child themselves',
          cy: 'Enwir pob risg i ddiogelwch a lles y plentyn: yn y cartref, gan eraill, ar-lein, a chan y plentyn ei hun',
        },
        {
          en: 'It says how likely and how serious each one is, when and where',
          cy: 'Mae’n dweud pa mor debygol a pha mor ddifrifol yw pob un, pryd a ble',
        },
        {
          en: 'Exploitation was asked about, and the child is seen as someone to whom it is done',
          cy: 'Holwyd am gamfanteisio, a gwelir y plentyn fel rhywun y camfanteisir arno',
        },
        {
          en: 'Other assessments were read and used: children’s services, health, school',
          cy: 'Darllenwyd a defnyddiwyd asesiadau eraill: gwasanaethau plant, iechyd, yr ysgol',
        },
        {
          en: 'It says what must be done to keep the child safe, and by whom',
          cy: 'Mae’n dweud beth y mae’n rhaid ei wneud i gadw’r plentyn yn ddiogel, a chan bwy',
        },
        {
          en: 'The level that was set follows from the evidence',
          cy: 'Mae’r lefel a bennwyd yn dilyn o’r dystiolaeth',
        },
      ],
    },
    othersSafety: {
      asks: {
        en: 'Does the assessment work out well enough how to keep other people safe?',
        cy: 'A yw’r asesiad yn dadansoddi’n ddigon da sut i gadw pobl eraill yn ddiogel?',
      },
      prompts: [
        {
          en: 'It says who could be harmed, how and when, and what would make it likelier',
          cy: 'Mae’n dweud pwy allai gael niwed, sut a phryd, a beth fyddai’n ei wneud yn fwy tebygol',
        },
        {
          en: 'All behaviour that bears on it is taken in, whether or not there was a conviction',
          cy: 'Ystyrir pob ymddygiad perthnasol, boed euogfarn neu beidio',
        },
        {
          en: 'What police, school and others know of it is used',
          cy: 'Defnyddir yr hyn y mae’r heddlu, yr ysgol ac eraill yn ei wybod amdano',
        },
        {
          en: 'Those who were harmed, and those who could be, are seen as people who need to be safe',
          cy: 'Gwelir y rhai a niweidiwyd, a’r rhai a allai gael niwed, fel pobl y mae angen iddynt fod yn ddiogel',
        },
        {
          en: 'It says which controls and which help would lower the risk',
          cy: 'Mae’n dweud pa reolaethau a pha gymorth fyddai’n gostwng y risg',
        },
        {
          en: 'The level that was set follows from the evidence',
          cy: 'Mae’r lefel a bennwyd yn dilyn o’r dystiolaeth',
        },
      ],
    },
  })
